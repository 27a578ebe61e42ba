package io.yizhan.cli;

import io.dropwizard.configuration.ConfigurationException;
import io.yizhan.importing.UnreadableMappingException;
import io.yizhan.indexing.IndexBusyException;
import io.yizhan.lexicon.UnreadableLexiconException;
import io.yizhan.service.UnableToStartException;
import io.yizhan.store.StoreException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine;

/**
 * The person at the keyboard: results go to standard output, progress and questions to standard
 * error, so that output can be piped.
 */
final class Console {

  private static final int BAR_UPDATE_MS = 250;

  private final PrintWriter out;
  private final PrintWriter err;

  Console(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Prints a result. */
  void print(String text) {
    out.println(text);
    out.flush();
  }

  /**
   * Asks before something is lost.
   *
   * @return whether the answer was yes; no when there is nobody to ask
   */
  boolean confirms(String question) throws IOException {
    if (Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isEmpty()) {
      return false;
    }
    err.print(question + " 输入 yes 继续：");
    err.flush();
    var answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return "yes".equalsIgnoreCase(answers.readLine());
  }

  /** A progress bar, to be closed when the work is done. */
  ProgressBar progress(String task, String unit, long unitSize, long total) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setUnit(unit, unitSize)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(BAR_UPDATE_MS)
        .build();
  }

  /**
   * Says why a command failed: one line for what the operator can mend, the whole trace for a fault
   * of the program.
   *
   * @return the exit code
   */
  int report(Exception failure) {
    switch (failure) {
      case StoreException expected -> err.println("出错：" + expected.getMessage());
      case UnreadableMappingException expected -> err.println("出错：" + expected.getMessage());
      case IndexBusyException expected -> err.println("出错：" + expected.getMessage());
      case UnreadableLexiconException expected -> err.println("词典有误：" + expected.getMessage());
      case UnableToStartException expected -> err.println("出错：" + expected.getMessage());
      case ConfigurationException expected -> err.println("配置有误：" + expected.getMessage());
      case NoSuchFileException missing -> err.println("没有这个文件：" + missing.getFile());
      case IOException expected -> err.println("读写失败：" + expected.getMessage());
      default -> {
        err.println("程序出错，请把下面的内容告诉维护者：");
        failure.printStackTrace(err);
      }
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
