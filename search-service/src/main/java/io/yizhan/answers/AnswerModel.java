package io.yizhan.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How likely a passage answers, by a logistic sum of its features, and from where on that is enough.
 * Learned from a labelled set by {@code ./yizhan train policy-answers}; a small file that people can
 * read. Immutable.
 */
public final class AnswerModel {

  /** The name of the file beside this class. */
  public static final String FILE = "policy-answers.tsv";

  private static final String GROUNDED = "grounded";
  private static final String POSSIBLE = "possible";

  private final double[] weights;
  private final double grounded;
  private final double possible;

  /**
   * A model.
   *
   * @param weights by the order of {@link AnswerFeature}
   * @param grounded from this likelihood on, a passage answers
   * @param possible from this likelihood on, it may
   * @throws IllegalArgumentException unless both are 0…1 and {@code possible} is not the higher
   */
  AnswerModel(double[] weights, double grounded, double possible) {
    if (!(0 <= possible && possible <= grounded && grounded <= 1)) {
      throw new IllegalArgumentException(
          "thresholds must be 0 <= possible <= grounded <= 1; got: " + possible + ", " + grounded);
    }
    this.weights = weights.clone();
    this.grounded = grounded;
    this.possible = possible;
  }

  /**
   * The model that ships.
   *
   * @throws IllegalArgumentException when the file is none
   */
  public static AnswerModel load() {
    try (InputStream in = Objects.requireNonNull(AnswerModel.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(lines);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read " + FILE, failed);
    }
  }

  /** Reads lines of name, tab, number; # begins a comment. */
  static AnswerModel parse(BufferedReader lines) throws IOException {
    Map<String, Double> values = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 2) {
          throw new IllegalArgumentException(
              FILE + ": a name, a tab and a number expected; got: " + line);
        }
        values.put(columns[0], Double.valueOf(columns[1]));
      }
    }
    double[] weights = new double[AnswerFeature.values().length];
    for (AnswerFeature feature : AnswerFeature.values()) {
      weights[feature.ordinal()] = value(values, name(feature));
    }
    return new AnswerModel(weights, value(values, GROUNDED), value(values, POSSIBLE));
  }

  /** The file; the same model gives the same. */
  public String toText() {
    StringBuilder text =
        new StringBuilder(
            "# How likely a passage answers: weights of features, and the least likelihood of each"
                + " level.\n# Written by ./yizhan train policy-answers.\n");
    for (AnswerFeature feature : AnswerFeature.values()) {
      append(text, name(feature), weights[feature.ordinal()]);
    }
    append(text, GROUNDED, grounded);
    append(text, POSSIBLE, possible);
    return text.toString();
  }

  /** How likely a passage with these features answers, 0…1. */
  double likelihood(double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** From which likelihood on a passage answers. */
  double grounded() {
    return grounded;
  }

  /** From which likelihood on it may. */
  double possible() {
    return possible;
  }

  /** The weights by what they weigh, for people to read. */
  public Map<String, Double> weights() {
    Map<String, Double> byName = new LinkedHashMap<>();
    for (AnswerFeature feature : AnswerFeature.values()) {
      byName.put(name(feature), weights[feature.ordinal()]);
    }
    return byName;
  }

  private static String name(AnswerFeature feature) {
    return feature.name().toLowerCase(Locale.ROOT);
  }

  private static double value(Map<String, Double> values, String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(FILE + ": " + name + " must have a number; got: none");
    }
    return value;
  }

  private static void append(StringBuilder text, String name, double value) {
    text.append(name).append('\t').append(String.format(Locale.ROOT, "%.4f", value)).append('\n');
  }
}
