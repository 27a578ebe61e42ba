package io.yizhan.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Which of the passages found is taken, how likely it answers, and from where on that is enough:
 * two sums of the same features. Learned from a labelled set by {@code ./yizhan train
 * policy-answers}; a small file that people can read. Immutable.
 */
public final class AnswerModel {

  /** The name of the file beside this class. */
  public static final String FILE = "policy-answers.tsv";

  private static final String GROUNDED = "grounded";
  private static final String POSSIBLE = "possible";

  private final double[] choice;
  private final double[] answer;
  private final double grounded;
  private final double possible;

  /**
   * A model.
   *
   * @param choice weights of what decides which passage is taken, by the order of {@link
   *     AnswerFeature}
   * @param answer weights of what decides whether it answers, by the same order
   * @param grounded from this likelihood on, a passage answers
   * @param possible from this likelihood on, it may
   * @throws IllegalArgumentException unless both are 0…1 and {@code possible} is not the higher
   */
  AnswerModel(double[] choice, double[] answer, double grounded, double possible) {
    if (!(0 <= possible && possible <= grounded && grounded <= 1)) {
      throw new IllegalArgumentException(
          "thresholds must be 0 <= possible <= grounded <= 1; got: " + possible + ", " + grounded);
    }
    this.choice = choice.clone();
    this.answer = answer.clone();
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

  /** Reads lines of name, tab and one or two numbers; # begins a comment. */
  static AnswerModel parse(BufferedReader lines) throws IOException {
    Map<String, double[]> rows = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        rows.put(
            columns[0], Arrays.stream(columns).skip(1).mapToDouble(Double::parseDouble).toArray());
      }
    }
    double[] choice = new double[AnswerFeature.count()];
    double[] answer = new double[AnswerFeature.count()];
    for (AnswerFeature feature : AnswerFeature.values()) {
      double[] weights = row(rows, name(feature), 2);
      choice[feature.column()] = weights[0];
      answer[feature.column()] = weights[1];
    }
    return new AnswerModel(choice, answer, row(rows, GROUNDED, 1)[0], row(rows, POSSIBLE, 1)[0]);
  }

  /** The file; the same model gives the same. */
  public String toText() {
    StringBuilder text =
        new StringBuilder(
            """
            # Which of the passages found is taken, and how likely it answers: a feature, its weight in the
            # choice, its weight in the answer. Below, from which likelihood on an answer has which level.
            # Written by ./yizhan train policy-answers.
            """);
    for (AnswerFeature feature : AnswerFeature.values()) {
      text.append(name(feature));
      append(text, choice[feature.column()]);
      append(text, answer[feature.column()]);
      text.append('\n');
    }
    append(text.append(GROUNDED), grounded);
    append(text.append('\n').append(POSSIBLE), possible);
    return text.append('\n').toString();
  }

  /** What decides which passage is taken, compared within one question only. */
  double preference(double[] features) {
    return sum(choice, features);
  }

  /** How likely a passage with these features answers, 0…1. */
  double likelihood(double[] features) {
    return 1 / (1 + Math.exp(-sum(answer, features)));
  }

  /** From which likelihood on a passage answers. */
  double grounded() {
    return grounded;
  }

  /** From which likelihood on it may. */
  double possible() {
    return possible;
  }

  private static double sum(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  private static String name(AnswerFeature feature) {
    return feature.name().toLowerCase(Locale.ROOT);
  }

  private static double[] row(Map<String, double[]> rows, String name, int numbers) {
    double[] row = rows.getOrDefault(name, new double[0]);
    if (row.length != numbers) {
      throw new IllegalArgumentException(
          FILE + ": " + name + " must have " + numbers + " numbers; got: " + row.length);
    }
    return row;
  }

  private static void append(StringBuilder text, double value) {
    text.append('\t').append(String.format(Locale.ROOT, "%.4f", value));
  }
}
