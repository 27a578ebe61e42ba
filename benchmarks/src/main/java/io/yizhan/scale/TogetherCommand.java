package io.yizhan.scale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./yizhan scale together}: jobs and workers in one process. */
@Command(name = "together", description = "岗位与零工在同一进程里服务时的堆与代价", mixinStandardHelpOptions = true)
final class TogetherCommand extends MeasuringCommand {

  @Option(names = "--jobs", description = "岗位数（默认 ${DEFAULT-VALUE}）")
  private long jobs = 1_000_000;

  @Option(names = "--workers", description = "零工数（默认 ${DEFAULT-VALUE}）")
  private long workers = 1_000_000;

  @Option(names = "--seconds", description = "搜索多少秒（默认 ${DEFAULT-VALUE}）")
  private long seconds = 60;

  TogetherCommand(ScaleFiles files) {
    super(files);
  }

  @Override
  String program() {
    return "together";
  }

  @Override
  Map<String, List<Long>> runs() {
    return Map.of(
        String.format(Locale.ROOT, "%,d jobs, %,d workers", jobs, workers),
        List.of(
            atLeast("--jobs", 1, jobs),
            atLeast("--workers", 1, workers),
            atLeast("--seconds", 1, seconds)));
  }
}
