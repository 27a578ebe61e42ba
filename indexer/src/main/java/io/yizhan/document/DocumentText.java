package io.yizhan.document;

import java.util.Map;

/**
 * What a document file holds.
 *
 * @param text its paragraphs, one a line
 * @param said what its head says of it: title, published, issuer, url
 */
public record DocumentText(String text, Map<String, String> said) {

  /** Copies the map. */
  public DocumentText {
    said = Map.copyOf(said);
  }
}
