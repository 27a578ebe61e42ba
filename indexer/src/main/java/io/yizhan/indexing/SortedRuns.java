package io.yizhan.indexing;

import io.yizhan.feed.Versioned;
import io.yizhan.schema.DocumentSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds the records of a snapshot in runs that stand in the order of the index already, each a
 * segment of its own or several: sorting records costs next to nothing, sorting the postings of a
 * segment a third of its making. Holds one run in memory. One thread; used once.
 */
final class SortedRuns {

  private final GenerationWriter writer;
  private final DocumentSchema schema;
  private final int runLength;
  private final List<Placed> run = new ArrayList<>();

  /** Runs of so many records. */
  SortedRuns(GenerationWriter writer, int runLength) {
    this.writer = writer;
    this.schema = writer.schema();
    this.runLength = runLength;
  }

  /** Takes a record. */
  void add(Versioned versioned) throws IOException {
    run.add(new Placed(schema.order(versioned.record()), versioned));
    if (run.size() == runLength) {
      finish();
    }
  }

  /** Writes what was taken. */
  void finish() throws IOException {
    run.sort(Comparator.comparingLong(Placed::order));
    for (Placed each : run) {
      writer.add(each.versioned);
    }
    run.clear();
    writer.flush();
  }

  /** A record, and what it stands by. */
  private record Placed(long order, Versioned versioned) {}
}
