package io.yizhan.search;

import io.yizhan.extraction.Anchor;
import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.Extraction;
import io.yizhan.extraction.Extractor;
import io.yizhan.extraction.HourSpan;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Slot;
import io.yizhan.extraction.SlotSpan;
import io.yizhan.extraction.Slots;
import io.yizhan.extraction.UtteranceKind;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.FreeWindow;
import io.yizhan.schema.TermNames;
import io.yizhan.understanding.Understanding;
import io.yizhan.understanding.Use;
import io.yizhan.understanding.UsedSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what staff typed while an employer is on the line: 明天下午有空、有叉车证的装卸工 is the word 装卸工, a
 * certificate to hold and a time to be free in. What a parameter says is not read from the text
 * again.
 *
 * <p>Conditions are a certificate, one stretch of time (a day alone is its working hours, our own
 * estimate), 3公里以内 of a place that is named, else of where it is asked from, and the pay on offer.
 * Who names a place has distances measured from there. Several days or stretches of time are not
 * asked for; refusals neither. Trades and skills are text, the rest ranks by its words. Immutable;
 * safe for any thread; one extraction.
 */
final class WorkerQuestionReader {

  /** How far 附近 reaches; as for jobs, half an hour by bicycle. */
  private static final double NEAR_METERS = 5_000;

  private static final LocalTime WORK_BEGINS = LocalTime.of(8, 0);
  private static final LocalTime WORK_ENDS = LocalTime.of(17, 0);

  private final Extractor extractor;
  private final TermNames names;

  /** A reader with the names of a lexicon. */
  WorkerQuestionReader(Lexicon lexicon) {
    this.extractor = Extractor.of(lexicon);
    this.names = TermNames.of(lexicon);
  }

  /**
   * A request with its text understood.
   *
   * @param request the request with what the text adds
   * @param understood what was made of the text; empty without one
   */
  record Asked(WorkerSearchRequest request, Optional<Understanding> understood) {}

  /** Reads a request as of a moment. */
  Asked read(WorkerSearchRequest request, Instant asOf) {
    if (request.text().isBlank()) {
      return new Asked(request, Optional.empty());
    }
    Extraction read = extractor.extract(request.text(), UtteranceKind.WORKER_QUERY, asOf);
    Slots wanted = read.wanted();
    Set<Slot> filtering = EnumSet.noneOf(Slot.class);
    Map<WorkerFacet, Set<String>> chosen = new HashMap<>(request.chosen());
    if (!wanted.certificates().isEmpty() && !chosen.containsKey(WorkerFacet.CERTIFICATE)) {
      chosen.put(
          WorkerFacet.CERTIFICATE,
          wanted.certificates().stream().map(names::of).collect(Collectors.toSet()));
      filtering.add(Slot.CERTIFICATE);
    }
    List<FreeWindow> free =
        request.free().isEmpty() && !chosen.containsKey(WorkerFacet.DATE)
            ? window(wanted).stream().toList()
            : request.free();
    if (!free.equals(request.free())) {
      filtering.addAll(EnumSet.of(Slot.DATE, Slot.SHIFT, Slot.DAY_PART));
    }
    Optional<PayFloor> offer = request.offer().or(() -> offer(wanted));
    if (!offer.equals(request.offer())) {
      filtering.add(Slot.WAGE);
    }
    Optional<GeoPoint> near = request.near();
    Optional<Double> radius = request.radiusMeters();
    if (radius.isEmpty() && request.inside().isEmpty()) {
      Optional<GeoPoint> centre =
          wanted.places().stream().map(place -> place.point()).findFirst().or(request::near);
      radius = centre.flatMap(_ -> radiusMeters(wanted));
      if (radius.isPresent()) {
        near = centre;
        filtering.addAll(EnumSet.of(Slot.RADIUS, Slot.PLACE, Slot.REGION));
      }
    }
    WorkerSearchRequest asked =
        new WorkerSearchRequest(
            request.text(),
            near,
            radius,
            request.inside(),
            chosen,
            free,
            offer,
            request.practice(),
            request.withInactive(),
            request.sort(),
            request.counted(),
            request.totalUpTo(),
            request.size(),
            request.cursor(),
            request.now());
    return new Asked(asked, Optional.of(understanding(read, filtering)));
  }

