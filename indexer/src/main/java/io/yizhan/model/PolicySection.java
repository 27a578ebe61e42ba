package io.yizhan.model;

import java.util.Optional;

/**
 * A passage of a {@link PolicyDocument} that can be cited.
 *
 * @param id stable and unique in the whole collection: {@code law-1#第十条}; never blank
 * @param kind what kind of passage
 * @param parent the id of the passage it lies in; that of an item only
 * @param path where it stands, for a reader: 第二章 促进就业 第十条; empty when nothing is numbered
 * @param text what it says, to be read alone: that of an item begins with its lead-in
 * @param start offset of its first character in the document's text, in UTF-16 units
 * @param end offset after its last character; greater than {@code start}
 */
public record PolicySection(
    String id, Kind kind, Optional<String> parent, String path, String text, int start, int end) {

  /** What kind of passage. */
  public enum Kind {
    /** 第十条, with all its 款 and 项. */
    ARTICLE,
    /** A numbered or plain paragraph outside of any article. */
    PARAGRAPH,
    /** A part of one of the others: an enumerated item with its lead-in, or some sentences. */
    ITEM
  }

  /** Refuses a blank id or text, offsets that are none, and a parent that does not fit the kind. */
  public PolicySection {
    id = Texts.require("section.id", id);
    path = path.strip();
    text = Texts.require("section.text", text);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "section must have 0 <= start < end; got: " + start + ", " + end);
    }
    if (parent.isPresent() != (kind == Kind.ITEM)) {
      throw new IllegalArgumentException(
          "section.parent must be given for an item and for nothing else; got: " + kind);
    }
  }
}
