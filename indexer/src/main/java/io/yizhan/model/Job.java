package io.yizhan.model;

import io.yizhan.extraction.AdField;
import io.yizhan.extraction.AdForm;
import io.yizhan.extraction.AdReading.Contradiction;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WeeklyPattern;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A hiring ad (岗位): what is asked, offered, when and where.
 *
 * <p>Only a title is certain. Build one with {@link #builder} or change one with {@link
 * #toBuilder}.
 *
 * @param id unique among jobs
 * @param source who handed it in
 * @param title what the ad is headed; never blank
 * @param description the ad's text; empty when there is none
 * @param employer who hires
 * @param occupation a code of 职业分类大典 2022 or a name, as it was given
 * @param employmentType nature of work
 * @param headcount places to fill, at least 1
 * @param filled places taken, 0…headcount; needs a headcount
 * @param wage what it pays
 * @param settlement when it pays
 * @param shifts dated work
 * @param weekly recurring work
 * @param location where the work is
 * @param requires conditions on the worker
 * @param preferredSkills skills that help and are not asked
 * @param benefits 包午餐, 包住 … as given
 * @param lodging whether the job gives a bed
 * @param station id of the station that looks after it
 * @param postedAt when it was published
 * @param validUntil first moment at which it is no longer open
 * @param declined ids of workers whom the employer will not have; nobody else sees them
 * @param extracted the fields that the form left open and the ad's own text filled
 * @param contradictions where form and text cannot both hold; the form stands
 */
public record Job(
    String id,
    String source,
    String title,
    String description,
    Optional<EmployerRef> employer,
    Optional<String> occupation,
    Optional<EmploymentType> employmentType,
    Optional<Integer> headcount,
    Optional<Integer> filled,
    Wage wage,
    Optional<SettlementCycle> settlement,
    List<Shift> shifts,
    List<WeeklyPattern> weekly,
    Location location,
    Requirements requires,
    List<String> preferredSkills,
    List<String> benefits,
    Optional<Boolean> lodging,
    Optional<String> station,
    Optional<Instant> postedAt,
    Optional<Instant> validUntil,
    List<String> declined,
    Set<AdField> extracted,
    List<Contradiction> contradictions)
    implements DistrictRecord {

  /** Hours a day that a job without times is taken to last; source: 劳动法 第三十六条. */
  public static final double DEFAULT_HOURS_PER_DAY = 8;

  /**
   * Copies the lists; refuses a blank id or title, a headcount below 1 and more taken than that.
   */
  public Job {
    id = Texts.require("id", id);
    source = Texts.require("source", source);
    title = Texts.require("title", title);
    description = description.strip();
    headcount.ifPresent(Job::requireHeadcount);
    requireFilled(filled, headcount);
    shifts = List.copyOf(shifts);
    weekly = List.copyOf(weekly);
    preferredSkills = List.copyOf(preferredSkills);
    benefits = List.copyOf(benefits);
    declined = List.copyOf(declined);
    extracted =
        extracted.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(extracted));
    contradictions = List.copyOf(contradictions);
  }

  /** A job of which nothing but id and title is known yet. */
  public static Builder builder(String id, String title) {
    return new Builder(id, title);
  }

  /** A builder that starts from this job. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * The same work as a call seeks people for it: with places of its own, none of them taken yet,
   * and no end but that of the call.
   */
  public Job calledFor(String callId, int places) {
    return new Job(
        callId,
        source,
        title,
        description,
        employer,
        occupation,
        employmentType,
        Optional.of(places),
        Optional.empty(),
        wage,
        settlement,
        shifts,
        weekly,
        location,
        requires,
        preferredSkills,
        benefits,
        lodging,
        station,
        postedAt,
        Optional.empty(),
        declined,
        extracted,
        contradictions);
  }

  /** The fields that the ad's own text can speak of. */
  public AdForm form() {
    return new AdForm(
        occupation, wage, settlement, employmentType, shifts, weekly, headcount, benefits);
  }

  /**
   * Mean length in hours of a day's work over all shifts and weekly patterns, {@value
   * #DEFAULT_HOURS_PER_DAY} when the job has no times: what turns a day's pay into an hour's.
   */
  public double meanHoursPerDay() {
    long minutes = 0;
    long days = 0;
    for (Shift shift : shifts) {
      minutes += shift.length().toMinutes();
      days++;
    }
    for (WeeklyPattern pattern : weekly) {
      minutes += pattern.length().toMinutes() * pattern.days().size();
      days += pattern.days().size();
    }
    return days == 0
        ? DEFAULT_HOURS_PER_DAY
        : (double) minutes / (days * Duration.ofHours(1).toMinutes());
  }

  /** Places that can still be taken, at least 0; empty when it is not said how many there are. */
  public OptionalInt placesLeft() {
    return headcount.isPresent()
        ? OptionalInt.of(headcount.get() - filled.orElse(0))
        : OptionalInt.empty();
  }

  private static void requireFilled(Optional<Integer> filled, Optional<Integer> headcount) {
    if (filled.isPresent() && (filled.get() < 0 || filled.get() > headcount.orElse(-1))) {
      throw new IllegalArgumentException(
          "filled must be 0..headcount; got: " + filled.get() + " of " + headcount);
    }
  }

  private static void requireHeadcount(int headcount) {
    if (headcount < 1) {
      throw new IllegalArgumentException("headcount must be >= 1; got: " + headcount);
    }
  }

  /** Collects the parts of a {@link Job}. One thread. */
  public static final class Builder {
    private String id;
    private String source = Submission.LOCAL_SOURCE;
    private String title;
    private String description = "";
    private Optional<EmployerRef> employer = Optional.empty();
    private Optional<String> occupation = Optional.empty();
    private Optional<EmploymentType> employmentType = Optional.empty();
    private Optional<Integer> headcount = Optional.empty();
    private Optional<Integer> filled = Optional.empty();
    private Wage wage = Wage.UNKNOWN;
    private Optional<SettlementCycle> settlement = Optional.empty();
    private List<Shift> shifts = List.of();
    private List<WeeklyPattern> weekly = List.of();
    private Location location = Location.UNKNOWN;
    private Requirements requires = Requirements.NONE;
    private List<String> preferredSkills = List.of();
    private List<String> benefits = List.of();
    private Optional<Boolean> lodging = Optional.empty();
    private Optional<String> station = Optional.empty();
    private Optional<Instant> postedAt = Optional.empty();
    private Optional<Instant> validUntil = Optional.empty();
    private List<String> declined = List.of();
    private Set<AdField> extracted = Set.of();
    private List<Contradiction> contradictions = List.of();

    private Builder(String id, String title) {
      this.id = id;
      this.title = title;
    }

    private Builder(Job job) {
      id = job.id;
      source = job.source;
      title = job.title;
      description = job.description;
      employer = job.employer;
      occupation = job.occupation;
      employmentType = job.employmentType;
      headcount = job.headcount;
      filled = job.filled;
      wage = job.wage;
      settlement = job.settlement;
      shifts = job.shifts;
      weekly = job.weekly;
      location = job.location;
      requires = job.requires;
      preferredSkills = job.preferredSkills;
      benefits = job.benefits;
      lodging = job.lodging;
      station = job.station;
      postedAt = job.postedAt;
      validUntil = job.validUntil;
      declined = job.declined;
      extracted = job.extracted;
      contradictions = job.contradictions;
    }

    /** Sets {@link Job#id}. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@link Job#source}. */
    public Builder source(String source) {
      this.source = source;
      return this;
    }

    /** Sets {@link Job#title}. */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /** Sets {@link Job#description}. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Sets {@link Job#employer}. */
    public Builder employer(EmployerRef employer) {
      this.employer = Optional.of(employer);
      return this;
    }

    /** Sets {@link Job#occupation}. */
    public Builder occupation(String occupation) {
      this.occupation = Optional.of(occupation);
      return this;
    }

    /** Sets {@link Job#employmentType}. */
    public Builder employmentType(EmploymentType employmentType) {
      this.employmentType = Optional.of(employmentType);
      return this;
    }

    /** Sets {@link Job#headcount}. */
    public Builder headcount(Integer headcount) {
      this.headcount = Optional.of(headcount);
      return this;
    }

    /** Sets {@link Job#filled}. */
    public Builder filled(Integer filled) {
      this.filled = Optional.of(filled);
      return this;
    }

    /** Sets {@link Job#wage}. */
    public Builder wage(Wage wage) {
      this.wage = wage;
      return this;
    }

    /** Sets {@link Job#settlement}. */
    public Builder settlement(SettlementCycle settlement) {
      this.settlement = Optional.of(settlement);
      return this;
    }

    /** Sets {@link Job#shifts}. */
    public Builder shifts(List<Shift> shifts) {
      this.shifts = shifts;
      return this;
    }

    /** Sets {@link Job#weekly}. */
    public Builder weekly(List<WeeklyPattern> weekly) {
      this.weekly = weekly;
      return this;
    }

    /** Sets {@link Job#location}. */
    public Builder location(Location location) {
      this.location = location;
      return this;
    }

    /** Sets {@link Job#requires}. */
    public Builder requires(Requirements requires) {
      this.requires = requires;
      return this;
    }

    /** Sets {@link Job#preferredSkills}. */
    public Builder preferredSkills(List<String> preferredSkills) {
      this.preferredSkills = preferredSkills;
      return this;
    }

    /** Sets {@link Job#benefits}. */
    public Builder benefits(List<String> benefits) {
      this.benefits = benefits;
      return this;
    }

    /** Sets {@link Job#lodging}. */
    public Builder lodging(Boolean lodging) {
      this.lodging = Optional.of(lodging);
      return this;
    }

    /** Sets {@link Job#station}. */
    public Builder station(String station) {
      this.station = Optional.of(station);
      return this;
    }

    /** Sets {@link Job#postedAt}. */
    public Builder postedAt(Instant postedAt) {
      this.postedAt = Optional.of(postedAt);
      return this;
    }

    /** Sets {@link Job#validUntil}. */
    public Builder validUntil(Instant validUntil) {
      this.validUntil = Optional.of(validUntil);
      return this;
    }

    /** Sets {@link Job#validUntil}, or leaves it open. */
    public Builder validUntil(Optional<Instant> validUntil) {
      this.validUntil = validUntil;
      return this;
    }

    /** Sets {@link Job#declined}. */
    public Builder declined(List<String> declined) {
      this.declined = declined;
      return this;
    }

    /** Sets every field of {@link Job#form}, also those that the form leaves open. */
    public Builder form(AdForm form) {
      occupation = form.occupation();
      wage = form.wage();
      settlement = form.settlement();
      employmentType = form.employmentType();
      shifts = form.shifts();
      weekly = form.weekly();
      headcount = form.headcount();
      benefits = form.benefits();
      return this;
    }

    /** Sets {@link Job#extracted}. */
    public Builder extracted(Set<AdField> extracted) {
      this.extracted = extracted;
      return this;
    }

    /** Sets {@link Job#contradictions}. */
    public Builder contradictions(List<Contradiction> contradictions) {
      this.contradictions = contradictions;
      return this;
    }

    /**
     * The job.
     *
     * @throws IllegalArgumentException when a part breaks a rule of {@link Job}
     */
    public Job build() {
      return new Job(
          id,
          source,
          title,
          description,
          employer,
          occupation,
          employmentType,
          headcount,
          filled,
          wage,
          settlement,
          shifts,
          weekly,
          location,
          requires,
          preferredSkills,
          benefits,
          lodging,
          station,
          postedAt,
          validUntil,
          declined,
          extracted,
          contradictions);
    }
  }
}
