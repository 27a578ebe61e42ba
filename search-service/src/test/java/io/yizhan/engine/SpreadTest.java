package io.yizhan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.columns.ValueSets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

/** Pages under a limit for each group, beside a greedy choice from the whole order. */
class SpreadTest {

  private static final int EVERYTHING = 3_000;

  @Property(tries = 400)
  void pages_randomWorld_areThoseOfTheGreedyChoice(@ForAll long seed) throws IOException {
    Random dice = new Random(seed);
    try (EngineWorld world = new EngineWorld(dice)) {
      Case asked = new Case(dice, world);
      List<Hit> order = asked.page(Optional.empty(), Integer.MAX_VALUE, List.of(), EVERYTHING);
      List<List<Hit>> expected = greedy(order, asked);

      List<List<Hit>> pages = asked.pages();

      assertThat(ids(pages)).isEqualTo(ids(expected));
    }
  }

  @Test
  void spread_noneAPage_isRefused() {
    assertThatThrownBy(() -> new Spread("day", 0, OptionalInt.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("most of a group must be >= 1; got: 0");
  }

  private static List<List<Hit>> greedy(List<Hit> order, Case asked) {
    List<Hit> left = new ArrayList<>(order);
    List<List<Hit>> pages = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Hit> page = new ArrayList<>();
      Map<Integer, Integer> counts = new HashMap<>();
      for (Hit hit : left) {
        boolean grouped = hit.group() != ValueSets.EMPTY_SET;
        if (page.size() < asked.size
            && (!grouped || counts.merge(hit.group(), 1, Integer::sum) <= asked.most)) {
          page.add(hit);
        }
      }
      left.removeAll(page);
      while (page.size() < asked.size && !left.isEmpty()) {
        page.add(left.removeFirst());
      }
      page.sort(Comparator.comparing(Hit::key));
      pages.add(page);
    }
    return pages;
  }

  private static List<List<String>> ids(List<List<Hit>> pages) {
    return pages.stream()
        .map(page -> page.stream().map(hit -> hit.key().id().utf8ToString()).toList())
        .toList();
  }

  /** One question, its page size and its limit. */
  private static final class Case {

    private final IndexSearcher searcher;
    private final Engine engine;
    private final Optional<Query> text;
    private final int size;
    private final int most;
    private final long countTo;

    Case(Random dice, EngineWorld world) {
      searcher = world.searcher();
      engine = world.engine();
      text =
          dice.nextBoolean()
              ? Optional.empty()
              : Optional.of(new TermQuery(new Term(EngineWorld.TEXT, "a")));
      size = 1 + dice.nextInt(12);
      most = 1 + dice.nextInt(3);
      countTo = dice.nextBoolean() ? Question.ALL : dice.nextInt(20);
    }

    /** A page as the engine gives it: best of each group first, then what fills it up. */
    List<Hit> page(Optional<RankKey> after, int limit, List<Hit> behind, int wanted)
        throws IOException {
      return engine.answer(searcher, question(after, limit, behind, wanted)).hits();
    }

    List<List<Hit>> pages() throws IOException {
      List<List<Hit>> pages = new ArrayList<>();
      Optional<RankKey> end = Optional.empty();
      List<Hit> behind = List.of();
      while (true) {
        List<Hit> hits = page(end, most, behind, size + 1);
        List<Hit> shown = hits.stream().limit(size).sorted(Comparator.comparing(Hit::key)).toList();
        if (shown.isEmpty()) {
          return pages;
        }
        pages.add(shown);
        RankKey last = shown.getLast().key();
        RankKey furthest = end.filter(before -> before.compareTo(last) > 0).orElse(last);
        behind =
            new Spread(EngineWorld.DAY, most, OptionalInt.empty(), behind).behind(shown, furthest);
        assertThat(behind.size()).isLessThanOrEqualTo(size / most);
        end = Optional.of(furthest);
      }
    }

    private Question question(Optional<RankKey> after, int limit, List<Hit> behind, int wanted) {
      return new Question(
          text,
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(new Preference.Saturation(EngineWorld.PAY, 2, 5)),
          new Order.ByScore(EngineWorld.POSTED),
          after,
          Optional.of(new Spread(EngineWorld.DAY, limit, OptionalInt.empty(), behind)),
          wanted,
          countTo);
    }
  }
}
