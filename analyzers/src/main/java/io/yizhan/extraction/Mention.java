package io.yizhan.extraction;

import java.util.Optional;

/**
 * A stretch of text and what it says.
 *
 * @param start first character
 * @param end offset after the last
 * @param meaning what it says
 */
record Mention(int start, int end, Meaning meaning) {

  /** Number of characters. */
  int length() {
    return end - start;
  }

  /** The slot its span is shown under; empty for words that only steer the reading. */
  Optional<Slot> slot() {
    return switch (meaning) {
      case Meaning.Trade _ -> Optional.of(Slot.OCCUPATION);
      case Meaning.Skill _ -> Optional.of(Slot.SKILL);
      case Meaning.Certificate _ -> Optional.of(Slot.CERTIFICATE);
      case Meaning.Benefit _ -> Optional.of(Slot.BENEFIT);
      case Meaning.Nature _ -> Optional.of(Slot.EMPLOYMENT_TYPE);
      case Meaning.Settled _, Meaning.DailyPaid _ -> Optional.of(Slot.SETTLEMENT);
      case Meaning.Part _ -> Optional.of(Slot.DAY_PART);
      case Meaning.Days _, Meaning.DaysUntil _, Meaning.Relative _, Meaning.FestivalName _ ->
          Optional.of(Slot.DATE);
      case Meaning.Weekdays(var _, boolean repeats, var _) ->
          Optional.of(repeats ? Slot.WEEKLY : Slot.DATE);
      case Meaning.Hours _, Meaning.NotBefore _, Meaning.NotAfter _ -> Optional.of(Slot.SHIFT);
      case Meaning.Length _ -> Optional.of(Slot.LENGTH);
      case Meaning.Pay _, Meaning.BareAmount _ -> Optional.of(Slot.WAGE);
      case Meaning.InRegion _ -> Optional.of(Slot.REGION);
      case Meaning.AtPlace _ -> Optional.of(Slot.PLACE);
      case Meaning.Near _, Meaning.Self _, Meaning.Radius _ -> Optional.of(Slot.RADIUS);
      case Meaning.People _ -> Optional.of(Slot.HEADCOUNT);
      case Meaning.Practice _ -> Optional.of(Slot.EXPERIENCE);
      case Meaning.Person _ -> Optional.of(Slot.PERSON);
      case Meaning.EveryDay _,
          Meaning.NoWage _,
          Meaning.Vague _,
          Meaning.Refuse _,
          Meaning.Filler _,
          Meaning.Guard _ ->
          Optional.empty();
    };
  }
}
