package io.yizhan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.engine.EngineWorld.Item;
import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoPoint;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The engine beside a naive search that looks at every document of a small random world. */
class EngineOracleTest {

  /** Key of a second facet over the column of days. */
  private static final String LATER = "later";

  private static final float NEARNESS = 4;
  private static final double PIVOT_METERS = 3_000;
  private static final float FRESHNESS = 2;
  private static final float BONUS = 3;
  private static final float PLENTY = 1.5f;
  private static final double PIVOT_PAY = 10;
  private static final float SHARED = 0.75f;
  private static final long PIVOT_MILLIS = 2;
  private static final long ORIGIN = 4;

  /** As many as a world has at most. */
  private static final int MOST = 2_000;

  @Property(tries = 600)
  void answer_randomQuestion_agreesWithLookingAtEveryDocument(@ForAll long seed)
      throws IOException {
    Random dice = new Random(seed);
    try (EngineWorld world = new EngineWorld(dice)) {
      IndexSearcher searcher = world.searcher();
      Engine engine = world.engine();
      for (int i = 0; i < 5; i++) {
        check(new Wish(dice), world, searcher, engine);
      }
    }
  }

  @Property(tries = 300)
  void answer_budgetSpentOnTheWay_isPartOfTheWhole(@ForAll long seed) throws IOException {
    Random dice = new Random(seed);
    try (EngineWorld world = new EngineWorld(dice)) {
      IndexSearcher searcher = world.searcher();
      Question question = new Wish(dice).question(Optional.empty(), 3_000);
      Answer whole = world.engine().answer(searcher, question);
      AtomicLong readings = new AtomicLong();
      Budget budget =
          new Budget(Duration.ofNanos(dice.nextInt(12)), () -> readings.getAndIncrement());
      Answer answer = world.engine().answer(searcher, question, budget);
      assertThat(answer.isPartial()).isEqualTo(budget.isCut());
      if (!answer.isPartial()) {
        assertThat(answer.hits()).isEqualTo(whole.hits());
        assertThat(answer.total()).isEqualTo(whole.total());
      }
      assertThat(whole.hits()).containsAll(answer.hits());
      assertThat(answer.hits()).hasSize((int) answer.total());
      Map<String, Long> counted = whole.counts(EngineWorld.CODE).byValue();
      answer
          .counts(EngineWorld.CODE)
          .byValue()
          .forEach((code, count) -> assertThat(count).isLessThanOrEqualTo(counted.get(code)));
    }
  }

  @Property(tries = 600)
  void answer_totalWantedSoFar_isTheSamePageAndNoMoreThanThereAre(@ForAll long seed)
      throws IOException {
    Random dice = new Random(seed);
    try (EngineWorld world = new EngineWorld(dice)) {
      IndexSearcher searcher = world.searcher();
      Engine engine = world.engine();
      for (int i = 0; i < 5; i++) {
        Wish wish = new Wish(dice);
        int size = dice.nextInt(9);
        long countTo = dice.nextInt(30);
        Answer exact = engine.answer(searcher, wish.question(Optional.empty(), size));
        Answer lazy = engine.answer(searcher, wish.counting(Optional.empty(), size, countTo));
        assertThat(exact.isTotalExact()).isTrue();
        assertThat(lazy.hits()).isEqualTo(exact.hits());
        assertThat(lazy.total()).isBetween(Math.min(countTo, exact.total()), exact.total());
        if (lazy.isTotalExact() || exact.total() < countTo) {
          assertThat(lazy.isTotalExact()).isTrue();
          assertThat(lazy.total()).isEqualTo(exact.total());
        }
        if (!exact.hits().isEmpty()) {
          Optional<RankKey> end = Optional.of(exact.hits().getLast().key());
          assertThat(engine.answer(searcher, wish.counting(end, size, countTo)).hits())
              .isEqualTo(engine.answer(searcher, wish.question(end, size)).hits());
        }
      }
    }
  }

