package io.yizhan.store;

/** Who runs the server behind an {@link EmbeddedDatabase}. */
public enum Ownership {
  /** This process: closing the database stops the server. */
  OWNER,
  /** Another process, to whose server this one is a guest: closing leaves it running. */
  ATTACHED
}
