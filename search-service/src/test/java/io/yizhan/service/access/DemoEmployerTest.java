package io.yizhan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo's employer is none without ads. */
class DemoEmployerTest {

  @Test
  void demoEmployer_hasAdsInTheDemoDistrict() {
    Map<String, Long> ads =
        SyntheticDistrict.of(DistrictSize.of(5_000, 20_000), 1, LocalDate.of(2026, 11, 24))
            .jobs()
            .flatMap(job -> job.employer().stream())
            .flatMap(employer -> employer.id().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(ads.getOrDefault(TokenAuthenticator.DEMO_EMPLOYER, 0L))
        .as(
            () ->
                "others have: "
                    + ads.entrySet().stream()
                        .filter(entry -> entry.getKey().length() < 4 && entry.getValue() > 4)
                        .toList())
        .isGreaterThanOrEqualTo(4);
  }
}
