package io.yizhan.evaluation;

import java.io.IOException;
import java.util.List;

/** One way of ranking jobs for a text; a configuration that is compared with others. */
interface Ranker {

  /** The name in files and reports. */
  String name();

  /** Ids of the best jobs, best first, at most {@link Measure#DEPTH}, without repeats. */
  List<String> rank(String text) throws IOException;
}
