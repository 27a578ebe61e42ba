package io.yizhan.evaluation;

import io.yizhan.codec.RecordCodec;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Job;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The district a set is asked of, and what is true of it.
 *
 * @param district makes them
 * @param today the district's day
 * @param now the clock of every query
 */
record Corpus(SyntheticDistrict district, LocalDate today, Instant now) {

  private static final int HASH_DIGITS = 12;

  /** Reads {@code corpus.tsv}: keys jobs, seed, today, now, and workers where there are any. */
  static Corpus read(Path file) throws IOException {
    Map<String, String> values = new HashMap<>();
    List<Table.Row> rows = Table.read(file, List.of("key", "value"));
    rows.forEach(row -> values.put(row.cell(0), row.cell(1)));
    try {
      LocalDate today = LocalDate.parse(value(values, "today"));
      long jobs = Long.parseLong(value(values, "jobs"));
      long seed = Long.parseLong(value(values, "seed"));
      long workers = Long.parseLong(values.getOrDefault("workers", "0"));
      return new Corpus(
          SyntheticDistrict.of(DistrictSize.of(jobs, workers), seed, today),
          today,
          OffsetDateTime.parse(value(values, "now")).toInstant());
    } catch (DateTimeException | IllegalArgumentException wrong) {
      throw new UnreadableSetException(file.getFileName() + ": " + wrong.getMessage(), wrong);
    }
  }

  /** The truth of every job that is open now. */
  List<Job> openTruths() {
    List<Job> truths = new ArrayList<>();
    for (long i = 0; i < district.size().jobs(); i++) {
      Job truth = district.truth(i);
      if (truth.validUntil().filter(end -> !end.isAfter(now)).isEmpty()) {
        truths.add(truth);
      }
    }
    return truths;
  }

  /** Every worker who looks for work. */
  List<Worker> activeWorkers() {
    return workers().filter(Worker::active).toList();
  }

  /** Twelve hex digits that change with any byte of any job as it is filed. */
  String jobsHash() {
    return hash(district.jobs());
  }

  /** The same of workers. */
  String workersHash() {
    return hash(workers());
  }

  private Stream<Worker> workers() {
    return district
        .workers()
        .map(Submission::record)
        .filter(Worker.class::isInstance)
        .map(Worker.class::cast);
  }

  private static String hash(Stream<? extends DistrictRecord> records) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      RecordCodec codec = RecordCodec.create();
      records.forEachOrdered(
          record ->
              digest.update(codec.encode(record).toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String value(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("key missing: " + key);
    }
    return value;
  }
}
