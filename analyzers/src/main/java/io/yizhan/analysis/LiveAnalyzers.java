package io.yizhan.analysis;

import io.yizhan.lexicon.Lexicon;

/**
 * The analyzers of a running service, which a new lexicon may replace at any time.
 *
 * <pre>{@code
 * LiveAnalyzers live = new LiveAnalyzers(Analyzers.create(Lexicon.shipped()));
 * live.swap(Lexicon.open(directory));  // all or nothing; throws and changes nothing
 * live.current();                      // from now on the new ones
 * }</pre>
 *
 * <p>An index must be searched with the analyzers it was built with: take {@link #current()} once
 * when an index is opened or rebuilt and keep it as long as that index; {@link #isCurrent} says
 * when a rebuild is due. Who holds the old analyzers goes on undisturbed.
 *
 * <p>Safe for any thread. Reading is one volatile read. Swapping builds the new analyzers first,
 * about a tenth of a second, while readers go on; swaps wait for each other.
 */
public final class LiveAnalyzers {

  private volatile Analyzers current;

  /** Starts with {@code first}. */
  public LiveAnalyzers(Analyzers first) {
    current = first;
  }

  /** The analyzers of the newest lexicon. */
  public Analyzers current() {
    return current;
  }

  /**
   * Makes analyzers of {@code lexicon} the current ones and returns them; the present ones when
   * they are of the same version.
   */
  public synchronized Analyzers swap(Lexicon lexicon) {
    if (!isCurrent(lexicon.version())) {
      current = Analyzers.create(lexicon);
    }
    return current;
  }

  /** Whether an index built with this lexicon version holds the terms of today. */
  public boolean isCurrent(String lexiconVersion) {
    return current.lexiconVersion().equals(lexiconVersion);
  }
}
