package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCoreTest {

  @ParameterizedTest
  @CsvSource({
    "月嫂, 月嫂",
    "急招叉车司机 日结260, 叉车司机",
    "'招聘:仓库装卸工(长期)', 仓库装卸工",
    "【高薪诚聘】月嫂 （住家）, 月嫂",
    "保洁员3名, 保洁员",
    "大量招普工！！！, 普工",
    "C++开发, C++开发",
    "（包吃住）分拣员/打包工, 分拣员",
    "【月嫂, 月嫂",
    "招, ''",
    "！！！, ''",
    "260元一天, ''",
  })
  void of_title_isTheWork(String title, String core) {
    assertThat(TitleCore.of(title)).isEqualTo(core);
  }

  @Property
  void of_anyText_isPartOfIt(@ForAll String title) {
    assertThat(title).contains(TitleCore.of(title));
  }
}
