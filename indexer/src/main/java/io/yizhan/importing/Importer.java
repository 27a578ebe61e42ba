package io.yizhan.importing;

import io.yizhan.codec.RecordCodec;
import io.yizhan.completion.JobCompletion;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Imports files of records into a sink.
 *
 * <p>One bad row never stops a file and one bad file never stops the others; both stand in the
 * {@link ImportReport}. Memory is bounded by two batches, one record and 32 bytes for each record
 * of the run, whatever the size of the file; an XLSX file also holds its shared strings.
 *
 * <p>A record keeps the id it brings; one without gets an id derived from its content, so that the
 * same file imported twice gives the same records. A row that repeats the last state of its record
 * exactly is a duplicate and is not written again; one that differs is an update, in the order of
 * the rows.
 *
 * <p>An importer may be used again, by one thread at a time.
 */
public final class Importer {

  /** The most records handed to the sink at once. */
  public static final int BATCH_SIZE = 500;

  private final RecordCodec codec;
  private final Optional<JobCompletion> completion;
  private final Optional<AdChecks> checks;
  private final SubmissionSink sink;

  private Importer(
      RecordCodec codec,
      Optional<JobCompletion> completion,
      Optional<AdChecks> checks,
      SubmissionSink sink) {
    this.codec = codec;
    this.completion = completion;
    this.checks = checks;
    this.sink = sink;
  }

  /** An importer that decodes with this codec and writes to this sink. */
  public static Importer create(RecordCodec codec, SubmissionSink sink) {
    return new Importer(codec, Optional.empty(), Optional.empty(), sink);
  }

  /** The same, with jobs completed from their texts. */
  public Importer completing(JobCompletion completion) {
    return new Importer(codec, Optional.of(completion), checks, sink);
  }

  /** The same, with jobs checked against the rules of publication. */
  public Importer checking(AdChecks checks) {
    return new Importer(codec, completion, Optional.of(checks), sink);
  }

  /**
   * Reads all files of a request, one after the other.
   *
   * @param listener called by this thread while it reads
   * @return what became of every row
   * @throws UncheckedIOException when a file of rejected rows, contradictions or findings cannot be
   *     written
   */
  public ImportReport run(ImportRequest request, ImportListener listener) {
    SeenRecords seen = new SeenRecords();
    List<FileReport> files = new ArrayList<>();
    for (Path file : request.files()) {
      files.add(
          new FileImport(file, request, codec, completion, checks, sink, seen, listener).run());
    }
    return new ImportReport(request.kind(), files);
  }
}
