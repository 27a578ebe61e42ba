package io.yizhan.model;

/** Guards for the text components of records. */
final class Texts {

  private Texts() {}

  /** The text without surrounding white space; refuses a blank one. */
  static String require(String name, String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    return stripped;
  }
}
