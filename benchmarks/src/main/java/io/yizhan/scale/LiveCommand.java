package io.yizhan.scale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./yizhan scale live}: searching, quiet and while jobs are written. */
@Command(name = "live", description = "按固定速率搜索：先安静，再边写边搜；写入多久后能搜到", mixinStandardHelpOptions = true)
final class LiveCommand extends MeasuringCommand {

  @Option(names = "--jobs", description = "岗位数（默认 ${DEFAULT-VALUE}）")
  private long jobs = 1_000_000;

  @Option(names = "--searches", description = "每秒搜索数（默认 ${DEFAULT-VALUE}）")
  private long searches = 40;

  @Option(names = "--writes", description = "每秒写入数（默认 ${DEFAULT-VALUE}）")
  private long writes = 500;

  @Option(names = "--seconds", description = "预热、安静、边写边搜各多少秒（默认 ${DEFAULT-VALUE}）")
  private long seconds = 60;

  LiveCommand(ScaleFiles files) {
    super(files);
  }

  @Override
  String program() {
    return "live";
  }

  @Override
  Map<String, List<Long>> runs() {
    return Map.of(
        String.format(Locale.ROOT, "%,d jobs", jobs),
        List.of(
            atLeast("--jobs", 1, jobs),
            atLeast("--searches", 1, searches),
            atLeast("--writes", 1, writes),
            atLeast("--seconds", 1, seconds)));
  }
}
