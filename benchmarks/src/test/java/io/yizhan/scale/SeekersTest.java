package io.yizhan.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.synthetic.SyntheticDistrict;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeekersTest {

  private final SyntheticDistrict district = ScaleDistrict.of(1_000, 0);

  @Test
  void of_sameSeed_givesTheSameMixture() {
    List<JobSearchRequest> searches = Seekers.of(district, 200, 1);
    assertThat(searches).isEqualTo(Seekers.of(district, 200, 1));
    assertThat(searches).isNotEqualTo(Seekers.of(district, 200, 2));
    assertThat(searches).filteredOn(search -> search.text().isBlank()).hasSizeBetween(10, 60);
    assertThat(searches).filteredOn(search -> search.payFloor().isPresent()).hasSizeGreaterThan(40);
    assertThat(searches)
        .filteredOn(search -> search.chosen().containsKey(JobFacet.DATE))
        .hasSizeGreaterThan(20);
    assertThat(searches).allMatch(search -> search.radiusMeters().isPresent());
  }
}
