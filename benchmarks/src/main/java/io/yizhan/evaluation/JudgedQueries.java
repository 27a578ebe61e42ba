package io.yizhan.evaluation;

import io.yizhan.model.DistrictRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Queries with what their askers want, and how rankers do on them. Immutable.
 *
 * @param queries ids unique
 * @param judgements the grades of each query, by its id
 * @param <T> the kind of record that is looked for
 */
record JudgedQueries<T extends DistrictRecord>(
    List<JudgedQuery<T>> queries, Map<String, Judgements> judgements) {

  /** The configuration of figures that are about the set itself. */
  static final String CORPUS = "corpus";

  private static final List<String> HEADING = List.of("id", "text", "core", "wishes", "related");

  /** Copies both. */
  JudgedQueries {
    queries = List.copyOf(queries);
    judgements = Map.copyOf(judgements);
  }

  /**
   * Reads {@code queries.tsv}.
   *
   * @param parse reads the criteria of a cell
   * @param <T> the kind of record
   * @throws UnreadableSetException naming the line
   */
  static <T> List<JudgedQuery<T>> read(Path file, Function<String, List<Criterion<T>>> parse)
      throws IOException {
    List<JudgedQuery<T>> queries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Table.Row row : Table.read(file, HEADING)) {
      if (!ids.add(row.cell(0))) {
        throw row.refused("id given twice: " + row.cell(0), null);
      }
      try {
        queries.add(
            new JudgedQuery<>(
                row.cell(0),
                row.cell(1),
                parse.apply(row.cell(2)),
                parse.apply(row.cell(3)),
                parse.apply(row.cell(4))));
      } catch (IllegalArgumentException | DateTimeException wrong) {
        throw row.refused(String.valueOf(wrong.getMessage()), wrong);
      }
    }
    return queries;
  }

  /**
   * Grades every record for every query.
   *
   * @param truths what could be found
   * @param <T> the kind of record
   * @throws UnreadableSetException when a query has nothing that answers it
   */
  static <T extends DistrictRecord> JudgedQueries<T> judge(
      List<JudgedQuery<T>> queries, List<T> truths, LocalDate today) {
    Map<String, Judgements> judgements = new HashMap<>();
    for (JudgedQuery<T> query : queries) {
      Map<String, Integer> grades = new HashMap<>();
      for (T truth : truths) {
        int grade = query.grade(truth, today);
        if (grade > 0) {
          grades.put(truth.id(), grade);
        }
      }
      Judgements judged = new Judgements(grades);
      if (judged.relevantCount() == 0) {
        throw new UnreadableSetException(
            "query " + query.id() + " must have a relevant record; none of " + truths.size(), null);
      }
      judgements.put(query.id(), judged);
    }
    return new JudgedQueries<>(queries, judgements);
  }

  /** What expected.tsv pins of the set itself. */
  List<Figure> ofCorpus(String hash) {
    return List.of(
        new Figure(CORPUS, Figure.WHOLE, "hash", hash),
        Figure.count(CORPUS, "queries", queries.size()),
        Figure.count(
            CORPUS,
            "relevant",
            judgements.values().stream().mapToLong(Judgements::relevantCount).sum()));
  }

  /** Asks every ranker every query: means of each half, and the weakest of the development half. */
  Outcome.Measured ask(List<Ranker> rankers, Consumer<String> progress) throws IOException {
    List<Figure> figures = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Ranker ranker : rankers) {
      progress.accept("排序：" + ranker.name());
      List<QueryScores> scored = score(ranker);
      figures.addAll(QueryScores.means(ranker, scored));
      notes.add(QueryScores.weakest(ranker, scored));
    }
    return new Outcome.Measured(figures, notes);
  }

  private List<QueryScores> score(Ranker ranker) throws IOException {
    List<QueryScores> all = new ArrayList<>();
    for (JudgedQuery<T> query : queries) {
      List<String> ranked = ranker.rank(query.text());
      Judgements judged = judgements.getOrDefault(query.id(), new Judgements(Map.of()));
      Map<Measure, Double> scores = new EnumMap<>(Measure.class);
      for (Measure measure : Measure.values()) {
        scores.put(measure, measure.of(ranked, judged));
      }
      all.add(new QueryScores(query.id(), query.text(), scores));
    }
    return all;
  }
}
