package io.yizhan.extraction;

import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Understands what people write about work: text in, time, pay, place, trade and the rest out, with
 * the place of each in the text.
 *
 * <p>明天下午在葛店附近找个日结的装卸工,一天200以上, read on 2026-11-24, is
 *
 * <ul>
 *   <li>dates 2026-11-25, part of the day AFTERNOON
 *   <li>region and place 葛店镇, settlement DAILY
 *   <li>occupation 4-02-05-01, wage at least 200 per DAY
 * </ul>
 *
 * <p>Refused things (不要夜班, 除了保安) stand apart in {@link Extraction#excluded}. What is unclear is
 * left out and listed in {@link Extraction#unresolved}: a bare 300, 2点到6点, 东沟村 of two towns, 农忙.
 * Nobody's age or sex is a value.
 *
 * <p>Trades are found by the names the lexicon knows, no further. Takes any text, throws nothing;
 * O(n) time and memory: a hand-written scanner whose every attempt is bounded. Build one and share
 * it; safe for any thread.
 *
 * <p>Known weaknesses: one speaker and one job a text, so two jobs in one ad are read as one with
 * alternatives; lunar days end with January 2036; a word that is a trade and something else (物业,
 * 前台) is a trade.
 */
public final class Extractor {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final CharFolding folding;
  private final Vocabulary vocabulary;
  private final LunarCalendar lunar;
  private final WorkCalendar calendar;
  private final PlaceSlots places;

  private Extractor(Lexicon lexicon) {
    folding = lexicon.folding();
    vocabulary = Vocabulary.of(lexicon);
    lunar = LunarCalendar.load();
    calendar = WorkCalendar.load(lunar);
    places = new PlaceSlots(lexicon.regions());
  }

  /** An extractor for the names of a lexicon; takes some tens of milliseconds. */
  public static Extractor of(Lexicon lexicon) {
    return new Extractor(lexicon);
  }

  /**
   * What a text says.
   *
   * @param text anything
   * @param kind who speaks to whom
   * @param now the moment that 明天 is counted from, taken in Asia/Shanghai; for an ad, when it was
   *     posted
   */
  public Extraction extract(String text, UtteranceKind kind, Instant now) {
    Reading reading = reading(text, kind, now);
    Slots wanted = slots(reading, false);
    Slots excluded = slots(reading, true);
    return new Extraction(
        text,
        kind,
        wanted,
        excluded,
        reading.spans(),
        reading.refusedSpans(),
        reading.unresolved(),
        reading.rest(),
        reading.unread());
  }

  /**
   * The one name under which a benefit is kept: 管吃管住, 包吃包住 and 免费食宿 are 包吃住.
   *
   * @return empty when the name is not known
   */
  public Optional<String> benefit(String name) {
    return vocabulary.benefit(folding.foldName(name));
  }

  /** The mentions of a text, before slots are made of them. */
  Reading reading(String text, UtteranceKind kind, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    FoldedText folded = FoldedText.of(text, folding);
    List<Mention> mentions =
        new MentionScanner(folded, vocabulary, calendar, lunar, today, kind).scan();
    boolean[] refused =
        kind == UtteranceKind.QUESTION
            ? new boolean[mentions.size()]
            : Refusals.among(folded, mentions);
    return new Reading(text, folded, kind, mentions, refused);
  }

  /** The slots a text wants, or those it refuses. */
  Slots slots(Reading reading, boolean refused) {
    SlotsBuilder slots = new SlotsBuilder();
    for (int i = 0; i < reading.size(); i++) {
      named(reading, i, refused, slots);
    }
    TimeSlots.fill(reading, refused, slots);
    PaySlots.fill(reading, refused, slots);
    places.fill(reading, refused, slots);
    PeopleSlots.fill(reading, refused, slots);
    return slots.build();
  }

  /** 电子厂 is a trade when no other is named (去电子厂), and the employer of 电子厂招普工. */
  private static boolean isEmployer(Reading reading, int index) {
    String words = reading.words(index);
    if (!words.endsWith("厂") && !words.endsWith("工地")) {
      return false;
    }
    for (int i = 0; i < reading.size(); i++) {
      if (reading.meaning(i) instanceof Meaning.Trade && !reading.words(i).equals(words)) {
        return true;
      }
    }
    return false;
  }

  /** The slots whose words need no others. */
  private static void named(Reading reading, int index, boolean refused, SlotsBuilder slots) {
    boolean side = reading.isRefused(index) == refused;
    switch (reading.meaning(index)) {
      case Meaning.Benefit(String name, boolean given) -> {
        if ((given != reading.isRefused(index)) != refused) {
          slots.benefits.add(name);
        }
      }
      case Meaning.Trade(Occupation occupation, double confidence) when side -> {
        if (isEmployer(reading, index)) {
          reading.drop(index);
        } else {
          slots.occupation(
              new FoundOccupation(
                  occupation.code(), occupation.name(), reading.words(index), confidence));
        }
      }
      case Meaning.Skill(String name) when side -> slots.skills.add(name);
      case Meaning.Certificate(String name) when side -> slots.certificates.add(name);
      case Meaning.Nature(EmploymentType type) when side -> slots.employmentTypes.add(type);
      case Meaning.DailyPaid _ when side -> {
        slots.settlements.add(SettlementCycle.DAILY);
        slots.employmentTypes.add(EmploymentType.DAILY);
      }
      default -> {}
    }
  }
}
