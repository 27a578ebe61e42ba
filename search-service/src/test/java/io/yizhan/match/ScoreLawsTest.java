package io.yizhan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Requirements;
import io.yizhan.model.Skill;
import io.yizhan.model.Wish;
import io.yizhan.model.Worker;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds of the score of every pair, fit or not. */
class ScoreLawsTest {

  private static final int PAIRS = 12;
  private static final double SAME = 1e-12;

  @Property(tries = 60)
  void score_isTheSumOfItsParts_andOfItsSides(@ForAll long seed) throws IOException {
    MatchWeights weights = MatchWeights.standard();
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    for (Match match : matches(random.job("J"), workers(random))) {
      double sum = 0;
      for (MatchPart part : match.parts()) {
        assertThat(part.value()).isBetween(0.0, 1.0);
        assertThat(part.weight()).isEqualTo(weights.of(part.part()));
        assertThat(part.contribution()).isEqualTo(part.weight() * part.value());
        sum += part.contribution();
      }
      assertThat(match.parts()).extracting(MatchPart::part).containsExactly(Part.values());
      assertThat(sum).isCloseTo(match.score(), within(SAME));
      assertThat(
              match.forward() * weights.of(Side.FORWARD)
                  + match.reverse() * weights.of(Side.REVERSE))
          .isCloseTo(match.score(), within(SAME));
    }
  }

  /** Also of a worker who had listed none, where not to say had counted as unknown. */
  @Property(tries = 60)
  void score_aSkillMore_isNeverLower(@ForAll long seed) throws IOException {
    RandomGenerator dice = new SplittableRandom(~seed);
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    Job job =
        random.job("J").toBuilder()
            .requires(
                new Requirements(
                    List.of("叉车", "打包"), List.of(), Optional.empty(), Optional.empty()))
            .preferredSkills(List.of("贴砖"))
            .build();
    List<Worker> workers = new ArrayList<>();
    List<Worker> skilled = new ArrayList<>();
    for (Worker.Builder draft : drafts(random)) {
      Worker worker = draft.build();
      workers.add(worker);
      List<Skill> skills = new ArrayList<>(worker.skills());
      String name = List.of("叉车", "打包", "贴砖", "电焊").get(dice.nextInt(4));
      if (skills.stream().noneMatch(skill -> skill.name().equals(name))) {
        skills.add(
            new Skill(name, dice.nextBoolean() ? Optional.of(dice.nextInt(9)) : Optional.empty()));
      }
      skilled.add(draft.skills(skills).build());
    }
    assertNeverLower(matches(job, workers), matches(job, skilled));
  }

  @Property(tries = 60)
  void score_nearer_isNeverLower(@ForAll long seed) throws IOException {
    RandomGenerator dice = new SplittableRandom(~seed);
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    Job job = random.job("J").toBuilder().location(at(30.5)).build();
    List<Worker> farther = new ArrayList<>();
    List<Worker> nearer = new ArrayList<>();
    for (Worker.Builder draft : drafts(random)) {
      double degrees = dice.nextDouble() * 0.5;
      farther.add(draft.location(at(30.5 + degrees)).build());
      nearer.add(draft.location(at(30.5 + degrees * dice.nextDouble() * 0.99)).build());
    }
    List<Match> before = matches(job, farther);
    List<Match> after = matches(job, nearer);
    assertNeverLower(before, after);
    assertStaysMet(Rule.DISTANCE, before, after);
  }

  /** Floors stand around the pay, so that many a raise reaches one. */
  @Property(tries = 60)
  void score_morePay_isNeverLower(@ForAll long seed) throws IOException {
    RandomGenerator dice = new SplittableRandom(~seed);
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    Job job = random.job("J").toBuilder().wage(perDay(200)).build();
    Job better = job.toBuilder().wage(perDay(200 + dice.nextInt(1, 60))).build();
    List<Worker> workers = new ArrayList<>();
    for (Worker.Builder draft : drafts(random)) {
      Wish wish = draft.build().wish();
      Wage floor = dice.nextInt(4) == 0 ? wish.wageFloor() : perDay(dice.nextInt(150, 260));
      workers.add(
          draft
              .wish(
                  new Wish(
                      wish.employmentTypes(),
                      wish.settlements(),
                      floor,
                      wish.maxDistanceKm(),
                      wish.lodgingOk()))
              .build());
    }
    List<Match> before = matches(job, workers);
    List<Match> after = matches(better, workers);
    assertNeverLower(before, after);
    assertStaysMet(Rule.PAY, before, after);
  }

