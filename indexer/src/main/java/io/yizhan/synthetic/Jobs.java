package io.yizhan.synthetic;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Requirements;
import io.yizhan.synthetic.AdText.Part;
import io.yizhan.synthetic.Employers.Firm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

/**
 * Makes jobs: rolls the facts, has them written as an ad, and fills the form, leaving a field empty
 * in about {@value #OMITS_PERCENT} of a hundred although the text says it, as people do. Immutable;
 * safe for any thread.
 */
final class Jobs {

  private static final int STREAM = 3;
  private static final int OMITS_PERCENT = 13;
  private static final int UNNAMED_EMPLOYER_PERCENT = 8;
  private static final Set<String> CONTRACT_BENEFITS =
      Set.of("五险", "五险一金", "月休四天", "双休", "年底分红", "培训后上岗", "全勤奖", "新人奖励", "带薪学", "员工价");

  private final long seed;
  private final LocalDate today;
  private final Trades trades;
  private final Employers employers;
  private final Places places;
  private final Phrases phrases;
  private final Stations stations;

  /** A maker for one district. */
  Jobs(
      long seed,
      LocalDate today,
      Trades trades,
      Employers employers,
      Places places,
      Phrases phrases,
      Stations stations) {
    this.seed = seed;
    this.today = today;
    this.trades = trades;
    this.employers = employers;
    this.places = places;
    this.phrases = phrases;
    this.stations = stations;
  }

  /** Job number {@code index}, from 0, as its employer filed it. */
  Job job(long index) {
    return job(index, Filing.AS_PEOPLE_DO);
  }

  /**
   * Job number {@code index}, from 0, with every field filled and the occupation by the name of its
   * trade: 月嫂, where the code says no more than 家政服务员. Text, place and moments are those of {@link
   * #job(long)}.
   */
  Job truth(long index) {
    return job(index, Filing.COMPLETE);
  }

  private enum Filing {
    AS_PEOPLE_DO,
    COMPLETE
  }

  private Job job(long index, Filing filing) {
    Dice dice = Dice.of(seed, STREAM, index);
    Trade trade = trades.pick(dice);
    EmploymentType type = trade.types().pick(dice).getKey();
    Sector sector = employers.sector(dice.pick(trade.sectors()));
    Optional<Firm> firm = employers.pick(sector, dice);
    boolean atFirm = sector.onSite() && firm.isPresent();
    Place place = atFirm ? firm.orElseThrow().place() : sector.places().pick(dice);
    GeoPoint point = atFirm ? firm.orElseThrow().point() : places.near(place, dice);
    AdFacts facts = facts(trade, type, sector, place, dice);
    AdText ad = AdWriter.write(facts, phrases, dice);
    Publication published = Publication.roll(facts.posted(), facts.times(), today, dice);
    Job.Builder job =
        Job.builder("J" + (index + 1), ad.title())
            .description(ad.description())
            .location(
                new Location(
                    Optional.of(point), Optional.of(place.region()), Optional.of(facts.spot())))
            .requires(requirements(facts))
            .preferredSkills(facts.preferred())
            .postedAt(published.postedAt())
            .validUntil(published.validUntil());
    firm.filter(_ -> !dice.chance(UNNAMED_EMPLOYER_PERCENT))
        .map(Firm::record)
        .ifPresent(
            employer -> job.employer(new EmployerRef(Optional.of(employer.id()), employer.name())));
    stations.nearest(place).ifPresent(job::station);
    switch (filing) {
      case AS_PEOPLE_DO -> fillForm(job, facts, omitted(ad.said(), dice), dice);
      case COMPLETE -> {
        fillForm(job, facts, Optional.empty(), dice);
        job.occupation(facts.trade().name()).lodging(facts.lodging());
      }
    }
    return job.build();
  }

