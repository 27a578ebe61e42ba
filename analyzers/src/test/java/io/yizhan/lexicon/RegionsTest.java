package io.yizhan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.geo.CoordinateSystem;
import io.yizhan.geo.GeoPoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

  private static final Regions REGIONS = Lexicon.load().regions();

  @ParameterizedTest
  @CsvSource({
    "鄂城区, 420704",
    "鄂城, 420704",
    "鄂州市, 420700",
    "鄂州, 420700",
    "420704, 420704",
    "葛店镇, 420703101",
    "葛店, 420703101",
    "葛店开发区, 420703400",
    "葛店经开区, 420703400",
    "碧石镇, 420704103",
    "碧石渡镇, 420704103",
    "碧石渡, 420704103",
    "凤凰街道, 420704001",
    "沙窝, 420704200",
    "临空经济区, 420704401",
    "鄂州经开区, 420704400",
    "梁子湖, 420702",
    "梁子镇, 420702102",
    "武汉, 420100",
    "大冶, 420281",
    "浠水县, 421125",
    "鄂城區, 420704",
  })
  void find_name_withAndWithoutSuffix(String name, String code) {
    assertThat(REGIONS.find(name).map(Region::code)).contains(code);
  }

  @Test
  void find_sharedName_isTheRegionThatHoldsTheOther() {
    assertThat(REGIONS.find("华容").map(Region::name)).contains("华容区");
    assertThat(REGIONS.find("华容镇").map(Region::code)).contains("420703100");
  }

  @Test
  void find_sharedNameOfSiblings_isEmpty() {
    Lexicon lexicon =
        Lexicon.load(
            LexiconFiles.smallWith(
                Lexicon.REGIONS,
                """
                420704100\t新庙镇\t30.37\t114.93\town\t-
                420704200\t新庙乡\t30.36\t114.92\town\t-
                """));
    assertThat(lexicon.regions().find("新庙")).isEmpty();
    assertThat(lexicon.regions().find("新庙乡").map(Region::code)).contains("420704200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "区", "北京", "420799", "开发区"})
  void find_unknown_isEmpty(String name) {
    assertThat(REGIONS.find(name)).isEmpty();
  }

  @Test
  void name_code_isTheFullName() {
    assertThat(REGIONS.name("420704")).contains("鄂城区");
    assertThat(REGIONS.name("999999")).isEmpty();
  }

  @Test
  void parent_climbsToTheCity() {
    assertThat(REGIONS.parent("420704105").map(Region::name)).contains("鄂城区");
    assertThat(REGIONS.parent("420704").map(Region::name)).contains("鄂州市");
    assertThat(REGIONS.parent("420700")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "420700, 420704105, true",
    "420704, 420704105, true",
    "420704, 420704, true",
    "420704105, 420704, false",
    "420703, 420704105, false",
    "420000, 420704, true",
    "420100, 420704, false",
    "420704100, 420704105, false",
  })
  void covers_digitsDecide(String ancestor, String code, boolean covered) {
    assertThat(REGIONS.covers(ancestor, code)).isEqualTo(covered);
  }

  @Test
  void all_townshipsOfEzhou_areComplete() {
    List<Region> townships = REGIONS.all().stream().filter(r -> r.code().length() == 9).toList();
    assertThat(townships).hasSize(28).allMatch(r -> r.placement() == Region.Placement.OWN);
    assertThat(townships).allMatch(r -> REGIONS.parent(r.code()).isPresent());
  }

  @Test
  void all_townships_lieNearTheirCounty() {
    // The counties are some 40 km long and their seats lie at an edge.
    assertThat(REGIONS.all())
        .filteredOn(r -> r.code().length() == 9)
        .allSatisfy(
            r ->
                assertThat(
                        REGIONS.parent(r.code()).orElseThrow().center().distanceMeters(r.center()))
                    .isLessThan(30_000));
  }

  @Test
  void center_countySeat_isWgs84() {
    // Where the source, which is GCJ-02, puts the seat; 0.6 km from where it is.
    double lat = 30.400572;
    double lon = 114.891615;
    GeoPoint seat = REGIONS.byCode("420704").orElseThrow().center();
    assertThat(seat.distanceMeters(CoordinateSystem.GCJ02.toWgs84(lat, lon))).isLessThan(10);
    assertThat(seat.distanceMeters(new GeoPoint(lat, lon))).isBetween(400.0, 700.0);
  }
}