  /**
   * 3公里以内 is what it says, 200米以内 as close as anybody can be searched for; how far 附近 of a place
   * reaches is our estimate.
   */
  private static Optional<Double> radiusMeters(Slots wanted) {
    return wanted
        .radiusKm()
        .map(km -> Math.max(km * 1000, WorkerSearchRequest.LEAST_METERS))
        .or(() -> wanted.anchor().filter(Anchor.PLACE::equals).map(_ -> NEAR_METERS));
  }

  private static Understanding understanding(Extraction read, Set<Slot> filtering) {
    StringBuilder text = new StringBuilder(read.unread());
    read.unresolved().forEach(part -> restore(text, read, part.start(), part.end()));
    List<UsedSpan> uses = new ArrayList<>();
    for (SlotSpan span : read.spans()) {
      Use use = read.refused().contains(span) ? Use.IGNORED : use(span.slot(), filtering);
      if (use == Use.TEXT || use == Use.BOOST) {
        restore(text, read, span.start(), span.end());
      }
      uses.add(new UsedSpan(span, use));
    }
    return new Understanding(read, List.of(), List.of(), text.toString(), uses);
  }

  private static Use use(Slot slot, Set<Slot> filtering) {
    if (filtering.contains(slot)) {
      return Use.FILTER;
    }
    return switch (slot) {
      case OCCUPATION, SKILL -> Use.TEXT;
      case CERTIFICATE, EXPERIENCE, BENEFIT, EMPLOYMENT_TYPE, SETTLEMENT, REGION, PLACE ->
          Use.BOOST;
      case WAGE, SHIFT, DATE, WEEKLY, DAY_PART, LENGTH, RADIUS, HEADCOUNT, PERSON -> Use.IGNORED;
    };
  }

  private static void restore(StringBuilder text, Extraction read, int start, int end) {
    text.replace(start, end, read.text().substring(start, end));
  }

  /** The one stretch of time that is asked for. */
  private static Optional<FreeWindow> window(Slots wanted) {
    if (wanted.shifts().size() == 1) {
      Shift shift = wanted.shifts().getFirst();
      return Optional.of(window(shift.date(), shift.start(), shift.end()));
    }
    if (wanted.dates().size() != 1 || wanted.hours().size() > 1 || wanted.dayParts().size() > 1) {
      return Optional.empty();
    }
    LocalDate date = wanted.dates().getFirst();
    HourSpan hours =
        wanted.hours().stream()
            .findFirst()
            .or(() -> wanted.dayParts().stream().map(WorkerQuestionReader::hours).findFirst())
            .orElse(new HourSpan(WORK_BEGINS, WORK_ENDS));
    return Optional.of(window(date, hours.start(), hours.end()));
  }

  private static FreeWindow window(LocalDate date, LocalTime start, LocalTime end) {
    LocalDateTime until = date.atTime(end);
    return new FreeWindow(
        date.atTime(start), end.isAfter(start) ? until : until.plusDays(1), false);
  }

  /** The hours of work that people mean by the word; our own estimate. */
  private static HourSpan hours(DayPart part) {
    return switch (part) {
      case MORNING, FORENOON, HALF_DAY -> hours(8, 12);
      case NOON -> hours(11, 14);
      case AFTERNOON -> hours(13, 17);
      case EVENING -> hours(18, 22);
      case DAYTIME -> hours(8, 17);
      case NIGHT -> hours(22, 6);
    };
  }

  private static HourSpan hours(int from, int to) {
    return new HourSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static Optional<PayFloor> offer(Slots wanted) {
    return wanted
        .wage()
        .filter(wage -> wage.period().filter(period -> period != WagePeriod.PIECE).isPresent())
        .flatMap(
            wage -> wage.bestYuan().map(yuan -> new PayFloor(yuan.doubleValue(), period(wage))));
  }

  private static WagePeriod period(Wage wage) {
    return wage.period().orElseThrow();
  }
}
