package io.yizhan.retrieval;

import io.yizhan.embedding.SentenceVector;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The vectors of all passages and of their parts, side by side on the heap, to be asked for those
 * next to a question.
 *
 * <p>Looking is exact in two steps. A sketch of each vector, the signs of its components in {@value
 * SentenceVector#DIMENSIONS} bits, is compared with the question's by counting the bits that
 * differ; only the {@value #RESCORED} nearest sketches have their cosine computed. 180,000 vectors
 * take some 1.5 ms and 110 MB. Filters cost nothing: what they refuse is skipped. Immutable.
 */
final class SenseTable {

  private static final int WORDS = SentenceVector.DIMENSIONS / Long.SIZE;
  private static final int RESCORED = 1200;

  private final SentenceVector[] vectors;
  private final int[] owners;
  private final int[] firstOf;
  private final BitSet whole;
  private final long[] sketches;

  private SenseTable(SentenceVector[] vectors, int[] owners, int[] firstOf, BitSet whole) {
    this.vectors = vectors;
    this.owners = owners;
    this.firstOf = firstOf;
    this.whole = whole;
    this.sketches = new long[vectors.length * WORDS];
    for (int i = 0; i < vectors.length; i++) {
      sketch(vectors[i], sketches, i * WORDS);
    }
  }

  /**
   * A table.
   *
   * @param senses those of each passage, in their order
   */
  static SenseTable of(List<PassageSenses> senses) {
    int all = senses.stream().mapToInt(PassageSenses::size).sum();
    SentenceVector[] vectors = new SentenceVector[all];
    int[] owners = new int[all];
    int[] firstOf = new int[senses.size() + 1];
    BitSet whole = new BitSet(senses.size());
    int at = 0;
    for (int passage = 0; passage < senses.size(); passage++) {
      firstOf[passage] = at;
      PassageSenses own = senses.get(passage);
      whole.set(passage, own.whole().isPresent());
      for (SentenceVector vector : own.all()) {
        owners[at] = passage;
        vectors[at++] = vector;
      }
    }
    firstOf[senses.size()] = at;
    return new SenseTable(vectors, owners, firstOf, whole);
  }

  /** Whether there is no vector at all. */
  boolean isEmpty() {
    return vectors.length == 0;
  }

  /** How alike a passage as a whole is to a question; NaN while it has no vector. */
  float cosine(int passage, SentenceVector asked) {
    return whole.get(passage) ? vectors[firstOf[passage]].cosine(asked) : Float.NaN;
  }

  /**
   * How alike the passage's part is that is most alike; the whole, where it has no parts; NaN while
   * there is neither.
   */
  float bestPart(int passage, SentenceVector asked) {
    int end = firstOf[passage + 1];
    int first = firstOf[passage] + (whole.get(passage) ? 1 : 0);
    if (first == end) {
      return cosine(passage, asked);
    }
    float best = -1;
    for (int i = first; i < end; i++) {
      best = Math.max(best, vectors[i].cosine(asked));
    }
    return best;
  }

  /** The passage's own vector; empty while it has none. */
  Optional<SentenceVector> vector(int passage) {
    return whole.get(passage) ? Optional.of(vectors[firstOf[passage]]) : Optional.empty();
  }

  /**
   * The passages next to a question, by themselves or by a part, the nearest first.
   *
   * @param count how many vectors are taken: as many passages, or fewer
   * @param allowed passages that may be found
   */
  int[] nearest(SentenceVector asked, int count, IntPredicate allowed) {
    int[] near = nearSketches(asked, allowed);
    float[] cosines = new float[near.length];
    for (int i = 0; i < near.length; i++) {
      // Cosines below 0 have nothing in common and may be lost.
      cosines[i] = vectors[near[i]].cosine(asked);
    }
    return IntStream.of(Best.places(cosines, count)).map(i -> owners[near[i]]).toArray();
  }

  /** The vectors whose sketch is among the {@value #RESCORED} nearest, or as near as those. */
  private int[] nearSketches(SentenceVector asked, IntPredicate allowed) {
    long[] sketch = new long[WORDS];
    sketch(asked, sketch, 0);
    int[] counts = new int[SentenceVector.DIMENSIONS + 1];
    short[] distances = new short[vectors.length];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = (short) distance(sketch, i * WORDS);
    }
    for (int i = 0; i < distances.length; i++) {
      if (allowed.test(owners[i])) {
        counts[distances[i]]++;
      } else {
        distances[i] = Short.MAX_VALUE;
      }
    }
    int limit = 0;
    int size = counts[0];
    while (limit < counts.length - 1 && size < RESCORED) {
      size += counts[++limit];
    }
    int[] found = new int[size];
    int at = 0;
    for (int i = 0; i < distances.length; i++) {
      if (distances[i] <= limit) {
        found[at++] = i;
      }
    }
    return found;
  }

  /** How many bits differ; written out, for the loop over all vectors is where the time goes. */
  private int distance(long[] sketch, int at) {
    return Long.bitCount(sketch[0] ^ sketches[at])
        + Long.bitCount(sketch[1] ^ sketches[at + 1])
        + Long.bitCount(sketch[2] ^ sketches[at + 2])
        + Long.bitCount(sketch[3] ^ sketches[at + 3])
        + Long.bitCount(sketch[4] ^ sketches[at + 4])
        + Long.bitCount(sketch[5] ^ sketches[at + 5])
        + Long.bitCount(sketch[6] ^ sketches[at + 6])
        + Long.bitCount(sketch[7] ^ sketches[at + 7]);
  }

  private static void sketch(SentenceVector vector, long[] into, int at) {
    byte[] components = vector.components();
    for (int i = 0; i < components.length; i++) {
      if (components[i] > 0) {
        into[at + i / Long.SIZE] |= 1L << i;
      }
    }
  }
}
