package io.yizhan.synthetic;

import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.synthetic.AdText.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Says a job in the words of the people who hire: from the fact {@code DAY 220, DAILY, 25日 07–17}
 * comes 急招仓库装卸工 一天220元 / 一天两三个柜，卸下来码托盘。25号早上七点到下午五点。天天日结.
 *
 * <p>What it says is true of the facts and it says no more numbers than they hold; what it leaves
 * unsaid it does not report in {@link AdText#said}. It never names a phone, a sex, an age (beyond
 * the legal 18), an origin or looks: its phrases hold none. One writer per ad, one thread.
 *
 * <p>Known weakness: phrases are joined without regard to one another, so two may say nearly the
 * same.
 */
final class AdWriter {

  private static final int TYPE_SAID_PERCENT = 22;

  /** Only quick money makes a headline. */
  private static final Set<SettlementCycle> SHORT_SETTLEMENTS =
      EnumSet.of(SettlementCycle.DAILY, SettlementCycle.WEEKLY);

  private final Phrases phrases;
  private final AdFacts facts;
  private final Dice dice;
  private final TradeWords words;
  private final Map<Slot, String> slots = new EnumMap<>(Slot.class);
  private final Set<Part> said = EnumSet.of(Part.OCCUPATION);

  private AdWriter(AdFacts facts, Phrases phrases, Dice dice) {
    this.phrases = phrases;
    this.facts = facts;
    this.dice = dice;
    this.words = facts.trade().words(facts.times().night());
    slots.put(Slot.SAID, facts.place().said());
    slots.put(Slot.SPOT, facts.spot());
    slots.put(Slot.N, Integer.toString(facts.headcount()));
    slots.put(Slot.Y, Integer.toString(facts.minYears()));
    slots.put(Slot.AMOUNT, facts.pay().amount());
    slots.put(Slot.PIECE, facts.pay().piece());
  }

  /** Writes an ad. */
  static AdText write(AdFacts facts, Phrases phrases, Dice dice) {
    AdWriter writer = new AdWriter(facts, phrases, dice);
    String title = writer.title();
    return new AdText(title, writer.description(), writer.said);
  }

  private String title() {
    String base = dice.pick(words.titles());
    slots.put(Slot.TITLE, base);
    boolean verb = base.startsWith("招") || base.startsWith("找") || base.contains("招");
    if (dice.chance(30) && !verb) {
      base = phrases.say(facts.contract() ? "title.lead.long" : "title.lead", dice) + base;
      slots.put(Slot.TITLE, base);
      verb = true;
    }
    int roll = dice.below(100);
    if (roll < 25 && !facts.pay().amount().isEmpty()) {
      slots.put(Slot.PAY, pay());
      return say("title.pay");
    }
    if (roll < 40 && SHORT_SETTLEMENTS.contains(facts.pay().settlement())) {
      slots.put(Slot.SETTLE, say("short." + facts.pay().settlement()));
      said.add(Part.SETTLEMENT);
      return verb ? base + " " + slots.get(Slot.SETTLE) : say("title.settle");
    }
    if (roll < 65) {
      return verb ? facts.place().said() + base : say("title.place");
    }
    if (roll < 72 && facts.headcount() > 2 && !verb) {
      said.add(Part.HEADCOUNT);
      return say("title.count");
    }
    if (roll < 82 && !facts.benefits().isEmpty()) {
      slots.put(Slot.BENEFIT, facts.benefits().getFirst());
      return say("title.benefit");
    }
    return base;
  }

  private String description() {
    int roll = dice.below(100);
    if (roll < 9) {
      return brief();
    }
    AdBlocks blocks =
        new AdBlocks(
            dice.sample(words.duties(), dice.between(1, 3)),
            some(88, this::time),
            dice.chance(80) ? List.of(place()) : List.of(),
            money(),
            some(90, this::benefits),
            who(),
            some(75, this::closing));
    return AdLayout.lay(blocks, roll, dice);
  }

  private String brief() {
    List<String> when = some(65, this::time);
    List<String> money = when.isEmpty() ? List.of(payOrOpen()) : some(80, this::money);
    return AdLayout.brief(dice, List.of(when, money, List.of(place()), some(40, this::closing)));
  }

