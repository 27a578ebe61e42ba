package io.yizhan.scale;

import io.yizhan.model.Job;
import io.yizhan.schema.JobSchema;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/**
 * What of indexing a job is the making of its document, and what the cutting of its texts: both
 * done once more by themselves, on one warm thread, and set beside what the whole build cost.
 *
 * @param documentNanos processor time for the document of a job
 * @param analysisNanos processor time to read every term of it
 */
record AnalysisShare(double documentNanos, double analysisNanos) {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long SAMPLE = 50_000;
  private static final double NANOS_PER_MICRO = 1e3;

  /** Measures the first jobs of a district, at most {@value #SAMPLE}. */
  static AnalysisShare of(JobSchema schema, SyntheticDistrict district) throws IOException {
    long jobs = Math.min(SAMPLE, district.size().jobs());
    long documents = 0;
    long analysis = 0;
    for (long place = 0; place < jobs; place++) {
      Job job = district.job(place);
      long began = THREADS.getCurrentThreadCpuTime();
      Document document = schema.document(job, 1);
      long made = THREADS.getCurrentThreadCpuTime();
      readTerms(schema, document);
      documents += made - began;
      analysis += THREADS.getCurrentThreadCpuTime() - made;
    }
    return new AnalysisShare((double) documents / jobs, (double) analysis / jobs);
  }

  /** Adds the parts of what a job cost to build. */
  void put(Figures figures, double buildNanos) {
    figures.put("a document alone, µs", documentNanos / NANOS_PER_MICRO, 1);
    figures.put("its terms alone, µs", analysisNanos / NANOS_PER_MICRO, 1);
    figures.put("share of segmentation, %", 100 * analysisNanos / buildNanos, 0);
  }

  private static void readTerms(JobSchema schema, Document document) throws IOException {
    for (IndexableField field : document) {
      if (field.fieldType().indexOptions() != IndexOptions.NONE && field.fieldType().tokenized()) {
        try (TokenStream stream = field.tokenStream(schema.indexAnalyzer(), null)) {
          stream.reset();
          while (stream.incrementToken()) {
            // Reading it is all.
          }
          stream.end();
        }
      }
    }
  }
}