  private static void check(Wish wish, EngineWorld world, IndexSearcher searcher, Engine engine)
      throws IOException {
    Map<String, Float> scores = scores(wish, world, searcher);
    List<Item> matching =
        world.items().stream()
            .filter(item -> scores.containsKey(item.id()))
            .filter(wish::conditionsHold)
            .toList();
    List<Item> here = matching.stream().filter(wish::ringHolds).toList();
    List<Item> found =
        here.stream()
            .filter(item -> wish.codeHolds(item) && wish.dayHolds(item) && wish.laterHolds(item))
            .toList();
    List<RankKey> order =
        found.stream()
            .map(item -> wish.key(item, scores.getOrDefault(item.id(), 0f)))
            .sorted(Comparator.naturalOrder())
            .toList();

    Answer all = engine.answer(searcher, wish.question(Optional.empty(), MOST));
    assertThat(all.total()).isEqualTo(found.size());
    assertThat(all.hits()).extracting(hit -> hit.key().id()).hasSameSizeAs(order);
    for (int i = 0; i < order.size(); i++) {
      assertThat(all.hits().get(i).key().first())
          .isCloseTo(order.get(i).first(), within(1e-4 * (1 + Math.abs(order.get(i).first()))));
    }
    assertThat(all.hits())
        .extracting(hit -> hit.key().id().utf8ToString())
        .containsExactlyInAnyOrderElementsOf(found.stream().map(Item::id).toList());
    assertThat(all.hits()).extracting(Hit::key).isSorted();

    assertThat(all.counts(EngineWorld.CODE).byValue())
        .isEqualTo(
            counts(
                here.stream().filter(wish::dayHolds).filter(wish::laterHolds).toList(),
                Item::codes));
    assertThat(all.counts(EngineWorld.DAY).byValue())
        .isEqualTo(
            counts(
                here.stream().filter(wish::codeHolds).filter(wish::laterHolds).toList(),
                Item::days));
    List<Item> butLater = here.stream().filter(wish::codeHolds).filter(wish::dayHolds).toList();
    SetCounts later = all.counts(LATER);
    assertThat(later.byValue()).isEqualTo(counts(butLater, Item::days));
    long[] documents = new long[1];
    later.forEachNumber((_, many) -> documents[0] += many);
    assertThat(documents[0]).isEqualTo(butLater.size());
    assertThat(all.rings())
        .isEqualTo(
            wish.rings.stream()
                .map(
                    reach ->
                        matching.stream()
                            .filter(item -> wish.codeHolds(item) && wish.dayHolds(item))
                            .filter(wish::laterHolds)
                            .filter(item -> wish.isWithin(item, reach))
                            .count())
                .toList());

    assertThat(paged(wish, engine, searcher)).isEqualTo(all.hits());
    assertExplained(wish, engine, searcher, all);
  }

  /** What a score is said to be made of is what it is. */
  private static void assertExplained(
      Wish wish, Engine engine, IndexSearcher searcher, Answer answer) throws IOException {
    if (!(wish.order instanceof Order.ByScore)) {
      return;
    }
    List<Explanation> explained =
        engine.explain(searcher, wish.question(Optional.empty(), 3_000), answer.hits());
    for (int i = 0; i < explained.size(); i++) {
      double sum = explained.get(i).text();
      for (float part : explained.get(i).preferences()) {
        sum += part;
      }
      assertThat(sum).isCloseTo(answer.hits().get(i).key().first(), within(1e-4));
    }
  }

