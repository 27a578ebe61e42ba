package io.yizhan.scale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./yizhan scale grow}: building, disk, heap and searching for each number of jobs. */
@Command(
    name = "grow",
    description = "各种岗位数下的建索引速度、磁盘、堆与 500 个混合查询的代价；中断后接着测",
    mixinStandardHelpOptions = true)
final class GrowCommand extends MeasuringCommand {

  @Option(names = "--jobs", split = ",", description = "岗位数，可多个（默认 100000,1000000,5000000）")
  private List<Long> jobs = List.of(100_000L, 1_000_000L, 5_000_000L);

  @Option(names = "--warm-up", description = "搜索预热的 CPU 秒数（默认 ${DEFAULT-VALUE}）")
  private long warmUpSeconds = 30;

  @Option(names = "--rounds", description = "计入的轮数（默认 ${DEFAULT-VALUE}）")
  private long rounds = 5;

  GrowCommand(ScaleFiles files) {
    super(files);
  }

  @Override
  String program() {
    return "grow";
  }

  @Override
  Map<String, List<Long>> runs() {
    Map<String, List<Long>> runs = new LinkedHashMap<>();
    for (long size : jobs) {
      runs.put(
          String.format(Locale.ROOT, "%,d jobs", atLeast("--jobs", 1, size)),
          List.of(size, atLeast("--warm-up", 0, warmUpSeconds), atLeast("--rounds", 1, rounds)));
    }
    return runs;
  }
}
