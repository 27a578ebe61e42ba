package io.yizhan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.geo.GeoPoint;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {

  private static final String SQUARE = "P-1\t装卸区\t园区\t开发区,新区\t30,114;30,115;31,115;31,114\n";
  private static final String OVERLAP = "S-1\t站前\t服务圈\t-\t30.5,114.5;30.5,116;32,116;32,114.5\n";

  @Test
  void containing_overlapAndBorders_givesEachInTheOrderOfTheFile() {
    Areas areas = areas(SQUARE + OVERLAP);
    assertThat(areas.containing(new GeoPoint(30.2, 114.2)))
        .extracting(Area::id)
        .containsExactly("P-1");
    assertThat(areas.containing(new GeoPoint(30.7, 114.7)))
        .extracting(Area::id)
        .containsExactly("P-1", "S-1");
    assertThat(areas.containing(new GeoPoint(30, 114))).extracting(Area::id).containsExactly("P-1");
    assertThat(areas.containing(new GeoPoint(31, 115)))
        .extracting(Area::id)
        .containsExactly("P-1", "S-1");
    assertThat(areas.containing(new GeoPoint(29.9999999, 114.5))).isEmpty();
  }

  @Test
  void find_idNameAndOtherName_folded() {
    Areas areas = areas(SQUARE);
    for (String name : new String[] {"P-1", "装卸区", "裝卸区", "开发区", "新区"}) {
      assertThat(areas.find(name)).as(name).map(Area::id).hasValue("P-1");
    }
    assertThat(areas.find("西区")).isEmpty();
    assertThat(areas.byId("装卸区")).isEmpty();
    assertThat(areas.all()).extracting(Area::kind).containsExactly(Area.Kind.PARK);
  }

  @Test
  void load_withoutTheFile_hasNoAreasAndIsAnotherVersion() {
    Lexicon none = Lexicon.load(LexiconFiles.small());
    assertThat(none.areas().all()).isEmpty();
    assertThat(none.version())
        .isNotEqualTo(Lexicon.load(LexiconFiles.smallWith(Lexicon.AREAS, SQUARE)).version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P-1⇥装卸区⇥园区⇥-⇥30,114;30,115;31,115 | 编号重复",
        "P-2⇥裝卸区⇥园区⇥-⇥30,114;30,115;31,115 | 名称重复",
        "P-2⇥西区⇥园区⇥新区⇥30,114;30,115;31,115 | 名称重复",
        "P-2⇥西区⇥公园⇥-⇥30,114;30,115;31,115 | 种类应为 园区 或 服务圈",
        "P-2⇥西区⇥园区⇥-⇥30,114;30,115 | 轮廓有误（an outline must have >= 3 corners; got: 2）",
        "P-2⇥西区⇥园区⇥-⇥30,114;31,115;31,114;30,115 | 轮廓有误（edges must not meet; got: Meeting[edge=0, other=2]）",
        "P-2⇥西区⇥园区⇥-⇥114,30;115,30;115,31 | 轮廓有误（lat must be -90..90; got: 114.0）",
        "P-2⇥西区⇥园区⇥-⇥30,114;30;31,115 | 轮廓有误（a place must be lat,lon; got: 30）",
      })
  void load_badRow_namesFileLineAndRule(String row, String rule) {
    String line = row.strip().replace("⇥", "\t");
    assertThatThrownBy(() -> areas(SQUARE + line + "\n"))
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessage("areas.tsv:2: " + rule + "：\"" + line + "\"");
  }

  @Test
  void shipped_eachHoldsThePlaceItIsNamedAfter() {
    Lexicon lexicon = Lexicon.shipped();
    Map.of("P-GEDIAN", "葛店开发区", "P-EZKFQ", "鄂州经济开发区", "P-LINKONG", "临空经济区")
        .forEach(
            (id, region) -> {
              GeoPoint center = lexicon.regions().find(region).orElseThrow().center();
              assertThat(lexicon.areas().containing(center)).extracting(Area::id).contains(id);
            });
    Map.of("P-EGANG", "鄂钢", "S-ZHAN", "鄂州站", "P-SANJIANG", "三江港", "P-HONGLIANHU", "红莲湖")
        .forEach(
            (id, place) -> {
              GeoPoint point = lexicon.places().find(place).getFirst().point();
              assertThat(lexicon.areas().containing(point)).extracting(Area::id).contains(id);
            });
  }

  private static Areas areas(String rows) {
    return Lexicon.load(LexiconFiles.smallWith(Lexicon.AREAS, rows)).areas();
  }
}
