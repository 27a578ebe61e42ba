package io.yizhan.evaluation;

import java.util.List;

/** What came of running a set. */
sealed interface Outcome {

  /**
   * It was measured.
   *
   * @param figures what is compared with the accepted figures
   * @param notes Markdown paragraphs for the report: what the figures alone do not tell
   */
  record Measured(List<Figure> figures, List<String> notes) implements Outcome {

    /** Copies the lists. */
    public Measured {
      figures = List.copyOf(figures);
      notes = List.copyOf(notes);
    }
  }

  /** It was not, for want of something; the reason is Chinese and for people. */
  record Skipped(String reason) implements Outcome {}
}
