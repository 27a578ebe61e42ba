package io.yizhan.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceEmbedderTest {

  private static SentenceEmbedder embedder;

  @BeforeAll
  static void load() {
    embedder = SentenceEmbedder.load();
  }

  @AfterAll
  static void close() {
    embedder.close();
  }

  @Test
  void embed_anyText_hasUnitLength() {
    for (String text : new String[] {"", "工资", "abc 123", "𠮷", "长".repeat(3000)}) {
      SentenceVector vector = embedder.embed(text);

      assertThat(vector.cosine(vector)).as(text).isEqualTo(1, within(0.01f));
    }
  }

  @Test
  void embed_sameTextTwice_sameVector() {
    assertThat(embedder.embed("加班费怎么算").components())
        .isEqualTo(embedder.embed("加班费怎么算").components());
  }

  @Test
  void embed_paraphrase_isCloserThanAnotherSubject() {
    SentenceVector asked = embedder.embed("老板不给工资怎么办");

    assertThat(asked.cosine(embedder.embed("用人单位拖欠劳动报酬的，劳动者可以投诉。")))
        .isGreaterThan(asked.cosine(embedder.embed("商标注册申请应当按照类别提出。")) + 0.1f);
  }
}
