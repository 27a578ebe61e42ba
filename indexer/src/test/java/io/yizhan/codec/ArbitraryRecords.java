package io.yizhan.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.extraction.AdField;
import io.yizhan.extraction.AdReading.Contradiction;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Attendance;
import io.yizhan.model.Certificate;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Employer;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Faq;
import io.yizhan.model.Interval;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.Requirements;
import io.yizhan.model.Skill;
import io.yizhan.model.Station;
import io.yizhan.model.Wish;
import io.yizhan.model.Worker;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Every valid record, and every JSON tree, within the limits of a test's patience. */
final class ArbitraryRecords {

  private static final int SOME = 3;
  private static final String SECTIONED_TEXT = "第一条为了促进零工就业制定本办法。第二条驿站免费登记。";

  private ArbitraryRecords() {}

  static Arbitrary<DistrictRecord> records() {
    return Arbitraries.oneOf(jobs(), workers(), employers(), stations(), policies(), faqs());
  }

  /** Trees of any shape; their keys are mostly those of records. */
  static Arbitrary<ObjectNode> trees() {
    return objects(3);
  }

  /** A leaf, a list or an object. */
  static Arbitrary<JsonNode> nodes(int depth) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    Arbitrary<JsonNode> leaves =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(20).map(json::textNode),
            Arbitraries.of(
                    "2026-11-25",
                    "+999999999-12-31",
                    "9999-12-31",
                    "24:00",
                    "DAILY",
                    "MON",
                    "GCJ02",
                    "1e9",
                    "NaN",
                    "999999999999999999999",
                    "-0",
                    "420704",
                    "13800138000")
                .map(json::textNode),
            Arbitraries.integers().map(number -> json.numberNode(number.intValue())),
            Arbitraries.doubles().map(number -> json.numberNode(number.doubleValue())),
            Arbitraries.of(Double.NaN, Double.NEGATIVE_INFINITY)
                .map(number -> json.numberNode(number.doubleValue())),
            Arbitraries.of("1E+2000000000", "1E-2000000000", "-1E+300", "12345678901234567890")
                .map(number -> json.numberNode(new BigDecimal(number))),
            Arbitraries.of(true, false).map(flag -> json.booleanNode(flag.booleanValue())),
            Arbitraries.just(json.nullNode()));
    if (depth == 0) {
      return leaves;
    }
    return Arbitraries.oneOf(
        leaves,
        leaves,
        Arbitraries.lazy(() -> nodes(depth - 1))
            .list()
            .ofMaxSize(SOME)
            .map(elements -> json.arrayNode().addAll(elements)),
        Arbitraries.lazy(() -> objects(depth - 1)).map(object -> object));
  }

  private static Arbitrary<ObjectNode> objects(int depth) {
    Arbitrary<String> keys =
        Arbitraries.frequencyOf(
            Tuple.of(
                9,
                Arbitraries.of(
                    "id",
                    "title",
                    "name",
                    "text",
                    "source",
                    "wage",
                    "min",
                    "max",
                    "unit",
                    "amount",
                    "settlement",
                    "shifts",
                    "weekly",
                    "days",
                    "date",
                    "start",
                    "end",
                    "from",
                    "until",
                    "location",
                    "lat",
                    "lon",
                    "crs",
                    "region",
                    "address",
                    "requires",
                    "prefers",
                    "skills",
                    "years",
                    "certificates",
                    "expires",
                    "benefits",
                    "lodging",
                    "headcount",
                    "filled",
                    "postedAt",
                    "validUntil",
                    "published",
                    "employer",
                    "employmentType",
                    "wish",
                    "wageMin",
                    "employmentTypes",
                    "settlements",
                    "maxDistanceKm",
                    "intervals",
                    "unavailable",
                    "accepted",
                    "declined",
                    "crew",
                    "attendance",
                    "completed",
                    "birthYear",
                    "birthDate",
                    "contact",
                    "phone",
                    "about",
                    "active",
                    "amenities")),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(5)));
    return Arbitraries.maps(keys, nodes(depth))
        .ofMaxSize(12)
        .map(
            fields -> {
              ObjectNode object = JsonNodeFactory.instance.objectNode();
              fields.forEach(object::set);
              return object;
            });
  }

  private static Arbitrary<Job> jobs() {
    Arbitrary<Job.Builder> words =
        Combinators.combine(texts(), texts(), texts(), texts().optional(), texts().optional())
            .as(
                (id, title, description, occupation, station) -> {
                  Job.Builder job = Job.builder(id, title).description(description);
                  occupation.ifPresent(job::occupation);
                  station.ifPresent(job::station);
                  return job;
                });
    Arbitrary<Job.Builder> terms =
        Combinators.combine(
                words,
                employerRefs().optional(),
                Arbitraries.of(EmploymentType.class).optional(),
                Arbitraries.of(SettlementCycle.class).optional(),
                Arbitraries.integers().between(1, 100_000).optional(),
                wages(),
                Arbitraries.of(true, false).optional(),
                instants().list().ofMaxSize(2))
            .as(
                (job, employer, type, settlement, headcount, wage, lodging, instants) -> {
                  employer.ifPresent(job::employer);
                  type.ifPresent(job::employmentType);
                  settlement.ifPresent(job::settlement);
                  headcount.ifPresent(places -> job.headcount(places).filled(places / 2));
                  lodging.ifPresent(job::lodging);
                  if (!instants.isEmpty()) {
                    job.postedAt(instants.getFirst());
                  }
                  if (instants.size() > 1 && instants.getLast().isAfter(instants.getFirst())) {
                    job.validUntil(instants.getLast());
                  }
                  return job.wage(wage);
                });
    return Combinators.combine(
            terms,
            shifts().list().ofMaxSize(SOME),
            patterns().list().ofMaxSize(SOME),
            locations(),
            requirements(),
            texts().list().ofMaxSize(SOME),
            texts().list().ofMaxSize(SOME),
            completions())
        .as(
            (job, shifts, weekly, location, requires, preferred, benefits, completed) ->
                job.shifts(shifts)
                    .weekly(weekly)
                    .location(location)
                    .requires(requires)
                    .preferredSkills(preferred)
                    .benefits(benefits)
                    .extracted(completed.get1())
                    .contradictions(completed.get2())
                    .declined(preferred.reversed())
                    .build());
  }

  private static Arbitrary<Tuple.Tuple2<Set<AdField>, List<Contradiction>>> completions() {
    Arbitrary<Contradiction> contradictions =
        Combinators.combine(Arbitraries.of(AdField.class), texts(), texts()).as(Contradiction::new);
    return Combinators.combine(
            Arbitraries.of(AdField.class).set().ofMaxSize(SOME),
            contradictions.list().ofMaxSize(SOME))
        .as(Tuple::of);
  }

  private static Arbitrary<Worker> workers() {
    Arbitrary<Worker.Builder> person =
        Combinators.combine(
                texts(),
                texts(),
                texts().list().ofMaxSize(SOME),
                Arbitraries.integers().between(1900, 2100).optional(),
                dates().optional(),
                Arbitraries.integers().between(0, 60).optional(),
                Arbitraries.of(true, false),
                texts().optional())
            .as(
                (id, about, occupations, year, date, experience, active, station) -> {
                  Worker.Builder worker =
                      Worker.builder(id).about(about).occupations(occupations).active(active);
                  year.ifPresent(worker::birthYear);
                  date.ifPresent(worker::birthDate);
                  experience.ifPresent(worker::experienceYears);
                  station.ifPresent(worker::station);
                  return worker;
                });
    Arbitrary<Skill> skills =
        Combinators.combine(texts(), Arbitraries.integers().between(0, 60).optional())
            .as(Skill::new);
    Arbitrary<Certificate> certificates =
        Combinators.combine(texts(), dates().optional()).as(Certificate::new);
    Arbitrary<Attendance> attendances =
        Combinators.combine(
                Arbitraries.integers().between(0, 1_000_000),
                Arbitraries.integers().between(0, 1_000_000))
            .as(Attendance::new);
    return Combinators.combine(
            Combinators.combine(
                    person,
                    instants().optional(),
                    acceptedShifts().list().ofMaxSize(SOME),
                    texts().list().ofMaxSize(SOME),
                    texts().optional())
                .as(
                    (worker, lastActive, accepted, declined, crew) -> {
                      lastActive.ifPresent(worker::lastActive);
                      crew.ifPresent(worker::crew);
                      return worker.accepted(accepted).declined(declined);
                    }),
            skills.list().ofMaxSize(SOME),
            certificates.list().ofMaxSize(SOME),
            wishes(),
            patterns().list().ofMaxSize(SOME),
            intervals().list().ofMaxSize(SOME),
            locations(),
            attendances)
        .as(
            (worker, skill, certificate, wish, weekly, intervals, location, attendance) ->
                worker
                    .skills(skill)
                    .certificates(certificate)
                    .wish(wish)
                    .weekly(weekly)
                    .intervals(intervals)
                    .unavailable(intervals.reversed())
                    .location(new Location(location.point(), location.region(), Optional.empty()))
                    .attendance(attendance)
                    .build());
  }

  private static Arbitrary<Employer> employers() {
    return Combinators.combine(
            texts(), texts(), texts(), texts().optional(), locations(), texts().optional())
        .as(Employer::new);
  }

  private static Arbitrary<Station> stations() {
    return Combinators.combine(
            texts(),
            texts(),
            texts(),
            locations(),
            texts().optional(),
            texts().optional(),
            texts().list().ofMaxSize(SOME))
        .as(Station::new);
  }

  private static Arbitrary<PolicyDocument> policies() {
    return Combinators.combine(
            texts().list().ofSize(4),
            texts().optional().list().ofSize(6),
            regions().optional(),
            dates().optional().list().ofSize(3),
            sections())
        .as(
            (texts, open, region, dates, sections) ->
                PolicyDocument.builder(
                        texts.get(0),
                        texts.get(1),
                        sections.isEmpty() ? texts.get(2) : SECTIONED_TEXT)
                    .source(texts.get(3))
                    .shortTitle(open.get(0))
                    .issuer(open.get(1))
                    .number(open.get(2))
                    .level(open.get(3))
                    .supersededBy(open.get(4))
                    .url(open.get(5))
                    .region(region)
                    .published(dates.get(0))
                    .effective(dates.get(1))
                    .expires(dates.get(2))
                    .sections(sections)
                    .build());
  }

  /** Places within {@link #SECTIONED_TEXT}, with the text there or another. */
  private static Arbitrary<List<PolicySection>> sections() {
    return Combinators.combine(
            texts(),
            Arbitraries.integers().between(0, 15),
            Arbitraries.integers().between(1, 9),
            texts().optional(),
            texts().injectNull(0.3))
        .as(
            (id, start, length, parent, other) -> {
              String there = SECTIONED_TEXT.substring(start, start + length);
              return new PolicySection(
                  id,
                  parent.isPresent() ? PolicySection.Kind.ITEM : PolicySection.Kind.PARAGRAPH,
                  parent,
                  "第一章",
                  other == null ? there : other,
                  start,
                  start + length);
            })
        .list()
        .ofMaxSize(SOME)
        .uniqueElements(PolicySection::id);
  }

  private static Arbitrary<Faq> faqs() {
    return Combinators.combine(
            texts().list().ofSize(4),
            texts().list().ofMaxSize(SOME),
            texts().optional(),
            dates().optional())
        .as(
            (texts, variants, owner, reviewBy) ->
                new Faq(
                    texts.get(0),
                    texts.get(1),
                    texts.get(2),
                    variants,
                    texts.get(3),
                    owner,
                    reviewBy));
  }

  /** Text as a decoder leaves it, without what is taken for contact data. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', 'Z', '"', '\\', '\n', '元', '，', '\u00e9', ' ', '\ufe0f')
        .withCharRange('一', '龥')
        .ofMinLength(1)
        .ofMaxLength(30)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static Arbitrary<EmployerRef> employerRefs() {
    return Combinators.combine(texts().optional(), texts()).as(EmployerRef::new);
  }

  private static Arbitrary<Requirements> requirements() {
    return Combinators.combine(
            texts().list().ofMaxSize(SOME),
            texts().list().ofMaxSize(SOME),
            Arbitraries.integers().between(0, 60).optional(),
            Arbitraries.integers().between(0, 100).optional())
        .as(Requirements::new);
  }

  private static Arbitrary<Wish> wishes() {
    return Combinators.combine(
            Arbitraries.of(EmploymentType.class).set(),
            Arbitraries.of(SettlementCycle.class).set(),
            wages().map(wage -> new Wage(wage.minYuan(), Optional.empty(), wage.period())),
            Arbitraries.doubles().between(0, 5_000).ofScale(9).optional(),
            Arbitraries.of(true, false).optional())
        .as(Wish::new);
  }

  private static Arbitrary<Wage> wages() {
    return Combinators.combine(
            amounts().optional(), amounts().optional(), Arbitraries.of(WagePeriod.class).optional())
        .as(
            (a, b, period) ->
                a.isPresent() && b.isPresent()
                    ? new Wage(
                        Optional.of(a.get().min(b.get())),
                        Optional.of(a.get().max(b.get())),
                        period)
                    : new Wage(a, b, period));
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(10_000_000))
        .ofScale(2);
  }

  private static Arbitrary<Location> locations() {
    Arbitrary<GeoPoint> points =
        Combinators.combine(
                Arbitraries.doubles().between(-90, 90).ofScale(14),
                Arbitraries.doubles().between(-180, 180).ofScale(14))
            .as(GeoPoint::new);
    return Combinators.combine(points.optional(), regions().optional(), texts().optional())
        .as(Location::new);
  }

  private static Arbitrary<String> regions() {
    return Arbitraries.of(6, 9, 12)
        .flatMap(digits -> Arbitraries.strings().numeric().ofLength(digits.intValue()));
  }

  private static Arbitrary<Shift> shifts() {
    return Combinators.combine(dates(), times(), times()).as(Shift::new);
  }

  private static Arbitrary<WeeklyPattern> patterns() {
    Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
    return Combinators.combine(days, times(), times(), dates().optional(), dates().optional())
        .filter(
            (day, start, end, from, until) ->
                from.isEmpty() || until.isEmpty() || !from.get().isAfter(until.get()))
        .as(WeeklyPattern::new);
  }

  private static Arbitrary<Interval> intervals() {
    return Combinators.combine(dates(), times(), Arbitraries.integers().between(1, 100_000))
        .as(
            (date, time, minutes) -> {
              LocalDateTime from = date.atTime(time);
              LocalDateTime until = from.plusMinutes(minutes);
              LocalDateTime last = LocalDateTime.of(10_000, 1, 1, 0, 0);
              return new Interval(from, until.isAfter(last) ? last : until);
            });
  }

  private static Arbitrary<AcceptedShift> acceptedShifts() {
    return Combinators.combine(texts(), intervals(), locations())
        .as(
            (job, interval, location) ->
                new AcceptedShift(job, interval.from(), interval.until(), location.point()));
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers()
        .between(0, 1439)
        .map(minute -> LocalTime.of(minute / 60, minute % 60));
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Instant> instants() {
    return Combinators.combine(dates(), Arbitraries.integers().between(0, 86_399_999))
        .as(
            (date, millis) ->
                date.atStartOfDay(RecordCodec.ZONE).toInstant().plusMillis(millis.longValue()));
  }
}