  private AdFacts facts(Trade trade, EmploymentType type, Sector sector, Place place, Dice dice) {
    WorkTimes times = WorkTimes.roll(trade, type, today, dice);
    JobPay pay = JobPay.roll(trade, type, times, dice);
    String name = place.kind() == Place.Kind.TOWN || dice.chance(60) ? place.said() : place.name();
    List<String> skills = dice.sample(trade.skills(), dice.between(0, 3));
    int asked = dice.below(skills.size() + 1);
    int years = trade.usualYears();
    boolean dangerous = trade.certificates().stream().anyMatch(each -> each.getValue() >= 95);
    return new AdFacts(
        trade,
        type,
        pay,
        times,
        headcount(trade, dice),
        place,
        name + phrases.say(sector.spotKeyAt(place), dice),
        Publication.rollDay(times, today, dice),
        skills.subList(0, asked),
        skills.subList(asked, skills.size()),
        trade.certificates().stream()
            .filter(each -> dice.chance(each.getValue()))
            .map(Entry::getKey)
            .toList(),
        years > 0 && dice.chance(45) ? years + dice.below(2) : 0,
        dice.chance(dangerous ? 60 : times.night() ? 25 : 0),
        benefits(trade, type, times, pay, dice));
  }

  private static int headcount(Trade trade, Dice dice) {
    double share = dice.unit() * dice.unit();
    int span = trade.maxPeople() - trade.minPeople();
    int people = trade.minPeople() + (int) Math.round(share * span);
    return people > 12 ? people / 5 * 5 : people;
  }

  private List<String> benefits(
      Trade trade, EmploymentType type, WorkTimes times, JobPay pay, Dice dice) {
    boolean contract = type == EmploymentType.LONG_TERM || type == EmploymentType.DISPATCH;
    boolean summer = today.getMonthValue() >= 5 && today.getMonthValue() <= 9;
    List<String> fitting =
        trade.benefits().stream()
            .filter(each -> contract || !CONTRACT_BENEFITS.contains(each))
            .filter(each -> times.night() || !each.equals("夜班补贴"))
            .filter(each -> summer || !each.equals("高温补贴"))
            .filter(each -> !each.contains("结") || pay.settlement().name().equals("DAILY"))
            .toList();
    List<String> chosen = dice.sample(fitting, dice.between(0, 3));
    return chosen.contains("包吃住")
        ? chosen.stream()
            .filter(each -> each.equals("包吃住") || !(each.startsWith("包") || each.equals("提供住宿")))
            .toList()
        : chosen;
  }

  private static Requirements requirements(AdFacts facts) {
    return new Requirements(
        facts.skills(),
        facts.certificates(),
        facts.minYears() > 0 ? Optional.of(facts.minYears()) : Optional.empty(),
        facts.adultsOnly() ? Optional.of(18) : Optional.empty());
  }

  private static Optional<Part> omitted(Set<Part> said, Dice dice) {
    return dice.chance(OMITS_PERCENT)
        ? Optional.of(dice.pick(List.copyOf(said)))
        : Optional.empty();
  }

  private static void fillForm(Job.Builder job, AdFacts facts, Optional<Part> omitted, Dice dice) {
    for (Part part : Part.values()) {
      if (omitted.isPresent() && omitted.get() == part) {
        continue;
      }
      switch (part) {
        case OCCUPATION ->
            job.occupation(dice.chance(55) ? facts.trade().code() : facts.trade().name());
        case TYPE -> job.employmentType(facts.type());
        case PAY -> job.wage(facts.pay().wage());
        case SETTLEMENT -> job.settlement(facts.pay().settlement());
        case TIMES -> job.shifts(facts.times().shifts()).weekly(facts.times().weekly());
        case HEADCOUNT -> job.headcount(facts.headcount());
        case BENEFITS -> fillBenefits(job, facts, dice);
      }
    }
  }

  private static void fillBenefits(Job.Builder job, AdFacts facts, Dice dice) {
    job.benefits(facts.benefits());
    if (facts.lodging() || dice.chance(40)) {
      job.lodging(facts.lodging());
    }
  }
}
