package io.yizhan.schema;

import io.yizhan.analysis.Analyzers;
import io.yizhan.columns.ColumnLayout;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.occupation.OccupationNormalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/**
 * How a {@link Job} becomes a document. Immutable; safe for any thread. Cost is that of segmenting
 * the ad's text twice, once into words and once into pairs of characters, and the title once more
 * into sounds.
 *
 * <p>A job whose occupation is missing or no name of the lexicon is put where the normaliser
 * settles, by its occupation or else its title: so filters, facets and matches find it. Its text
 * and the suggestions hold only what the ad says, for a reading may be wrong.
 */
public final class JobSchema implements DocumentSchema {

  /**
   * Raised whenever a document would come out differently, also by another occupation model; an
   * index knows which one built it.
   */
  public static final int VERSION = 12;

  private static final ColumnLayout COLUMNS =
      new ColumnLayout(
          List.of(
              JobFields.POSTED_AT, JobFields.VALID_UNTIL, JobFields.MIN_YEARS, JobFields.MIN_AGE),
          List.of(
              JobFields.WAGE_PER_HOUR,
              JobFields.WAGE_PER_DAY,
              JobFields.PLACES_LEFT,
              JobFields.COMPLETENESS,
              JobFields.HOURS_PER_DAY),
          List.of(JobFields.LOCATION),
          Stream.concat(
                  JobFields.FACETS.stream(),
                  Stream.of(
                      JobFields.SCHEDULE,
                      JobFields.EMPLOYER_KEY,
                      JobFields.OCCUPATION_NAMED,
                      JobFields.WORK_TIMES,
                      JobFields.REQUIRED_SKILL,
                      JobFields.PREFERRED_SKILL,
                      JobFields.DECLINED))
              .toList());

  /** {@link JobFields#VALID_UNTIL} of a job that names no end. */
  private static final long NO_END = Long.MAX_VALUE;

  /** The same of a job whose places are all taken: before any clock. */
  private static final long FILLED = 0;

  private final Lexicon lexicon;
  private final Analyzers analyzers;
  private final OccupationNormalizer normalizer;
  private final DocumentTexts texts;
  private final SuggestedValues suggested;
  private final TermNames names;

  private JobSchema(Lexicon lexicon, Analyzers analyzers, OccupationNormalizer normalizer) {
    this.lexicon = lexicon;
    this.analyzers = analyzers;
    this.normalizer = normalizer;
    this.texts = DocumentTexts.of(analyzers);
    this.suggested = new SuggestedValues(lexicon, texts.words());
    this.names = TermNames.of(lexicon);
  }

  /**
   * A schema whose terms come from these analyzers and whose names from this lexicon. Reads the
   * occupation model, some tenths of a second.
   */
  public static JobSchema create(Lexicon lexicon, Analyzers analyzers) {
    return new JobSchema(lexicon, analyzers, OccupationNormalizer.load(lexicon));
  }

  /** The same with a normaliser of this lexicon that is there already. */
  static JobSchema create(Lexicon lexicon, Analyzers analyzers, OccupationNormalizer normalizer) {
    return new JobSchema(lexicon, analyzers, normalizer);
  }

  /** A schema of this lexicon. Takes some tenths of a second. */
  public static JobSchema of(Lexicon lexicon) {
    return create(lexicon, Analyzers.create(lexicon));
  }

