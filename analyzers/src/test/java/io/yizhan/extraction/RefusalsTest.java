package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a refusal reaches. */
class RefusalsTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR = Extractor.of(LEXICON);
  private static final SlotItems ITEMS = new SlotItems(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "不要夜班                 | -part=NIGHT",
        "不要那种夜班             | -part=NIGHT",
        "不要，夜班               | part=NIGHT",
        "不要 夜班                | part=NIGHT",
        "夜班不要                 | -part=NIGHT",
        "夜班的不要               | -part=NIGHT",
        "日结 夜班不要            | settle=DAILY -part=NIGHT",
        "不要夜班、中班           | -part=NIGHT -part=AFTERNOON",
        "不要夜班和中班           | -part=NIGHT -part=AFTERNOON",
        "不要夜班，要白班         | -part=NIGHT part=DAYTIME",
        "不要夜班要白班           | -part=NIGHT part=DAYTIME",
        "不上夜班的服务员         | -part=NIGHT occ=4-03-02-05",
        "不要夜班服务员           | -part=NIGHT -occ=4-03-02-05",
        "要不要服务员             | occ=4-03-02-05",
        "招不招服务员             | occ=4-03-02-05",
        "非常想做服务员           | occ=4-03-02-05",
        "无夜班                   | -part=NIGHT",
        "特别服务员               | occ=4-03-02-05",
        "葛店和华容不去           | -region=葛店镇 -region=华容区",
        "明天没空                 | -date=11-25",
        "周六休息                 | -date=11-28",
        "不包吃                   | -benefit=包吃",
        "不是日结的不要           | -settle=DAILY",
        "没有健康证               | -cert=健康证",
      })
  void among_refusingWord_reachesNoFurtherThanMeant(String text, String expected) {
    assertThat(ITEMS.of(EXTRACTOR.extract(text, UtteranceKind.JOB_QUERY, JudgedSet.NOW)))
        .isEqualTo(Set.of(expected.split(" ", -1)));
  }
}
