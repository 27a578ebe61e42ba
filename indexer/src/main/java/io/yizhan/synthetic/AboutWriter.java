package io.yizhan.synthetic;

import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WeeklyPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a worker says of themselves, in the first person and in agreement with their record:
 * 水电干了12年， 家装工装都做。住泽林，10公里以内都能去。 Never who they are. Stateless.
 */
final class AboutWriter {

  private static final int EXPERIENCED_YEARS = 2;

  private AboutWriter() {}

  /** A few sentences; now and then none. */
  static String write(
      List<Trade> offered,
      Place home,
      Optional<Integer> experience,
      WorkerWish wish,
      Availability free,
      Phrases phrases,
      Dice dice) {
    if (dice.chance(6)) {
      return "";
    }
    Map<Slot, String> slots = slots(home, experience, wish, free, dice);
    List<String> sentences = new ArrayList<>();
    sentences.add(ofTrade(offered.getFirst(), slots, dice));
    if (offered.size() > 1 && dice.chance(40)) {
      sentences.add("也能做" + offered.getLast().name());
    }
    String past = slots.containsKey(Slot.YEARS) ? "about.last" : "about.new";
    List<String> extras = new ArrayList<>();
    extras.add(past);
    extras.add(
        free.weekly().isEmpty() || !slots.containsKey(Slot.CLOCK)
            ? "about.time.open"
            : "about.time.busy");
    if (slots.containsKey(Slot.KM)) {
      extras.add("about.far");
    }
    if (wish.wish().lodgingOk().orElse(false)) {
      extras.add("about.lodging");
    }
    if (slots.containsKey(Slot.SETTLE)) {
      extras.add("about.pay");
    }
    wish.wish()
        .wageFloor()
        .period()
        .filter(period -> phrases.has("floor." + period))
        .ifPresent(period -> extras.add("floor." + period));
    for (String key : dice.sample(extras, dice.between(1, 3))) {
      sentences.add(phrases.say(key, dice, slots));
    }
    if (dice.chance(55)) {
      sentences.add(phrases.say("about.close", dice));
    }
    return join(sentences, dice);
  }

  private static String ofTrade(Trade trade, Map<Slot, String> slots, Dice dice) {
    List<Phrase> sayable =
        trade.dayWords().about().stream()
            .filter(phrase -> slots.keySet().containsAll(phrase.slots()))
            .toList();
    // Whoever is new, or has not said for how long, does not boast.
    return sayable.isEmpty() || !slots.containsKey(Slot.YEARS)
        ? "想找" + trade.name() + "的活"
        : dice.pick(sayable).fill(slots);
  }

  private static Map<Slot, String> slots(
      Place home, Optional<Integer> experience, WorkerWish wish, Availability free, Dice dice) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.SAID, home.said());
    experience
        .filter(years -> years >= EXPERIENCED_YEARS)
        .ifPresent(years -> slots.put(Slot.YEARS, years.toString()));
    wish.wish()
        .maxDistanceKm()
        .ifPresent(km -> slots.put(Slot.KM, Integer.toString((int) Math.round(km))));
    if (wish.wish().settlements().contains(SettlementCycle.DAILY)) {
      slots.put(Slot.SETTLE, SettlementCycle.DAILY.label());
    }
    Wage floor = wish.wish().wageFloor();
    slots.put(Slot.AMOUNT, floor.minYuan().map(BigDecimal::toPlainString).orElse(""));
    slots.put(Slot.PIECE, wish.piece());
    if (!free.weekly().isEmpty()) {
      WeeklyPattern pattern = free.weekly().getFirst();
      slots.put(Slot.WEEK, TimeWords.week(pattern, dice));
      if (!pattern.start().equals(pattern.end())) {
        slots.put(Slot.CLOCK, TimeWords.clock(new Hours(pattern.start(), pattern.end()), dice));
      }
    }
    return slots;
  }

  private static String join(List<String> sentences, Dice dice) {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) {
      if (!text.isEmpty()) {
        text.append(dice.chance(50) ? "。" : "，");
      }
      text.append(sentence);
    }
    return text.append("。").toString();
  }
}
