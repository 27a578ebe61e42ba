package io.yizhan.cli;

import io.dropwizard.configuration.ConfigurationException;
import io.yizhan.codec.RecordCodec;
import io.yizhan.completion.JobCompletion;
import io.yizhan.importing.AdChecks;
import io.yizhan.importing.ColumnMapping;
import io.yizhan.importing.ImportFiles;
import io.yizhan.importing.ImportListener;
import io.yizhan.importing.ImportReport;
import io.yizhan.importing.ImportRequest;
import io.yizhan.importing.Importer;
import io.yizhan.importing.WriteOutcome;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lint.JobLint;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.service.Storage;
import io.yizhan.service.YizhanConfiguration;
import io.yizhan.store.RecordStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code ./yizhan import}: files into the database, with a report that adds up. */
@Command(
    name = "import",
    description = "导入 JSONL、CSV 或 XLSX 文件（可为 .gz），政策还可以是 .md .txt .html .docx .pdf；可以给文件夹",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ConfigurationOptions configuration = new ConfigurationOptions();

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "jobs workers employers stations policies faq",
      converter = KindConverter.class)
  private RecordKind kind = RecordKind.JOB;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "要导入的文件或文件夹")
  private List<Path> files = List.of();

  @Option(names = "--mapping", paramLabel = "FILE", description = "列名对照文件，每行：列名 => 字段")
  private @Nullable Path mapping;

  @Option(names = "--source", paramLabel = "NAME", description = "数据来源名称")
  private @Nullable String source;

  @Option(
      names = "--lint",
      paramLabel = "MODE",
      description = "违反招工规定的岗位：report 收下并列入待复核（默认），refuse 拒收并写明原因",
      converter = LintModeConverter.class)
  private AdChecks.Mode lint = AdChecks.Mode.REPORT;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, ConfigurationException {
    YizhanConfiguration loaded = configuration.load();
    // Not beside the input: that may be somebody else's folder, or read-only.
    ImportFiles opened = ImportFiles.of(files, kind);
    if (opened.files().isEmpty()) {
      console.print("文件夹里没有可以导入的" + kind.label() + "文件");
      return 1;
    }
    ImportRequest request = request(opened.files()).withRejectsFolder(loaded.getData().rejects());
    ImportReport report;
    try (Storage storage = Storage.forCommand(loaded)) {
      report = run(request, lint, storage.records(), console);
      console.print(report.toText());
      if (kind == RecordKind.POLICY || kind == RecordKind.FAQ) {
        LibraryReport.print(loaded, storage.records(), console);
      }
    }
    if (!opened.passedOver().isEmpty()) {
      console.print("略过 " + opened.passedOver().size() + " 个不是" + kind.label() + "的文件");
    }
    return report.isComplete() ? 0 : 1;
  }

  /** Imports with a progress bar on standard error. */
  static ImportReport run(
      ImportRequest request, AdChecks.Mode lint, RecordStore store, Console console) {
    try (ProgressBar bar = console.progress("导入" + request.kind().label(), " KB", 1024, -1)) {
      ImportListener listener =
          (file, read, total) -> {
            bar.maxHint(total);
            bar.stepTo(read);
            bar.setExtraMessage(file.getFileName().toString());
          };
      return importer(request.kind(), lint, store).run(request, listener);
    }
  }

  /** Only jobs need the lexicon, which takes a moment to load. */
  private static Importer importer(RecordKind kind, AdChecks.Mode lint, RecordStore store) {
    Importer importer = Importer.create(RecordCodec.create(), batch -> write(store, batch));
    if (kind != RecordKind.JOB) {
      return importer;
    }
    Lexicon lexicon = Lexicon.load();
    LocalDate today = GenerateCommand.today(InstantSource.system());
    return importer
        .completing(JobCompletion.of(lexicon))
        .checking(new AdChecks(JobLint.of(lexicon), today, lint));
  }

  private ImportRequest request(List<Path> opened) throws IOException {
    ImportRequest request = ImportRequest.of(kind, opened);
    if (mapping != null) {
      request = request.withColumns(ColumnMapping.read(mapping, kind));
    }
    return source == null ? request : request.withSource(source);
  }

  private static List<WriteOutcome> write(RecordStore store, List<Submission> batch) {
    return store.put(batch).outcomes().stream()
        .map(
            outcome ->
                switch (outcome) {
                  case INSERTED -> WriteOutcome.INSERTED;
                  case UPDATED -> WriteOutcome.UPDATED;
                  case UNCHANGED -> WriteOutcome.UNCHANGED;
                  case DELETED, MISSING ->
                      throw new IllegalStateException("a put deletes nothing; got: " + outcome);
                })
        .toList();
  }

  /** What becomes of an ad that may not be published, by its name on the command line. */
  static final class LintModeConverter implements ITypeConverter<AdChecks.Mode> {

    @Override
    public AdChecks.Mode convert(String name) {
      return switch (name) {
        case "report" -> AdChecks.Mode.REPORT;
        case "refuse" -> AdChecks.Mode.REFUSE;
        default -> throw new TypeConversionException("应为 report 或 refuse，收到「" + name + "」");
      };
    }
  }

  /** A kind by the name the contract gives it. */
  static final class KindConverter implements ITypeConverter<RecordKind> {

    @Override
    public RecordKind convert(String name) {
      return Arrays.stream(RecordKind.values())
          .filter(each -> each.plural().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "不认识的种类「" + name + "」，可用：jobs workers employers stations policies faq"));
    }
  }
}
