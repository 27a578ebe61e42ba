package io.yizhan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  private static final Lexicon LEXICON = Lexicon.load();

  @Test
  void find_nameOrOtherName_isOnePlace() {
    Place airport = LEXICON.places().find("花湖机场").getFirst();
    assertThat(airport.kind()).isEqualTo("airport");
    assertThat(airport.region().name()).isEqualTo("临空经济区");
    assertThat(airport.placement()).isEqualTo(Place.Placement.OWN);
    assertThat(LEXICON.places().find("鄂州机场")).containsExactly(airport);
    assertThat(LEXICON.places().find("花湖機場")).containsExactly(airport);
  }

  @Test
  void find_sharedName_givesEveryVillage() {
    assertThat(LEXICON.places().find("东沟村"))
        .extracting(place -> place.region().name())
        .containsExactly("东沟镇", "梧桐湖新区");
    assertThat(LEXICON.places().find("某某村")).isEmpty();
  }

  @Test
  void all_villages_standWhereTheirTownshipStands() {
    assertThat(LEXICON.places().all()).hasSizeGreaterThanOrEqualTo(390);
    assertThat(LEXICON.places().all())
        .filteredOn(place -> place.placement() == Place.Placement.REGION)
        .allSatisfy(place -> assertThat(place.point()).isEqualTo(place.region().center()));
  }

  @Test
  void all_spots_lieWithinTheDistrictAndItsNeighbours() {
    assertThat(LEXICON.places().all())
        .allSatisfy(
            place ->
                assertThat(place.point().distanceMeters(place.region().center()))
                    .as(place.name())
                    .isLessThan(40_000));
  }

  @Test
  void names_areFolded() {
    assertThat(LEXICON.places().names())
        .contains("光谷", "鄂州火车站", "石山社区")
        .allMatch(name -> LEXICON.folding().foldName(name).equals(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "甲\\tpark\\t420999\\t30\\t114\\town\\t-| 没有这个区划代码",
        "甲\\tpark\\t420704\\t130\\t114\\town\\t-| 坐标有误（lat must be -90..90; got: 130.0）",
        "甲\\tpark\\t420704\\t30\\t114\\tguess\\t-| 定位方式应为 own 或 region",
        "甲\\tpark\\t420704\\t30\\t114\\town\\t甲| 同一区划内名称重复",
      })
  void load_badPlace_saysFileLineRuleAndValue(String line, String rule) {
    String row = line.replace("\\t", "\t");
    Map<String, byte[]> files = LexiconFiles.smallWith(Lexicon.PLACES, row + "\n");
    assertThatThrownBy(() -> Lexicon.load(files))
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessage("places.tsv:1: " + rule + "：\"" + row + "\"");
  }
}
