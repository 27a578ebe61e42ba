package io.yizhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearchRequest;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeekerSearchTest {

  private static final Instant NOW = Districts.NOW;

  @Test
  void request_turns_repeatAfterSixteen() {
    assertThat(SeekerSearch.TEXT.request(16, NOW)).isEqualTo(SeekerSearch.TEXT.request(0, NOW));
    // An endless count overflows; it must go on.
    assertThat(SeekerSearch.TEXT.request(Integer.MIN_VALUE, NOW).text()).isNotBlank();
    assertThat(
            IntStream.range(0, 16)
                .mapToObj(turn -> SeekerSearch.TEXT.request(turn, NOW).text())
                .distinct())
        .hasSize(13);
  }

  @Test
  void request_near_hasPlaceAndRadius() {
    JobSearchRequest request = SeekerSearch.TEXT_NEAR.request(0, NOW);

    assertThat(request.near()).isPresent();
    assertThat(request.radiusMeters()).contains(10_000.0);
  }

  @Test
  void request_browse_countsEveryFacetOfEverything() {
    JobSearchRequest request = SeekerSearch.BROWSE.request(3, NOW);

    assertThat(request.text()).isEmpty();
    assertThat(request.counted()).containsExactlyInAnyOrder(JobFacet.values());
  }
}
