package io.yizhan.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.SuggestionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Values put in by hand, asked for in every way of typing. */
class SnapshotTest {

  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final Speller SPELLER =
      new Speller(LEXICON.folding(), Analyzers.create(LEXICON).indexText());
  private static final Set<SuggestionKind> ALL = EnumSet.allOf(SuggestionKind.class);
  private static final long NOW = 1_000;
  private static final long LATER = 2_000;

  private static final Snapshot TRADES =
      snapshot(
          trade("月嫂", 5),
          trade("育婴师", 9),
          trade("医生", 3),
          trade("仓库装卸工", 4),
          trade("装卸工", 2),
          trade("钟点工", 7),
          trade("cnc操作工", 1));

  @Test
  void find_characters_meetTheBeginning() {
    assertThat(texts(TRADES, "月")).containsExactly("月嫂");
  }

  @Test
  void find_wholeValue_standsBeforeLaterWordOfMoreJobs() {
    assertThat(texts(TRADES, "装卸")).containsExactly("装卸工", "仓库装卸工");
  }

  @Test
  void find_fullPinyin_meets() {
    assertThat(texts(TRADES, "yuesao")).containsExactly("月嫂");
    assertThat(texts(TRADES, "yue sao")).containsExactly("月嫂");
    assertThat(texts(TRADES, "YUE")).containsExactly("月嫂");
    assertThat(texts(TRADES, "zhuangxie")).containsExactly("装卸工", "仓库装卸工");
  }

  @Test
  void find_initials_meetInOrderOfJobs() {
    assertThat(texts(TRADES, "ys")).containsExactly("月嫂", "医生");
  }

  @Test
  void find_mixed_meets() {
    assertThat(texts(TRADES, "yue嫂")).containsExactly("月嫂");
    assertThat(texts(TRADES, "月sao")).containsExactly("月嫂");
    assertThat(texts(TRADES, "月s")).containsExactly("月嫂");
    assertThat(texts(TRADES, "y嫂")).containsExactly("月嫂");
    assertThat(texts(TRADES, "cnc操")).containsExactly("cnc操作工");
    assertThat(texts(TRADES, "CNCcz")).containsExactly("cnc操作工");
  }

  @Test
  void find_mixedWithHomophone_isNone() {
    assertThat(texts(TRADES, "yue扫")).isEmpty();
  }

  @Test
  void find_soundBeforeInitials_whateverTheJobs() {
    Snapshot snapshot = snapshot(trade("沙发工", 1), trade("水暖安装", 90));
    assertThat(texts(snapshot, "s")).containsExactly("水暖安装", "沙发工");
    assertThat(texts(snapshot, "sha")).containsExactly("沙发工");
    Snapshot both = snapshot(trade("安装工", 1), trade("案子", 90), trade("阿姨", 80));
    assertThat(texts(both, "a")).containsExactly("案子", "阿姨", "安装工");
    assertThat(texts(both, "an")).containsExactly("案子", "安装工");
  }

  @Test
  void find_nothingTyped_isMostFrequent() {
    assertThat(find(TRADES, "", ALL, 3, NOW))
        .extracting(Suggestion::text)
        .containsExactly("育婴师", "钟点工", "月嫂");
  }

  @Test
  void find_unknown_isNone() {
    assertThat(texts(TRADES, "国王")).isEmpty();
    assertThat(texts(TRADES, "xyzzy")).isEmpty();
    assertThat(texts(Snapshot.EMPTY, "月")).isEmpty();
  }

  @Test
  void find_oneKind_givesNoOther() {
    Snapshot snapshot = snapshot(trade("鄂城焊工", 3), value(SuggestionKind.PLACE, "鄂城区", 2, LATER));
    assertThat(find(snapshot, "鄂", Set.of(SuggestionKind.PLACE), 10, NOW))
        .containsExactly(new Suggestion("鄂城区", SuggestionKind.PLACE, 2, Optional.empty()));
  }

  @Test
  void find_expiredSinceBuilt_isPassedOver() {
    Snapshot snapshot = snapshot(value(SuggestionKind.BENEFIT, "包吃", 9, LATER), trade("包装工", 1));
    assertThat(find(snapshot, "包", ALL, 1, LATER - 1))
        .extracting(Suggestion::text)
        .containsExactly("包吃");
    assertThat(find(snapshot, "包", ALL, 1, LATER))
        .extracting(Suggestion::text)
        .containsExactly("包装工");
  }

