package io.yizhan.cli;

import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.DistrictWriter;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./yizhan generate}: a synthetic district as files. */
@Command(name = "generate", description = "生成一个虚构的区县（岗位、零工、单位、驿站）", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Console console;

  @Option(names = "--jobs", defaultValue = "5000", description = "岗位数（默认 5000）")
  private long jobs;

  @Option(names = "--workers", defaultValue = "20000", description = "零工数（默认 20000）")
  private long workers;

  @Option(names = "--seed", defaultValue = "1", description = "随机种子（默认 1）")
  private long seed;

  @Option(names = "--today", description = "以哪天为今天（默认当天）")
  private @Nullable LocalDate today;

  @Option(names = "--out", required = true, description = "写入的目录")
  private Path out = Path.of("");

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = today == null ? today(InstantSource.system()) : today;
    write(SyntheticDistrict.of(DistrictSize.of(jobs, workers), seed, day), out, console);
    console.print(
        String.format(
            Locale.ROOT, "已在 %s 生成岗位 %,d 条、零工 %,d 人（种子 %d，今天 %s）", out, jobs, workers, seed, day));
    return 0;
  }

  /** Writes a district's files with a progress bar. */
  static void write(SyntheticDistrict district, Path directory, Console console)
      throws IOException {
    long jobs = district.size().jobs();
    try (ProgressBar bar = console.progress("生成", " 条", 1, jobs + district.size().workers())) {
      DistrictWriter.create(
              (kind, done, _) -> {
                switch (kind) {
                  case JOB -> bar.stepTo(done);
                  case WORKER -> bar.stepTo(jobs + done);
                  case EMPLOYER, STATION, POLICY, FAQ -> {}
                }
              })
          .write(district, directory);
    }
  }

  /** The day it is where the stations are. */
  static LocalDate today(InstantSource clock) {
    return clock.instant().atZone(ZONE).toLocalDate();
  }
}
