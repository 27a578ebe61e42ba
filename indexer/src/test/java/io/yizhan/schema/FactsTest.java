package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Skill;
import io.yizhan.model.Worker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an ad and a worker's record state. */
class FactsTest {

  @Test
  void job_aTitleAlone_statesNothing() {
    Job bare = Job.builder("J1", "普工").description("急招").build();

    assertThat(AdFact.of(bare)).isEmpty();
    assertThat(AdFact.completeness(bare)).isZero();
  }

  @Test
  void job_payAndEmployer_areTwoOfSeven() {
    Job job =
        Job.builder("J1", "缝纫工")
            .wage(Wage.of(new BigDecimal("2"), WagePeriod.PIECE))
            .employer(EmployerRef.named("葛店服装厂"))
            .build();

    assertThat(AdFact.of(job)).containsExactly(AdFact.PAY, AdFact.EMPLOYER);
    assertThat(AdFact.completeness(job)).isCloseTo(2 / 7.0, within(1e-12));
  }

  @Test
  void worker_tradeAndSkill_areTwoOfSix() {
    Worker worker =
        Worker.builder("W1")
            .occupations(List.of("叉车司机"))
            .skills(List.of(new Skill("叉车", Optional.of(3))))
            .build();

    assertThat(WorkerFact.of(worker)).containsExactly(WorkerFact.OCCUPATION, WorkerFact.SKILL);
    assertThat(WorkerFact.completeness(worker)).isCloseTo(2 / 6.0, within(1e-12));
  }
}
