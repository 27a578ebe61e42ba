package io.yizhan.retrieval;

import java.util.List;

/**
 * What passages are pieces of.
 *
 * @param id unique among documents
 * @param title what it is called, 劳动合同法
 * @param names what else it may be asked for by: its full title, its 文号
 * @param scope where and when it applies
 */
public record PassageDocument(String id, String title, List<String> names, PassageScope scope) {

  /**
   * Copies the list; refuses a blank id.
   *
   * @throws IllegalArgumentException when the id is blank
   */
  public PassageDocument {
    if (id.isBlank()) {
      throw new IllegalArgumentException("documentId must not be blank; got: \"" + id + '"');
    }
    names = List.copyOf(names);
  }

  /** A document that goes by its title alone. */
  public static PassageDocument of(String id, String title, PassageScope scope) {
    return new PassageDocument(id, title, List.of(), scope);
  }
}
