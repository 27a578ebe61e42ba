package io.yizhan.scale;

import java.util.List;
import jdk.jfr.consumer.RecordedFrame;

/** What a thread that builds an index is busy with, told by the methods it has entered. */
enum BuildStage {
  /** Making the synthetic record, which no district would. */
  RECORD("record"),
  /** Making the document of a record. */
  DOCUMENT("document"),
  /** Cutting its texts into terms. */
  TERMS("terms"),
  /** Taking terms and values up in memory. */
  TAKING_UP("taking up"),
  /** Bringing documents into the order of the index before they are written. */
  SORTING("sorting"),
  /** Writing what is in memory as a segment. */
  WRITING("writing"),
  /** Making one segment out of several. */
  MERGING("merging"),
  /** Reading columns of what was written, for a searcher. */
  COLUMNS("columns"),
  /** Anything else. */
  OTHER("other");

  private static final List<String> ANALYSIS =
      List.of("org.apache.lucene.analysis.", "io.yizhan.analysis.");

  private final String label;

  BuildStage(String label) {
    this.label = label;
  }

  /** What a table calls it. */
  String label() {
    return label;
  }

  /** The stage of a stack, the method that ran first. */
  static BuildStage of(List<RecordedFrame> stack) {
    BuildStage stage = OTHER;
    boolean sorts = false;
    for (RecordedFrame frame : stack) {
      String type = frame.getMethod().getType().getName();
      String method = frame.getMethod().getName();
      sorts |= type.contains("Sorting") || type.endsWith("Sorter") || method.startsWith("sort");
      BuildStage entered = entered(type, method);
      if (entered == WRITING) {
        return sorts ? SORTING : WRITING;
      }
      if (entered == MERGING || entered == RECORD) {
        return entered;
      }
      // Terms are cut while a document is taken up, and for its suggestions while it is made.
      if (stage == OTHER || (stage == TERMS && entered == DOCUMENT)) {
        stage = entered;
      }
    }
    return stage;
  }

  private static BuildStage entered(String type, String method) {
    return switch (type) {
      case "org.apache.lucene.index.SegmentMerger" -> MERGING;
      case "org.apache.lucene.index.DocumentsWriterPerThread" ->
          method.equals("flush") ? WRITING : TAKING_UP;
      case "org.apache.lucene.index.IndexingChain", "org.apache.lucene.index.IndexWriter" ->
          TAKING_UP;
      default -> {
        if (type.startsWith("io.yizhan.synthetic.")) {
          yield RECORD;
        }
        if (type.equals("io.yizhan.columns.ColumnReader")) {
          yield COLUMNS;
        }
        if (type.startsWith("io.yizhan.schema.")) {
          yield DOCUMENT;
        }
        yield ANALYSIS.stream().anyMatch(type::startsWith) ? TERMS : OTHER;
      }
    };
  }
}