  @Override
  public IndexedKind kind() {
    return IndexedKind.JOB;
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

  @Override
  public long order(DistrictRecord record) {
    return DocumentSchema.order(job(record).location());
  }

  @Override
  public Document document(DistrictRecord record, long version) {
    Job job = job(record);
    Job open = ShownJob.of(job);
    List<Occupation> named = named(open);
    DocumentWriter fields = new DocumentWriter(texts, open, version);
    addText(fields, open, named);
    List<Occupation> occupations = named.isEmpty() ? settled(open) : named;
    addTerms(fields, open, occupations);
    addMatching(fields, open, occupations);
    // Not of what is shown: nobody else sees them.
    fields.sets(JobFields.DECLINED, new TreeSet<>(job.declined()));
    addNumbers(fields, open);
    open.employer().ifPresent(employer -> addEmployer(fields, employer));
    SchedulePoints.of(open).forEach(point -> fields.set(JobFields.SCHEDULE, point));
    suggested.add(fields.document(), open, named, CodePaths.regions(open.location()));
    return fields.document();
  }

  private static Job job(DistrictRecord record) {
    if (record instanceof Job job) {
      return job;
    }
    throw new IllegalArgumentException("record must be a job; got: " + record.kind());
  }

  private void addText(DocumentWriter fields, Job job, List<Occupation> occupations) {
    Set<String> trade = new LinkedHashSet<>();
    job.occupation().ifPresent(trade::add);
    occupations.forEach(occupation -> trade.add(occupation.name()));
    List<String> heading =
        Stream.concat(Stream.of(job.title()), job.occupation().stream()).toList();
    List<String> employer = job.employer().map(EmployerRef::name).stream().toList();
    List<String> details = details(job);
    fields.words(JobFields.TITLE, List.of(job.title()));
    fields.words(JobFields.TRADE, trade);
    fields.words(JobFields.DESCRIPTION, List.of(job.description()));
    fields.words(JobFields.EMPLOYER, employer);
    fields.words(JobFields.DETAILS, details);
    fields.pairs(JobFields.TITLE_BIGRAM, heading);
    fields.sounds(JobFields.TITLE_PINYIN, heading);
    List<String> body = new ArrayList<>(List.of(job.description()));
    body.addAll(employer);
    body.addAll(details);
    fields.pairs(JobFields.BODY_BIGRAM, body);
  }

  private List<String> details(Job job) {
    List<String> details = new ArrayList<>(CodePaths.regionNames(lexicon, job.location()));
    job.location().address().ifPresent(details::add);
    details.addAll(job.requires().skills());
    details.addAll(job.requires().certificates());
    details.addAll(job.preferredSkills());
    details.addAll(job.benefits());
    job.employmentType().map(EmploymentType::label).ifPresent(details::add);
    job.settlement().map(SettlementCycle::label).ifPresent(details::add);
    return details;
  }

  private void addTerms(DocumentWriter fields, Job job, List<Occupation> occupations) {
    fields.facet(JobFields.OCCUPATION, occupations.stream().map(Occupation::code).toList());
    fields.facet(JobFields.EMPLOYMENT_TYPE, job.employmentType().map(Enum::name).stream().toList());
    fields.facet(JobFields.SETTLEMENT, job.settlement().map(Enum::name).stream().toList());
    fields.facet(JobFields.REGION, CodePaths.regions(job.location()));
    fields.facet(JobFields.AREA, CodePaths.areas(lexicon, job.location()));
    fields.facet(JobFields.BENEFIT, new LinkedHashSet<>(job.benefits()));
    fields.facet(JobFields.STATION, job.station().stream().toList());
    fields.facet(
        JobFields.SKILL,
        folded(Stream.concat(job.requires().skills().stream(), job.preferredSkills().stream())));
    fields.facet(JobFields.CERTIFICATE, folded(job.requires().certificates().stream()));
    fields.facet(JobFields.LODGING, job.lodging().map(String::valueOf).stream().toList());
    fields.facet(
        JobFields.WAGE_BAND,
        WageBand.of(PayRates.bestPerHour(job), job.meanHoursPerDay()).stream()
            .map(Enum::name)
            .toList());
  }

  private void addEmployer(DocumentWriter fields, EmployerRef employer) {
    NamedEmployer named = NamedEmployer.of(employer, names);
    fields.set(JobFields.EMPLOYER_KEY, new BytesRef(named.key()));
    fields.set(JobFields.EMPLOYER_NAMED, new BytesRef(named.value()));
  }

  private List<String> folded(Stream<String> written) {
    return written.map(names::of).distinct().toList();
  }

  /** What {@code io.yizhan.match} needs beside what searches do. */
  private void addMatching(DocumentWriter fields, Job job, List<Occupation> occupations) {
    if (!occupations.isEmpty()) {
      fields.set(JobFields.OCCUPATION_NAMED, new BytesRef(occupations.getLast().code()));
    }
    for (BytesRef time : new TreeSet<>(WorkTimes.values(job))) {
      fields.set(JobFields.WORK_TIMES, time);
    }
    fields.sets(JobFields.REQUIRED_SKILL, names.all(job.requires().skills()));
    fields.sets(JobFields.PREFERRED_SKILL, names.all(job.preferredSkills()));
    job.requires().minYears().ifPresent(years -> fields.number(JobFields.MIN_YEARS, (long) years));
    job.requires().minAge().ifPresent(years -> fields.number(JobFields.MIN_AGE, (long) years));
    if (!job.shifts().isEmpty() || !job.weekly().isEmpty()) {
      fields.number(JobFields.HOURS_PER_DAY, job.meanHoursPerDay());
    }
  }

  private static void addNumbers(DocumentWriter fields, Job job) {
    job.location().point().ifPresent(point -> fields.place(JobFields.LOCATION, point));
    job.postedAt().ifPresent(posted -> fields.number(JobFields.POSTED_AT, posted.toEpochMilli()));
    fields.number(JobFields.VALID_UNTIL, openUntil(job));
    job.placesLeft().ifPresent(left -> fields.number(JobFields.PLACES_LEFT, (double) left));
    fields.number(JobFields.COMPLETENESS, AdFact.completeness(job));
    PayRates.bestPerHour(job)
        .ifPresent(
            perHour -> {
              fields.number(JobFields.WAGE_PER_HOUR, perHour);
              fields.number(JobFields.WAGE_PER_DAY, perHour * job.meanHoursPerDay());
            });
  }

  private static long openUntil(Job job) {
    OptionalInt left = job.placesLeft();
    return left.isPresent() && left.getAsInt() == 0
        ? FILLED
        : job.validUntil().map(Instant::toEpochMilli).orElse(NO_END);
  }

  /** The occupation the job names and all above it, broadest first; empty when unknown. */
  private List<Occupation> named(Job job) {
    return job.occupation()
        .flatMap(lexicon.occupations()::find)
        .map(occupation -> CodePaths.occupations(lexicon, occupation))
        .orElse(List.of());
  }

  /** The same for what the job's occupation, or else its title, is read as. */
  private List<Occupation> settled(Job job) {
    return job.occupation()
        .flatMap(normalizer::settle)
        .or(() -> normalizer.settle(job.title()))
        .flatMap(guess -> lexicon.occupations().byCode(guess.code()))
        .map(occupation -> CodePaths.occupations(lexicon, occupation))
        .orElse(List.of());
  }
}
