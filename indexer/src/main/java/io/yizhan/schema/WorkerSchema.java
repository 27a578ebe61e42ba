package io.yizhan.schema;

import io.yizhan.analysis.Analyzers;
import io.yizhan.columns.ColumnLayout;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.model.Attendance;
import io.yizhan.model.Certificate;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Skill;
import io.yizhan.model.Worker;
import io.yizhan.occupation.OccupationNormalizer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/**
 * How a {@link Worker} becomes a document. The record in it is the {@link ShownWorker}; filters
 * stand on the worker as given. An occupation that is no name of the lexicon is put where the
 * normaliser settles, for filters and facets; the text holds only what the worker says. Immutable;
 * safe for any thread. Cost is that of segmenting the worker's own words twice.
 */
public final class WorkerSchema implements DocumentSchema {

  /** Raised whenever a document would come out differently; an index knows which one built it. */
  public static final int VERSION = 7;

  private static final ColumnLayout COLUMNS =
      new ColumnLayout(
          List.of(
              WorkerFields.ACTIVE,
              WorkerFields.LAST_ACTIVE,
              WorkerFields.COMPLETED,
              WorkerFields.BORN,
              WorkerFields.EXPERIENCE_YEARS),
          List.of(
              WorkerFields.ATTENDANCE,
              WorkerFields.COMPLETENESS,
              WorkerFields.WAGE_FLOOR_PER_HOUR,
              WorkerFields.MAX_DISTANCE),
          List.of(WorkerFields.LOCATION),
          Stream.concat(
                  WorkerFields.FACETS.stream(),
                  Stream.of(
                      WorkerFields.AVAILABILITY,
                      WorkerFields.OCCUPATION_NAMED,
                      WorkerFields.TERMS,
                      WorkerFields.DECLINED))
              .toList());

  /** The day that a floor per day is brought to hours with; the job's own is not known here. */
  private static final double HOURS_PER_DAY = 8;

  private static final double METERS_PER_KM = 1000;

  private final Lexicon lexicon;
  private final Analyzers analyzers;
  private final OccupationNormalizer normalizer;
  private final DocumentTexts texts;
  private final TermNames names;

  private WorkerSchema(Lexicon lexicon, Analyzers analyzers, OccupationNormalizer normalizer) {
    this.lexicon = lexicon;
    this.analyzers = analyzers;
    this.normalizer = normalizer;
    this.texts = DocumentTexts.of(analyzers);
    this.names = TermNames.of(lexicon);
  }

  /** A schema whose terms and names come from what was made of this lexicon. */
  static WorkerSchema create(
      Lexicon lexicon, Analyzers analyzers, OccupationNormalizer normalizer) {
    return new WorkerSchema(lexicon, analyzers, normalizer);
  }

  /** A schema of this lexicon. Takes some tenths of a second. */
  public static WorkerSchema of(Lexicon lexicon) {
    return create(lexicon, Analyzers.create(lexicon), OccupationNormalizer.load(lexicon));
  }

  @Override
  public IndexedKind kind() {
    return IndexedKind.WORKER;
  }

  @Override
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public Analyzers analyzers() {
    return analyzers;
  }

  @Override
  public OccupationNormalizer normalizer() {
    return normalizer;
  }

  @Override
  public ColumnLayout columns() {
    return COLUMNS;
  }

  /**
   * How reliably a worker came: 0…1, the share of engagements kept, one more kept and one more
   * missed added: the mean of a Beta distribution that started out even. Nobody starts at 0 or 1,
   * and (60, 0) comes before (2, 0).
   */
  public static double keptShare(Attendance attendance) {
    return (attendance.completed() + 1.0) / (attendance.completed() + attendance.noShow() + 2.0);
  }

  @Override
  public long order(DistrictRecord record) {
    return DocumentSchema.order(worker(record).location());
  }

  @Override
  public Document document(DistrictRecord record, long version) {
    Worker worker = worker(record);
    Worker shown = ShownWorker.of(worker);
    DocumentWriter fields = new DocumentWriter(texts, shown, version);
    addText(fields, shown, paths(shown, lexicon.occupations()::find));
    addTerms(fields, shown, paths(shown, this::meant));
    // Shown, a place is no longer where it is.
    fields.facet(WorkerFields.AREA, CodePaths.areas(lexicon, worker.location()));
    addNumbers(fields, worker);
    fields.set(WorkerFields.AVAILABILITY, AvailabilityCode.of(worker));
    addMatching(fields, worker, shown);
    return fields.document();
  }

  /** The occupations a worker names and all above them, as far as they can be found. */
  private List<Occupation> paths(Worker worker, Function<String, Optional<Occupation>> find) {
    return worker.occupations().stream()
        .flatMap(given -> find.apply(given).stream())
        .flatMap(occupation -> CodePaths.occupations(lexicon, occupation).stream())
        .distinct()
        .toList();
  }

  /** The occupation of a name, or what the name is read as. */
  private Optional<Occupation> meant(String given) {
    return lexicon
        .occupations()
        .find(given)
        .or(
            () ->
                normalizer
                    .settle(given)
                    .flatMap(guess -> lexicon.occupations().byCode(guess.code())));
  }

  private static Worker worker(DistrictRecord record) {
    if (record instanceof Worker worker) {
      return worker;
    }
    throw new IllegalArgumentException("record must be a worker; got: " + record.kind());
  }

