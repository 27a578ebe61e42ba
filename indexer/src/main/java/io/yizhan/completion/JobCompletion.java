package io.yizhan.completion;

import io.yizhan.extraction.AdField;
import io.yizhan.extraction.AdForm;
import io.yizhan.extraction.AdReader;
import io.yizhan.extraction.AdReading;
import io.yizhan.extraction.Extractor;
import io.yizhan.extraction.Wage;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Occupations;
import io.yizhan.model.Job;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/**
 * Fills what a job's form leaves open from its title and description, marks what was filled and
 * notes what contradicts; see the package.
 *
 * <p>A trade is filled by its official name, an amount to the fen. Immutable; safe for any thread.
 * Linear in the text, which is read once, and up to four times when the job comes with marks and
 * names days without {@code postedAt}.
 */
public final class JobCompletion {

  private static final int FEN_SCALE = 2;

  private final AdReader reader;
  private final Occupations occupations;

  private JobCompletion(Lexicon lexicon) {
    reader = new AdReader(Extractor.of(lexicon));
    occupations = lexicon.occupations();
  }

  /** A completion with the names of a lexicon; takes some tens of milliseconds to build. */
  public static JobCompletion of(Lexicon lexicon) {
    return new JobCompletion(lexicon);
  }

  /** A job that is new, or comes from a file, as it is accepted. */
  public Job complete(Job given) {
    AdForm form = given.form();
    Job unmarked = read(given, form.without(given.extracted()));
    Set<AdField> stillSaid = confirmed(given, unmarked);
    return stillSaid.equals(given.extracted()) ? unmarked : read(given, form.without(stillSaid));
  }

  /**
   * A job that takes the place of a former state of itself, as it is accepted.
   *
   * @param former what the client was given
   */
  public Job complete(Job given, Job former) {
    return read(given, given.form().without(confirmed(given, former)));
  }

  /** The marked fields of a job that another marks, too, and with the same value. */
  private static Set<AdField> confirmed(Job given, Job other) {
    Set<AdField> confirmed = EnumSet.noneOf(AdField.class);
    for (AdField field : given.extracted()) {
      if (other.extracted().contains(field) && given.form().agrees(field, other.form())) {
        confirmed.add(field);
      }
    }
    return confirmed;
  }

  /** The job with this form and what its text adds. */
  private Job read(Job job, AdForm form) {
    AdReading reading =
        job.postedAt()
            .map(posted -> reader.read(job.title(), job.description(), form, posted))
            .orElseGet(() -> reader.readUndated(job.title(), job.description(), form));
    AdForm completed = reading.completed();
    Job.Builder accepted =
        job.toBuilder()
            .form(completed.withWage(toTheFen(completed.wage())))
            .extracted(reading.extracted())
            .contradictions(reading.contradictions());
    if (reading.extracted().contains(AdField.OCCUPATION)) {
      completed.occupation().map(this::name).ifPresent(accepted::occupation);
    }
    return accepted.build();
  }

  /** The official name of a code, or the code when the name stands for another one, too. */
  private String name(String code) {
    return occupations
        .byCode(code)
        .map(Occupation::name)
        .filter(
            name -> occupations.find(name).map(Occupation::code).filter(code::equals).isPresent())
        .orElse(code);
  }

  private static Wage toTheFen(Wage wage) {
    return new Wage(
        wage.minYuan().map(JobCompletion::toTheFen),
        wage.maxYuan().map(JobCompletion::toTheFen),
        wage.period());
  }

  private static BigDecimal toTheFen(BigDecimal yuan) {
    return yuan.setScale(FEN_SCALE, RoundingMode.HALF_UP);
  }
}
