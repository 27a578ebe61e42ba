package io.yizhan.benchmarks;

import io.yizhan.schema.JobSchema;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;

/** What happens to the text fields of a job's document in {@link IndexingBenchmark}. */
public enum TextTreatment {
  /** They are analysed as the service does. */
  SERVICE,
  /** They hold their terms already, parted by blanks. */
  PRE_SEGMENTED,
  /** They are left out. */
  NONE;

  /** The analyzer that goes with it. */
  Analyzer analyzer(JobSchema schema) {
    return switch (this) {
      case SERVICE -> schema.indexAnalyzer();
      case PRE_SEGMENTED, NONE -> new WhitespaceAnalyzer();
    };
  }
}
