package io.yizhan.cli;

import com.fasterxml.jackson.databind.node.BooleanNode;
import io.dropwizard.configuration.ConfigurationException;
import io.yizhan.importing.ImportRequest;
import io.yizhan.model.RecordKind;
import io.yizhan.service.Storage;
import io.yizhan.service.YizhanApplication;
import io.yizhan.service.YizhanConfiguration;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.DistrictWriter;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./yizhan demo}: fills an empty data directory with a made-up district and serves it. */
@Command(name = "demo", description = "演示:生成一个区县并启动服务;再次启动沿用已有数据", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  private static final DistrictSize SIZE = DistrictSize.of(5_000, 20_000);
  private static final long SEED = 1;

  @Mixin private ConfigurationOptions configuration = new ConfigurationOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it runs a command");
    }
    PrintWriter out = spec.commandLine().getOut();
    fill(configuration.load(), out);
    new YizhanApplication(
            configuration.layers(Map.of("/demoTokens", BooleanNode.TRUE)), InstantSource.system())
        .run("server", "defaults");
    out.println(
        """

        驿站演示已就绪:http://127.0.0.1:8080/api
        试一试:
          curl 'http://127.0.0.1:8080/api/jobs?q=装卸工&near=30.39,114.89&size=3'
          curl 'http://127.0.0.1:8080/api/jobs?settlement=日结&sort=wage&facets=occupation'
        演示令牌:demo-admin demo-staff demo-employer demo-worker;按 Ctrl+C 停止
        """);
    return ServeCommand.RUNNING;
  }

  private static void fill(YizhanConfiguration configuration, PrintWriter out)
      throws IOException, ConfigurationException {
    try (Storage storage = Storage.forService(configuration)) {
      if (storage.records().count(RecordKind.JOB) > 0) {
        return;
      }
      out.println("正在生成并导入演示数据……");
      Path directory = Path.of(configuration.getData().directory(), "demo");
      DistrictWriter.create(DistrictWriter.Progress.SILENT)
          .write(
              SyntheticDistrict.of(SIZE, SEED, GenerateCommand.today(InstantSource.system())),
              directory);
      // Jobs last: that they are there says that the rest is, too.
      for (RecordKind kind :
          List.of(RecordKind.STATION, RecordKind.EMPLOYER, RecordKind.WORKER, RecordKind.JOB)) {
        Path file = directory.resolve(kind.plural() + ".jsonl");
        out.println(
            ImportCommand.run(ImportRequest.of(kind, List.of(file)), storage.records()).toText());
      }
    }
  }
}
