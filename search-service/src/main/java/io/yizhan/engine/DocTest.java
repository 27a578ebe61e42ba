package io.yizhan.engine;

import io.yizhan.columns.PlaceBlocks;
import io.yizhan.columns.PointColumn;

/**
 * A condition bound to the columns of one segment. Each kind has a loop of its own over a batch, so
 * that the machine sees one test and not a call.
 */
sealed interface DocTest {

  /** Whether it holds of a document. */
  boolean passes(int doc);

  /** Keeps the documents of a batch of which it holds. */
  void retain(Batch batch);

  /** Of how much of a block of {@link PlaceBlocks} it holds. */
  default Coverage coverage(int block) {
    return Coverage.SOME;
  }

  /** Of how much of a block every one of some tests holds. */
  static Coverage coverage(DocTest[] tests, int block) {
    Coverage least = Coverage.ALL;
    for (DocTest test : tests) {
      Coverage one = test.coverage(block);
      if (one == Coverage.NONE) {
        return one;
      }
      least = one == Coverage.SOME ? one : least;
    }
    return least;
  }

  /** A number is at least so much. */
  final class LongTest implements DocTest {

    private final long[] numbers;
    private final long least;

    /** The least must be above what stands for no number. */
    LongTest(long[] numbers, long least) {
      this.numbers = numbers;
      this.least = least;
    }

    @Override
    public boolean passes(int doc) {
      return numbers[doc] >= least;
    }

    @Override
    public void retain(Batch batch) {
      int kept = 0;
      for (int i = 0; i < batch.size(); i++) {
        batch.keep(i, kept);
        kept += numbers[batch.doc(i)] >= least ? 1 : 0;
      }
      batch.cut(kept);
    }
  }

  /** A number is known and at least so much. */
  final class DoubleTest implements DocTest {

    private final double[] numbers;
    private final double least;

    DoubleTest(double[] numbers, double least) {
      this.numbers = numbers;
      this.least = least;
    }

    @Override
    public boolean passes(int doc) {
      return numbers[doc] >= least;
    }

    @Override
    public void retain(Batch batch) {
      int kept = 0;
      for (int i = 0; i < batch.size(); i++) {
        batch.keep(i, kept);
        kept += numbers[batch.doc(i)] >= least ? 1 : 0;
      }
      batch.cut(kept);
    }
  }

  /** A place is within a distance. */
  final class PlaceTest implements DocTest {

    private final PointColumn places;
    private final Surroundings around;
    private final double meters;

    PlaceTest(PointColumn places, Surroundings around, double meters) {
      this.places = places;
      this.around = around;
      this.meters = meters;
    }

    @Override
    public boolean passes(int doc) {
      return around.holds(places, doc, meters);
    }

    @Override
    public Coverage coverage(int block) {
      return around.coverage(places.blocks(), block, meters);
    }

    @Override
    public void retain(Batch batch) {
      int kept = 0;
      for (int i = 0; i < batch.size(); i++) {
        batch.keep(i, kept);
        kept += around.holds(places, batch.doc(i), meters) ? 1 : 0;
      }
      batch.cut(kept);
    }
  }

  /** A set of values meets a condition. */
  final class SetTest implements DocTest {

    private final int[] sets;
    private final SetMemory memory;

    SetTest(int[] sets, SetMemory memory) {
      this.sets = sets;
      this.memory = memory;
    }

    @Override
    public boolean passes(int doc) {
      return memory.holds(sets[doc]);
    }

    @Override
    public void retain(Batch batch) {
      int kept = 0;
      for (int i = 0; i < batch.size(); i++) {
        batch.keep(i, kept);
        kept += memory.holds(sets[batch.doc(i)]) ? 1 : 0;
      }
      batch.cut(kept);
    }
  }

  /** A test for which a call for each document is good enough. */
  @FunctionalInterface
  non-sealed interface Called extends DocTest {

    @Override
    default void retain(Batch batch) {
      int kept = 0;
      for (int i = 0; i < batch.size(); i++) {
        batch.keep(i, kept);
        kept += passes(batch.doc(i)) ? 1 : 0;
      }
      batch.cut(kept);
    }
  }
}