  private void addText(DocumentWriter fields, Worker worker, List<Occupation> occupations) {
    Set<String> trades = new LinkedHashSet<>();
    for (String given : worker.occupations()) {
      trades.add(lexicon.occupations().byCode(given).map(Occupation::name).orElse(given));
    }
    List<String> details = details(worker);
    fields.words(DocumentFields.TITLE, trades);
    fields.pairs(DocumentFields.TITLE_BIGRAM, trades);
    fields.sounds(DocumentFields.TITLE_PINYIN, trades);
    fields.words(DocumentFields.TRADE, occupations.stream().map(Occupation::name).toList());
    fields.words(DocumentFields.DESCRIPTION, List.of(worker.about()));
    fields.words(DocumentFields.DETAILS, details);
    List<String> body = new ArrayList<>(List.of(worker.about()));
    body.addAll(details);
    fields.pairs(DocumentFields.BODY_BIGRAM, body);
  }

  private List<String> details(Worker worker) {
    List<String> details = new ArrayList<>(CodePaths.regionNames(lexicon, worker.location()));
    worker.skills().stream().map(Skill::name).forEach(details::add);
    worker.certificates().stream().map(Certificate::name).forEach(details::add);
    worker.wish().employmentTypes().stream()
        .sorted()
        .map(EmploymentType::label)
        .forEach(details::add);
    worker.wish().settlements().stream().sorted().map(SettlementCycle::label).forEach(details::add);
    return details;
  }

  private void addTerms(DocumentWriter fields, Worker worker, List<Occupation> occupations) {
    fields.facet(WorkerFields.OCCUPATION, occupations.stream().map(Occupation::code).toList());
    for (PractisedSkill skill : skills(worker)) {
      fields.set(WorkerFields.SKILL, new BytesRef(skill.value()));
    }
    for (HeldCertificate held : certificates(worker)) {
      fields.set(WorkerFields.CERTIFICATE, new BytesRef(held.value()));
    }
    fields.facet(WorkerFields.REGION, CodePaths.regions(worker.location()));
    fields.facet(WorkerFields.STATION, worker.station().stream().toList());
    fields.facet(
        WorkerFields.EMPLOYMENT_TYPE,
        accepted(worker.wish().employmentTypes(), EmploymentType.values()));
    fields.facet(
        WorkerFields.SETTLEMENT, accepted(worker.wish().settlements(), SettlementCycle.values()));
  }

  /** One of each name, the one practised longest. */
  private Collection<PractisedSkill> skills(Worker worker) {
    Map<String, PractisedSkill> byName = new LinkedHashMap<>();
    for (Skill skill : worker.skills()) {
      byName.merge(
          names.of(skill.name()),
          new PractisedSkill(names.of(skill.name()), skill.years()),
          PractisedSkill::longer);
    }
    return byName.values();
  }

  /** What {@code io.yizhan.match} needs beside what searches do. */
  private void addMatching(DocumentWriter fields, Worker worker, Worker shown) {
    shown.occupations().stream()
        .flatMap(given -> meant(given).stream())
        .map(Occupation::code)
        .distinct()
        .forEach(code -> fields.set(WorkerFields.OCCUPATION_NAMED, new BytesRef(code)));
    fields.set(WorkerFields.TERMS, new BytesRef(WorkTerms.of(worker.wish()).value()));
    fields.sets(WorkerFields.DECLINED, new TreeSet<>(worker.declined()));
    worker
        .birthDate()
        .or(() -> worker.birthYear().map(year -> LocalDate.of(year, 12, 31)))
        .ifPresent(day -> fields.number(WorkerFields.BORN, day.toEpochDay()));
    worker
        .experienceYears()
        .ifPresent(years -> fields.number(WorkerFields.EXPERIENCE_YEARS, (long) years));
  }

  /** One of each name, the one that lasts longest: a renewed certificate is not held twice. */
  private Collection<HeldCertificate> certificates(Worker worker) {
    Map<String, HeldCertificate> byName = new LinkedHashMap<>();
    for (Certificate certificate : worker.certificates()) {
      HeldCertificate held =
          new HeldCertificate(names.of(certificate.name()), certificate.expires());
      byName.merge(held.name(), held, (a, b) -> b.outlasts(a) ? b : a);
    }
    return byName.values();
  }

  /** Names of what is accepted; who names nothing accepts everything. */
  private static <E extends Enum<E>> List<String> accepted(Set<E> named, E[] all) {
    return (named.isEmpty() ? Arrays.stream(all) : named.stream()).map(Enum::name).toList();
  }

  private static void addNumbers(DocumentWriter fields, Worker worker) {
    worker.location().point().ifPresent(point -> fields.place(WorkerFields.LOCATION, point));
    fields.number(WorkerFields.ACTIVE, worker.active() ? 1L : 0L);
    worker
        .lastActive()
        .ifPresent(moment -> fields.number(WorkerFields.LAST_ACTIVE, moment.toEpochMilli()));
    fields.number(WorkerFields.COMPLETENESS, WorkerFact.completeness(worker));
    fields.number(WorkerFields.COMPLETED, (long) worker.attendance().completed());
    fields.number(WorkerFields.ATTENDANCE, keptShare(worker.attendance()));
    floorPerHour(worker.wish().wageFloor())
        .ifPresent(perHour -> fields.number(WorkerFields.WAGE_FLOOR_PER_HOUR, perHour));
    worker
        .wish()
        .maxDistanceKm()
        .ifPresent(km -> fields.number(WorkerFields.MAX_DISTANCE, km * METERS_PER_KM));
  }

  private static OptionalDouble floorPerHour(Wage floor) {
    Optional<WagePeriod> period = floor.period();
    Optional<BigDecimal> least = floor.minYuan();
    return period.isPresent() && least.isPresent()
        ? PayRates.perHour(least.get().doubleValue(), period.get(), HOURS_PER_DAY)
        : OptionalDouble.empty();
  }
}
