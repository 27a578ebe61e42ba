package io.yizhan.scale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./yizhan scale alerts}: what a new job costs beside so many saved searches. */
@Command(
    name = "alerts",
    description = "一个新岗位在各种订阅数下要花多少处理器时间，与逐个判断相比；每个订阅占多少内存",
    mixinStandardHelpOptions = true)
final class AlertsCommand extends MeasuringCommand {

  @Option(names = "--searches", split = ",", description = "订阅数，可多个（默认 100000,1000000）")
  private List<Long> searches = List.of(100_000L, 1_000_000L);

  @Option(names = "--jobs", description = "已有的岗位数（默认 ${DEFAULT-VALUE}）")
  private long jobs = 20_000;

  @Option(names = "--new", description = "新来的岗位数（默认 ${DEFAULT-VALUE}）")
  private long coming = 1_000;

  AlertsCommand(ScaleFiles files) {
    super(files);
  }

  @Override
  String program() {
    return "alerts";
  }

  @Override
  Map<String, List<Long>> runs() {
    Map<String, List<Long>> runs = new LinkedHashMap<>();
    for (long size : searches) {
      runs.put(
          String.format(Locale.ROOT, "%,d searches", atLeast("--searches", 1, size)),
          List.of(atLeast("--jobs", 1, jobs), size, atLeast("--new", 1, coming)));
    }
    return runs;
  }
}
