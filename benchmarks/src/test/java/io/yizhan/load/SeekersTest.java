package io.yizhan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeekersTest {

  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  private final SyntheticDistrict district =
      SyntheticDistrict.of(DistrictSize.of(1_000, 0), 1, LocalDate.of(2026, 11, 24));

  @Test
  void requests_sameSeed_giveTheSameMixture() {
    List<JobSearchRequest> searches = some(1);
    assertThat(searches).isEqualTo(some(1));
    assertThat(searches).isNotEqualTo(some(2));
    assertThat(searches).filteredOn(search -> search.text().isBlank()).hasSizeBetween(10, 60);
    assertThat(searches).filteredOn(search -> search.payFloor().isPresent()).hasSizeGreaterThan(40);
    assertThat(searches)
        .filteredOn(search -> search.chosen().containsKey(JobFacet.DATE))
        .hasSizeGreaterThan(20);
    assertThat(searches)
        .filteredOn(search -> search.chosen().containsKey(JobFacet.EMPLOYMENT_TYPE))
        .hasSizeBetween(15, 60);
    assertThat(searches).allMatch(search -> search.radiusMeters().isPresent());
    assertThat(searches).extracting(RequestPath::of).doesNotHaveDuplicates();
  }

  @Test
  void habit_everyRoll_hasOneInItsShare() {
    Map<Habit, Long> rolled =
        IntStream.range(0, 100)
            .mapToObj(Habit::of)
            .collect(Collectors.groupingBy(habit -> habit, Collectors.counting()));
    assertThat(rolled.values()).containsExactlyInAnyOrder(40L, 15L, 15L, 15L, 15L);
    assertThat(rolled).containsEntry(Habit.TRADE_TIME_PAY, 40L);
    assertThatThrownBy(() -> Habit.of(100)).hasMessage("roll must be < 100; got: 100");
  }

  private List<JobSearchRequest> some(long seed) {
    return Seekers.around(district, NOW, seed).requests(200);
  }
}
