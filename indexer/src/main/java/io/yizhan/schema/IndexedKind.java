package io.yizhan.schema;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.RecordKind;
import io.yizhan.occupation.OccupationNormalizer;

/** The kinds of record that have an index of their own. */
public enum IndexedKind {
  /** 岗位. */
  JOB(RecordKind.JOB, JobSchema.VERSION),
  /** 零工. */
  WORKER(RecordKind.WORKER, WorkerSchema.VERSION);

  private final RecordKind record;
  private final int version;

  IndexedKind(RecordKind record, int version) {
    this.record = record;
    this.version = version;
  }

  /** The kind as the store and the feed name it. */
  public RecordKind record() {
    return record;
  }

  /** What an index built with the schema of a lexicon is stamped with: {@code 5/3f9a2c41b07d}. */
  public String stamp(Lexicon lexicon) {
    return version + "/" + lexicon.version();
  }

  /** The schema whose terms and names come from what was made of this lexicon. */
  DocumentSchema schema(Lexicon lexicon, Analyzers analyzers, OccupationNormalizer normalizer) {
    return switch (this) {
      case JOB -> JobSchema.create(lexicon, analyzers, normalizer);
      case WORKER -> WorkerSchema.create(lexicon, analyzers, normalizer);
    };
  }
}
