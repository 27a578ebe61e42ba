package io.yizhan.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.analysis.Analyzers;
import io.yizhan.codec.RecordCodec;
import io.yizhan.columns.ColumnLayout;
import io.yizhan.extraction.AdReading.Contradiction;
import io.yizhan.extraction.ContactRedactor;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Requirements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * How a {@link Job} becomes a document. Immutable; safe for any thread. Cost is that of segmenting
 * the ad's text twice, once into words and once into pairs of characters, and the title once more
 * into sounds.
 */
public final class JobSchema {

  /** Raised whenever a document would come out differently; an index knows which one built it. */
  public static final int VERSION = 6;

  private static final ColumnLayout COLUMNS =
      new ColumnLayout(
          List.of(JobFields.POSTED_AT, JobFields.VALID_UNTIL),
          List.of(JobFields.WAGE_PER_HOUR, JobFields.WAGE_PER_DAY),
          List.of(JobFields.LOCATION),
          Stream.concat(JobFields.FACETS.stream(), Stream.of(JobFields.SCHEDULE)).toList());

  /** {@link JobFields#VALID_UNTIL} of a job that names no end. */
  private static final long NO_END = Long.MAX_VALUE;

  private final Lexicon lexicon;
  private final Analyzers analyzers;
  private final RecordCodec codec = RecordCodec.create();
  private final JsonMapper json = JsonMapper.builder().build();
  private final Analyzer indexAnalyzer;
  private final Analyzer queryAnalyzer;
  private final SuggestedValues suggested;

  private JobSchema(Lexicon lexicon, Analyzers analyzers) {
    this.lexicon = lexicon;
    this.indexAnalyzer =
        perField(analyzers.indexText(), analyzers.bigrams(), analyzers.indexPinyin());
    this.queryAnalyzer =
        perField(analyzers.queryText(), analyzers.bigrams(), analyzers.queryPinyin());
    this.analyzers = analyzers;
    this.suggested = new SuggestedValues(lexicon, analyzers.indexText());
  }

  /** A schema whose terms come from these analyzers and whose names from this lexicon. */
  public static JobSchema create(Lexicon lexicon, Analyzers analyzers) {
    return new JobSchema(lexicon, analyzers);
  }

  /** A schema of this lexicon. Takes some tenths of a second. */
  public static JobSchema of(Lexicon lexicon) {
    return new JobSchema(lexicon, Analyzers.create(lexicon));
  }

  /** What an index built with the schema of a lexicon is stamped with: {@code 5/3f9a2c41b07d}. */
  public static String stamp(Lexicon lexicon) {
    return VERSION + "/" + lexicon.version();
  }

  /** What an index built with this schema is stamped with. */
  public String stamp() {
    return stamp(lexicon);
  }

  /** The names and words behind it. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The analyzer of each text field while indexing and highlighting. */
  public Analyzer indexAnalyzer() {
    return indexAnalyzer;
  }

  /** The analyzer of each text field for a query: its terms are a subset of the indexed ones. */
  public Analyzer queryAnalyzer() {
    return queryAnalyzer;
  }

  /** What the analyzers of the fields were taken from, for what else must cut text the same way. */
  public Analyzers analyzers() {
    return analyzers;
  }

  /** Which fields of a document are kept at hand while it is searched. */
  public ColumnLayout columns() {
    return COLUMNS;
  }

