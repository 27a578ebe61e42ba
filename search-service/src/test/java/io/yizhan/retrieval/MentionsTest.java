package io.yizhan.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

  @Test
  void countTitles_longestTitleCountsOnceAPassageAndNotItsOwn() {
    List<Passage> passages =
        List.of(
            passage("1", "劳动法", "本劳动法自公布之日起施行。"),
            passage("2", "劳动法实施细则", "依照劳动法，违反劳动法的，处罚。"),
            passage("3", "工会法", "依照劳动法实施细则办理。"));

    assertThat(Mentions.countTitles(passages))
        .containsEntry("劳动法", 1)
        .containsEntry("劳动法实施细则", 1)
        .hasSize(2);
  }

  private static Passage passage(String id, String title, String text) {
    return Passage.of(id, PassageDocument.of(title, title, PassageScope.everywhere()), "", text);
  }
}
