package io.yizhan.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.FieldError;
import io.yizhan.codec.InvalidRecordException;
import io.yizhan.codec.RecordCodec;
import io.yizhan.completion.JobCompletion;
import io.yizhan.model.Submission;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/**
 * The import of one file: read, shape, decode, count, while the batch before is written. Used once,
 * by one thread.
 */
final class FileImport {

  private static final int SHOWN_CHARS = 200;

  private final Path file;
  private final ImportRequest request;
  private final RecordCodec codec;
  private final Optional<JobCompletion> completion;
  private final Optional<AdChecks> checks;
  private final BatchWriting writing;
  private final SeenRecords seen;
  private final ImportListener listener;
  private final FileTally tally = new FileTally();
  private final RowShaper shaper;
  private final List<Submission> batch = new ArrayList<>(Importer.BATCH_SIZE);
  private final Set<String> batchIds = new HashSet<>();
  private long read;
  private long inserted;
  private long updated;
  private long unchanged;
  private long duplicate;
  private long rejected;
  private long blank;

  FileImport(
      Path file,
      ImportRequest request,
      RecordCodec codec,
      Optional<JobCompletion> completion,
      Optional<AdChecks> checks,
      SubmissionSink sink,
      SeenRecords seen,
      ImportListener listener) {
    this.file = file;
    this.request = request;
    this.codec = codec;
    this.completion = completion;
    this.checks = checks;
    this.writing = new BatchWriting(sink, this::count);
    this.seen = seen;
    this.listener = listener;
    this.shaper = new RowShaper(request.columns(), tally);
  }

  /** Reads the file as far as it can be read; what stopped it stands in the report. */
  FileReport run() {
    Optional<String> failure = Optional.empty();
    Optional<Path> folder = request.rejectsFolder();
    try (writing;
        SideFile rejects = SideFile.ofRejected(file, folder);
        SideFile contradictions = SideFile.ofContradictions(file, folder);
        SideFile findings = SideFile.ofFindings(file, folder)) {
      CompletionTally completed = new CompletionTally(completion, contradictions);
      CheckTally checked = new CheckTally(checks, findings);
      try {
        readRows(rejects, completed, checked);
      } catch (IOException unreadable) {
        failure = Optional.of(reason(unreadable));
      }
      flush();
      writing.finish();
      ImportCounts counts =
          new ImportCounts(read, inserted, updated, unchanged, duplicate, rejected, blank);
      return new FileReport(
          file,
          counts,
          completed.counts(),
          checked.counts(),
          tally.warnings(),
          tally.unknownColumns(),
          rejects.path(),
          contradictions.path(),
          findings.path(),
          failure);
    }
  }

  private void readRows(SideFile rejects, CompletionTally completed, CheckTally checked)
      throws IOException {
    long size = Files.size(file);
    try (InputFile input = InputFile.open(file, request.kind())) {
      Optional<Row> row = input.rows().next();
      while (row.isPresent()) {
        read++;
        take(row.get(), rejects, completed, checked);
        if (read % Importer.BATCH_SIZE == 0) {
          listener.progress(file, input.bytesRead(), size);
        }
        row = input.rows().next();
      }
    }
    listener.progress(file, size, size);
  }

  private void take(Row row, SideFile rejects, CompletionTally completed, CheckTally checked) {
    switch (row) {
      case Row.Blank _ -> blank++;
      case Row.Broken(long line, String reason, String raw) -> {
        rejected++;
        rejects.add(line, reason, shown(raw));
      }
      case Row.Parsed(long line, ObjectNode values) -> {
        try {
          Submission given = codec.decode(request.kind(), identified(shaper.shape(values)));
          CheckTally.Checked ad = checked.check(completed.complete(given));
          if (ad.refusal().isPresent()) {
            rejected++;
            checked.count(line, ad);
            rejects.add(line, ad.refusal().get(), shown(values.toString()));
          } else if (write(ad.submission())) {
            completed.count(line, ad.submission());
            checked.count(line, ad);
          }
        } catch (InvalidRecordException invalid) {
          rejected++;
          rejects.add(line, reason(invalid.errors()), shown(values.toString()));
        }
      }
    }
  }

  /** The record with its source and its id. */
  private ObjectNode identified(ObjectNode record) {
    String own = record.path("source").asText("");
    record.put("source", request.source().orElse(own.isBlank() ? Submission.LOCAL_SOURCE : own));
    if (record.path("id").asText("").isBlank()) {
      record.remove("id");
      record.put("id", RecordIds.derive(record));
    }
    return record;
  }

  /** Puts a submission into the batch; false when it repeats its record's last state. */
  private boolean write(Submission submission) {
    String id = submission.record().id();
    String contact =
        submission
            .contact()
            .map(given -> given.name().orElse("") + '\n' + given.phone().orElse(""))
            .orElse("");
    long key = RecordIds.hash(submission.record().source() + '\n' + id);
    long content = RecordIds.hash(codec.encode(submission.record()).toString() + '\n' + contact);
    if (seen.repeats(key, content)) {
      duplicate++;
      return false;
    }
    if (batch.size() == Importer.BATCH_SIZE || !batchIds.add(id)) {
      flush();
      batchIds.add(id);
    }
    batch.add(submission);
    return true;
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    writing.write(batch);
    batch.clear();
    batchIds.clear();
  }

  private void count(WriteOutcome outcome) {
    switch (outcome) {
      case INSERTED -> inserted++;
      case UPDATED -> updated++;
      case UNCHANGED -> unchanged++;
    }
  }

  private static String shown(String row) {
    return FileTally.shown(row, SHOWN_CHARS);
  }

  /** 缺少必填字段 title; wage.max 不能小于 min. */
  private static String reason(List<FieldError> errors) {
    return errors.stream()
        .map(
            error ->
                error.message().startsWith("缺少")
                    ? error.message() + " " + error.field()
                    : error.field() + " " + error.message())
        .collect(Collectors.joining("；"));
  }

  private static String reason(IOException unreadable) {
    return switch (unreadable) {
      case UnreadableFileException explained -> String.valueOf(explained.getMessage());
      case NoSuchFileException _ -> "文件不存在";
      case AccessDeniedException _ -> "没有读取权限";
      case EOFException _ -> "文件不完整，压缩数据提前结束";
      case ZipException _ -> "压缩数据损坏";
      default -> "读取失败：" + unreadable.getMessage();
    };
  }
}
