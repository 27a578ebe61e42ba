package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoreExtension.class)
class QuestionStoreTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  private QuestionStore store;

  @BeforeEach
  void setUp(TestDatabase database) {
    store = database.questions();
  }

  @Test
  void keep_sameWordsAndPlace_areCountedUp() {
    store.keep(asked("高温津贴多少钱", "420704", NOON));
    store.keep(asked("高温津贴多少钱", "420704", NOON.plusSeconds(60)));
    store.keep(asked("高温津贴多少钱", "", NOON));

    assertThat(store.waiting(10))
        .extracting(OpenQuestion::region, OpenQuestion::times, OpenQuestion::lastAsked)
        .containsExactly(tuple("420704", 2L, NOON.plusSeconds(60)), tuple("", 1L, NOON));
  }

  @Test
  void settle_waiting_waitNoLonger() {
    store.keep(asked("一", "", NOON));
    store.keep(asked("二", "", NOON.plusSeconds(1)));
    List<Long> ids = store.waiting(10).stream().map(OpenQuestion::id).toList();

    assertThat(store.settle(List.of(ids.getFirst()), "faq-1")).isEqualTo(1);
    assertThat(store.settle(ids, "")).isEqualTo(1);
    assertThat(store.waiting(10)).isEmpty();
    store.keep(asked("一", "", NOON.plusSeconds(2)));
    assertThat(store.waiting(10)).as("settled stays settled").isEmpty();
  }

  @Test
  void unhelpful_votes_areCountedByPassage() {
    store.vote(new CitationVote("d", "d#1", "问", true, NOON));
    store.vote(new CitationVote("d", "d#1", "问", false, NOON));
    store.vote(new CitationVote("d", "d#2", "问", true, NOON));

    assertThat(store.unhelpful(10)).containsExactly(new VoteCount("d", "d#1", 1, 1));
  }

  @Test
  void forget_old_areGone() {
    store.keep(asked("旧", "", NOON.minus(Duration.ofDays(200))));
    store.keep(asked("新", "", NOON));
    store.vote(new CitationVote("d", "d#1", "问", false, NOON.minus(Duration.ofDays(200))));

    store.forget(NOON.minus(Duration.ofDays(180)));

    assertThat(store.waiting(10)).extracting(OpenQuestion::text).containsExactly("新");
    assertThat(store.unhelpful(10)).isEmpty();
  }

  private static OpenQuestion asked(String text, String region, Instant when) {
    return OpenQuestion.asked(text, region, "NOT_FOUND", when);
  }
}
