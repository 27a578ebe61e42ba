package io.yizhan.scale;

import io.yizhan.benchmarks.Machine;
import io.yizhan.console.ConsoleCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What the programs share: runs that are taken unless they were, and a table of them. */
abstract class MeasuringCommand extends ConsoleCommand implements Callable<Integer> {

  @Option(names = "--heap", description = "测量进程的堆（默认 ${DEFAULT-VALUE}）")
  private String heap = "4g";

  @Option(names = "--again", description = "已有结果的也重新测量")
  private boolean again;

  private final ScaleFiles files;

  MeasuringCommand(ScaleFiles files) {
    this.files = files;
  }

  /** The program's name, as it is typed. */
  abstract String program();

  /** Its runs: heading in the table → numbers, as {@link MeasuredMain} takes them. */
  abstract Map<String, List<Long>> runs();

  @Override
  public final Integer call() throws IOException, InterruptedException {
    say("机器：" + Machine.here().describe() + "，堆 " + heap);
    Map<String, Figures> figures = new LinkedHashMap<>();
    for (Map.Entry<String, List<Long>> each : runs().entrySet()) {
      figures.put(each.getKey(), figures(each.getValue()));
    }
    String table = Figures.table(figures);
    Files.writeString(files.table(program()), table);
    say(table);
    say("已写入 " + files.table(program()));
    return CommandLine.ExitCode.OK;
  }

  private Figures figures(List<Long> numbers) throws IOException, InterruptedException {
    List<String> words = numbers.stream().map(String::valueOf).toList();
    String name = program() + "-" + String.join("-", words) + "-" + heap;
    List<String> arguments = new ArrayList<>(List.of(program(), files.root().toString()));
    arguments.addAll(words);
    MeasuredRun run = new MeasuredRun(name, heap, arguments);
    if (!again && run.isTaken(files)) {
      say("已有结果：" + name + "（--again 重新测量）");
      return Figures.read(files.figures(name));
    }
    say("测量 " + name + " ……");
    return run.take(files);
  }

  /** A number that has to be so large at least. */
  static long atLeast(String option, long least, long given) {
    if (given < least) {
      throw new IllegalArgumentException(option + " 至少为 " + least + "；得到 " + given);
    }
    return given;
  }
}
