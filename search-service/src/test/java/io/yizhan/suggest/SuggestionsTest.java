package io.yizhan.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Requirements;
import io.yizhan.model.Station;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.SuggestionKind;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live index of a few jobs, and what is suggested of it. */
class SuggestionsTest {

  private static final JobSchema SCHEMA = JobSchema.of(Lexicon.shipped());
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");

  @TempDir private Path directory;

  private final Records records = new Records();
  private Instant now = START;
  private LiveIndex index;
  private Suggestions suggestions;

  @BeforeEach
  void open() throws IOException {
    index = LiveIndex.open(directory, SCHEMA, records);
    suggestions = Suggestions.unstarted(index, records, () -> now);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void suggest_everyKind_hasItsCount() throws Exception {
    records.stations.add(station("S1", "凤凰街道零工驿站"));
    put(
        nanny("J1").station("S1").benefits(List.of("包午餐")).build(),
        nanny("J2").station("S1").build());
    assertThat(hits("月")).containsExactly("occupation 月嫂 2");
    assertThat(hits("yuesao")).containsExactly("occupation 月嫂 2");
    assertThat(hits("ys")).containsExactly("occupation 月嫂 2");
    assertThat(hits("yue嫂")).containsExactly("occupation 月嫂 2");
    assertThat(hits("jzfw")).containsExactly("occupation 家政服务员 2");
    assertThat(hits("好帮手")).containsExactly("employer 好帮手家政 2");
    assertThat(hits("echengqu")).containsExactly("place 鄂城区 2");
    assertThat(hits("江碧")).containsExactly("place 江碧路 2");
    assertThat(hits("fenghuang")).containsExactly("station 凤凰街道零工驿站 2");
    assertThat(hits("bwc")).containsExactly("benefit 包午餐 1");
    assertThat(hits("jkz")).containsExactly("skill 健康证 2");
  }

  @Test
  void suggest_title_needsTwoJobs() throws Exception {
    put(Job.builder("J1", "急招漂流艇看护").build());
    assertThat(hits("漂流")).isEmpty();
    put(Job.builder("J2", "漂流艇看护 200元/天").build());
    assertThat(hits("漂流")).containsExactly("title 漂流艇看护 2");
  }

  @Test
  void suggest_stationWithoutRecord_isLeftOut() throws Exception {
    put(nanny("J1").station("S9").build());
    assertThat(hits("S9")).isEmpty();
  }

  @Test
  void suggest_deletedJob_isCountedNoLonger() throws Exception {
    put(nanny("J1").build(), nanny("J2").build());
    delete("J1");
    assertThat(hits("月")).containsExactly("occupation 月嫂 1");
    delete("J2");
    assertThat(hits("月")).isEmpty();
  }

  @Test
  void suggest_expiredJob_isCountedNoLonger() throws Exception {
    put(
        nanny("J1").validUntil(START.plusSeconds(60)).build(),
        nanny("J2").validUntil(START.plusSeconds(120)).build());
    assertThat(hits("月")).containsExactly("occupation 月嫂 2");
    now = START.plusSeconds(60);
    suggestions.refresh();
    assertThat(hits("月")).containsExactly("occupation 月嫂 1");
    now = START.plusSeconds(120);
    // Without a refresh: nothing of it is open, which the question itself sees.
    assertThat(hits("月")).isEmpty();
    suggestions.refresh();
    assertThat(suggestions.values()).isZero();
  }

  @Test
  void suggest_otherWritings_areOneValue() throws Exception {
    put(
        Job.builder("J1", "普工").benefits(List.of("五险一金")).build(),
        Job.builder("J2", "普工").benefits(List.of("五险一金")).build(),
        Job.builder("J3", "普工").benefits(List.of("五險一金")).build());
    assertThat(hits("五险")).containsExactly("benefit 五险一金 3");
    assertThat(hits("五險")).containsExactly("benefit 五险一金 3");
  }

  @Test
  void suggest_contactData_isNeverThere() throws Exception {
    put(
        Job.builder("J1", "月嫂13800138000").employer(EmployerRef.named("王姐13800138000")).build(),
        Job.builder("J2", "月嫂13800138000").benefits(List.of("加V：wang_88")).build());
    assertThat(hits("")).noneMatch(hit -> hit.contains("138") || hit.contains("wang"));
    assertThat(hits("138")).isEmpty();
    assertThat(hits("wang")).isEmpty();
  }

  @Test
  void suggest_anyValue_hasResultsWhenSearchedFor() throws Exception {
    records.stations.add(station("S1", "凤凰街道零工驿站"));
    put(randomJobs(80, 7));
    JobSearch search = JobSearch.create(index);
    List<Suggestion> all = suggestions.suggest(new SuggestionRequest("", Set.of(), 100, now));
    assertThat(all).hasSizeGreaterThan(25);
    for (Suggestion suggestion : all) {
      var request = JobSearchRequest.builder(now);
      suggestion
          .id()
          .ifPresentOrElse(
              id -> request.choose(JobFacet.STATION, id), () -> request.text(suggestion.text()));
      assertThat(search.search(request.build()).total())
          .as(suggestion.toString())
          .isGreaterThanOrEqualTo(suggestion.count());
    }
  }

  @Test
  void open_followsTheIndexByItself() throws Exception {
    try (Suggestions following = Suggestions.open(index, records, () -> now)) {
      assertThat(index.await(records.put(nanny("J1").build()), PATIENCE)).isTrue();
      SuggestionRequest request = SuggestionRequest.of("月", now);
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (following.suggest(request).isEmpty() && System.nanoTime() < deadline) {
        LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
      }
      assertThat(following.suggest(request))
          .containsExactly(new Suggestion("月嫂", SuggestionKind.OCCUPATION, 1, Optional.empty()));
    }
  }

  @Test
  void request_outOfBounds_isRefused() {
    assertThatThrownBy(() -> new SuggestionRequest("", Set.of(), 0, now))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size must be 1..100; got: 0");
    assertThatThrownBy(() -> SuggestionRequest.of("月".repeat(65), now))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("text must have <= 64 chars; got: 65");
  }

  private List<String> hits(String typed) {
    return suggestions.suggest(SuggestionRequest.of(typed, now)).stream()
        .map(hit -> hit.kind().key() + " " + hit.text() + " " + hit.count())
        .toList();
  }

  private void put(Job... jobs) throws IOException, InterruptedException {
    long last = 0;
    for (Job job : jobs) {
      last = records.put(job);
    }
    visible(last);
  }

  private void delete(String id) throws IOException, InterruptedException {
    visible(records.delete(id));
  }

  private void visible(long generation) throws IOException, InterruptedException {
    assertThat(index.await(generation, PATIENCE)).isTrue();
    suggestions.refresh();
  }

  private static Job.Builder nanny(String id) {
    return Job.builder(id, "急招月嫂")
        .occupation("月嫂")
        .employer(EmployerRef.named("好帮手家政"))
        .location(new Location(Optional.empty(), Optional.of("420704"), Optional.of("江碧路18号")))
        .requires(new Requirements(List.of(), List.of("健康证"), Optional.empty(), Optional.empty()));
  }

  private static Station station(String id, String name) {
    return new Station(
        id, "test", name, Location.UNKNOWN, Optional.empty(), Optional.empty(), List.of());
  }

  private static Job[] randomJobs(int count, long seed) {
    Random random = new Random(seed);
    List<String> titles =
        List.of("急招月嫂", "仓库装卸工（长期）", "漂流艇看护", "招CNC操作工3名", "饭店服务员", "水电工 日结", "展会礼仪模特");
    List<String> trades = List.of("月嫂", "装卸搬运工", "4-10-01-06", "打杂跑腿的", "电焊工");
    List<String> employers = List.of("葛店物流园", "好帮手家政", "鄂州市华容区同发建材经营部");
    List<String> addresses = List.of("滨湖南路12号万达广场", "光谷大道", "江碧路", "");
    List<String> benefits = List.of("包午餐", "五险一金", "夜班补贴20元/晚", "车接车送");
    Job[] jobs = new Job[count];
    for (int i = 0; i < count; i++) {
      String address = pick(addresses, random);
      jobs[i] =
          Job.builder("J" + i, pick(titles, random))
              .occupation(pick(trades, random))
              .employer(EmployerRef.named(pick(employers, random)))
              .location(
                  new Location(
                      Optional.empty(),
                      Optional.of(pick(List.of("420704", "420703", "420704105"), random)),
                      Optional.of(address).filter(text -> !text.isEmpty())))
              .station("S1")
              .benefits(List.of(pick(benefits, random)))
              .preferredSkills(List.of(pick(List.of("叉车", "会开三轮", "焊工证"), random)))
              .build();
    }
    return jobs;
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /** A truth of jobs and stations that lives in memory; each write is a transaction. */
  private static final class Records implements RecordSource {

    final List<DistrictRecord> stations = new ArrayList<>();
    private final Map<String, Versioned> jobs = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();

    synchronized long put(Job job) {
      jobs.put(job.id(), new Versioned(job, changes.size() + 1L));
      return changed(job.id());
    }

    synchronized long delete(String id) {
      jobs.remove(id);
      return changed(id);
    }

    @Override
    public synchronized ChangeBatch changesAfter(FeedPosition position, int limit) {
      List<Change> after =
          changes.stream()
              .filter(change -> change.position().compareTo(position) > 0)
              .limit(limit)
              .toList();
      long last = after.isEmpty() ? changes.size() : after.getLast().position().transactionId();
      return new ChangeBatch(after, last + 1);
    }

    @Override
    public synchronized List<Versioned> load(RecordKind kind, Collection<String> ids) {
      return kind == RecordKind.STATION
          ? stations.stream()
              .filter(station -> ids.contains(station.id()))
              .map(station -> new Versioned(station, 1))
              .toList()
          : ids.stream().filter(jobs::containsKey).map(jobs::get).toList();
    }

    @Override
    public synchronized FeedPosition snapshot(RecordKind kind, Consumer<Versioned> consumer) {
      if (kind == RecordKind.JOB) {
        jobs.values().forEach(consumer);
      }
      return new FeedPosition(changes.size(), changes.size());
    }

    @Override
    public synchronized long count(RecordKind kind) {
      return kind == RecordKind.JOB ? jobs.size() : stations.size();
    }

    private long changed(String id) {
      long transaction = changes.size() + 1L;
      changes.add(new Change(new FeedPosition(transaction, transaction), RecordKind.JOB, id));
      return transaction;
    }
  }
}
