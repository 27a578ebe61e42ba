package io.yizhan.occupation;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Occupations;
import io.yizhan.occupation.TitleCleaner.CleanTitle;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads free job titles as occupations of 职业分类大典 2022 and our own 普工.
 *
 * <ul>
 *   <li>方安招聘氩弧焊工 becomes 6-18-02-04 焊工
 *   <li>找个阿姨做饭 becomes 4-10-01-06 家政服务员
 *   <li>小时工 搬货 晚班 ranks 4-02-05-01 装卸搬运工 and P-00 普工
 *   <li>!!! and the empty title become nothing
 * </ul>
 *
 * <p>{@link #rank} lists readings, best first, for people to choose from and for search to weigh;
 * {@link #settle} decides, for records that need one code, and goes up the tree or abstains when
 * unsure.
 *
 * <p>Immutable after {@link #load}; any thread. A title takes some tens of microseconds and
 * allocates a few kilobytes. Any text is taken; only its first 120 characters are read.
 *
 * <p>Weaknesses: a word the model never saw (a brand, a dialect word) says nothing to it; trades
 * inside one title are not told apart.
 */
public final class OccupationNormalizer {

  /** The confidence a node must have for {@link #settle} to choose it. */
  public static final double SETTLING_CONFIDENCE = 0.5;

  private static final String MODEL = "occupation-model.bin";

  private final Occupations occupations;
  private final TitleCleaner cleaner;
  private final OccupationModel model;
  private final NameEvidence names;

  /** Of every level but EXACT, where each outcome is its own node. */
  private final Map<OccupationLevel, LevelNodes> levels = new EnumMap<>(OccupationLevel.class);

  /** A normalizer over a model of this lexicon. */
  OccupationNormalizer(Lexicon lexicon, OccupationModel model) {
    occupations = lexicon.occupations();
    cleaner = new TitleCleaner(lexicon);
    this.model = model;
    names = new NameEvidence(lexicon, model.tree());
    for (OccupationLevel level :
        List.of(OccupationLevel.MAJOR, OccupationLevel.MIDDLE, OccupationLevel.SMALL)) {
      levels.put(level, new LevelNodes(level, model.tree().codes(), occupations));
    }
  }

  /**
   * The normalizer with the model that ships in this module.
   *
   * @throws UnreadableModelException when the model is damaged or names codes this lexicon lacks
   */
  public static OccupationNormalizer load(Lexicon lexicon) {
    return new OccupationNormalizer(lexicon, shippedModel(lexicon));
  }

  private static OccupationModel shippedModel(Lexicon lexicon) {
    try (InputStream in = OccupationNormalizer.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new UnreadableModelException(MODEL, "file is missing");
      }
      OccupationModel model = ModelFile.read(MODEL, in.readAllBytes());
      for (String code : model.tree().codes()) {
        if (lexicon.occupations().byCode(code).isEmpty()) {
          throw new UnreadableModelException(MODEL, "code must be in the lexicon; got: " + code);
        }
      }
      return model;
    } catch (IOException e) {
      throw new UnreadableModelException(MODEL, "could not be read", e);
    }
  }

  /**
   * The likeliest codes of any level, best first; a name that the lexicon knows is what it says
   * there, whatever the model learned. A code above others here stands for itself alone: its
   * confidence is not the sum of those below.
   *
   * @param size at most how many, 1 or more
   */
  public List<OccupationGuess> rank(String title, int size) {
    List<OccupationGuess> learned = rank(title, OccupationLevel.EXACT, size);
    return known(title)
        .map(
            known ->
                Stream.concat(
                        Stream.of(known),
                        learned.stream().filter(guess -> !guess.code().equals(known.code())))
                    .limit(size)
                    .toList())
        .orElse(learned);
  }

  /**
   * The likeliest nodes of one level, best first: the probabilities of all codes below are summed.
   * Where the classification has no node of that level (its only child took its place) the code
   * stands for it; 普工 is a node of every level.
   *
   * @param size at most how many, 1 or more
   */
  public List<OccupationGuess> rank(String title, OccupationLevel level, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("size must be >= 1; got: " + size);
    }
    float[] probabilities = probabilities(cleaner.clean(title));
    return best(probabilities, level, size).stream()
        .map(best -> guess(best.code(), best.probability()))
        .toList();
  }

  /**
   * The one reading to record: what the lexicon says of this name, else the deepest node that has
   * at least {@link #SETTLING_CONFIDENCE}, counting all codes below it; empty when not even a major
   * class has.
   */
  public Optional<OccupationGuess> settle(String title) {
    Optional<OccupationGuess> known = known(title);
    if (known.isPresent()) {
      return known;
    }
    float[] probabilities = probabilities(cleaner.clean(title));
    for (OccupationLevel level : List.of(OccupationLevel.values()).reversed()) {
      for (Ranking.Entry best : best(probabilities, level, 1)) {
        if (confidence(best.probability()) >= SETTLING_CONFIDENCE) {
          return Optional.of(guess(best.code(), best.probability()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<OccupationGuess> known(String title) {
    return occupations
        .find(title)
        .map(
            occupation ->
                new OccupationGuess(occupation.code(), occupation.name(), occupation.level(), 1));
  }

  /** Probability of each outcome of the model; all zero when the title says nothing. */
  float[] probabilities(CleanTitle title) {
    float[] scores = model.scores(title);
    names.addTo(title.core(), scores);
    OccupationModel.toProbabilities(scores, model.tree().codes().size());
    return scores;
  }

  private List<Ranking.Entry> best(float[] probabilities, OccupationLevel level, int size) {
    LevelNodes nodes = levels.get(level);
    return nodes == null
        ? Ranking.best(probabilities, model.tree().codes(), size)
        : Ranking.best(nodes.sums(probabilities), nodes.codes(), size);
  }

  private double confidence(double probability) {
    return model.calibration().apply(Math.min(1, probability)); // sums may round above 1
  }

  private OccupationGuess guess(String code, double probability) {
    Occupation occupation =
        occupations
            .byCode(code)
            .orElseThrow(() -> new IllegalStateException("the model was checked; code: " + code));
    return new OccupationGuess(
        occupation.code(), occupation.name(), occupation.level(), confidence(probability));
  }
}