  @Test
  void find_equalCounts_orderByText() {
    Snapshot snapshot = snapshot(trade("包装工", 2), trade("包子师傅", 2), trade("包边工", 2));
    assertThat(texts(snapshot, "包")).containsExactly("包子师傅", "包装工", "包边工");
  }

  @Test
  void find_sameTextOfTwoKinds_isShownOnce() {
    Snapshot snapshot =
        snapshot(trade("叉车", 1), value(SuggestionKind.SKILL, "叉车", 8, Long.MAX_VALUE));
    assertThat(find(snapshot, "叉", ALL, 10, NOW))
        .containsExactly(new Suggestion("叉车", SuggestionKind.SKILL, 8, Optional.empty()));
  }

  @Test
  void find_stationsOfOneName_areTwo() {
    Snapshot snapshot =
        snapshot(
            new LiveValue(SuggestionKind.STATION, "凤凰驿站", Optional.of("S2"), 1, LATER),
            new LiveValue(SuggestionKind.STATION, "凤凰驿站", Optional.of("S1"), 1, LATER));
    assertThat(find(snapshot, "fhyz", ALL, 10, NOW))
        .extracting(suggestion -> suggestion.id().orElse(""))
        .containsExactly("S1", "S2");
  }

  /** The walk through the tree gives what looking at every value gives. */
  @Property(tries = 200)
  void find_manyValues_isWhatLookingAtAllGives(
      @ForAll @IntRange(max = 600) int values, @ForAll @IntRange(max = 1_000) int seed) {
    Random random = new Random(seed);
    List<LiveValue> all = new ArrayList<>();
    for (int i = 0; i < values; i++) {
      String text = "焊甲乙丙丁".charAt(random.nextInt(5)) + "焊甲乙".substring(random.nextInt(3)) + i;
      all.add(value(SuggestionKind.EMPLOYER, text, 1 + random.nextInt(4), LATER));
    }
    Snapshot snapshot = snapshot(all.toArray(LiveValue[]::new));
    for (String typed : List.of("", "焊", "焊甲", "甲焊甲乙1", "丁乙2")) {
      assertThat(find(snapshot, typed, ALL, 10, NOW))
          .extracting(Suggestion::text)
          .as("typed: %s", typed)
          .filteredOn(text -> text.startsWith(typed))
          .containsExactlyElementsOf(
              all.stream()
                  .sorted(LiveValue.RANK)
                  .map(LiveValue::text)
                  .filter(text -> text.startsWith(typed))
                  .limit(10)
                  .toList());
    }
  }

  /** Hundreds of keys of one later word are equal to their ends. */
  @Test
  void of_manyEqualKeys_findsEach() {
    LiveValue[] values = new LiveValue[5_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = trade("鄂州" + i + "月嫂", values.length - i);
    }
    List<Integer> best = Stream.of(values).limit(100).map(LiveValue::count).toList();
    Snapshot snapshot = snapshot(values);
    for (String typed : List.of("月嫂", "yuesao", "ys", "yue嫂")) {
      assertThat(find(snapshot, typed, ALL, 100, NOW))
          .as(typed)
          .extracting(Suggestion::count)
          .containsExactlyElementsOf(best);
    }
  }

  @Test
  void of_older_keepsItsSpellings() {
    Snapshot next = Snapshot.of(List.of(trade("月嫂", 8)), SPELLER, TRADES);
    assertThat(find(next, "ys", ALL, 10, NOW)).extracting(Suggestion::count).containsExactly(8);
    assertThat(next.size()).isEqualTo(1);
  }

  private static List<String> texts(Snapshot snapshot, String typed) {
    return find(snapshot, typed, ALL, 10, NOW).stream().map(Suggestion::text).toList();
  }

  private static List<Suggestion> find(
      Snapshot snapshot, String typed, Set<SuggestionKind> kinds, int size, long now) {
    return snapshot.find(SPELLER.typed(typed), kinds, size, now);
  }

  private static Snapshot snapshot(LiveValue... values) {
    List<LiveValue> ranked = new ArrayList<>(List.of(values));
    ranked.sort(LiveValue.RANK);
    return Snapshot.of(ranked, SPELLER, Snapshot.EMPTY);
  }

  private static LiveValue trade(String text, int count) {
    return value(SuggestionKind.OCCUPATION, text, count, Long.MAX_VALUE);
  }

  private static LiveValue value(SuggestionKind kind, String text, int count, long lastEnd) {
    return new LiveValue(kind, text, Optional.empty(), count, lastEnd);
  }
}
