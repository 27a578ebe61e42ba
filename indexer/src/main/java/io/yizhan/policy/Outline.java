package io.yizhan.policy;

import io.yizhan.policy.Marker.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.stream.Collectors;

/** Where in a document's outline one is: the headings and numbers above. One thread. */
final class Outline {

  private static final int DEEPEST_NAMED = 9;

  /** One step down; {@code heading} when it is a title and no passage. */
  private record Step(int depth, String shown, String key, boolean heading) {}

  private final Deque<Step> steps = new ArrayDeque<>();

  /** Goes to a heading with a number: 第二章 促进就业. */
  void enter(Marker marker, String heading) {
    String shown = marker.level().isOutline() ? heading.replaceAll("[\\s　]+", "") : heading;
    push(new Step(marker.level().depth(), shown.replaceAll("[\\s　]+", " "), marker.key(), true));
  }

  /** Goes to a Markdown heading without a number. */
  void enter(int hashes, String heading) {
    push(new Step(Level.NAMED + Math.min(hashes, DEEPEST_NAMED), heading, "", true));
  }

  /** Goes to a numbered passage: its children stand below its number. */
  void pass(Marker marker) {
    push(new Step(marker.level().depth(), marker.label(), marker.key(), false));
  }

  /** Forgets the numbers that are no headings: what comes is no part of them. */
  void leavePassages() {
    steps.removeIf(step -> !step.heading);
  }

  /** The steps as a reader sees them, from the widest: 四、实施步骤 (二). */
  String path() {
    return steps.stream().map(Step::shown).collect(Collectors.joining(" "));
  }

  /** The numbers of the outline, for an id: 四(二); empty outside of any. */
  String key() {
    return steps.stream()
        .filter(step -> step.depth > Level.ARTICLE.depth() || step.depth == 0)
        .map(Step::key)
        .collect(Collectors.joining());
  }

  private void push(Step step) {
    for (Iterator<Step> deepest = steps.descendingIterator(); deepest.hasNext(); ) {
      if (deepest.next().depth < step.depth) {
        break;
      }
      deepest.remove();
    }
    steps.addLast(step);
  }
}
