package io.yizhan.answers;

/**
 * A piece of a policy that can be quoted by itself: an article, a numbered paragraph, an FAQ's
 * answer.
 *
 * @param id unique among all passages
 * @param documentId what it is a piece of
 * @param title the document's title, 劳动合同法
 * @param path where in the document it stands, 第四章 第三十八条; empty when it has no parts
 * @param text its words
 * @param scope where and when it applies
 */
public record Passage(
    String id, String documentId, String title, String path, String text, PassageScope scope) {

  /**
   * Refuses what cannot be cited.
   *
   * @throws IllegalArgumentException when id, document or text is blank
   */
  public Passage {
    require("id", id);
    require("documentId", documentId);
    require("text of " + id, text);
  }

  private static void require(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " must not be blank; got: \"" + value + '"');
    }
  }
}
