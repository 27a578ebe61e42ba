package io.yizhan.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.Job;
import io.yizhan.model.Worker;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A rule that is not decided names the side that has not said something, and that side alone. */
class UnknownReasonsTest {

  private static final int PAIRS = 24;

  @Property(tries = 60)
  void unknownRule_namesWhoIsSilent(@ForAll long seed) throws IOException {
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    Job job = random.job("J");
    List<Worker> workers = IntStream.range(0, PAIRS).mapToObj(i -> random.worker("W" + i)).toList();
    try (MatchWorld world = MatchWorld.of(List.of(job), workers)) {
      for (Worker worker : workers) {
        for (RuleNote note : world.explain(job.id(), worker.id()).rules()) {
          if (note.outcome() == Outcome.UNKNOWN) {
            assertThat(note.reason()).as("%s%n%s", job, worker).isNotBlank();
            check(note, job, worker);
          }
        }
      }
    }
  }

  private static void check(RuleNote note, Job job, Worker worker) {
    switch (note.rule()) {
      case OCCUPATION ->
          says(note, job.occupation().isEmpty(), "岗位没有写明工种", worker.occupations().isEmpty());
      case EMPLOYMENT_TYPE ->
          says(
              note,
              job.employmentType().isEmpty(),
              "岗位没有写明工作性质",
              worker.wish().employmentTypes().isEmpty());
      case SETTLEMENT ->
          says(
              note,
              job.settlement().isEmpty(),
              "岗位没有写明结算方式",
              worker.wish().settlements().isEmpty());
      case DISTANCE -> {
        assertThat(note.reason().contains("岗位没有写明地点")).isEqualTo(job.location().point().isEmpty());
        assertThat(note.reason().contains("没有登记住处")).isEqualTo(worker.location().point().isEmpty());
        assertThat(note.reason().contains("没有登记最远去多远"))
            .isEqualTo(worker.wish().maxDistanceKm().isEmpty());
      }
      case TIME -> {
        assertThat(note.reason().contains("岗位没有写明时间"))
            .isEqualTo(job.shifts().isEmpty() && job.weekly().isEmpty());
        assertThat(note.reason().contains("没有登记空闲时间"))
            .isEqualTo(worker.weekly().isEmpty() && worker.intervals().isEmpty());
      }
      case PAY -> assertThat(note.reason()).containsAnyOf("岗位工资面议", "没有登记最低工资");
      case AGE -> assertThat(note.reason()).isEqualTo("没有登记出生年份");
      case EXPERIENCE -> assertThat(note.reason()).isEqualTo("没有登记工作年限");
      case SKILLS -> assertThat(note.reason()).isEqualTo("没有登记技能");
      case OPEN, ACTIVE, CERTIFICATES, DECLINED ->
          throw new AssertionError(note.rule() + " must never be unknown");
    }
  }

  private static void says(RuleNote note, boolean jobSilent, String ofJob, boolean workerSilent) {
    assertThat(note.reason().contains(ofJob)).as(note.toString()).isEqualTo(jobSilent);
    assertThat(note.reason().contains("没有登记")).as(note.toString()).isEqualTo(workerSilent);
  }
}
