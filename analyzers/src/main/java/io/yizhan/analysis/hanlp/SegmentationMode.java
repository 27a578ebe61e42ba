package io.yizhan.analysis.hanlp;

/** Which words of one segmentation become tokens. */
public enum SegmentationMode {
  /** Whole words, and the words they are made of at the same position: 叉车司机, 叉车, 司机. */
  INDEX,
  /** Whole words only: 叉车司机. Always a subset of what {@link #INDEX} gives for the same text. */
  QUERY
}
