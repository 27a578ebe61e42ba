package io.yizhan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private final AtomicLong clock = new AtomicLong(-5);

  @Test
  void isSpent_onlyFromTheLastMomentOn() {
    Budget budget = new Budget(Duration.ofNanos(10), clock::get);
    clock.set(4);
    assertThat(budget.isSpent()).isFalse();
    assertThat(budget.isCut()).isFalse();
    clock.set(5);
    assertThat(budget.isCut()).as("nobody wanted to go on yet").isFalse();
    assertThat(budget.isSpent()).isTrue();
    assertThat(budget.isCut()).isTrue();
  }

  /** What was left out once may not be mixed with what comes after. */
  @Test
  void isSpent_once_staysSo() {
    Budget budget = new Budget(Duration.ofNanos(10), clock::get);
    clock.set(100);
    assertThat(budget.isSpent()).isTrue();
    clock.set(0);
    assertThat(budget.isSpent()).isTrue();
  }

  @Test
  void of_nothing_isSpentAtOnce() {
    assertThat(Budget.of(Duration.ZERO).isSpent()).isTrue();
  }

  @Test
  void unlimitedAndCenturies_areNeverSpent() {
    assertThat(Budget.unlimited().isSpent()).isFalse();
    assertThat(Budget.of(Duration.ofSeconds(Long.MAX_VALUE)).isSpent()).isFalse();
  }

  @Test
  void of_negative_isRefused() {
    assertThatThrownBy(() -> Budget.of(Duration.ofNanos(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("time must be >= 0; got: PT-0.000000001S");
  }
}
