package io.yizhan.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A few words with open slots: {@code 要{n}个人} with n = 5 gives 要5个人. Immutable; filling is linear
 * in its length.
 */
final class Phrase {

  private final List<String> literals;
  private final List<Slot> slots;

  private Phrase(List<String> literals, List<Slot> slots) {
    this.literals = List.copyOf(literals);
    this.slots = List.copyOf(slots);
  }

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException when a brace is not closed or names no {@link Slot}
   */
  static Phrase parse(String text) {
    List<String> literals = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("phrase must close its brace; got: " + text);
      }
      String name = text.substring(open + 1, close);
      literals.add(text.substring(from, open));
      slots.add(
          Slot.named(name)
              .orElseThrow(
                  () -> new IllegalArgumentException("phrase must name a slot; got: " + name)));
      from = close + 1;
    }
    literals.add(text.substring(from));
    return new Phrase(literals, slots);
  }

  /** The slots it leaves open, in order. */
  List<Slot> slots() {
    return slots;
  }

  /**
   * The words with every slot filled.
   *
   * @throws IllegalArgumentException when a slot has no value
   */
  String fill(Map<Slot, String> values) {
    if (slots.isEmpty()) {
      return literals.getFirst();
    }
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < slots.size(); i++) {
      String value = values.get(slots.get(i));
      if (value == null) {
        throw new IllegalArgumentException(this + ": no value for {" + slots.get(i) + "}");
      }
      filled.append(literals.get(i)).append(value);
    }
    return filled.append(literals.getLast()).toString();
  }

  /** The phrase as it was written. */
  @Override
  public String toString() {
    StringBuilder written = new StringBuilder(literals.getFirst());
    for (int i = 0; i < slots.size(); i++) {
      written.append('{').append(slots.get(i)).append('}').append(literals.get(i + 1));
    }
    return written.toString();
  }
}
