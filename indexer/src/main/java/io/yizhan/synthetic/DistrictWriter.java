package io.yizhan.synthetic;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.model.Contact;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes a district as the files an import reads: {@code stations.jsonl}, {@code employers.jsonl},
 * {@code jobs.jsonl}, {@code workers.jsonl}, one JSON object a line, UTF-8, a worker's contact as
 * {@code "contact":{"name","phone"}} beside the record.
 *
 * <p>Each file appears whole or not at all: it is written under {@code NAME.jsonl.part} and
 * renamed. When writing fails the part file is removed; files already renamed stay. Records stream,
 * so memory does not grow with the district. One thread per directory.
 */
public final class DistrictWriter {

  /** Records between two reports of progress. */
  public static final int PROGRESS_STEP = 1_000;

  private static final int BUFFER_BYTES = 1 << 16;

  private final RecordCodec codec = RecordCodec.create();
  private final JsonMapper json = JsonMapper.builder().build();
  private final Progress progress;

  private DistrictWriter(Progress progress) {
    this.progress = progress;
  }

  /** A writer that reports to {@code progress}. */
  public static DistrictWriter create(Progress progress) {
    return new DistrictWriter(progress);
  }

  /**
   * Writes every file of the district, over those already there.
   *
   * @param directory made when it is not there
   * @throws IOException when a file cannot be written; its part file is gone
   */
  public void write(SyntheticDistrict district, Path directory) throws IOException {
    Files.createDirectories(directory);
    DistrictSize size = district.size();
    write(directory, RecordKind.STATION, district.stations().map(Submission::of), size.stations());
    write(
        directory, RecordKind.EMPLOYER, district.employers().map(Submission::of), size.employers());
    write(directory, RecordKind.JOB, district.jobs().map(Submission::of), size.jobs());
    write(directory, RecordKind.WORKER, district.workers(), size.workers());
  }

  private void write(Path directory, RecordKind kind, Stream<Submission> records, long total)
      throws IOException {
    Path file = directory.resolve(kind.plural() + ".jsonl");
    Path part = directory.resolve(kind.plural() + ".jsonl.part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER_BYTES);
          JsonGenerator lines = json.createGenerator(out, JsonEncoding.UTF8);
          records) {
        lines.setRootValueSeparator(null);
        long done = 0;
        for (Iterator<Submission> each = records.iterator(); each.hasNext(); ) {
          json.writeTree(lines, encode(each.next()));
          lines.writeRaw('\n');
          done++;
          if (done % PROGRESS_STEP == 0 && done < total) {
            progress.written(kind, done, total);
          }
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    progress.written(kind, total, total);
  }

  private ObjectNode encode(Submission submission) {
    ObjectNode node = codec.encode(submission.record());
    submission.contact().ifPresent(contact -> node.set("contact", encode(contact)));
    return node;
  }

  private ObjectNode encode(Contact contact) {
    ObjectNode node = json.createObjectNode();
    contact.name().ifPresent(name -> node.put("name", name));
    contact.phone().ifPresent(phone -> node.put("phone", phone));
    return node;
  }

  /** Hears how far the writing is. */
  @FunctionalInterface
  public interface Progress {

    /** Hears nothing. */
    Progress SILENT = (kind, done, total) -> {};

    /**
     * Called by the writing thread every {@value DistrictWriter#PROGRESS_STEP} records and once
     * when a file is whole, then with {@code done} equal to {@code total}.
     *
     * @param kind whose file it is
     * @param done records written
     * @param total records it will hold
     */
    void written(RecordKind kind, long done, long total);
  }
}
