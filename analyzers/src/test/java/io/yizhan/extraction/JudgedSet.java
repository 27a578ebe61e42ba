package io.yizhan.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A table of utterances with the slots they should give, and how well an extractor does on it. */
final class JudgedSet {

  /** The moment all rows are read at: a Tuesday. */
  static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

  /** One row: a text and what it should give. */
  record Row(UtteranceKind kind, String text, Set<String> expected) {}

  /** Right, missed and wrong items of one kind. */
  static final class Tally {
    int right;
    int missed;
    int wrong;

    double f1() {
      return right == 0 ? 0 : 2.0 * right / (2.0 * right + missed + wrong);
    }
  }

  private final List<Row> rows;
  private final Map<String, Tally> bySlot = new TreeMap<>();
  private final Tally overall = new Tally();
  private final List<String> faults = new ArrayList<>();

  private JudgedSet(List<Row> rows) {
    this.rows = rows;
  }

  /** Reads a table and runs the extractor over it. */
  static JudgedSet run(String file, Extractor extractor, Lexicon lexicon) {
    SlotItems items = new SlotItems(lexicon);
    JudgedSet set = new JudgedSet(rows(file, items));
    for (Row row : set.rows) {
      set.score(row, items.of(extractor.extract(row.text(), row.kind(), NOW)));
    }
    return set;
  }

  int size() {
    return rows.size();
  }

  double f1() {
    return overall.f1();
  }

  /** F1 by kind of item, for the report. */
  Map<String, Tally> bySlot() {
    return bySlot;
  }

  /** One line for each row that is not wholly right. */
  List<String> faults() {
    return faults;
  }

  /** Overall and by slot, as a table. */
  String report() {
    StringBuilder report = new StringBuilder();
    report.append(line("all", overall));
    bySlot.forEach((slot, tally) -> report.append(line(slot, tally)));
    return report.toString();
  }

  private static String line(String slot, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-8s F1 %.3f right %d missed %d wrong %d%n",
        slot,
        tally.f1(),
        tally.right,
        tally.missed,
        tally.wrong);
  }

  private void score(Row row, Set<String> actual) {
    Set<String> missed = new TreeSet<>(row.expected());
    missed.removeAll(actual);
    Set<String> wrong = new TreeSet<>(actual);
    wrong.removeAll(row.expected());
    row.expected().stream().filter(actual::contains).forEach(item -> add(item, 1, 0, 0));
    missed.forEach(item -> add(item, 0, 1, 0));
    wrong.forEach(item -> add(item, 0, 0, 1));
    if (!missed.isEmpty() || !wrong.isEmpty()) {
      faults.add(row.kind() + " " + row.text() + " missed " + missed + " wrong " + wrong);
    }
  }

  private void add(String item, int right, int missed, int wrong) {
    String slot = item.substring(item.startsWith("-") ? 1 : 0, item.indexOf('='));
    for (Tally tally : List.of(overall, bySlot.computeIfAbsent(slot, s -> new Tally()))) {
      tally.right += right;
      tally.missed += missed;
      tally.wrong += wrong;
    }
  }

  private static List<Row> rows(String file, SlotItems items) {
    try (InputStream in = Objects.requireNonNull(JudgedSet.class.getResourceAsStream(file))) {
      List<Row> rows = new ArrayList<>();
      for (String line :
          (Iterable<String>) new String(in.readAllBytes(), UTF_8).lines()::iterator) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          rows.add(new Row(kind(cells[0]), cells[1], items.expected(cells[2])));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  private static UtteranceKind kind(String letter) {
    return switch (letter) {
      case "J" -> UtteranceKind.JOB_QUERY;
      case "W" -> UtteranceKind.WORKER_QUERY;
      case "C" -> UtteranceKind.CALL;
      case "A" -> UtteranceKind.AD;
      case "Q" -> UtteranceKind.QUESTION;
      default -> throw new AssertionError(letter);
    };
  }
}
