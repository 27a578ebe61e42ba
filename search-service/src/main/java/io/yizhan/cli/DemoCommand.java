package io.yizhan.cli;

import io.dropwizard.configuration.ConfigurationException;
import io.yizhan.service.YizhanConfiguration;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./yizhan demo}: fills an empty data directory with a made-up district and serves it. */
@Command(name = "demo", description = "演示：生成一个区县并启动服务；再次启动沿用已有数据", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ServerOptions server = new ServerOptions();

  @Option(names = "--fresh", description = "删除已有的演示数据，以今天为准重新生成")
  private boolean fresh;

  @Option(names = "--yes", description = "与 --fresh 合用：不再询问")
  private boolean confirmed;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    DemoDistrict district = district(server.configuration().load());
    if (fresh && !discard(district)) {
      console.print("没有删除任何数据。");
      return 1;
    }
    district.fill(console);
    String address = server.start(true);
    console.print(
        String.format(
            Locale.ROOT,
            """

        驿站演示已就绪，用浏览器打开：
          %1$s/          找活（右上角有长者模式）
          %1$s/screen    驿站大屏
          %1$s/api       接口说明
        试一试：
          curl -G %1$s/api/jobs --data-urlencode q=装卸工 -d near=30.39,114.89 -d size=3
          curl -G %1$s/api/jobs -d settlement=DAILY -d sort=wage -d facets=occupation
          curl -G -H 'Authorization: Bearer demo-staff' %1$s/api/workers --data-urlencode q=叉车司机
        演示令牌：demo-admin demo-staff demo-employer demo-worker；按 Ctrl+C 停止
        """,
            address));
    return ServerOptions.RUNNING;
  }

  private static DemoDistrict district(YizhanConfiguration configuration)
      throws IOException, ConfigurationException {
    return new DemoDistrict(configuration);
  }

  private boolean discard(DemoDistrict district) throws IOException {
    if (!confirmed && !console.confirms("将删除 " + district.directory() + " 里的全部数据，包括后来导入或发布的。")) {
      return false;
    }
    district.discard();
    return true;
  }
}
