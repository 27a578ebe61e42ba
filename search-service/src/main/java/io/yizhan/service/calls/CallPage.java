package io.yizhan.service.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Calls that are not closed.
 *
 * @param total how many there are
 * @param hits the latest of them, without their lists
 * @param tookMs time the service took, in milliseconds
 */
record CallPage(long total, List<ObjectNode> hits, double tookMs) {

  /** Copies the list. */
  CallPage {
    hits = List.copyOf(hits);
  }
}
