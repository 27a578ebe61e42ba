package io.yizhan.answers;

import io.yizhan.library.PolicyCollection;
import io.yizhan.model.PolicyDocument;
import io.yizhan.retrieval.FoundPassage;
import io.yizhan.retrieval.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the {@link AnswerFeature features} of the passages that were found for one question. One
 * question's; one thread; some 0.2 ms.
 */
final class AnswerFeatures {

  /** The place among the found whose score the first ones are compared with. */
  private static final int OTHER = 9;

  private static final double HALF_AFTER_YEARS = 20;

  /** An FAQ, and a document that does not say, count as this old. */
  private static final double YEARS_UNKNOWN = 5;

  private final PolicyCollection policies;
  private final QuestionReading reading;
  private final List<FoundPassage> found;
  private final LocalDate asOf;
  private final Map<String, Double> rarity = new HashMap<>();
  private final Map<String, Double> documents = new HashMap<>();
  private final List<String> official;
  private final double all;
  private final double unheard;

  AnswerFeatures(
      PolicyCollection policies,
      String question,
      QuestionReading reading,
      LocalDate asOf,
      List<FoundPassage> found) {
    this.asOf = asOf;
    this.policies = policies;
    this.reading = reading;
    this.found = found;
    this.official = List.of(policies.retrieval().officialWords(question).split("\\s+", 0));
    int passages = Math.max(1, policies.passages());
    double heard = 0;
    for (String pair : pairs(reading.content())) {
      int having = policies.retrieval().passagesWith(pair);
      double weight = Math.log(1 + (passages - having + 0.5) / (having + 0.5));
      rarity.put(pair, weight);
      heard += having == 0 ? 0 : weight;
    }
    this.all = rarity.values().stream().mapToDouble(Double::doubleValue).sum();
    this.unheard = all == 0 ? 1 : 1 - heard / all;
  }

  /**
   * The features of the passage at a place among the found, by the order of {@link AnswerFeature}.
   */
  double[] of(int place) {
    FoundPassage one = found.get(place);
    Passage passage = one.passage();
    String own =
        String.join(
            " ",
            passage.title(),
            passage.path(),
            passage.text(),
            String.join(" ", passage.asked()));
    double[] features = new double[AnswerFeature.count()];
    set(features, AnswerFeature.BIAS, 1);
    set(features, AnswerFeature.COSINE, one.cosine());
    set(features, AnswerFeature.CLOSEST, Math.max(one.cosine(), one.closest()));
    set(features, AnswerFeature.MOVED, one.moved());
    set(features, AnswerFeature.COVERED, share(own));
    set(features, AnswerFeature.OFFICIAL, officialShare(own));
    set(features, AnswerFeature.UNHEARD, unheard);
    set(
        features,
        AnswerFeature.ABOVE_OTHERS,
        one.score() - found.get(Math.min(OTHER, found.size() - 1)).score());
    set(features, AnswerFeature.BELOW_FIRST, found.getFirst().score() - one.score());
    reading
        .figure()
        .ifPresent(
            figure ->
                set(features, AnswerFeature.FIGURE, figure.isSaidIn(passage.text()) ? 1 : -1));
    set(features, AnswerFeature.COVERED_BY_DOCUMENT, documentShare(passage.documentId()));
    set(features, AnswerFeature.RECENT, recent(passage.documentId()));
    return features;
  }

  /** The share of the question's content that a document says; the same for all of its passages. */
  private double documentShare(String documentId) {
    return documents.computeIfAbsent(
        documentId,
        id -> {
          Set<String> missing = new HashSet<>(rarity.keySet());
          for (Passage passage : policies.passages(id)) {
            missing.removeIf(passage.text()::contains);
          }
          double lacking =
              missing.stream().mapToDouble(pair -> rarity.getOrDefault(pair, 0.0)).sum();
          return all == 0 ? 0 : 1 - lacking / all;
        });
  }

  private double recent(String documentId) {
    double years =
        policies
            .policy(documentId)
            .flatMap(PolicyDocument::published)
            .map(day -> (double) Math.max(0, asOf.getYear() - day.getYear()))
            .orElse(YEARS_UNKNOWN);
    return HALF_AFTER_YEARS / (HALF_AFTER_YEARS + years);
  }

  private double share(String text) {
    double covered = 0;
    for (Map.Entry<String, Double> pair : rarity.entrySet()) {
      if (text.contains(pair.getKey())) {
        covered += pair.getValue();
      }
    }
    return all == 0 ? 0 : covered / all;
  }

  private double officialShare(String text) {
    long said = official.stream().filter(word -> !word.isEmpty() && text.contains(word)).count();
    return (double) said / official.size();
  }

  private static void set(double[] features, AnswerFeature feature, double value) {
    features[feature.column()] = value;
  }

  private static List<String> pairs(List<String> content) {
    List<String> pairs = new ArrayList<>();
    for (String part : content) {
      for (int at = 0; at + 2 <= part.length(); at++) {
        pairs.add(part.substring(at, at + 2));
      }
    }
    return pairs;
  }
}
