package io.yizhan.peers.protocol;

/** What is counted beside the hits. */
public enum PeerFacet {
  /** Codes of the occupation and all above it; keeps its siblings when one is chosen. */
  OCCUPATION("occupation"),
  /** One code of the nature of work. */
  EMPLOYMENT_TYPE("employmentType"),
  /** Codes of the region and all above it. */
  REGION("region");

  private final String field;

  PeerFacet(String field) {
    this.field = field;
  }

  /** The field's name in every engine. */
  public String field() {
    return field;
  }
}
