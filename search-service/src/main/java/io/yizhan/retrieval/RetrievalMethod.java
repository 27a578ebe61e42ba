package io.yizhan.retrieval;

/** Ways of ranking passages, to be compared; the service uses {@link #LEARNED}. */
public enum RetrievalMethod {
  /** BM25 of pairs of characters. */
  PAIRS("bigram-bm25"),
  /** BM25 of words. */
  WORDS("hanlp-bm25"),
  /** Cosine with the passage as a whole. */
  MEANING("dense"),
  /** The three before, their ranks fused with equal weights. */
  FUSED_RANKS("rrf"),
  /** All features, weighed by {@link RetrievalModel}. */
  LEARNED("ours");

  private final String label;

  RetrievalMethod(String label) {
    this.label = label;
  }

  /** The name in reports. */
  public String label() {
    return label;
  }
}
