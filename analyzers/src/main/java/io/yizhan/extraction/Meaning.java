package io.yizhan.extraction;

import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one stretch of text says, whether a dictionary word says it or a grammar. */
sealed interface Meaning {

  /** A trade; {@code confidence} is below 1 for a slip of the pen. */
  record Trade(Occupation occupation, double confidence) implements Meaning {}

  /** Something a person can do. */
  record Skill(String name) implements Meaning {}

  /** A paper. */
  record Certificate(String name) implements Meaning {}

  /** Something that comes with the job, or (不包吃) does not. */
  record Benefit(String name, boolean given) implements Meaning {}

  /** The nature of work. */
  record Nature(EmploymentType type) implements Meaning {}

  /** When pay is handed over. */
  record Settled(SettlementCycle cycle) implements Meaning {}

  /** 日结工: paid daily and hired by the day. */
  record DailyPaid() implements Meaning {}

  /** A part of the day; {@code shiftName} for 夜班, which is more than a help to read 10点. */
  record Part(DayPart part, boolean shiftName) implements Meaning {}

  /** 今晚, relative to today; read by {@link DateReader} unless a part of the day goes with it. */
  record Relative(int fromDay, int untilDay, Optional<DayPart> part) implements Meaning {}

  /** A festival by name; read by {@link DateReader}. */
  record FestivalName(Festival festival, boolean before) implements Meaning {}

  /** Days of the calendar, or a span of them, with 今晚's part of the day. */
  record Days(DateRange range, Optional<DayPart> part) implements Meaning {}

  /** 做到月底, 12月10号之前: from today, unless another day is the start. */
  record DaysUntil(DateRange range) implements Meaning {}

  /** Weekdays: those that come next, and whether they repeat (每周二). */
  record Weekdays(Set<DayOfWeek> days, boolean repeats, List<LocalDate> next) implements Meaning {}

  /** 每天: all weekdays of an ad that names no others. */
  record EveryDay() implements Meaning {}

  /** Hours from one to the other. */
  record Hours(HourSpan span) implements Meaning {}

  /** 下午5点以后. */
  record NotBefore(LocalTime time) implements Meaning {}

  /** 晚上9点前. */
  record NotAfter(LocalTime time) implements Meaning {}

  /** For how long. */
  record Length(Period period) implements Meaning {}

  /** An amount that is pay. */
  record Pay(Wage wage, Optional<SettlementCycle> settlement) implements Meaning {}

  /** An amount that may be pay: the 350 of 大工350小工220. */
  record BareAmount(Wage wage) implements Meaning {}

  /** 面议; or 餐补360元, whose amount is not the wage. */
  record NoWage() implements Meaning {}

  /** A region. */
  record InRegion(Region region) implements Meaning {}

  /** A spot, or the spots that share a name. */
  record AtPlace(List<Place> places) implements Meaning {}

  /** 附近, 那边; {@code alone} for words that need no place before them to mean near the speaker. */
  record Near(boolean alone) implements Meaning {}

  /** 离我家. */
  record Self() implements Meaning {}

  /** A distance. */
  record Radius(double km) implements Meaning {}

  /** People wanted. */
  record People(Headcount count) implements Meaning {}

  /** Practice in the trade. */
  record Practice(Experience experience) implements Meaning {}

  /** Age or sex. */
  record Person() implements Meaning {}

  /** Something that is not guessed. */
  record Vague(Unresolved.Reason reason) implements Meaning {}

  /** A word that refuses what stands next to it. */
  record Refuse(Reach reach) implements Meaning {}

  /** A word that says nothing to a search: 想找个. */
  record Filler() implements Meaning {}

  /** A word that is kept whole and left to full-text search: 三轮车 is no three of anything. */
  record Guard() implements Meaning {}

  /** What a refusing word refuses. */
  enum Reach {
    /** What follows within a few characters: 不要那种夜班. */
    NEXT,
    /** What follows at once: 无夜班. */
    TOUCHING,
    /** What stands before: 周日没空. */
    LAST
  }
}
