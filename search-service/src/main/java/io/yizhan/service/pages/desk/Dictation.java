package io.yizhan.service.pages.desk;

import io.yizhan.extraction.ContactRedactor;
import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.Extractor;
import io.yizhan.extraction.FoundOccupation;
import io.yizhan.extraction.HourSpan;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Slots;
import io.yizhan.extraction.UtteranceKind;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says of themselves, as the fields of their registration: trade, skills,
 * certificates, practice, hours, pay, place; a telephone number and a name go into the block for
 * contact data and out of the text. Whatever is not understood stays in the words that are kept.
 * Immutable; safe for any thread.
 *
 * <p>Known weakness: the year of birth is read only of 45岁 and 1980年生; names only after 我叫 or 姓名.
 *
 * @param extractor reads the text
 */
record Dictation(Extractor extractor) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Pattern PHONE = Pattern.compile("(?<!\\d)(1[3-9]\\d{9})(?!\\d)");
  private static final Pattern NAME =
      Pattern.compile("(?:我叫|他叫|她叫|姓名[是：:]?)\\s*([\\p{IsHan}]{2,3})(?=[，。,、；;\\s]|$)");
  private static final Pattern AGE = Pattern.compile("(?<!\\d)(\\d{2})\\s*岁");
  private static final Pattern BORN =
      Pattern.compile("(?<!\\d)(19\\d{2}|20\\d{2})\\s*年\\s*(?:出)?生");
  private static final Pattern YEARS =
      Pattern.compile("(?:干|做|开)(?:过|了)?\\s*(\\d{1,2}|[一二两三四五六七八九十])\\s*年");
  private static final String NUMBERS = "一二三四五六七八九十";

  /** The fields of a text. */
  FormValues read(String text, Instant now) {
    Slots said = extractor.extract(text, UtteranceKind.WORKER_QUERY, now).wanted();
    Map<String, String> values = new HashMap<>();
    Map<String, String> notes = new HashMap<>();
    values.put("text", text);
    values.put(
        "occupations",
        CallForm.joined(said.occupations().stream().map(FoundOccupation::name).toList()));
    values.put("skills", CallForm.joined(said.skills()));
    values.put("certificates", CallForm.joined(said.certificates()));
    values.put(
        "employmentTypes",
        CallForm.joined(said.employmentTypes().stream().map(EmploymentType::label).toList()));
    values.put(
        "settlements",
        CallForm.joined(said.settlements().stream().map(SettlementCycle::label).toList()));
    said.wage()
        .ifPresent(
            wage -> {
              wage.minYuan()
                  .or(wage::maxYuan)
                  .map(BigDecimal::toPlainString)
                  .ifPresent(yuan -> values.put("wage", yuan));
              wage.period().map(WagePeriod::name).ifPresent(unit -> values.put("wageUnit", unit));
            });
    said.radiusKm().ifPresent(km -> values.put("maxDistanceKm", String.valueOf(km)));
    times(said, values, notes);
    place(said, values);
    person(text, said, now, values, notes);
    return new FormValues(values, Map.of(), notes, List.of());
  }

  private static void times(Slots said, Map<String, String> values, Map<String, String> notes) {
    List<String> lines = new ArrayList<>();
    said.weekly().forEach(pattern -> lines.add(WorkLines.written(pattern)));
    for (Shift shift : said.shifts()) {
      lines.add(shift.date() + " " + shift.start() + "-" + shift.end());
    }
    if (lines.isEmpty() && (!said.hours().isEmpty() || !said.dayParts().isEmpty())) {
      Set<DayOfWeek> days =
          said.weekdays().isEmpty() ? EnumSet.allOf(DayOfWeek.class) : said.weekdays();
      List<HourSpan> hours =
          said.hours().isEmpty()
              ? said.dayParts().stream().map(Dictation::usual).distinct().toList()
              : said.hours();
      hours.forEach(
          span ->
              lines.add(
                  WorkLines.written(
                      new WeeklyPattern(
                          days, span.start(), span.end(), Optional.empty(), Optional.empty()))));
      if (said.weekdays().isEmpty() || said.hours().isEmpty()) {
        notes.put("times", "没说全是星期几、几点到几点，先按常情填，请问清。");
      }
    }
    values.put("times", String.join("\n", lines));
  }

  /** Usual hours of a part of the day, our own estimate. */
  private static HourSpan usual(DayPart part) {
    return switch (part) {
      case MORNING, FORENOON -> span(6, 12);
      case NOON -> span(11, 14);
      case AFTERNOON -> span(12, 18);
      case EVENING -> span(18, 22);
      case NIGHT -> span(20, 8);
      case DAYTIME, HALF_DAY -> span(7, 18);
    };
  }

  private static HourSpan span(int from, int to) {
    return new HourSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  /** Where they live, by the first place or region that was named. */
  static void place(Slots said, Map<String, String> values) {
    Optional<Place> spot = said.places().stream().findFirst();
    Optional<Region> region = said.regions().stream().findFirst();
    spot.ifPresent(
        place -> {
          values.put("address", place.name());
          values.put("lat", String.valueOf(place.point().lat()));
          values.put("lon", String.valueOf(place.point().lon()));
          values.put("region", place.region().code());
        });
    if (spot.isEmpty() && region.isPresent()) {
      values.put("address", region.get().name());
      values.put("lat", String.valueOf(region.get().center().lat()));
      values.put("lon", String.valueOf(region.get().center().lon()));
      values.put("region", region.get().code());
    }
    values.put("addressOf", values.getOrDefault("address", ""));
  }

  private static void person(
      String text, Slots said, Instant now, Map<String, String> values, Map<String, String> notes) {
    Matcher born = BORN.matcher(text);
    Matcher age = AGE.matcher(text);
    if (born.find()) {
      values.put("birthYear", born.group(1));
    } else if (age.find()) {
      int year = now.atZone(ZONE).getYear() - Integer.parseInt(age.group(1));
      values.put("birthYear", String.valueOf(year));
      notes.put("birthYear", "按说的 " + age.group(1) + " 岁推算，请核对证件。");
    }
    Matcher years = YEARS.matcher(text);
    if (said.experience().flatMap(experience -> experience.years()).isPresent()) {
      values.put(
          "experienceYears", String.valueOf(said.experience().orElseThrow().years().orElseThrow()));
    } else if (years.find()) {
      values.put("experienceYears", number(years.group(1)));
    }
    Matcher phone = PHONE.matcher(text);
    if (phone.find()) {
      values.put("phone", phone.group(1));
    }
    String about = ContactRedactor.redact(text);
    Matcher name = NAME.matcher(text);
    if (name.find()) {
      values.put("name", name.group(1));
      about = about.replace(name.group(1), "本人");
    }
    values.put("about", about);
  }

  private static String number(String said) {
    int digit = said.equals("两") ? 1 : NUMBERS.indexOf(said);
    return digit < 0 ? said : String.valueOf(digit + 1);
  }
}
