package io.yizhan.importing;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads the rows of one open file, one at a time and in constant memory. One thread; closing it
 * closes the file.
 */
interface RowReader extends Closeable {

  /** The most bytes of one cell, or of one line of JSON: 1 MiB. */
  int LONGEST_VALUE_BYTES = 1 << 20;

  /**
   * The next row; empty at the end.
   *
   * @throws IOException when the file cannot be read on
   */
  Optional<Row> next() throws IOException;
}
