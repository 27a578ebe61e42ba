package io.yizhan.calls;

import io.yizhan.codec.FieldError;
import io.yizhan.extraction.ContactRedactor;
import io.yizhan.extraction.Extraction;
import io.yizhan.extraction.Extractor;
import io.yizhan.extraction.FoundOccupation;
import io.yizhan.extraction.Headcount;
import io.yizhan.extraction.Slots;
import io.yizhan.extraction.Unresolved;
import io.yizhan.extraction.UtteranceKind;
import io.yizhan.extraction.Wage;
import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Requirements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a draft of what an employer says on the telephone, or of a job's form. What is unclear and
 * cannot be done without is asked for, all of it at once; what is taken for granted is said.
 * Immutable; safe for any thread. Costs an extraction or two.
 */
final class DraftReader {

  /** Stands for the id that a draft gets when the call is opened. */
  static final String NO_ID = "?";

  /** 普工, whatever there is to do. */
  private static final String GENERAL_LABOUR = "P-00";

  /** Digits of the code of a township, whose centre tells where work is to some kilometres. */
  private static final int TOWNSHIP_DIGITS = 9;

  private final Extractor extractor;

  DraftReader(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * The draft of a sentence.
   *
   * @throws InvalidCallException naming all that is missing or cannot be read
   */
  Draft read(String text, Instant now) {
    Extraction read = extractor.extract(text, UtteranceKind.CALL, now);
    Slots said = read.wanted();
    SaidTimes times = new SaidTimes(extractor, read, now);
    List<Assumption> assumed = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>(unreadable(read));
    Optional<FoundOccupation> trade = trade(said.occupations(), assumed);
    Job.Builder job =
        Job.builder(NO_ID, trade.map(FoundOccupation::said).orElse("用工"))
            .description(ContactRedactor.redact(text));
    if (trade.isEmpty()) {
      errors.add(new FieldError("text", "没听出要什么工种，请写明（如 装卸工、保洁）"));
    } else {
      job.occupation(trade.get().code());
    }
    job.shifts(times.shifts())
        .weekly(times.weekly())
        .wage(said.wage().orElse(Wage.UNKNOWN))
        .benefits(said.benefits())
        .location(location(read, assumed))
        .requires(
            new Requirements(said.skills(), said.certificates(), years(said), Optional.empty()));
    said.settlements().stream().findFirst().ifPresent(job::settlement);
    said.employmentTypes().stream().findFirst().ifPresent(job::employmentType);
    if (said.benefits().stream().anyMatch(benefit -> benefit.contains("住"))) {
      job.lodging(true);
    }
    errors.addAll(times.errors());
    assumed.addAll(times.assumed());
    return finished(job, headcount(said), Optional.of(read), assumed, errors, now);
  }

  /**
   * The draft of a form.
   *
   * @throws InvalidCallException naming all that is missing or cannot be read
   */
  Draft read(Job form, boolean isPublished, Instant now) {
    List<Assumption> assumed = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    Job.Builder job = form.toBuilder().location(located(form, assumed, errors));
    Optional<Integer> places =
        form.placesLeft().isPresent() && form.placesLeft().getAsInt() > 0
            ? Optional.of(form.placesLeft().getAsInt())
            : Optional.empty();
    Draft draft = finished(job, places, Optional.empty(), assumed, errors, now);
    return new Draft(
        draft.job(), isPublished, draft.times(), places, Optional.empty(), draft.assumed());
  }

  private static Draft finished(
      Job.Builder builder,
      Optional<Integer> headcount,
      Optional<Extraction> read,
      List<Assumption> assumed,
      List<FieldError> errors,
      Instant now) {
    Job job = builder.build();
    try {
      List<AcceptedShift> times = CallTimes.of(job, now);
      if (errors.isEmpty()) {
        return new Draft(job, false, times, headcount, read, assumed);
      }
    } catch (InvalidCallException noTime) {
      // A day that could not be read was named already.
      if (read.isEmpty() || read.get().unresolved().stream().noneMatch(DraftReader::isTime)) {
        errors.addAll(noTime.errors());
      }
    }
    throw new InvalidCallException(errors);
  }

  private static boolean isTime(Unresolved part) {
    return part.reason() == Unresolved.Reason.UNCLEAR_DAYS;
  }

  /** The first trade that is one: 干活 and 工人 are any work, and say nothing beside 装卸工. */
  private static Optional<FoundOccupation> trade(
      List<FoundOccupation> found, List<Assumption> assumed) {
    List<FoundOccupation> named =
        found.stream().filter(one -> !one.code().equals(GENERAL_LABOUR)).toList();
    List<FoundOccupation> trades = named.isEmpty() ? found : named;
    if (trades.size() > 1) {
      assumed.add(
          new Assumption(
              "occupation",
              trades.getFirst().name(),
              "说了 " + trades.size() + " 个工种，先按“" + trades.getFirst().said() + "”找，其余请另开一张"));
    }
    return trades.stream().findFirst();
  }

  private static Optional<Integer> headcount(Slots said) {
    return said.headcount().map(Headcount::least);
  }

  private static Optional<Integer> years(Slots said) {
    return said.experience().flatMap(asked -> asked.years());
  }

  /** Every place of the text that says something which cannot be used and cannot be left out. */
  private static List<FieldError> unreadable(Extraction read) {
    List<FieldError> errors = new ArrayList<>();
    for (Unresolved part : read.unresolved()) {
      message(part.reason())
          .ifPresent(
              message ->
                  errors.add(
                      new FieldError(
                          "text", "“" + ContactRedactor.redact(part.text()) + "”" + message)));
    }
    return errors;
  }

  private static Optional<String> message(Unresolved.Reason reason) {
    return switch (reason) {
      case UNCLEAR_DAYS -> Optional.of("不是能排班的日期：已经过去、没有这一天或说不准，请写明哪一天");
      case AMBIGUOUS_PLACE -> Optional.of("有好几处同名，请写明在哪个区、哪个镇");
      case UNKNOWN_PLACE -> Optional.of("这个地点不认识，请写附近的街道、园区或村镇");
      case CONTRADICTION -> Optional.of("前后矛盾，请只写一个");
      case UNCLEAR_HOURS, BARE_NUMBER, VAGUE_COUNT -> Optional.empty();
    };
  }

  /** Where the work is; without a place nobody is too far, and staff are told so. */
  private static Location location(Extraction read, List<Assumption> assumed) {
    Location said = location(read.wanted(), assumed);
    if (said.equals(Location.UNKNOWN)) {
      String unread = ContactRedactor.redact(read.unread().strip());
      String guess = unread.isEmpty() ? "" : "（没听懂“" + unread + "”）";
      assumed.add(new Assumption("location", "不详", "没听出在哪里干活" + guess + "，先不管远近，请问清地点"));
    }
    return said;
  }

  private static Location location(Slots said, List<Assumption> assumed) {
    if (!said.places().isEmpty()) {
      Place place = said.places().getFirst();
      return Location.at(place.point(), place.region().code());
    }
    return said.regions().stream()
        .findFirst()
        .map(region -> center(region, assumed))
        .orElse(Location.UNKNOWN);
  }

  /** A township is taken at its centre; anything larger tells no distance. */
  private static Location center(Region region, List<Assumption> assumed) {
    if (region.code().length() < TOWNSHIP_DIGITS) {
      return new Location(Optional.empty(), Optional.of(region.code()), Optional.empty());
    }
    assumed.add(
        new Assumption("location", region.name(), "只说了" + region.name() + "，距离先按镇街中心算，请问清具体地点"));
    return Location.at(region.center(), region.code());
  }

  /** The place of a form that gives an address alone, by what the address names. */
  private Location located(Job form, List<Assumption> assumed, List<FieldError> errors) {
    Location given = form.location();
    if (given.point().isPresent() || given.region().isPresent() || given.address().isEmpty()) {
      return given;
    }
    Slots named =
        extractor.extract(given.address().get(), UtteranceKind.CALL, Instant.EPOCH).wanted();
    Location found = location(named, assumed);
    if (found.equals(Location.UNKNOWN)) {
      errors.add(new FieldError("location.address", "这个地点不认识，请给经纬度（lat、lon）或行政区划代码（region）"));
    }
    return new Location(found.point(), found.region(), given.address());
  }
}
