package io.yizhan.synthetic;

import io.yizhan.model.Employer;
import io.yizhan.model.Job;
import io.yizhan.model.Station;
import io.yizhan.model.Submission;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * An invented 鄂城区 with its neighbours: stations, employers, jobs and workers that look like a
 * district's and belong to nobody.
 *
 * <p>A record depends on the seed, today and its own number alone. So the same district can be made
 * twice, a part of it without the rest ({@link #job}), and all of it in parallel ({@code
 * district.jobs().parallel()}); nothing is kept, whatever its size. Making one costs some
 * microseconds, and reading the resources some tens of milliseconds once.
 *
 * <p>Immutable; safe for any thread.
 */
public final class SyntheticDistrict {

  private final DistrictSize size;
  private final Stations stations;
  private final Employers employers;
  private final Jobs jobs;
  private final Workers workers;

  private SyntheticDistrict(DistrictSize size, long seed, LocalDate today) {
    Places places = Places.load();
    Phrases phrases = Phrases.load();
    Trades trades = Trades.load();
    this.size = size;
    this.stations = Stations.load(size.stations(), seed, places);
    this.employers = new Employers(seed, size.employers(), places, phrases, stations);
    this.jobs = new Jobs(seed, today, trades, employers, places, phrases, stations);
    this.workers = new Workers(seed, today, trades, places, phrases, stations);
  }

  /**
   * A district.
   *
   * @param seed another seed gives another district
   * @param today the day around which shifts and publications lie
   * @throws IllegalArgumentException when there are more stations than the resources know
   */
  public static SyntheticDistrict of(DistrictSize size, long seed, LocalDate today) {
    return new SyntheticDistrict(size, seed, today);
  }

  /** How much of everything it holds. */
  public DistrictSize size() {
    return size;
  }

  /** Every station, S1 first. */
  public Stream<Station> stations() {
    return stations.all().stream();
  }

  /** Every employer, E1 first; made as the stream is read. */
  public Stream<Employer> employers() {
    return stream(size.employers(), employers::employer);
  }

  /** Every job, J1 first; made as the stream is read. */
  public Stream<Job> jobs() {
    return stream(size.jobs(), jobs::job);
  }

  /** Every worker with their contact beside, W1 first; made as the stream is read. */
  public Stream<Submission> workers() {
    return stream(size.workers(), workers::worker);
  }

  /**
   * One job without those before it.
   *
   * @param index its place in {@link #jobs}, from 0
   */
  public Job job(long index) {
    return jobs.job(Objects.checkIndex(index, size.jobs()));
  }

  /**
   * What is true of one job, whatever its form leaves out: {@link #job(long)} with every field
   * filled and the occupation by its trade's name. For whoever judges what an engine made of the
   * ad; never to be indexed.
   *
   * @param index its place in {@link #jobs}, from 0
   */
  public Job truth(long index) {
    return jobs.truth(Objects.checkIndex(index, size.jobs()));
  }

  /**
   * One worker without those before them.
   *
   * @param index their place in {@link #workers}, from 0
   */
  public Submission worker(long index) {
    return workers.worker(Objects.checkIndex(index, size.workers()));
  }

  private static <T> Stream<T> stream(long count, LongFunction<T> record) {
    return LongStream.range(0, count).mapToObj(record);
  }
}
