package io.yizhan.peers;

import io.yizhan.peers.protocol.PeerDocument;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Words of a world by how common they are, in a sample of its documents. Words of one character are
 * left out: hardly anybody types one.
 *
 * @param broad the commonest words
 * @param rare words that one document in a thousand has at most
 */
record WorldWords(List<String> broad, List<String> rare) {

  private static final int SAMPLE = 20_000;
  private static final int BROAD_WORDS = 40;
  private static final int RARE_IN = 1_000;

  /** Reads the sample. */
  static WorldWords of(PeerWorld world) {
    Map<String, Integer> documents = new HashMap<>();
    long sample = Math.min(SAMPLE, world.jobs());
    LongStream.range(0, sample)
        .mapToObj(world::document)
        .map(WorldWords::terms)
        .forEach(terms -> terms.forEach(term -> documents.merge(term, 1, Integer::sum)));
    List<String> words =
        documents.keySet().stream()
            .filter(WorldWords::isWord)
            .sorted(
                Comparator.<String, Integer>comparing(documents::get)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return new WorldWords(
        words.subList(0, Math.min(BROAD_WORDS, words.size())),
        words.stream()
            .filter(word -> documents.getOrDefault(word, 0) <= Math.max(1, sample / RARE_IN))
            .toList());
  }

  /** Whether somebody would type it: two letters or more. */
  static boolean isWord(String term) {
    return term.length() > 1 && term.codePoints().allMatch(Character::isLetter);
  }

  private static Set<String> terms(PeerDocument document) {
    Set<String> terms = new HashSet<>(PeerTerms.of(document.title()));
    terms.addAll(PeerTerms.of(document.body()));
    return terms;
  }
}
