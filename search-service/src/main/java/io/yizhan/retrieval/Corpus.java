package io.yizhan.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All passages by number, and what is known of each without a question. A document's passages stand
 * together, in their order. Immutable; built in linear time.
 */
final class Corpus {

  private final List<Passage> passages;
  private final int[] documents;
  private final float[] named;

  private Corpus(List<Passage> passages, int[] documents, float[] named) {
    this.passages = passages;
    this.documents = documents;
    this.named = named;
  }

  /** A corpus of passages in the order given. */
  static Corpus of(List<Passage> passages) {
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> mentions = Mentions.countTitles(passages);
    int[] documents = new int[passages.size()];
    float[] named = new float[passages.size()];
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      documents[i] = numbers.computeIfAbsent(passage.documentId(), _ -> numbers.size());
      named[i] = (float) Math.log1p(mentions.getOrDefault(passage.title(), 0));
    }
    return new Corpus(List.copyOf(passages), documents, named);
  }

  /** How many passages there are. */
  int size() {
    return passages.size();
  }

  /** A passage by number. */
  Passage passage(int number) {
    return passages.get(number);
  }

  /** The number of a passage's document. */
  int document(int passage) {
    return documents[passage];
  }

  /** {@link Feature#NAMED} of a passage. */
  float named(int passage) {
    return named[passage];
  }

  /** Whether two numbers are passages of one document. */
  boolean sameDocument(int passage, int other) {
    return other >= 0 && other < documents.length && documents[passage] == documents[other];
  }
}
