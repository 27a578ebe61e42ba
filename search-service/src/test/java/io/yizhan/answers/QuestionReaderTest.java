package io.yizhan.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final QuestionReader reader = QuestionReader.load();

  @Test
  void read_placeYearProgrammeAmount_allNamed() {
    QuestionReading reading = read("武汉2025年一次性创业补贴5000元怎么领");

    assertThat(reading.places()).extracting(PlaceNames.Place::code).containsExactly("420100");
    assertThat(reading.years()).containsExactly(2025);
    assertThat(reading.programmes()).containsExactly("创业补贴");
    assertThat(reading.amounts()).containsExactly(5000L);
  }

  @Test
  void read_amountsInWords_areYuan() {
    assertThat(read("担保贷款能贷30万吗").amounts()).containsExactly(300_000L);
    assertThat(read("每人补助三千元吗").amounts()).containsExactly(3000L);
    assertThat(read("补贴1.5万元").amounts()).containsExactly(15_000L);
    assertThat(read("进厂要交500块押金").amounts()).as("押金 is no benefit").isEmpty();
  }

  @Test
  void read_yearsSaidByTheDay_areCounted() {
    assertThat(read("去年的补贴还能领吗").years()).containsExactly(2025);
    assertThat(read("补贴2000元").years()).as("an amount is no year").isEmpty();
  }

  @Test
  void read_benefits_areNamedByWhatStandsBefore() {
    assertThat(read("社保补贴怎么申请").programmes()).containsExactly("社会保险补贴");
    assertThat(read("有没有补贴").programmes()).containsExactly("补贴");
    assertThat(read("驿站每个补贴20万元").programmes()).containsExactly("补贴");
  }

  @Test
  void read_figures_areOfTheKindAskedFor() {
    assertThat(read("滞纳金要交多少").figure()).contains(Figure.MONEY);
    assertThat(read("认定工伤要等多少天出结果").figure()).contains(Figure.TIME);
    assertThat(read("失业金能领几个月").figure()).contains(Figure.TIME);
    assertThat(read("童工是多大年纪").figure()).contains(Figure.COUNT);
    assertThat(read("工伤认定要交哪些材料").figure()).isEqualTo(Optional.empty());
  }

  @Test
  void read_ownCases_areTold() {
    for (String asked : new String[] {"帮我查一下社保", "我的工伤认定到哪一步了", "你看我这个官司能不能赢", "我昨天报的名审核通过没有"}) {
      assertThat(read(asked).ownCase()).as(asked).isTrue();
    }
    for (String asked : new String[] {"老板不给我发工资怎么办", "我不想干了要提前多久说", "零工驿站能帮我找活吗"}) {
      assertThat(read(asked).ownCase()).as(asked).isFalse();
    }
  }

  @Test
  void content_withoutAskingWords_isWhatIsAskedAbout() {
    assertThat(QuestionReader.content("请问小时工能约定试用期吗？")).containsExactly("小时工", "约定试用期");
    assertThat(QuestionReader.content("怎么办")).isEmpty();
  }

  @Test
  void places_namesThatAreWords_needTheirWholeName() {
    assertThat(read("打白银首饰的活").places()).isEmpty();
    assertThat(read("白银市的活").places()).extracting(PlaceNames.Place::code).containsExactly("620400");
    assertThat(read("葛店和深圳").places())
        .extracting(PlaceNames.Place::code)
        .containsExactly("420703101", "440300");
  }

  private QuestionReading read(String question) {
    return reader.read(question, TODAY);
  }
}