  /** The document of a job at a version. */
  public Document document(Job job, long version) {
    Job open = withoutContactData(job);
    List<Occupation> occupations = occupations(open);
    Document document = new Document();
    document.add(new StringField(JobFields.ID, open.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(JobFields.ID, new BytesRef(open.id())));
    document.add(new NumericDocValuesField(JobFields.VERSION, version));
    document.add(new BinaryDocValuesField(JobFields.RECORD, new BytesRef(recordJson(open))));
    addText(document, open, occupations);
    addTerms(document, open, occupations);
    addNumbers(document, open);
    SchedulePoints.add(open, document);
    suggested.add(document, open, occupations, regions(open));
    return document;
  }

  private void addText(Document document, Job job, List<Occupation> occupations) {
    Set<String> trade = new LinkedHashSet<>();
    job.occupation().ifPresent(trade::add);
    occupations.forEach(occupation -> trade.add(occupation.name()));
    List<String> details = details(job);
    addWords(document, JobFields.TITLE, List.of(job.title()));
    addWords(document, JobFields.TRADE, trade);
    addWords(document, JobFields.DESCRIPTION, List.of(job.description()));
    addWords(document, JobFields.EMPLOYER, job.employer().map(EmployerRef::name).stream().toList());
    addWords(document, JobFields.DETAILS, details);
    addWords(document, JobFields.TITLE_BIGRAM, List.of(job.title()));
    addWords(document, JobFields.TITLE_PINYIN, List.of(job.title()));
    job.occupation()
        .ifPresent(
            name -> {
              addWords(document, JobFields.TITLE_BIGRAM, List.of(name));
              addWords(document, JobFields.TITLE_PINYIN, List.of(name));
            });
    addWords(document, JobFields.BODY_BIGRAM, List.of(job.description()));
    addWords(
        document, JobFields.BODY_BIGRAM, job.employer().map(EmployerRef::name).stream().toList());
    addWords(document, JobFields.BODY_BIGRAM, details);
  }

  private List<String> details(Job job) {
    List<String> details = new ArrayList<>();
    regions(job).stream()
        .flatMap(code -> lexicon.regions().name(code).stream())
        .forEach(details::add);
    job.location().address().ifPresent(details::add);
    details.addAll(job.requires().skills());
    details.addAll(job.requires().certificates());
    details.addAll(job.preferredSkills());
    details.addAll(job.benefits());
    job.employmentType().map(EmploymentType::label).ifPresent(details::add);
    job.settlement().map(SettlementCycle::label).ifPresent(details::add);
    return details;
  }

  private void addTerms(Document document, Job job, List<Occupation> occupations) {
    addFacet(document, JobFields.OCCUPATION, occupations.stream().map(Occupation::code).toList());
    addFacet(
        document,
        JobFields.EMPLOYMENT_TYPE,
        job.employmentType().map(Enum::name).stream().toList());
    addFacet(document, JobFields.SETTLEMENT, job.settlement().map(Enum::name).stream().toList());
    addFacet(document, JobFields.REGION, regions(job));
    addFacet(document, JobFields.BENEFIT, new LinkedHashSet<>(job.benefits()));
    addFacet(document, JobFields.STATION, job.station().stream().toList());
  }

  private void addNumbers(Document document, Job job) {
    job.location()
        .point()
        .ifPresent(
            point -> {
              document.add(new LatLonPoint(JobFields.LOCATION, point.lat(), point.lon()));
              document.add(new LatLonDocValuesField(JobFields.LOCATION, point.lat(), point.lon()));
            });
    job.postedAt()
        .ifPresent(
            posted ->
                document.add(
                    new LongField(JobFields.POSTED_AT, posted.toEpochMilli(), Field.Store.NO)));
    long end = job.validUntil().map(Instant::toEpochMilli).orElse(NO_END);
    document.add(new LongPoint(JobFields.VALID_UNTIL, end));
    document.add(new NumericDocValuesField(JobFields.VALID_UNTIL, end));
    PayRates.bestPerHour(job)
        .ifPresent(
            perHour -> {
              document.add(new DoubleField(JobFields.WAGE_PER_HOUR, perHour, Field.Store.NO));
              document.add(
                  new DoubleField(
                      JobFields.WAGE_PER_DAY, perHour * job.meanHoursPerDay(), Field.Store.NO));
            });
  }

  /** The job's occupation and all above it, broadest first; empty when it is not understood. */
  private List<Occupation> occupations(Job job) {
    return job.occupation()
        .flatMap(lexicon.occupations()::find)
        .map(
            occupation -> {
              List<Occupation> path =
                  new ArrayList<>(lexicon.occupations().ancestors(occupation.code()));
              path.add(occupation);
              return path;
            })
        .orElse(List.of());
  }

  private byte[] recordJson(Job job) {
    try {
      return json.writeValueAsBytes(codec.encode(job));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain values cannot fail to print", impossible);
    }
  }

  /** The job with contact data taken out of every text that a person typed. */
  private static Job withoutContactData(Job job) {
    Job.Builder open =
        job.toBuilder()
            .title(ContactRedactor.redact(job.title()))
            .description(ContactRedactor.redact(job.description()))
            .location(
                new Location(
                    job.location().point(),
                    job.location().region(),
                    job.location().address().map(ContactRedactor::redact)))
            .requires(
                new Requirements(
                    redact(job.requires().skills()),
                    redact(job.requires().certificates()),
                    job.requires().minYears(),
                    job.requires().minAge()))
            .preferredSkills(redact(job.preferredSkills()))
            .benefits(redact(job.benefits()))
            .contradictions(
                job.contradictions().stream().map(JobSchema::withoutContactData).toList());
    job.occupation().map(ContactRedactor::redact).ifPresent(open::occupation);
    job.employer()
        .map(employer -> new EmployerRef(employer.id(), ContactRedactor.redact(employer.name())))
        .ifPresent(open::employer);
    return open.build();
  }

  private static Contradiction withoutContactData(Contradiction said) {
    return new Contradiction(
        said.field(), ContactRedactor.redact(said.form()), ContactRedactor.redact(said.text()));
  }

  private static List<String> redact(List<String> texts) {
    return texts.stream().map(ContactRedactor::redact).toList();
  }

  /** The codes of its region and of all above. */
  private static List<String> regions(Job job) {
    return job.location().region().stream().flatMap(JobSchema::regionAndAbove).toList();
  }

  /** 420704106 stands for 420700, 420704 and 420704106; a city stands for itself alone. */
  private static Stream<String> regionAndAbove(String code) {
    Stream.Builder<String> codes = Stream.builder();
    codes.add(code.substring(0, 4) + "00");
    for (int length = 6; length <= code.length(); length += 3) {
      codes.add(code.substring(0, length));
    }
    return codes.build().distinct();
  }

  private static void addWords(Document document, String field, Collection<String> texts) {
    for (String text : texts) {
      if (!text.isEmpty()) {
        document.add(new TextField(field, text, Field.Store.NO));
      }
    }
  }

  private static void addFacet(Document document, String field, Collection<String> values) {
    for (String value : values) {
      document.add(new StringField(field, value, Field.Store.NO));
      document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }
  }

  private static Analyzer perField(Analyzer words, Analyzer bigrams, Analyzer pinyin) {
    return new PerFieldAnalyzerWrapper(
        words,
        Map.of(
            JobFields.TITLE_BIGRAM,
            bigrams,
            JobFields.BODY_BIGRAM,
            bigrams,
            JobFields.TITLE_PINYIN,
            pinyin));
  }
}
