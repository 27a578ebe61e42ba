package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which place a text names, and from where it wants to be near. */
class PlaceReadingTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR = Extractor.of(LEXICON);

  @ParameterizedTest
  @CsvSource({
    "葛店附近, PLACE",
    "葛店那边, PLACE",
    "葛店5公里内, PLACE",
    "花湖机场附近, PLACE",
    "附近, SELF",
    "离我家3公里以内, SELF",
    "家门口, SELF",
  })
  void anchor_nearness_isMeasuredFromThere(String text, Anchor anchor) {
    assertThat(query(text).anchor()).contains(anchor);
  }

  @ParameterizedTest
  @CsvSource({"葛店", "花湖机场", "保洁", "5公里以内", "那边的活"})
  void anchor_noNearnessAsked_isEmpty(String text) {
    assertThat(query(text).anchor()).isEmpty();
  }

  @Test
  void places_regionToBeNear_standsAtItsCentre() {
    Region town = LEXICON.regions().find("葛店镇").orElseThrow();
    assertThat(query("葛店附近").places())
        .extracting(Place::name, Place::point, Place::placement)
        .containsExactly(tuple("葛店镇", town.center(), Place.Placement.REGION));
  }

  @Test
  void places_spot_carriesItsOwnPoint() {
    assertThat(query("花湖机场").places())
        .extracting(Place::point)
        .containsExactly(new GeoPoint(30.3417, 115.0303));
  }

  @ParameterizedTest
  @CsvSource({
    "3公里以内, 3",
    "３ｋｍ以内, 3",
    "三公里范围内, 3",
    "方圆十公里, 10",
    "十里以内, 5",
    "800米以内, 0.8",
  })
  void radius_anyUnit_isInKilometres(String text, double km) {
    assertThat(query(text).radiusKm()).contains(km);
  }

  @ParameterizedTest
  @EnumSource(UtteranceKind.class)
  void regions_everyKindOfUtterance_findsThem(UtteranceKind kind) {
    assertThat(EXTRACTOR.extract("鄂城区的保洁", kind, JudgedSet.NOW).wanted().regions())
        .extracting(Region::code)
        .containsExactly("420704");
  }

  @Test
  void regions_refused_standApart() {
    Extraction extraction = EXTRACTOR.extract("不去黄石，葛店可以", UtteranceKind.JOB_QUERY, JudgedSet.NOW);
    assertThat(extraction.excluded().regions()).extracting(Region::name).containsExactly("黄石市");
    assertThat(extraction.wanted().regions()).extracting(Region::name).containsExactly("葛店镇");
  }

  private static Slots query(String text) {
    return EXTRACTOR.extract(text, UtteranceKind.JOB_QUERY, JudgedSet.NOW).wanted();
  }
}