  private List<String> money() {
    List<String> money = new ArrayList<>();
    if (dice.chance(85)) {
      money.add(payOrOpen());
    }
    if (dice.chance(75)) {
      money.add(say("settle." + facts.pay().settlement()));
      said.add(Part.SETTLEMENT);
    }
    if (dice.chance(TYPE_SAID_PERCENT)) {
      money.add(say(facts.pay().piecework() ? "type.PIECE" : "type." + facts.type()));
      said.add(Part.TYPE);
    }
    return money;
  }

  private String payOrOpen() {
    said.add(Part.PAY);
    return facts.pay().amount().isEmpty() ? say("pay.open") : pay();
  }

  private String pay() {
    said.add(Part.PAY);
    WagePeriod period = facts.pay().wage().period().orElseThrow();
    return say("pay." + period);
  }

  private List<String> who() {
    List<String> who = new ArrayList<>();
    if (dice.chance(50) && !said.contains(Part.HEADCOUNT)) {
      who.add(say(facts.headcount() == 1 ? "count.one" : "count"));
      said.add(Part.HEADCOUNT);
    }
    facts.certificates().forEach(name -> who.add(say("cert", Slot.C, name)));
    if (facts.minYears() > 0) {
      who.add(say("years"));
    }
    facts.skills().stream()
        .filter(_ -> dice.chance(60))
        .forEach(name -> who.add(say("skill", Slot.S, name)));
    facts.preferred().stream()
        .filter(_ -> dice.chance(60))
        .forEach(name -> who.add(say("prefer", Slot.S, name)));
    if (facts.adultsOnly() && dice.chance(35)) {
      who.add(say("adult"));
    }
    who.addAll(dice.sample(words.asks(), dice.below(3)));
    return who;
  }

  private List<String> benefits() {
    if (facts.benefits().isEmpty()) {
      return List.of();
    }
    said.add(Part.BENEFITS);
    String joined =
        String.join(
            dice.pick(List.of("、", "，")), facts.benefits().stream().map(this::everyday).toList());
    return List.of(
        say(facts.benefits().size() == 1 ? "benefit.lead" : "benefit.lead.more", Slot.B, joined));
  }

  private String everyday(String benefit) {
    String key = "benefit." + benefit;
    return phrases.has(key) ? say(key) : benefit;
  }

  private List<String> time() {
    Optional<Hours> hours = facts.times().hours();
    if (hours.isEmpty()) {
      return facts.trade().hours().isEmpty() ? List.of() : List.of(say("time.open"));
    }
    said.add(Part.TIMES);
    slots.put(Slot.CLOCK, TimeWords.clock(hours.get(), dice));
    List<Shift> shifts = facts.times().shifts();
    if (!shifts.isEmpty()) {
      LocalDate first = shifts.getFirst().date();
      LocalDate last = shifts.getLast().date();
      slots.put(Slot.DATE, TimeWords.days(facts.posted(), first, last, dice));
      slots.put(Slot.DAYS, Integer.toString(shifts.size()));
      return List.of(say(shifts.size() == 1 ? "time.shifts" : "time.daily"));
    }
    var pattern = facts.times().weekly().getFirst();
    slots.put(Slot.WEEK, TimeWords.week(pattern, dice));
    if (pattern.from().isPresent() && pattern.until().isPresent()) {
      slots.put(Slot.FROM, TimeWords.day(pattern.from().get()));
      slots.put(Slot.UNTIL, TimeWords.day(pattern.until().get()));
      return List.of(say("time.season"));
    }
    return List.of(say("time.weekly"));
  }

  private String place() {
    boolean meet = !facts.times().shifts().isEmpty() && facts.headcount() > 1 && dice.chance(40);
    return say(meet ? "place.meet" : "place");
  }

  private List<String> closing() {
    List<String> texts = new ArrayList<>();
    for (Phrase phrase : dice.sample(phrases.all("close"), dice.between(1, 2))) {
      texts.add(phrase.fill(slots));
    }
    return texts;
  }

  private <T> List<T> some(int percent, Supplier<List<T>> part) {
    return dice.chance(percent) ? part.get() : List.of();
  }

  private String say(String key) {
    return phrases.say(key, dice, slots);
  }

  private String say(String key, Slot slot, String value) {
    slots.put(slot, value);
    return say(key);
  }
}
