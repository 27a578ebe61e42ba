package io.yizhan.evaluation;

import io.yizhan.model.Job;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everyday job queries over the demo district, judged by rule from the generator's truth, ranked by
 * several configurations. Takes some seconds and builds its index in a temporary directory.
 *
 * <p>Known weakness: synthetic ads know no dialect and no typing errors, and the queries were
 * written by people who know the trades of the district; read differences, not heights.
 */
final class JobQueriesSet implements EvaluationSet {

  static final String NAME = "job-queries";

  private static final List<String> HEADING = List.of("id", "text", "core", "wishes", "related");
  private static final String CORPUS = "corpus";
  private static final int WEAKEST_SHOWN = 12;

  private final Path directory;

  /** The set whose files lie in a directory. */
  JobQueriesSet(Path directory) {
    this.directory = directory;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "求职者的日常说法，在虚构的区县里找岗位";
  }

  @Override
  public Outcome run(Consumer<String> progress) throws IOException {
    JobCorpus corpus = JobCorpus.read(directory.resolve("corpus.tsv"));
    List<JobQuery> queries = readQueries();
    progress.accept("判分：" + queries.size() + " 个查询");
    Map<String, Judgements> judgements = judge(queries, corpus);
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(CORPUS, Figure.WHOLE, "hash", corpus.hash()));
    figures.add(Figure.count(CORPUS, "queries", queries.size()));
    figures.add(Figure.count(CORPUS, "relevant", relevant(judgements)));
    progress.accept("建索引：" + corpus.district().size().jobs() + " 个岗位");
    List<String> notes = new ArrayList<>();
    try (Scratch scratch = new Scratch();
        DistrictIndex district = DistrictIndex.open(corpus.district(), scratch.directory())) {
      figures.add(Figure.count(CORPUS, "documents", district.index().documents()));
      for (Ranker ranker : rankers(district, corpus)) {
        progress.accept("排序：" + ranker.name());
        List<Scored> scored = score(ranker, queries, judgements);
        figures.addAll(means(ranker, scored));
        notes.add(weakest(ranker, scored));
      }
    }
    return new Outcome.Measured(figures, notes);
  }

  /** The queries, ids unique. */
  List<JobQuery> readQueries() throws IOException {
    List<JobQuery> queries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Table.Row row : Table.read(directory.resolve("queries.tsv"), HEADING)) {
      if (!ids.add(row.cell(0))) {
        throw row.refused("id given twice: " + row.cell(0), null);
      }
      try {
        queries.add(
            new JobQuery(
                row.cell(0),
                row.cell(1),
                Condition.parseAll(row.cell(2)),
                Condition.parseAll(row.cell(3)),
                Condition.parseAll(row.cell(4))));
      } catch (IllegalArgumentException | DateTimeException wrong) {
        throw row.refused(String.valueOf(wrong.getMessage()), wrong);
      }
    }
    return queries;
  }

  /** Grades every open job for every query; refuses a query that nothing answers. */
  static Map<String, Judgements> judge(List<JobQuery> queries, JobCorpus corpus) {
    List<Job> truths = corpus.openTruths();
    Map<String, Judgements> judgements = new HashMap<>();
    for (JobQuery query : queries) {
      Map<String, Integer> grades = new HashMap<>();
      for (Job truth : truths) {
        int grade = query.grade(truth, corpus.today());
        if (grade > 0) {
          grades.put(truth.id(), grade);
        }
      }
      Judgements judged = new Judgements(grades);
      if (judged.relevantCount() == 0) {
        throw new UnreadableSetException(
            "query " + query.id() + " must have a relevant job; none of " + truths.size(), null);
      }
      judgements.put(query.id(), judged);
    }
    return judgements;
  }

  private static List<Ranker> rankers(DistrictIndex district, JobCorpus corpus) {
    return List.of(
        TermRanker.bigrams(district, corpus.now()),
        TermRanker.words(district, corpus.now()),
        new ServiceRanker(district.search(), corpus.now()));
  }

  private record Scored(JobQuery query, Map<Measure, Double> scores) {}

  private static List<Scored> score(
      Ranker ranker, List<JobQuery> queries, Map<String, Judgements> judgements)
      throws IOException {
    List<Scored> all = new ArrayList<>();
    for (JobQuery query : queries) {
      List<String> ranked = ranker.rank(query.text());
      Judgements judged = judgements.getOrDefault(query.id(), new Judgements(Map.of()));
      Map<Measure, Double> scores = new EnumMap<>(Measure.class);
      for (Measure measure : Measure.values()) {
        scores.put(measure, measure.of(ranked, judged));
      }
      all.add(new Scored(query, scores));
    }
    return all;
  }

  private static List<Figure> means(Ranker ranker, List<Scored> scored) {
    List<Figure> figures = new ArrayList<>();
    for (Split split : Split.values()) {
      for (Measure measure : Measure.values()) {
        double mean =
            scored.stream()
                .filter(each -> Split.of(each.query().id()) == split)
                .mapToDouble(each -> each.scores().getOrDefault(measure, 0.0))
                .average()
                .orElse(0);
        figures.add(Figure.of(ranker.name(), split.label(), measure.label(), mean));
      }
    }
    return figures;
  }

  /** Development queries only: the others are to be looked at as a mean. */
  private static String weakest(Ranker ranker, List<Scored> scored) {
    StringBuilder note = new StringBuilder(ranker.name() + " 最弱的 dev 查询（nDCG@10）：\n\n");
    scored.stream()
        .filter(each -> Split.of(each.query().id()) == Split.DEV)
        .sorted(Comparator.comparingDouble(JobQueriesSet::gain))
        .limit(WEAKEST_SHOWN)
        .forEach(
            each ->
                note.append(
                    String.format(
                        Locale.ROOT,
                        "- %s %s %.4f%n",
                        each.query().id(),
                        each.query().text(),
                        gain(each))));
    return note.toString();
  }

  private static double gain(Scored scored) {
    return scored.scores().getOrDefault(Measure.NDCG_10, 0.0);
  }

  private static long relevant(Map<String, Judgements> judgements) {
    return judgements.values().stream().mapToLong(Judgements::relevantCount).sum();
  }

  /** A directory that goes with its use. */
  private record Scratch(Path directory) implements Closeable {

    Scratch() throws IOException {
      this(Files.createTempDirectory("yizhan-eval"));
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> tree = Files.walk(directory)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
