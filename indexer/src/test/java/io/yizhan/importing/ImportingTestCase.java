package io.yizhan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.yizhan.codec.RecordCodec;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** A folder for input files and a sink that keeps records as the store would. */
abstract class ImportingTestCase {

  @TempDir Path folder;

  final KeepingSink sink = new KeepingSink();

  /** Keeps the last state of each record by id, and the size of each batch. */
  static final class KeepingSink implements SubmissionSink {
    final Map<String, Submission> kept = new LinkedHashMap<>();
    final List<Integer> batchSizes = new ArrayList<>();

    @Override
    public List<WriteOutcome> write(List<Submission> batch) {
      batchSizes.add(batch.size());
      return batch.stream().map(this::keep).toList();
    }

    private WriteOutcome keep(Submission submission) {
      Submission before = kept.put(submission.record().id(), submission);
      if (before == null) {
        return WriteOutcome.INSERTED;
      }
      return before.equals(submission) ? WriteOutcome.UNCHANGED : WriteOutcome.UPDATED;
    }

    Job job(String id) {
      return (Job) submission(id).record();
    }

    Submission submission(String id) {
      return Objects.requireNonNull(kept.get(id), id);
    }

    List<String> ids() {
      return List.copyOf(kept.keySet());
    }
  }

  Path file(String name, String content) {
    return file(name, content.getBytes(UTF_8));
  }

  Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  ImportReport importJobs(Path... files) {
    return run(ImportRequest.of(RecordKind.JOB, List.of(files)));
  }

  ImportReport run(ImportRequest request) {
    return Importer.create(RecordCodec.create(), sink).run(request, ImportListener.NONE);
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return zipped.toByteArray();
  }

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  static InputStream stream(String text, Charset charset) {
    return new ByteArrayInputStream(text.getBytes(charset));
  }

  /** All rows, each as {@code line: values}, {@code line! reason} or {@code line-} for a blank. */
  static List<String> rows(RowReader reader) throws IOException {
    List<String> rows = new ArrayList<>();
    try (reader) {
      for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(
            switch (row.get()) {
              case Row.Parsed parsed -> parsed.line() + ": " + parsed.values();
              case Row.Broken broken -> broken.line() + "! " + broken.reason();
              case Row.Blank blank -> blank.line() + "-";
            });
      }
    }
    return rows;
  }
}
