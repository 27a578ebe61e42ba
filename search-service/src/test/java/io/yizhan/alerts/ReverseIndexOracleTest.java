package io.yizhan.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.alerts.ReverseIndex.Meeting;
import io.yizhan.alerts.ReverseIndex.Met;
import io.yizhan.feed.Versioned;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Job;
import io.yizhan.model.Worker;
import io.yizhan.ranking.Ranking;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.WorkerSchema;
import io.yizhan.search.InMemoryRecords;
import io.yizhan.search.JobHit;
import io.yizhan.search.JobResults;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.RandomSearches;
import io.yizhan.search.SearchRequest;
import io.yizhan.search.StandingSearch;
import io.yizhan.search.StandingSearch.Cut;
import io.yizhan.search.WorkerSearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anchors lead to is what a naive look at every search finds, in random small worlds. */
class ReverseIndexOracleTest {

  private static final int SEARCHES = 150;
  private static final JobSchema JOBS = JobSchema.of(Lexicon.shipped());
  private static final WorkerSchema WORKERS = WorkerSchema.of(Lexicon.shipped());

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void meet_randomJobs_isWhatNaiveSearchFinds(long seed) throws IOException {
    RandomSearches random = new RandomSearches(seed);
    List<Job> jobs = random.jobs(60);
    try (LiveIndex index = open(JOBS, jobs)) {
      StandingSearch<JobSearchRequest> standing = StandingSearch.ofJobs(index, Ranking.standard());
      assertMeets(standing, jobs, random::jobSearch, RandomSearches::finds);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void meet_randomWorkers_isWhatNaiveSearchFinds(long seed) throws IOException {
    RandomSearches random = new RandomSearches(seed);
    List<Worker> workers = random.workers(60);
    try (LiveIndex index = open(WORKERS, workers)) {
      StandingSearch<WorkerSearchRequest> standing =
          StandingSearch.ofWorkers(index, Ranking.standard());
      assertMeets(standing, workers, random::workerSearch, RandomSearches::finds);
    }
  }

  /** What is typed has its own ways to a hit: words, synonyms, trades, pairs, sounds. */
  @Test
  void meet_textsAsTyped_isWhatTheSearchItselfFinds() throws IOException {
    List<Job> jobs = new ArrayList<>();
    String[] titles = {
      "仓库装卸工日结", "开叉车", "叉车司机", "住家月嫂", "育儿嫂", "家庭保洁", "水电安装", "电焊工急招", "搬货", "夜班保安", "麒麟厂普工"
    };
    for (String title : titles) {
      jobs.add(Job.builder("J" + jobs.size(), title).occupation(title).build());
    }
    String[] texts = {
      "叉车工",
      "找个开叉车的活",
      "搬运",
      "装卸",
      "yuesao",
      "月嫂",
      "带小孩",
      "保洁员",
      "水电工",
      "焊工",
      "麒麟",
      "保安",
      "嫂",
      "日结装卸",
      "会开叉车又能搬货"
    };
    try (LiveIndex index = open(JOBS, jobs)) {
      StandingSearch<JobSearchRequest> standing = StandingSearch.ofJobs(index, Ranking.standard());
      ReverseIndex<JobSearchRequest> reverse = ReverseIndex.of(standing);
      JobSearch search = JobSearch.create(index);
      List<Set<String>> expected = new ArrayList<>();
      for (String text : texts) {
        JobSearchRequest request =
            JobSearchRequest.builder(RandomSearches.NOW).text(text).size(100).build();
        JobResults results = search.search(request);
        assertThat(results.relaxed()).as(text).isEmpty();
        assertThat(reverse.add(expected.size(), "o", standing.cut(request))).as(text).isTrue();
        expected.add(results.hits().stream().map(JobHit::id).collect(Collectors.toSet()));
      }
      for (Job job : jobs) {
        Meeting meeting = standing.probe(new Versioned(job, 1), RandomSearches.NOW, reverse::meet);
        Set<String> met =
            meeting.met().stream()
                .map(found -> texts[Math.toIntExact(found.id())])
                .collect(Collectors.toSet());
        Set<String> finding =
            Stream.iterate(0, i -> i + 1)
                .limit(texts.length)
                .filter(i -> expected.get(i).contains(job.id()))
                .map(i -> texts[i])
                .collect(Collectors.toSet());
        assertThat(met).as(job.title()).isEqualTo(finding);
      }
      assertThat(expected.stream().mapToInt(Set::size).sum()).isGreaterThan(20);
    }
  }

  @Test
  void remove_searchIsMetNoLonger() throws IOException {
    List<Job> jobs = List.of(Job.builder("J1", "装卸工").occupation("装卸搬运工").build());
    try (LiveIndex index = open(JOBS, jobs)) {
      StandingSearch<JobSearchRequest> standing = StandingSearch.ofJobs(index, Ranking.standard());
      ReverseIndex<JobSearchRequest> reverse = ReverseIndex.of(standing);
      Cut<JobSearchRequest> cut =
          standing.cut(JobSearchRequest.builder(RandomSearches.NOW).text("装卸").build());
      reverse.add(7, "a", cut);
      reverse.add(8, "b", cut);
      Versioned job = new Versioned(jobs.getFirst(), 1);
      assertThat(standing.probe(job, RandomSearches.NOW, reverse::meet).met())
          .containsExactly(new Met(7, "a"), new Met(8, "b"));
      reverse.remove(7);
      assertThat(standing.probe(job, RandomSearches.NOW, reverse::meet).met())
          .containsExactly(new Met(8, "b"));
      assertThat(reverse.size()).isEqualTo(1);
    }
  }

  private <R extends SearchRequest<?, R>, D extends DistrictRecord> void assertMeets(
      StandingSearch<R> standing, List<D> records, Supplier<R> searches, BiPredicate<R, D> finds)
      throws IOException {
    ReverseIndex<R> reverse = ReverseIndex.of(standing);
    List<R> kept = new ArrayList<>();
    while (kept.size() < SEARCHES) {
      R search = searches.get();
      Cut<R> cut = standing.cut(search);
      assertThat(reverse.add(kept.size(), "owner", cut)).isEqualTo(cut.isReachable());
      if (cut.isReachable()) {
        kept.add(search);
      }
    }
    int met = 0;
    for (D record : records) {
      Versioned versioned = new Versioned(record, 1);
      Set<Long> expected = new TreeSet<>();
      for (int i = 0; i < kept.size(); i++) {
        if (finds.test(kept.get(i), record)) {
          expected.add((long) i);
        }
      }
      Meeting meeting = standing.probe(versioned, RandomSearches.NOW, reverse::meet);
      Meeting all = standing.probe(versioned, RandomSearches.NOW, reverse::meetAll);
      assertThat(ids(meeting)).as("%s", record).isEqualTo(expected);
      assertThat(ids(all)).as("%s", record).isEqualTo(expected);
      assertThat(meeting.candidates()).isLessThanOrEqualTo(SEARCHES);
      met += expected.size();
    }
    assertThat(met).isGreaterThan(records.size() / 2);
  }

  private static Set<Long> ids(Meeting meeting) {
    return meeting.met().stream().map(Met::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private LiveIndex open(DocumentSchema schema, List<? extends DistrictRecord> records)
      throws IOException {
    InMemoryRecords source = new InMemoryRecords();
    records.forEach(source::put);
    return LiveIndex.open(directory, schema, source);
  }
}
