package io.yizhan.evaluation;

import io.yizhan.extraction.WageParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Salary fields of real job boards: how many the parser reads. Being read is not being read
 * rightly, which the parser's own tests look after; this finds the forms nobody thought of.
 *
 * <p>The data lies outside the project, rows {@code text ⇥ count}; without it the set is skipped.
 */
final class SalaryStringsSet extends OutsideSet {

  static final String NAME = "salary-strings";

  private static final String FILE = "jobs/salary_strings.tsv";
  private static final String CONFIGURATION = "wage-parser";

  /** The set over what lies beside the project. */
  SalaryStringsSet(OutsideData data) {
    super(NAME, "招聘网站的工资写法，能读懂多少", data, List.of(FILE));
  }

  @Override
  Outcome.Measured measure(List<Path> files, Consumer<String> progress) throws IOException {
    progress.accept("解析工资写法");
    long strings = 0;
    long ads = 0;
    long stringsRead = 0;
    long adsRead = 0;
    List<String> unread = new ArrayList<>();
    for (Counted counted : read(files.getFirst())) {
      strings++;
      ads += counted.ads();
      if (WageParser.parse(counted.text()).isPresent()) {
        stringsRead++;
        adsRead += counted.ads();
      } else {
        unread.add("- `" + counted.text() + "` " + counted.ads());
      }
    }
    return new Outcome.Measured(
        List.of(
            Figure.count(CONFIGURATION, "strings", strings),
            Figure.count(CONFIGURATION, "strings-read", stringsRead),
            Figure.of(CONFIGURATION, Figure.WHOLE, "strings-share", share(stringsRead, strings)),
            Figure.of(CONFIGURATION, Figure.WHOLE, "ads-share", share(adsRead, ads))),
        List.of("没有读懂的写法（和出现次数）：\n\n" + String.join("\n", unread) + "\n"));
  }

  private record Counted(String text, long ads) {}

  private static List<Counted> read(Path file) throws IOException {
    List<Counted> all = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      int tab = line.lastIndexOf('\t');
      try {
        all.add(new Counted(line.substring(0, tab), Long.parseLong(line.substring(tab + 1))));
      } catch (IndexOutOfBoundsException | NumberFormatException wrong) {
        throw new UnreadableSetException(
            file.getFileName() + ":" + number + ": text ⇥ count expected", wrong);
      }
    }
    return all;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
