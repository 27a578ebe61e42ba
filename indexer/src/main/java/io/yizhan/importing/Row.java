package io.yizhan.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One row of a file, as far as its reader could tell. */
sealed interface Row {

  /** Where it begins: the line of a text, the row of a sheet; from 1. */
  long line();

  /** Names and values, not yet understood. */
  record Parsed(long line, ObjectNode values) implements Row {}

  /** Not readable; {@code raw} is what can be shown of it. */
  record Broken(long line, String reason, String raw) implements Row {}

  /** Without any value. */
  record Blank(long line) implements Row {}
}
