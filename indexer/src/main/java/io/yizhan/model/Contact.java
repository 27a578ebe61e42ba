package io.yizhan.model;

import java.util.Optional;

/**
 * How to reach a person. Never indexed, logged, cached or printed: {@link #toString} says nothing.
 *
 * @param name the person's name
 * @param phone a phone number, as given
 */
public record Contact(Optional<String> name, Optional<String> phone) {

  /** Hides both parts, so that no log line can hold them. */
  @Override
  public String toString() {
    return "Contact[hidden]";
  }
}
