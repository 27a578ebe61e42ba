package io.yizhan.indexing;

import java.io.IOException;

/**
 * Something done with one state of the index.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface SearchAction<T> {

  /** Does it; the view is valid until this method returns. */
  T search(IndexView view) throws IOException;
}
