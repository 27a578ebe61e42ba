package io.yizhan.model;

import io.yizhan.extraction.WeeklyPattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person who looks for work (零工), without anything that says who they are: name, phone and
 * address are a {@link Contact}, kept apart.
 *
 * <p>A worker with neither weekly patterns nor intervals has unknown availability.
 *
 * @param id unique among workers
 * @param source who registered them
 * @param occupations codes or names of trades they offer, as given
 * @param skills what they can do
 * @param certificates what they hold
 * @param birthYear for the legal minimum age and nothing else
 * @param birthDate the same, exactly
 * @param experienceYears years in the trades offered
 * @param wish what they want of a job
 * @param weekly when they are usually free
 * @param intervals further stretches in which they are free
 * @param unavailable stretches in which they are not
 * @param accepted work they have agreed to do, which takes its time
 * @param declined ids of jobs they will not have; nobody else sees them
 * @param location where they set out from; no address
 * @param station id of the station that registered them
 * @param crew what those who registered together are called; they like to go to work together
 * @param active whether they look for work now
 * @param attendance how past engagements went
 * @param lastActive when they were last heard of: registered, changed something, came to work
 * @param about their own words
 */
public record Worker(
    String id,
    String source,
    List<String> occupations,
    List<Skill> skills,
    List<Certificate> certificates,
    Optional<Integer> birthYear,
    Optional<LocalDate> birthDate,
    Optional<Integer> experienceYears,
    Wish wish,
    List<WeeklyPattern> weekly,
    List<Interval> intervals,
    List<Interval> unavailable,
    List<AcceptedShift> accepted,
    List<String> declined,
    Location location,
    Optional<String> station,
    Optional<String> crew,
    boolean active,
    Attendance attendance,
    Optional<Instant> lastActive,
    String about)
    implements DistrictRecord {

  /** Copies the lists; refuses a blank id. */
  public Worker {
    id = Texts.require("id", id);
    source = Texts.require("source", source);
    occupations = List.copyOf(occupations);
    skills = List.copyOf(skills);
    certificates = List.copyOf(certificates);
    weekly = List.copyOf(weekly);
    intervals = List.copyOf(intervals);
    unavailable = List.copyOf(unavailable);
    accepted = List.copyOf(accepted);
    declined = List.copyOf(declined);
    about = about.strip();
  }

  /** A worker of whom nothing but an id is known yet. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** The same worker with other work agreed to and another record of how engagements went. */
  public Worker with(List<AcceptedShift> otherAccepted, Attendance otherAttendance) {
    return new Worker(
        id,
        source,
        occupations,
        skills,
        certificates,
        birthYear,
        birthDate,
        experienceYears,
        wish,
        weekly,
        intervals,
        unavailable,
        otherAccepted,
        declined,
        location,
        station,
        crew,
        active,
        otherAttendance,
        lastActive,
        about);
  }

  /** Collects the parts of a {@link Worker}. One thread. */
  public static final class Builder {
    private String id;
    private String source = Submission.LOCAL_SOURCE;
    private List<String> occupations = List.of();
    private List<Skill> skills = List.of();
    private List<Certificate> certificates = List.of();
    private Optional<Integer> birthYear = Optional.empty();
    private Optional<LocalDate> birthDate = Optional.empty();
    private Optional<Integer> experienceYears = Optional.empty();
    private Wish wish = Wish.ANYTHING;
    private List<WeeklyPattern> weekly = List.of();
    private List<Interval> intervals = List.of();
    private List<Interval> unavailable = List.of();
    private List<AcceptedShift> accepted = List.of();
    private List<String> declined = List.of();
    private Location location = Location.UNKNOWN;
    private Optional<String> station = Optional.empty();
    private Optional<String> crew = Optional.empty();
    private boolean active = true;
    private Attendance attendance = Attendance.NONE;
    private Optional<Instant> lastActive = Optional.empty();
    private String about = "";

    private Builder(String id) {
      this.id = id;
    }

    /** Sets {@link Worker#source}. */
    public Builder source(String source) {
      this.source = source;
      return this;
    }

    /** Sets {@link Worker#occupations}. */
    public Builder occupations(List<String> occupations) {
      this.occupations = occupations;
      return this;
    }

    /** Sets {@link Worker#skills}. */
    public Builder skills(List<Skill> skills) {
      this.skills = skills;
      return this;
    }

    /** Sets {@link Worker#certificates}. */
    public Builder certificates(List<Certificate> certificates) {
      this.certificates = certificates;
      return this;
    }

    /** Sets {@link Worker#birthYear}. */
    public Builder birthYear(Integer birthYear) {
      this.birthYear = Optional.of(birthYear);
      return this;
    }

    /** Sets {@link Worker#birthDate}. */
    public Builder birthDate(LocalDate birthDate) {
      this.birthDate = Optional.of(birthDate);
      return this;
    }

    /** Sets {@link Worker#experienceYears}. */
    public Builder experienceYears(Integer experienceYears) {
      this.experienceYears = Optional.of(experienceYears);
      return this;
    }

    /** Sets {@link Worker#wish}. */
    public Builder wish(Wish wish) {
      this.wish = wish;
      return this;
    }

    /** Sets {@link Worker#weekly}. */
    public Builder weekly(List<WeeklyPattern> weekly) {
      this.weekly = weekly;
      return this;
    }

    /** Sets {@link Worker#intervals}. */
    public Builder intervals(List<Interval> intervals) {
      this.intervals = intervals;
      return this;
    }

    /** Sets {@link Worker#unavailable}. */
    public Builder unavailable(List<Interval> unavailable) {
      this.unavailable = unavailable;
      return this;
    }

    /** Sets {@link Worker#accepted}. */
    public Builder accepted(List<AcceptedShift> accepted) {
      this.accepted = accepted;
      return this;
    }

    /** Sets {@link Worker#declined}. */
    public Builder declined(List<String> declined) {
      this.declined = declined;
      return this;
    }

    /** Sets {@link Worker#location}. */
    public Builder location(Location location) {
      this.location = location;
      return this;
    }

    /** Sets {@link Worker#station}. */
    public Builder station(String station) {
      this.station = Optional.of(station);
      return this;
    }

    /** Sets {@link Worker#crew}. */
    public Builder crew(String crew) {
      this.crew = Optional.of(crew);
      return this;
    }

    /** Sets {@link Worker#active}. */
    public Builder active(boolean active) {
      this.active = active;
      return this;
    }

    /** Sets {@link Worker#attendance}. */
    public Builder attendance(Attendance attendance) {
      this.attendance = attendance;
      return this;
    }

    /** Sets {@link Worker#lastActive}. */
    public Builder lastActive(Instant lastActive) {
      this.lastActive = Optional.of(lastActive);
      return this;
    }

    /** Sets {@link Worker#about}. */
    public Builder about(String about) {
      this.about = about;
      return this;
    }

    /**
     * The worker.
     *
     * @throws IllegalArgumentException when a part breaks a rule of {@link Worker}
     */
    public Worker build() {
      return new Worker(
          id,
          source,
          occupations,
          skills,
          certificates,
          birthYear,
          birthDate,
          experienceYears,
          wish,
          weekly,
          intervals,
          unavailable,
          accepted,
          declined,
          location,
          station,
          crew,
          active,
          attendance,
          lastActive,
          about);
    }
  }
}
