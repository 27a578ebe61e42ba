package io.yizhan.cli;

import io.dropwizard.configuration.ConfigurationException;
import io.yizhan.indexing.IndexInspection;
import io.yizhan.indexing.IndexRebuild;
import io.yizhan.indexing.IndexStatus;
import io.yizhan.indexing.IndexVerifier;
import io.yizhan.indexing.Verification;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.Schemas;
import io.yizhan.service.Storage;
import io.yizhan.service.YizhanConfiguration;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code ./yizhan index}: looks at, checks and rebuilds the index, beside a running service or not.
 */
@Command(name = "index", description = "查看、核对或重建索引", mixinStandardHelpOptions = true)
final class IndexCommand {

  private static final int IDS_SHOWN = 10;

  private final Console console;

  IndexCommand(Console console) {
    this.console = console;
  }

  @Command(name = "status", description = "索引的条数、进度与版本", mixinStandardHelpOptions = true)
  int status(@Mixin ConfigurationOptions options) throws IOException, ConfigurationException {
    YizhanConfiguration configuration = options.load();
    Lexicon lexicon = Lexicon.openOrShipped(configuration.getData().lexicon());
    boolean missing = false;
    try (Storage storage = Storage.forCommand(configuration)) {
      for (IndexedKind kind : IndexedKind.values()) {
        Optional<IndexStatus> status =
            IndexInspection.status(
                configuration.getData().index(kind), kind.stamp(lexicon), storage.records());
        status.ifPresentOrElse(
            index -> print(kind, index),
            () ->
                console.print("还没有" + kind.record().label() + "索引；启动服务时会自动建立，也可执行 index rebuild"));
        missing |= status.isEmpty();
      }
      LibraryReport.print(configuration, storage.records(), console);
    }
    return missing ? 1 : 0;
  }

  private void print(IndexedKind kind, IndexStatus index) {
    console.print(
        String.format(
            Locale.ROOT,
            "%s索引 %s：%,d 条，%.1f MB，结构与词典 %s%n已提交到变更 %s，其后还有 %,d 条变更待写入磁盘",
            kind.record().label(),
            index.generation(),
            index.documents(),
            index.bytes() / 1e6,
            index.schema(),
            index.position(),
            index.pending()));
    if (index.rebuildDue()) {
      console.print("现有结构与词典 " + index.today() + "，与建索引时不同，请执行 index rebuild");
    }
  }

  @Command(name = "verify", description = "逐条核对索引与数据库", mixinStandardHelpOptions = true)
  int verify(@Mixin ConfigurationOptions options) throws IOException, ConfigurationException {
    YizhanConfiguration configuration = options.load();
    boolean agrees = true;
    try (Storage storage = Storage.forCommand(configuration)) {
      for (IndexedKind kind : IndexedKind.values()) {
        Verification result =
            IndexVerifier.verify(configuration.getData().index(kind), kind, storage.records());
        print(kind, result);
        agrees &= result.agrees();
      }
    }
    console.print(agrees ? "索引与数据库一致" : "索引与数据库不一致，请执行 index rebuild");
    return agrees ? 0 : 1;
  }

  private void print(IndexedKind kind, Verification result) {
    console.print(
        String.format(
            Locale.ROOT,
            "%s：数据库 %,d 条，索引 %,d 条：一致 %,d，等待写入磁盘 %,d，缺少 %,d，过时 %,d，多余 %,d",
            kind.record().label(),
            result.stored(),
            result.indexed(),
            result.equal(),
            result.pending(),
            result.missing().size(),
            result.stale().size(),
            result.extra().size()));
    print("缺少", result.missing());
    print("过时", result.stale());
    print("多余", result.extra());
  }

  @Command(name = "rebuild", description = "重建索引，不停服务", mixinStandardHelpOptions = true)
  int rebuild(@Mixin ConfigurationOptions options) throws IOException, ConfigurationException {
    YizhanConfiguration configuration = options.load();
    Schemas schemas = Schemas.open(configuration.getData().lexicon());
    try (Storage storage = Storage.forCommand(configuration)) {
      for (IndexedKind kind : IndexedKind.values()) {
        String label = kind.record().label();
        IndexRebuild.Result result;
        long total = storage.records().count(kind.record());
        try (ProgressBar bar = console.progress("重建" + label + "索引", " 条", 1, total)) {
          result =
              IndexRebuild.of(
                      configuration.getData().index(kind), schemas.current(kind), storage.records())
                  .run(bar::stepTo);
        }
        console.print(
            String.format(
                Locale.ROOT, "%s索引已建成并启用 %s：%,d 条", label, result.generation(), result.records()));
      }
      return 0;
    }
  }

  private void print(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      console.print(
          String.format(
              Locale.ROOT,
              "%s:%s",
              what,
              String.join(" ", ids.subList(0, Math.min(IDS_SHOWN, ids.size())))));
    }
  }
}