  /** The same question page by page. */
  private static List<Hit> paged(Wish wish, Engine engine, IndexSearcher searcher)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    Optional<RankKey> after = Optional.empty();
    while (true) {
      Answer page = engine.answer(searcher, wish.question(after, 7));
      if (page.hits().isEmpty()) {
        return hits;
      }
      hits.addAll(page.hits());
      after = Optional.of(hits.getLast().key());
    }
  }

  /** Score of the text alone by id of each document that has it. */
  private static Map<String, Float> scores(Wish wish, EngineWorld world, IndexSearcher searcher)
      throws IOException {
    Map<String, Float> scores = new HashMap<>();
    if (wish.text.isEmpty()) {
      world.items().forEach(item -> scores.put(item.id(), 0f));
      return scores;
    }
    for (ScoreDoc hit : searcher.search(wish.text.get(), MOST).scoreDocs) {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        int doc = hit.doc - leaf.docBase;
        if (doc >= 0 && doc < leaf.reader().maxDoc()) {
          BinaryDocValues ids = DocValues.getBinary(leaf.reader(), "id");
          ids.advanceExact(doc);
          scores.put(ids.binaryValue().utf8ToString(), hit.score);
        }
      }
    }
    return scores;
  }

  private static Map<String, Long> counts(List<Item> items, Function<Item, Set<String>> values) {
    return items.stream()
        .flatMap(item -> values.apply(item).stream())
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
  }

  /** A random question, said once for the engine and once for the naive search. */
  private static final class Wish {

    private final Optional<Query> text;
    private final Optional<Long> until;
    private final Optional<Double> pay;
    private final GeoPoint here;
    private final Optional<Double> radius;
    private final Optional<GeoArea> inside;
    private final List<Double> rings;
    private final Optional<Double> ring;
    private final Optional<Set<String>> onCode;
    private final Optional<Set<String>> notOnDay;
    private final Optional<String> either;
    private final Set<String> chosenCodes;
    private final Set<String> chosenDays;
    private final boolean isLater;
    private final double stepMeters;
    private final Order order;

    Wish(Random dice) {
      text = text(dice);
      until = dice.nextBoolean() ? Optional.of((long) dice.nextInt(10)) : Optional.empty();
      pay = dice.nextInt(3) == 0 ? Optional.of(dice.nextInt(8) * 2.5) : Optional.empty();
      here = EngineWorld.place(dice);
      radius = dice.nextBoolean() ? Optional.of(1.0 + dice.nextInt(9_000)) : Optional.empty();
      inside = dice.nextBoolean() ? Optional.of(EngineWorld.area(dice)) : Optional.empty();
      rings = dice.nextBoolean() ? List.of(1_000.0, 2_500.0, 7_000.0) : List.of();
      ring =
          dice.nextBoolean() && !rings.isEmpty()
              ? Optional.of(1.0 + dice.nextInt(9_000))
              : Optional.empty();
      onCode = dice.nextInt(3) == 0 ? Optional.of(EngineWorld.some(dice, "c")) : Optional.empty();
      notOnDay = dice.nextInt(3) == 0 ? Optional.of(EngineWorld.some(dice, "d")) : Optional.empty();
      either = dice.nextInt(3) == 0 ? Optional.of("c" + dice.nextInt(4)) : Optional.empty();
      chosenCodes = dice.nextBoolean() ? EngineWorld.some(dice, "c") : Set.of();
      chosenDays = dice.nextInt(3) == 0 ? EngineWorld.some(dice, "d") : Set.of();
      isLater = dice.nextInt(4) == 0;
      stepMeters = dice.nextInt(3) == 0 ? 700 : 0;
      order =
          switch (dice.nextInt(4)) {
            case 0 -> new Order.ByDistance(EngineWorld.PLACE, here, stepMeters);
            case 1 -> new Order.ByDouble(EngineWorld.PAY);
            case 2 -> new Order.ByLong(EngineWorld.POSTED);
            default -> new Order.ByScore(EngineWorld.POSTED);
          };
    }

    Question question(Optional<RankKey> after, int size) {
      return question(after, size, conditions(), dimensions(true), rings(), Question.ALL);
    }

    /** The same with nothing to count but the total, and that so far only. */
    Question counting(Optional<RankKey> after, int size, long countTo) {
      List<Condition> conditions = conditions();
      rings().flatMap(Rings::condition).ifPresent(conditions::add);
      return question(after, size, conditions, dimensions(false), Optional.empty(), countTo);
    }

    private Optional<Rings> rings() {
      return rings.isEmpty()
          ? Optional.empty()
          : Optional.of(new Rings(EngineWorld.PLACE, here, rings, ring));
    }

    private List<Dimension> dimensions(boolean counted) {
      return List.of(
          new Dimension(EngineWorld.CODE, chosen(chosenCodes), counted),
          new Dimension(EngineWorld.DAY, chosen(chosenDays), counted),
          new Dimension(
              LATER,
              EngineWorld.DAY,
              isLater ? Optional.of(new SetCondition.AnyPassing(Wish::isLater)) : Optional.empty(),
              counted));
    }

    private List<Condition> conditions() {
      List<Condition> conditions = new ArrayList<>();
      until.ifPresent(least -> conditions.add(new Condition.LongAtLeast(EngineWorld.UNTIL, least)));
      pay.ifPresent(least -> conditions.add(new Condition.DoubleAtLeast(EngineWorld.PAY, least)));
      radius.ifPresent(
          meters -> conditions.add(new Condition.Within(EngineWorld.PLACE, here, meters)));
      inside.ifPresent(area -> conditions.add(new Condition.Inside(EngineWorld.PLACE, area)));
      onCode.ifPresent(
          codes ->
              conditions.add(
                  new Condition.OnSet(
                      EngineWorld.CODE,
                      new SetCondition.AnyOf(bytes(codes)),
                      Optional.of(new TermInSetQuery(EngineWorld.CODE, bytes(codes))))));
      notOnDay.ifPresent(
          days ->
              conditions.add(
                  new Condition.Not(
                      new Condition.OnSet(
                          EngineWorld.DAY,
                          new SetCondition.AnyPassing(bytes(days)::contains),
                          Optional.empty()))));
      either.ifPresent(
          code ->
              conditions.add(
                  new Condition.Any(
                      List.of(
                          new Condition.Matches(new TermQuery(new Term(EngineWorld.CODE, code))),
                          new Condition.All(
                              List.of(
                                  new Condition.LongAtLeast(EngineWorld.UNTIL, 3),
                                  new Condition.DoubleAtLeast(EngineWorld.PAY, 5)))))));
      return conditions;
    }

    private Question question(
        Optional<RankKey> after,
        int size,
        List<Condition> conditions,
        List<Dimension> dimensions,
        Optional<Rings> counted,
        long countTo) {
      return new Question(
          text,
          conditions,
          dimensions,
          counted,
          List.of(
              new Preference.Nearness(EngineWorld.PLACE, here, NEARNESS, PIVOT_METERS, stepMeters),
              new Preference.Freshness(EngineWorld.POSTED, ORIGIN, FRESHNESS, PIVOT_MILLIS),
              new Preference.Saturation(EngineWorld.PAY, PLENTY, PIVOT_PAY),
              new Preference.Share(EngineWorld.SHARE, SHARED),
              new Preference.Bonus(new Condition.LongAtLeast(EngineWorld.UNTIL, 5), BONUS)),
          order,
          after,
          Optional.empty(),
          size,
          countTo);
    }

    boolean conditionsHold(Item item) {
      return until.stream().allMatch(least -> item.until().filter(n -> n >= least).isPresent())
          && pay.stream().allMatch(least -> item.pay().filter(n -> n >= least).isPresent())
          && radius.stream().allMatch(most -> isWithin(item, most))
          && inside.stream()
              .allMatch(
                  area -> item.place().map(EngineWorld::rounded).filter(area::contains).isPresent())
          && onCode.stream().allMatch(codes -> meet(item.codes(), codes))
          && either.stream()
              .allMatch(
                  code ->
                      item.codes().contains(code)
                          || (item.until().filter(n -> n >= 3).isPresent()
                              && item.pay().filter(n -> n >= 5).isPresent()))
          && notOnDay.stream().noneMatch(days -> meet(item.days(), days));
    }

    boolean ringHolds(Item item) {
      return ring.stream().allMatch(most -> isWithin(item, most));
    }

    boolean isWithin(Item item, double meters) {
      return item.place().filter(place -> here.distanceMeters(place) <= meters).isPresent();
    }

    boolean codeHolds(Item item) {
      return chosenCodes.isEmpty() || meet(item.codes(), chosenCodes);
    }

    boolean laterHolds(Item item) {
      return !isLater || item.days().stream().map(BytesRef::new).anyMatch(Wish::isLater);
    }

    private static boolean isLater(BytesRef day) {
      return day.utf8ToString().compareTo("d1") > 0;
    }

    boolean dayHolds(Item item) {
      return chosenDays.isEmpty() || meet(item.days(), chosenDays);
    }

    RankKey key(Item item, float score) {
      BytesRef id = new BytesRef(item.id());
      double none = Double.NEGATIVE_INFINITY;
      return switch (order) {
        case Order.ByScore _ ->
            new RankKey(score + liked(item), item.posted().orElse(Long.MIN_VALUE), id);
        case Order.ByDistance _ ->
            new RankKey(item.place().map(place -> -meters(place)).orElse(none), 0, id);
        case Order.ByDouble _ -> new RankKey(item.pay().orElse(none), 0, id);
        case Order.ByLong _ -> new RankKey(0, item.posted().orElse(Long.MIN_VALUE), id);
      };
    }

    private double meters(GeoPoint place) {
      double exact = here.distanceMeters(place);
      return stepMeters > 0 ? Math.rint(exact / stepMeters) * stepMeters : exact;
    }

    private double liked(Item item) {
      double near =
          item.place()
              .map(place -> NEARNESS * PIVOT_METERS / (PIVOT_METERS + meters(place)))
              .orElse(0.0);
      double fresh =
          item.posted()
              .map(at -> (double) FRESHNESS * PIVOT_MILLIS / (PIVOT_MILLIS + Math.abs(ORIGIN - at)))
              .orElse(0.0);
      double paid = item.pay().map(pay -> PLENTY * pay / (pay + PIVOT_PAY)).orElse(0.0);
      double share = item.share().map(part -> SHARED * part).orElse(0.0);
      return near
          + fresh
          + paid
          + share
          + (item.until().filter(n -> n >= 5).isPresent() ? BONUS : 0);
    }

    private static Optional<Query> text(Random dice) {
      int words = dice.nextInt(4);
      if (words == 0) {
        return Optional.empty();
      }
      Occur occur = dice.nextBoolean() ? Occur.MUST : Occur.SHOULD;
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (int i = 0; i < words; i++) {
        String word = EngineWorld.WORDS.get(dice.nextInt(EngineWorld.WORDS.size()));
        query.add(new TermQuery(new Term(EngineWorld.TEXT, word)), occur);
      }
      return Optional.of(query.build());
    }

    private static Optional<SetCondition> chosen(Set<String> values) {
      return values.isEmpty()
          ? Optional.empty()
          : Optional.of(new SetCondition.AnyOf(bytes(values)));
    }

    private static boolean meet(Set<String> one, Set<String> other) {
      Set<String> both = new HashSet<>(one);
      both.retainAll(other);
      return !both.isEmpty();
    }

    private static Set<BytesRef> bytes(Set<String> values) {
      return values.stream().map(BytesRef::new).collect(Collectors.toSet());
    }
  }
}
