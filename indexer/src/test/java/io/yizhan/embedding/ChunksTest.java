package io.yizhan.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ChunksTest {

  @Test
  void of_enumeration_putsTheLeadInBeforeEachItem() {
    assertThat(texts("有下列情形之一的，可以解除合同：\n（一）未支付报酬的；\n（二）未缴纳保险费的。"))
        .containsExactly("有下列情形之一的，可以解除合同：未支付报酬的；", "有下列情形之一的，可以解除合同：未缴纳保险费的。");
  }

  @Test
  void of_lineBehindTheItems_isNoItem() {
    assertThat(texts("下列费用可以报销：（一）挂号费；（二）药费。\n报销应当在三十日以内向站点提出，逾期不予办理。"))
        .endsWith("报销应当在三十日以内向站点提出，逾期不予办理。");
  }

  @Test
  void of_sentences_joinsShortOnesWithTheNext() {
    assertThat(texts("可以。应当由本人在三十日以内书面提出申请并附材料。其他人不得代为提出，法律另有规定的除外。"))
        .containsExactly("可以。应当由本人在三十日以内书面提出申请并附材料。", "其他人不得代为提出，法律另有规定的除外。");
  }

  @Test
  void of_longSentence_isCutAtCommas() {
    assertThat(texts("用人单位应当按时支付工资，".repeat(20)))
        .hasSizeGreaterThan(1)
        .allSatisfy(chunk -> assertThat(chunk.length()).isLessThanOrEqualTo(Chunks.MAX_CHARS));
  }

  @Test
  void of_blank_isNone() {
    assertThat(Chunks.of("  \n")).isEmpty();
  }

  @Property
  void of_anyText_offsetsAreTrueAndInOrder(
      @ForAll
          @StringLength(max = 300)
          @Chars({'。', '；', '，', '：', '（', '一', '）', '\n', ' ', '甲'})
          @CharRange(from = '乙', to = '亍')
          String passage) {
    int last = 0;
    for (Chunk chunk : Chunks.of(passage)) {
      assertThat(chunk.start()).isGreaterThanOrEqualTo(last);
      assertThat(chunk.text()).endsWith(passage.substring(chunk.start(), chunk.end()));
      last = chunk.end();
    }
  }

  private static List<String> texts(String passage) {
    return Chunks.of(passage).stream().map(Chunk::text).toList();
  }
}
