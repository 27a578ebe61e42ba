package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobQueriesSetTest {

  private static final String HEADING = "id\ttext\tcore\twishes\trelated\n";

  @TempDir private Path directory;

  @Test
  void readQueries_shipped_areManyAndBothHalvesAreThere() throws IOException {
    List<JudgedQuery<Job>> queries =
        new JobQueriesSet(Sets.RESOURCES.resolve(JobQueriesSet.NAME)).readQueries();

    assertThat(queries).hasSize(140);
    assertThat(queries).filteredOn(query -> Split.of(query.id()) == Split.CHECK).hasSize(68);
  }

  @Test
  void readQueries_unknownKey_namesLineAndText() throws IOException {
    queries("q1\t月嫂\tjob=月嫂\t-\t-\n");

    assertThatThrownBy(() -> new JobQueriesSet(directory).readQueries())
        .isInstanceOf(UnreadableSetException.class)
        .hasMessage("queries.tsv:2: unknown key of condition: job=月嫂");
  }

  @Test
  void readQueries_wrongTime_namesLine() throws IOException {
    queries("q1\t晚上\twithin=25:00-26:00\t-\t-\n");

    assertThatThrownBy(() -> new JobQueriesSet(directory).readQueries())
        .isInstanceOf(UnreadableSetException.class)
        .hasMessageStartingWith("queries.tsv:2: ");
  }

  @Test
  void readQueries_idTwice_isRefused() throws IOException {
    queries("q1\t月嫂\ttrade=月嫂\t-\t-\nq1\t保姆\ttrade=住家保姆\t-\t-\n");

    assertThatThrownBy(() -> new JobQueriesSet(directory).readQueries())
        .hasMessage("queries.tsv:3: id given twice: q1");
  }

  @Test
  void judge_queryNothingAnswers_isRefused() throws IOException {
    Corpus corpus = Corpus.read(corpus("jobs\t20\nseed\t1\n"));
    JudgedQuery<Job> query =
        new JudgedQuery<>("q1", "宇航员", Condition.parseAll("trade=宇航员"), List.of(), List.of());

    assertThatThrownBy(
            () -> JudgedQueries.judge(List.of(query), corpus.openTruths(), corpus.today()))
        .isInstanceOf(UnreadableSetException.class)
        .hasMessageStartingWith("query q1 must have a relevant record; none of ");
  }

  @Test
  void judge_everyTruth_agreesWithTheTruthItself() throws IOException {
    Corpus corpus = Corpus.read(corpus("jobs\t300\nseed\t1\n"));
    JudgedQuery<Job> query =
        new JudgedQuery<>("q1", "日结", Condition.parseAll("settle=DAILY"), List.of(), List.of());

    Map<String, Integer> grades =
        JudgedQueries.judge(List.of(query), corpus.openTruths(), corpus.today())
            .judgements()
            .values()
            .iterator()
            .next()
            .grades();

    assertThat(grades.values()).containsOnly(3);
    assertThat(grades)
        .hasSize(
            (int)
                corpus.openTruths().stream()
                    .filter(truth -> truth.settlement().orElseThrow().name().equals("DAILY"))
                    .count());
  }

  @Test
  void corpus_otherSeed_hasAnotherHash() throws IOException {
    Corpus one = Corpus.read(corpus("jobs\t20\nseed\t1\n"));
    Corpus other = Corpus.read(corpus("jobs\t20\nseed\t2\n"));

    assertThat(one.jobsHash()).hasSize(12).isNotEqualTo(other.jobsHash()).isEqualTo(one.jobsHash());
  }

  @Test
  void corpus_keyMissing_isNamed() throws IOException {
    Path file = corpus("jobs\t20\n");

    assertThatThrownBy(() -> Corpus.read(file))
        .isInstanceOf(UnreadableSetException.class)
        .hasMessage("corpus.tsv: key missing: seed");
  }

  private void queries(String rows) throws IOException {
    Files.writeString(directory.resolve("queries.tsv"), HEADING + rows);
  }

  private Path corpus(String rows) throws IOException {
    return Files.writeString(
        directory.resolve("corpus.tsv"),
        "key\tvalue\ntoday\t2026-11-24\nnow\t2026-11-24T09:00:00+08:00\n" + rows);
  }
}
