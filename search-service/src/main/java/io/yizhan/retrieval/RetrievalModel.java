package io.yizhan.retrieval;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is learned from questions with known answers: how much each feature weighs, and where
 * questions are moved. Immutable; a quarter of a megabyte. {@code ./yizhan train policy-retrieval}
 * makes the one that ships.
 */
public final class RetrievalModel {

  /** The name of the model's file beside this class. */
  public static final String FILE = "policy-retrieval.bin";

  private static final int FORM = 0x595A5201;

  private static final float NEARNESS = 0.25f;
  private static final float NEARNESS_BY_WORDS = 0.03f;

  private final float[] weights;
  private final QuestionProjection projection;
  private final float nearness;

  RetrievalModel(float[] weights, QuestionProjection projection) {
    this(weights, projection, NEARNESS);
  }

  private RetrievalModel(float[] weights, QuestionProjection projection, float nearness) {
    this.weights = weights.clone();
    this.projection = projection;
    this.nearness = nearness;
  }

  /**
   * The model that ships.
   *
   * @throws IllegalArgumentException when the file is of another form
   */
  public static RetrievalModel load() {
    try (InputStream in = Objects.requireNonNull(RetrievalModel.class.getResourceAsStream(FILE))) {
      return read(in.readAllBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read " + FILE, failed);
    }
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException when it is of another form or for other features
   */
  static RetrievalModel read(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int form = in.readInt();
      int features = in.readInt();
      if (form != FORM || features != Feature.count()) {
        throw new IllegalArgumentException(
            "model must be of form "
                + FORM
                + " with "
                + Feature.count()
                + " features; got: "
                + form
                + " with "
                + features);
      }
      float[] weights = new float[features];
      for (int i = 0; i < features; i++) {
        weights[i] = in.readFloat();
      }
      return new RetrievalModel(weights, QuestionProjection.read(in));
    }
  }

  /** The model as bytes; the same model gives the same. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORM);
      out.writeInt(weights.length);
      for (float weight : weights) {
        out.writeFloat(weight);
      }
      projection.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot fail to be written", impossible);
    }
    return bytes.toByteArray();
  }

  /** The weights by what they weigh, for people to read. */
  public Map<String, Float> weights() {
    Map<String, Float> byName = new LinkedHashMap<>();
    for (Feature feature : Feature.values()) {
      byName.put(feature.name(), weights[feature.column()]);
    }
    return byName;
  }

  /** The model for passages without vectors: BM25 of pairs, whatever was learned. */
  static RetrievalModel wordsAlone() {
    float[] weights = new float[Feature.count()];
    weights[Feature.PAIRS.column()] = 1;
    return new RetrievalModel(weights, QuestionProjection.none(), NEARNESS_BY_WORDS);
  }

  /** What a step nearer to whoever asks adds: 国家, 湖北省, 鄂州市, 鄂城区. Set by hand, for no data tells. */
  float nearness() {
    return nearness;
  }

  QuestionProjection projection() {
    return projection;
  }

  /** How well a passage answers; numbers of one question compare, and not those of two. */
  float score(float[] features) {
    float score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * features[i];
    }
    return score;
  }

  /** What each feature adds to {@link #score}. */
  Map<Feature, Float> parts(float[] features) {
    Map<Feature, Float> parts = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      parts.put(feature, weights[feature.column()] * features[feature.column()]);
    }
    return parts;
  }
}
