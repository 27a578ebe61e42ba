package io.yizhan.search;

import io.yizhan.engine.Explanation;
import io.yizhan.indexing.IndexView;
import io.yizhan.ranking.Feature;
import io.yizhan.ranking.ScorePart;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;

/** What explanations of jobs and of workers have in common. Stateless. */
final class ScoreParts {

  private static final String TEXT = "text";
  private static final double METERS_PER_KM = 1_000;

  private ScoreParts() {}

  /**
   * The parts of one hit: text, where there was one, then each feature.
   *
   * @param said why the text scores; empty without a text
   * @param reason why a feature adds what it does
   * @param <F> the features
   */
  static <F extends Feature> List<ScorePart> of(
      RankedQuestion<F> ranked, Explanation score, Optional<String> said, Reasons<F> reason) {
    List<ScorePart> parts = new ArrayList<>();
    said.ifPresent(why -> parts.add(new ScorePart(TEXT, 1, score.text(), score.text(), why)));
    for (int i = 0; i < ranked.features().size(); i++) {
      F feature = ranked.features().get(i);
      float weight = ranked.question().preferences().get(i).weight();
      float added = score.preferences().get(i);
      parts.add(
          new ScorePart(
              feature.key(), weight, added / weight, added, reason.of(feature, added > 0)));
    }
    return parts;
  }

  /**
   * Says why.
   *
   * @param <F> the features
   */
  @FunctionalInterface
  interface Reasons<F> {
    /** A sentence on a feature that adds something, or nothing. */
    String of(F feature, boolean adds);
  }

  /** Which words of the text a document has. */
  static String words(IndexView view, TextQuery text, int doc) throws IOException {
    IndexSearcher searcher = view.searcher();
    List<String> had = new ArrayList<>();
    for (QueryWord word : text.allWords()) {
      if (searcher.explain(word.query(), doc).isMatch()) {
        had.add("「" + String.join("", word.typed()) + "」");
      }
    }
    return had.isEmpty() ? "文字与您说的相近" : "写有您说的" + String.join("", had) + "，或同一工种、同一意思";
  }

  /** 约800米, 约1.8公里. */
  static String distance(double meters) {
    return meters < METERS_PER_KM
        ? String.format(Locale.ROOT, "约%d米", Math.round(meters / 100) * 100)
        : String.format(Locale.ROOT, "约%.1f公里", meters / METERS_PER_KM);
  }

  /** 今天, 昨天, 3天前. */
  static String ago(Instant moment, Instant now) {
    long days = ChronoUnit.DAYS.between(day(moment), day(now));
    return days <= 0 ? "今天" : days == 1 ? "昨天" : days + "天前";
  }

  /**
   * What is stated and what is not.
   *
   * @param label what people call a fact
   * @param <T> the facts
   */
  static <T extends Enum<T>> String stated(Set<T> stated, T[] all, Function<T, String> label) {
    String said = stated.stream().map(label).collect(Collectors.joining("、"));
    String open =
        List.of(all).stream()
            .filter(fact -> !stated.contains(fact))
            .map(label)
            .collect(Collectors.joining("、"));
    if (open.isEmpty()) {
      return "写明了" + said;
    }
    return said.isEmpty() ? "没有写明" + open : "写明了" + said + "，没有写明" + open;
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, TypedQuestion.ZONE);
  }
}
