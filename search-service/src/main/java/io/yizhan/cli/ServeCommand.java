package io.yizhan.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./yizhan serve}: starts the service and leaves it running. */
@Command(
    name = "serve",
    description = "启动服务（默认 http://127.0.0.1:8080）",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ServerOptions server = new ServerOptions();

  @Option(names = "--demo-tokens", description = "启用演示令牌 demo-admin 等")
  private boolean demoTokens;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    String address = server.start(demoTokens);
    console.print(String.format(Locale.ROOT, "服务已启动：%s/api，按 Ctrl+C 停止", address));
    return ServerOptions.RUNNING;
  }
}
