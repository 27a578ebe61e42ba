package io.yizhan.calls;

import java.util.List;

/**
 * That there are not enough people.
 *
 * @param missing places for which nobody is there
 * @param why what keeps others from fitting, with numbers, in Chinese
 * @param wouldHelp what would bring people in, with numbers, in Chinese
 */
public record Shortfall(int missing, List<String> why, List<String> wouldHelp) {

  /** Copies the lists. */
  public Shortfall {
    why = List.copyOf(why);
    wouldHelp = List.copyOf(wouldHelp);
  }
}
