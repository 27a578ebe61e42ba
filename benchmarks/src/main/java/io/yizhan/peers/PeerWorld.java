package io.yizhan.peers;

import io.yizhan.analysis.Analyzers;
import io.yizhan.codec.RecordCodec;
import io.yizhan.evaluation.OutsideData;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.model.Job;
import io.yizhan.peers.protocol.PeerDocument;
import io.yizhan.peers.protocol.PeerWriter;
import io.yizhan.schema.PayRates;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.geo.GeoEncodingUtils;

/**
 * The documents all engines get: jobs of a synthetic district with every field filled, cut into
 * terms by our own analyzer. The same each time; a document depends on its place alone. Nothing is
 * kept; making one costs some tens of microseconds. Safe for any thread.
 */
final class PeerWorld {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final long SEED = 1;

  /** Nine in the morning of the district's day. */
  static final Instant NOW = TODAY.atTime(9, 0).atZone(RecordCodec.ZONE).toInstant();

  private final Lexicon lexicon;
  private final Analyzers analyzers;
  private final SyntheticDistrict district;
  private final WorldText.JobText text;

  private PeerWorld(
      Lexicon lexicon, Analyzers analyzers, SyntheticDistrict district, WorldText.JobText text) {
    this.lexicon = lexicon;
    this.analyzers = analyzers;
    this.district = district;
    this.text = text;
  }

  /**
   * A world.
   *
   * @param jobs how many documents, at least 1
   * @param data where real text lies, if it is wanted
   */
  static PeerWorld of(long jobs, WorldText text, OutsideData data) throws IOException {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be >= 1; got: " + jobs);
    }
    Lexicon lexicon = Lexicon.shipped();
    return new PeerWorld(
        lexicon,
        Analyzers.create(lexicon),
        SyntheticDistrict.of(DistrictSize.of(jobs, 0), SEED, TODAY),
        text.read(data));
  }

  /** How many documents there are. */
  long jobs() {
    return district.size().jobs();
  }

  /** The day on which everything is asked. */
  LocalDate today() {
    return TODAY;
  }

  /** Every document, made as the stream is read. */
  Stream<PeerDocument> documents() {
    return LongStream.range(0, jobs()).mapToObj(this::document);
  }

  /**
   * One document without those before it.
   *
   * @param index its place, from 0
   */
  PeerDocument document(long index) {
    Job job = district.truth(index);
    GeoPoint point = job.location().point().orElseThrow();
    Optional<WorkDays> work = WorkDays.of(job, TODAY);
    return new PeerDocument(
        job.id(),
        terms(text.title(job, index)),
        terms(text.body(job, index)),
        GeoEncodingUtils.decodeLatitude(GeoEncodingUtils.encodeLatitude(point.lat())),
        GeoEncodingUtils.decodeLongitude(GeoEncodingUtils.encodeLongitude(point.lon())),
        occupations(job),
        job.employmentType().map(EmploymentType::name),
        job.location().region().map(PeerWorld::regions).orElse(List.of()),
        PayRates.bestPerHour(job),
        work.map(WorkDays::days).orElse(List.of()),
        work.map(WorkDays::startMinute).orElse(0),
        work.map(WorkDays::endMinute).orElse(0),
        job.postedAt().orElse(NOW).toEpochMilli(),
        job.validUntil().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE));
  }

  /** Writes every document to a file for {@code PeerReader}, saying how many now and then. */
  void write(Path file, LongConsumer progress) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      PeerWriter writer = new PeerWriter(out);
      for (long index = 0; index < jobs(); index++) {
        writer.document(document(index));
        progress.accept(index + 1);
      }
      writer.endOfDocuments();
    }
  }

  private String terms(String written) {
    try {
      return PeerTerms.join(analyzers.indexText(), written);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can be read", impossible);
    }
  }

  private List<String> occupations(Job job) {
    List<String> codes = new ArrayList<>();
    job.occupation()
        .flatMap(lexicon.occupations()::find)
        .ifPresent(
            occupation -> {
              lexicon.occupations().ancestors(occupation.code()).stream()
                  .map(Occupation::code)
                  .forEach(codes::add);
              codes.add(occupation.code());
            });
    return codes;
  }

  /** 420704106 stands for 420700, 420704 and 420704106. */
  private static List<String> regions(String code) {
    return Stream.concat(
            Stream.of(code.substring(0, 4) + "00"),
            Stream.of(6, 9, 12)
                .filter(length -> length <= code.length())
                .map(length -> code.substring(0, length)))
        .distinct()
        .toList();
  }
}
