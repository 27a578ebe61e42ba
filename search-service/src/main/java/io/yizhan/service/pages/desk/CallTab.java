package io.yizhan.service.pages.desk;

import io.yizhan.roster.Call;

/**
 * A call as one of several.
 *
 * @param id of the call
 * @param title what the work is called
 * @param when its first stretch of work
 * @param state as people read it
 * @param filled places that are promised
 * @param headcount places
 * @param openedBy who opened it
 */
public record CallTab(
    String id,
    String title,
    String when,
    String state,
    int filled,
    int headcount,
    String openedBy) {

  /** A call without its list. */
  static CallTab of(Call call) {
    return new CallTab(
        call.id(),
        call.job().title(),
        Wording.span(call.times().getFirst().from(), call.times().getFirst().until()),
        call.state().label(),
        call.roster().filled(),
        call.roster().headcount(),
        call.openedBy());
  }

  /** Its page. */
  public String path() {
    return Wording.callPath(id);
  }
}
