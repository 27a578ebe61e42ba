package io.yizhan.importing;

import io.yizhan.model.RecordKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which field of a record a heading means.
 *
 * <ul>
 *   <li>岗位名称, 职位, {@code title} and {@code Job_Title} become {@code title}
 *   <li>日薪 and 工资（元/天） become {@code wage}, and tell the period a bare 200 leaves out
 *   <li>wage.min and every other path of the record format mean themselves
 * </ul>
 *
 * <p>Width, case, blanks and the marks {@code _ - * :} make no difference. The known headings stand
 * in {@code columns.tsv} beside this class; a mapping file adds to them and wins over them. One
 * mapping is for one kind of record. Immutable; safe for any thread.
 */
public final class ColumnMapping {

  private static final String TABLE = "columns.tsv";

  private final Map<String, Column> byHeading;
  private final Map<String, Column> byPath;

  private ColumnMapping(Map<String, Column> byHeading, Map<String, Column> byPath) {
    this.byHeading = byHeading;
    this.byPath = byPath;
  }

  /** The usual headings. */
  public static ColumnMapping standard(RecordKind kind) {
    Map<String, Column> byHeading = new HashMap<>();
    Map<String, Column> byPath = new HashMap<>();
    for (String line : table()) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].equals("*") && !Arrays.asList(cells[0].split(",")).contains(kind.plural())) {
        continue;
      }
      Column column = Column.at(cells[1], FieldShape.valueOf(cells[2]));
      byPath.put(cells[1], column);
      byHeading.put(fold(cells[1]), column);
      for (String heading : cells[3].split(" ", -1)) {
        if (!heading.isEmpty()) {
          byHeading.putIfAbsent(fold(heading), column);
        }
      }
    }
    return new ColumnMapping(byHeading, byPath);
  }

  /**
   * The usual headings and those of a mapping file: one {@code heading => path} a line, a tab may
   * stand for the arrow; blank lines and lines that begin with {@code #} are passed over.
   *
   * @throws UnreadableMappingException when a line has another form or its path is unknown
   * @throws IOException when the file cannot be read
   */
  public static ColumnMapping read(Path file, RecordKind kind) throws IOException {
    ColumnMapping standard = standard(kind);
    Map<String, Column> byHeading = new HashMap<>(standard.byHeading);
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String place = file.getFileName() + ":" + (i + 1) + ": ";
        int arrow = line.contains("=>") ? line.indexOf("=>") : line.indexOf('\t');
        if (arrow <= 0) {
          throw new UnreadableMappingException(place + "应为「表头 => 字段」，收到：" + line);
        }
        String path = line.substring(arrow).replaceFirst("=>|\t", "").strip();
        Column column = standard.byPath.get(path);
        if (column == null) {
          throw new UnreadableMappingException(
              place + kind.label() + "没有字段「" + path + "」，收到：" + line);
        }
        byHeading.put(fold(line.substring(0, arrow)), column);
      }
    }
    return new ColumnMapping(byHeading, standard.byPath);
  }

  /** What a heading means; empty when nobody knows. */
  Optional<Column> column(String heading) {
    String folded = fold(heading);
    Column whole = byHeading.get(folded);
    if (whole != null) {
      return Optional.of(whole.hinting(folded));
    }
    int bracket = folded.indexOf('(');
    if (bracket <= 0 || !folded.endsWith(")")) {
      return Optional.empty();
    }
    String name = folded.substring(0, bracket);
    String remark = folded.substring(bracket + 1, folded.length() - 1);
    return Optional.ofNullable(byHeading.get(name)).map(column -> column.hinting(remark, name));
  }

  private static String fold(String heading) {
    String narrow = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(narrow.length());
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (!Character.isWhitespace(c) && "_-*:".indexOf(c) < 0) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static List<String> table() {
    try (InputStream in =
            Objects.requireNonNull(ColumnMapping.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
