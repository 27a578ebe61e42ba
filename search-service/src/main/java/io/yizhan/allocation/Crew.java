package io.yizhan.allocation;

import java.util.Collection;
import java.util.List;

/**
 * People who go together or not at all: a call gets all of them or none.
 *
 * @param workers ids, two or more, in order of id
 */
public record Crew(List<String> workers) {

  /** Refuses a crew of one and a name twice; sorts. */
  public Crew {
    if (workers.size() < 2 || workers.stream().distinct().count() < workers.size()) {
      throw new IllegalArgumentException(
          "a crew must be two or more different workers; got: " + workers);
    }
    workers = workers.stream().sorted().toList();
  }

  /** A crew of these. */
  public static Crew of(Collection<String> workers) {
    return new Crew(List.copyOf(workers));
  }
}
