package io.yizhan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationsTest {

  private static final Occupations OCCUPATIONS = Lexicon.load().occupations();

  @ParameterizedTest
  @CsvSource({
    "4-10-01-06, 4-10-01-06",
    "4-10, 4-10-00-00",
    "家政服务员, 4-10-01-06",
    "月嫂, 4-10-01-06",
    "保姆, 4-10-01-06",
    "钟点工, 4-10-01-06",
    "家政, 4-10-01-06",
    "瓦工, 6-29-01-01",
    "木工, 6-06-03-01",
    "油漆工, 6-29-04-01",
    "水电工, 6-31-01-03",
    "促销, 4-01-02-03",
    "普工, P-00",
    "P-00, P-00",
    "小工, P-00",
    "搬运工, 4-02-05-01",
    "装卸工, 4-02-05-01",
    "保安, 4-07-05-01",
    "保洁, 4-09-08-01",
    "厨师, 4-03-02-01",
    "服务员, 4-03-02-05",
    "洗碗工, 4-03-02-05",
    "货车司机, 4-02-02-02",
    "快递员, 4-02-07-08",
    "骑手, 4-10-08-01",
    "电焊工, 6-18-02-04",
    "叉车工, 6-30-05-01",
    "挖机司机, 6-30-05-05",
    "缝纫工, 6-05-01-03",
    "电子厂普工, 6-25-04-07",
    "仓管, 4-02-06-01",
    "分拣员, 4-02-06-02",
    "打包工, 6-31-05-00",
    "收银, 4-01-02-04",
    "导购, 4-01-02-03",
    "护工, 4-14-01-02",
    "绿化工, 4-09-10-01",
    "水产养殖, 5-04-02-01",
    "采摘工, 5-01-02-02",
    "数控车工, 6-18-01-01",
  })
  void find_codeOrName_isTheOccupation(String codeOrName, String code) {
    assertThat(OCCUPATIONS.find(codeOrName).map(Occupation::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {" 装卸工 ", "裝卸工", "\u3000装卸工", "４－０２－０５－０１"})
  void find_writtenOtherwise_isFolded(String written) {
    assertThat(OCCUPATIONS.find(written).map(Occupation::name)).contains("装卸搬运工");
  }

  @Test
  void find_lowerCaseOwnCode_isFound() {
    assertThat(OCCUPATIONS.find("p-00")).contains(new Occupation("P-00", 1, "普工"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"宇航员王", "", "-", "4-10-01-99", "工"})
  void find_unknown_isEmpty(String text) {
    assertThat(OCCUPATIONS.find(text)).isEmpty();
  }

  @Test
  void find_nameOnTwoCodes_isTheFirst() {
    assertThat(OCCUPATIONS.find("甘油制造工").map(Occupation::code)).contains("6-11-08-25");
  }

  @Test
  void ancestors_fullTree_areTopDown() {
    assertThat(OCCUPATIONS.ancestors("4-10-01-06").stream().map(Occupation::name))
        .containsExactly("社会生产服务和生活服务人员", "居民服务人员", "生活照料服务人员");
  }

  @Test
  void ancestors_collapsedMiddleLevel_isAbsent() {
    // 6-31-05-00 is 包装工 itself: the single child took its parent's place.
    assertThat(OCCUPATIONS.ancestors("6-31-05-00").stream().map(Occupation::code))
        .containsExactly("6-00-00-00", "6-31-00-00");
    assertThat(OCCUPATIONS.ancestors("1-01-00-01").stream().map(Occupation::code))
        .containsExactly("1-00-00-00", "1-01-00-00");
  }

  @Test
  void ancestors_top_isEmpty() {
    assertThat(OCCUPATIONS.ancestors("4-00-00-00")).isEmpty();
    assertThat(OCCUPATIONS.ancestors("P-00")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4-10,       4-10-01-06, true",
    "4-10-00-00, 4-10-01-06, true",
    "4,          4-10-01-06, true",
    "4-10-01-06, 4-10-01-06, true",
    "4-10-01-06, 4-10,       false",
    "4-1,        4-10-01-06, false",
    "4-11,       4-10-01-06, false",
    "4-10-01-00, 4-10-01-06, true",
    "4-10-02-00, 4-10-01-06, false",
    "P-00,       P-00,       true",
    "P-00,       6-31-05-00, false",
    "6-00-00-00, P-00,       false",
  })
  void covers_partsDecide(String ancestor, String code, boolean covered) {
    assertThat(OCCUPATIONS.covers(ancestor, code)).isEqualTo(covered);
  }

  @Property
  void ancestors_ofAny_coverItAndEachOther(@ForAll @IntRange(max = 2_047) int index) {
    Occupation occupation = OCCUPATIONS.all().get(index);
    String below = occupation.code();
    List<Occupation> bottomUp = OCCUPATIONS.ancestors(below).reversed();
    for (Occupation ancestor : bottomUp) {
      assertThat(OCCUPATIONS.covers(ancestor.code(), below)).isTrue();
      assertThat(OCCUPATIONS.covers(below, ancestor.code())).isFalse();
      below = ancestor.code();
    }
    assertThat(OCCUPATIONS.byCode(occupation.code())).contains(occupation);
  }
}