  /** Who is old enough is old enough: the score does not know by how much. */
  @Property(tries = 60)
  void match_anyAgeAboveTheLeast_isTheSame(@ForAll long seed) throws IOException {
    RandomGenerator dice = new SplittableRandom(~seed);
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    Job job = random.job("J");
    List<Worker> young = new ArrayList<>();
    List<Worker> old = new ArrayList<>();
    for (Worker.Builder draft : drafts(random)) {
      young.add(draft.birthDate(RandomPairs.TODAY.minusYears(21)).build());
      old.add(draft.birthDate(RandomPairs.TODAY.minusYears(dice.nextInt(21, 80))).build());
    }
    assertThat(matches(job, old)).isEqualTo(matches(job, young));
  }

  /** Other systems send more than we ask: it has no field to stand in. */
  @Property(tries = 30)
  void match_sexOriginHealth_changeNothing(@ForAll long seed) throws IOException {
    RandomGenerator dice = new SplittableRandom(~seed);
    RandomPairs random = new RandomPairs(new SplittableRandom(seed));
    Job job = random.job("J");
    RecordCodec codec = RecordCodec.create();
    List<Worker> plain = workers(random);
    List<Worker> described = new ArrayList<>();
    for (Worker worker : plain) {
      ObjectNode json = codec.encode(worker);
      for (String name : List.of("sex", "gender", "ethnicity", "origin", "health", "性别", "民族")) {
        json.put(name, List.of("男", "女", "汉", "土家", "湖北", "良好").get(dice.nextInt(6)));
      }
      described.add((Worker) codec.decode(RecordKind.WORKER, json).record());
    }
    assertThat(matches(job, described)).isEqualTo(matches(job, plain));
  }

  @Test
  void weights_areBroughtToOne_whateverIsSet() {
    MatchWeights weights = MatchWeights.of(Map.of(Part.PAY, 10.0, Part.DISTANCE, 0.0));
    double sum = 0;
    for (Part part : Part.values()) {
      sum += weights.of(part);
    }
    assertThat(sum).isCloseTo(1, within(SAME));
    assertThat(weights.of(Part.DISTANCE)).isZero();
    assertThat(weights.of(Part.PAY)).isGreaterThan(0.9);
    assertThat(weights.of(Side.FORWARD) + weights.of(Side.REVERSE)).isCloseTo(1, within(SAME));
  }

  private static List<Worker.Builder> drafts(RandomPairs random) {
    return IntStream.range(0, PAIRS).mapToObj(i -> random.draft("W" + i)).toList();
  }

  private static List<Worker> workers(RandomPairs random) {
    return drafts(random).stream().map(Worker.Builder::build).toList();
  }

  /** Every pair, fit or not, in the order given. */
  private static List<Match> matches(Job job, List<Worker> workers) throws IOException {
    List<Match> matches = new ArrayList<>();
    try (MatchWorld world = MatchWorld.of(List.of(job), workers)) {
      for (Worker worker : workers) {
        matches.add(world.explain(job.id(), worker.id()));
      }
    }
    return matches;
  }

  private static void assertNeverLower(List<Match> before, List<Match> after) {
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).score())
          .as("%s%n%s", before.get(i), after.get(i))
          .isGreaterThanOrEqualTo(before.get(i).score() - SAME);
    }
  }

  private static void assertStaysMet(Rule rule, List<Match> before, List<Match> after) {
    for (int i = 0; i < before.size(); i++) {
      if (outcome(rule, before.get(i)) == Outcome.MET) {
        assertThat(outcome(rule, after.get(i))).isEqualTo(Outcome.MET);
      }
    }
  }

  private static Outcome outcome(Rule rule, Match match) {
    return match.rules().stream()
        .filter(note -> note.rule() == rule)
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private static Location at(double lat) {
    return new Location(Optional.of(new GeoPoint(lat, 114.7)), Optional.empty(), Optional.empty());
  }

  private static Wage perDay(int yuan) {
    return new Wage(
        Optional.of(BigDecimal.valueOf(yuan)), Optional.empty(), Optional.of(WagePeriod.DAY));
  }
}
