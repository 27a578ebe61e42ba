package io.yizhan.allocation;

import java.util.List;
import java.util.Optional;

/**
 * What a call gets.
 *
 * @param id of the call
 * @param placements best score first, equal ones by id
 * @param shortfall what is missing; empty when every place is filled
 */
public record FilledCall(String id, List<Placement> placements, Optional<Shortfall> shortfall) {

  /** Copies the list. */
  public FilledCall {
    placements = List.copyOf(placements);
  }
}
