package io.yizhan.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TitleFamiliesTest {

  private static final List<String> TITLES =
      List.of("电话客服3000", "电话客服 5000", "【电话客服】", "酒店客房服务员", "酒店客房服务员（急）", "月嫂", "保洁", "洗碗工");

  @Test
  void folds_nearDuplicates_standTogether() {
    int[] folds = TitleFamilies.folds(TITLES, 1000);
    assertThat(folds[1]).isEqualTo(folds[0]);
    assertThat(folds[2]).isEqualTo(folds[0]);
    assertThat(folds[4]).isEqualTo(folds[3]);
    assertThat(IntStream.of(folds).distinct()).hasSize(5);
  }

  @Test
  void folds_otherOrder_areTheSame() {
    int[] folds = TitleFamilies.folds(TITLES, 5);
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < folds.length; i++) {
      expected.put(TITLES.get(i), folds[i]);
    }
    List<String> shuffled = new ArrayList<>(TITLES);
    Collections.shuffle(shuffled, new Random(3));
    int[] again = TitleFamilies.folds(shuffled, 5);
    for (int i = 0; i < again.length; i++) {
      assertThat(again[i]).as(shuffled.get(i)).isEqualTo(expected.get(shuffled.get(i)));
    }
  }

  @Test
  void folds_emptyTitles_areOneFamily() {
    assertThat(TitleFamilies.folds(List.of("", "12", "!!"), 5))
        .containsOnly(TitleFamilies.folds(List.of(""), 5)[0]);
  }
}
