package io.yizhan.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.TitleCleaner.CleanTitle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCleanerTest {

  private static final TitleCleaner CLEANER = new TitleCleaner(Lexicon.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "方安招聘氩弧焊工            | 氩弧焊工    | 方安",
        "数据线打包坐班26/小时       | 数据线打包  | 坐班",
        "急招【人事专员】五险+包住宿  | 人事专员    | 五险 包住宿",
        "搬运工(三班倒)             | 搬运工      | 三班倒",
        "招聘主管                   | 招聘主管    | ''",
        "招商专员                   | 招商专员    | ''",
        "招2名叉车司机              | 叉车司机    | ''",
        "鄂城区保洁阿姨             | 保洁阿姨    | 鄂城区",
        "裝卸工                     | 装卸工      | ''",
        "功能测试工程师             | 功能测试工程师 | ''",
        "C++开发                    | c++开发     | ''",
        "（普工）                   | 普工        | ''",
        "小时工                     | 小时工      | ''",
        "急招钟点工                 | 钟点工      | ''",
        "网约车司机招聘有补贴        | 网约车司机招聘有 | 补贴",
        "打包工 计件                | 打包工      | 计件",
        "日结                       | 日结        | ''",
        "123 !!                     | ''          | ''",
      })
  void clean_title_partsTradeFromTheRest(String title, String core, String around) {
    CleanTitle clean = CLEANER.clean(title);
    assertThat(clean.core()).isEqualTo(core);
    assertThat(clean.around()).startsWith(around);
  }

  @Property(tries = 500)
  void clean_anyText_hasSingleSpacesAndIsShort(@ForAll String title) {
    CleanTitle clean = CLEANER.clean(title);
    assertThat(clean.core()).doesNotContain("  ").isEqualTo(clean.core().strip());
    assertThat(clean.core().length() + clean.around().length())
        .isLessThanOrEqualTo(2 * TitleCleaner.LONGEST);
  }

  @Property(tries = 200)
  void clean_coreOfAnyText_isNotCutFurtherToNothing(@ForAll String title) {
    CleanTitle clean = CLEANER.clean(title);
    if (!clean.core().isEmpty()) {
      assertThat(CLEANER.clean(clean.core()).core())
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(clean.core().length());
    }
  }
}
