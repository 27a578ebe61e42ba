package io.yizhan.cli;

import io.dropwizard.configuration.ConfigurationException;
import io.yizhan.codec.RecordCodec;
import io.yizhan.importing.ColumnMapping;
import io.yizhan.importing.ImportListener;
import io.yizhan.importing.ImportReport;
import io.yizhan.importing.ImportRequest;
import io.yizhan.importing.Importer;
import io.yizhan.importing.WriteOutcome;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.service.Storage;
import io.yizhan.store.RecordStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./yizhan import}: files into the database, with a report that adds up. */
@Command(
    name = "import",
    description = "导入 JSONL、CSV 或 XLSX 文件(可为 .gz)",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Mixin private ConfigurationOptions configuration = new ConfigurationOptions();

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "jobs workers employers stations policies")
  private String kind = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "要导入的文件")
  private List<Path> files = List.of();

  @Option(names = "--mapping", paramLabel = "FILE", description = "列名对照文件,每行:列名 => 字段")
  private @Nullable Path mapping;

  @Option(names = "--source", paramLabel = "NAME", description = "数据来源名称")
  private @Nullable String source;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, ConfigurationException {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it runs a command");
    }
    ImportRequest request = request(spec);
    ImportReport report;
    try (Storage storage = Storage.forCommand(configuration.load())) {
      report = run(request, storage.records());
    }
    spec.commandLine().getOut().println(report.toText());
    return report.isComplete() ? 0 : 1;
  }

  /** Imports with a progress bar on standard error. */
  static ImportReport run(ImportRequest request, RecordStore store) {
    try (ProgressBar bar =
        new ProgressBarBuilder().setTaskName("导入").setUnit(" KB", 1024).build()) {
      ImportListener listener =
          (file, read, total) -> {
            bar.maxHint(total);
            bar.stepTo(read);
            bar.setExtraMessage(file.getFileName().toString());
          };
      return Importer.create(RecordCodec.create(), batch -> write(store, batch))
          .run(request, listener);
    }
  }

  private ImportRequest request(CommandSpec command) throws IOException {
    RecordKind records =
        Arrays.stream(RecordKind.values())
            .filter(each -> each.plural().equals(kind))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        command.commandLine(),
                        "不认识的种类「%s」,可用:%s"
                            .formatted(
                                kind,
                                Arrays.stream(RecordKind.values())
                                    .map(RecordKind::plural)
                                    .collect(Collectors.joining(" ")))));
    ImportRequest request = ImportRequest.of(records, files);
    if (mapping != null) {
      request = request.withColumns(ColumnMapping.read(mapping, records));
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
}
