package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdLayoutTest {

  private static final AdBlocks BLOCKS =
      new AdBlocks(
          List.of("卸柜", "码托盘"),
          List.of("上班时间8点到17点"),
          List.of("工作地点葛店南门"),
          List.of("220一天", "日结"),
          List.of("中午管饭"),
          List.of("要5个人"),
          List.of());

  @Test
  void lay_headed_namesThePartsAndRepeatsNoHeading() {
    assertThat(AdLayout.lay(BLOCKS, 10, Dice.of(1, 1, 1)))
        .isEqualTo("【工作内容】卸柜，码托盘。【时间】8点到17点。【地点】葛店南门。【待遇】220一天，日结，中午管饭。【要求】要5个人。");
  }

  @Test
  void lay_numbered_countsTheBlocksThatSaySomething() {
    assertThat(AdLayout.lay(BLOCKS, 25, Dice.of(1, 1, 1)))
        .startsWith("1")
        .contains("；2", "；6")
        .doesNotContain("；7")
        .endsWith("。");
  }

  @Test
  void lay_running_saysEveryClauseOnce() {
    String text = AdLayout.lay(BLOCKS, 80, Dice.of(1, 1, 2));

    assertThat(text)
        .containsOnlyOnce("卸柜，码托盘")
        .containsOnlyOnce("220一天，日结")
        .containsOnlyOnce("中午管饭")
        .containsOnlyOnce("要5个人");
  }

  @Test
  void brief_clauses_standOnOneLine() {
    assertThat(AdLayout.brief(Dice.of(1, 1, 3), List.of(List.of("明天早上七点"), List.of("220一天"))))
        .containsPattern("明天早上七点[， ]220一天。?");
  }
}
