package io.yizhan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoBox;
import io.yizhan.geo.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JobSearchRequestTest {

  @Test
  void everything_isOpenNewestFirst() {
    JobSearchRequest request = JobSearchRequest.everything(World.NOW);
    assertThat(request.text()).isEmpty();
    assertThat(request.sort()).isEqualTo(JobSort.RELEVANCE);
    assertThat(request.size()).isEqualTo(20);
    assertThat(request.counted()).isEmpty();
    assertThat(request.now()).isEqualTo(World.NOW);
  }

  @Test
  void toBuilder_keepsEveryPart() {
    JobSearchRequest request =
        World.ask()
            .text("保洁")
            .near(new GeoPoint(30.4, 114.9))
            .radiusMeters(5_000)
            .choose(JobFacet.BENEFIT, "包吃")
            .choose(JobFacet.BENEFIT, "包住")
            .date(LocalDate.of(2026, 11, 25))
            .from(LocalTime.of(7, 0))
            .to(LocalTime.of(17, 0))
            .payFloor(new PayFloor(200, WagePeriod.DAY))
            .sort(JobSort.DISTANCE)
            .countAll()
            .size(7)
            .cursor("x")
            .build();
    assertThat(request.toBuilder().build()).isEqualTo(request);
    assertThat(request.withText("搬运").text()).isEqualTo("搬运");
    assertThat(request.withText("搬运").withText("保洁")).isEqualTo(request);
    assertThat(request.withCursor("y").cursor()).hasValue("y");
  }

  @Test
  void chosen_isCopied() {
    Set<String> values = new HashSet<>(Set.of("包吃"));
    JobSearchRequest request = withChosen(Map.of(JobFacet.BENEFIT, values));
    values.add("包住");
    assertThat(request.chosen()).containsExactly(Map.entry(JobFacet.BENEFIT, Set.of("包吃")));
  }

  @Test
  void chosen_facetWithoutValues_isLeftOut() {
    assertThat(withChosen(Map.of(JobFacet.BENEFIT, Set.of())).chosen()).isEmpty();
  }

  static Stream<Arguments> impossible() {
    return Stream.of(
        Arguments.of(World.ask().text("x".repeat(257)), "text must have <= 256 chars; got: 257"),
        Arguments.of(World.ask().size(0), "size must be 1..100; got: 0"),
        Arguments.of(World.ask().size(101), "size must be 1..100; got: 101"),
        Arguments.of(World.ask().radiusMeters(5), "a radius and the order by distance need near"),
        Arguments.of(
            World.ask().sort(JobSort.DISTANCE), "a radius and the order by distance need near"),
        Arguments.of(
            World.ask().near(new GeoPoint(30, 114)).radiusMeters(Double.NaN),
            "radius must be > 0 and <= 2.0E7 m; got: NaN"),
        Arguments.of(
            World.ask().date(LocalDate.MAX),
            "date must be 2000-01-01..2099-12-31; got: +999999999-12-31"),
        Arguments.of(
            World.ask().now(Instant.MAX),
            "now must be 2000-01-01T00:00:00Z..2100-01-01T00:00:00Z; got: " + Instant.MAX),
        Arguments.of(manyChosen(), "benefit must have <= 50 values; got: 51"));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void build_impossible_namesTheRule(JobSearchRequestBuilder request, String message) {
    assertThatThrownBy(request::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void payFloor_impossible_isRefused() {
    assertThatThrownBy(() -> new PayFloor(-1, WagePeriod.DAY))
        .hasMessage("yuan must be >= 0; got: -1.0");
    assertThatThrownBy(() -> new PayFloor(Double.NaN, WagePeriod.DAY))
        .hasMessage("yuan must be >= 0; got: NaN");
    assertThatThrownBy(() -> new PayFloor(1, WagePeriod.PIECE))
        .hasMessage("a pay floor must not be per piece");
  }

  @Test
  void build_ringChosenAsAValue_isRefused() {
    JobSearchRequestBuilder request = World.ask().choose(JobFacet.DISTANCE, "5");
    assertThatThrownBy(request::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("distance must be chosen by the radius; got: [5]");
  }

  @Test
  void build_tooManyAreas_isRefused() {
    Set<GeoArea> three =
        Set.of(new GeoBox(1, 1, 2, 2), new GeoBox(1, 1, 2, 3), new GeoBox(1, 1, 2, 4));
    JobSearchRequestBuilder request = World.ask().inside(three);
    assertThatThrownBy(request::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inside must have <= 2 areas; got: 3");
  }

  private static JobSearchRequestBuilder manyChosen() {
    JobSearchRequestBuilder many = World.ask();
    for (int i = 0; i < 51; i++) {
      many.choose(JobFacet.BENEFIT, "福利" + i);
    }
    return many;
  }

  private static JobSearchRequest withChosen(Map<JobFacet, Set<String>> chosen) {
    JobSearchRequest any = World.ask().build();
    return new JobSearchRequest(
        any.text(),
        any.near(),
        any.radiusMeters(),
        any.inside(),
        chosen,
        any.times(),
        any.payFloor(),
        any.bandUnit(),
        any.sort(),
        any.counted(),
        any.totalUpTo(),
        any.size(),
        any.cursor(),
        any.now());
  }
}
