package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedQueryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Core and every wish; without wishes the core is everything.
        "trade=装卸工|-|-|3",
        "trade=装卸工|settle=DAILY day=+1|-|3",
        // At least half of the wishes, an odd number included.
        "trade=装卸工|settle=DAILY day=+2|-|2",
        "trade=装卸工|settle=DAILY day=+1 benefit=包吃住|-|2",
        "trade=装卸工|settle=DAILY day=+2 benefit=包吃住|-|1",
        "trade=装卸工|settle=WEEKLY|-|1",
        // The related trade needs every wish.
        "trade=搬家工|-|trade=装卸工|1",
        "trade=搬家工|settle=DAILY|trade=装卸工|1",
        "trade=搬家工|settle=DAILY day=+2|trade=装卸工|0",
        "trade=搬家工|-|-|0",
        "trade=搬家工|settle=DAILY|-|0",
      })
  void grade_coreWishesRelated_followTheRule(
      String core, String wishes, String related, int grade) {
    assertThat(query(core, wishes, related).grade(Truths.unloading(), Truths.TODAY))
        .isEqualTo(grade);
  }

  @Test
  void grade_coreAndRelatedBothHold_coreDecides() {
    Job job = Truths.unloading();

    assertThat(query("trade=装卸工", "-", "trade=装卸工").grade(job, Truths.TODAY)).isEqualTo(3);
  }

  @Test
  void core_empty_isRefused() {
    assertThatThrownBy(() -> query("-", "settle=DAILY", "-"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("core of query q1 must not be empty");
  }

  private static JudgedQuery<Job> query(String core, String wishes, String related) {
    return new JudgedQuery<>(
        "q1",
        "搬货",
        Condition.parseAll(core),
        Condition.parseAll(wishes),
        Condition.parseAll(related));
  }
}
