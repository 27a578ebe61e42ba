package io.yizhan.service.pages.login;

import java.util.List;

/**
 * What a worker is shown of what is kept of them.
 *
 * @param views who looked at their contact data
 * @param consents that hold now
 * @param error why the form for removal is shown again; empty for nothing
 */
public record MyDataPage(List<View> views, List<Consent> consents, String error) {

  /**
   * A look at contact data.
   *
   * @param at when, as people read it
   * @param who what kind of viewer, and their id
   * @param purpose what for
   */
  public record View(String at, String who, String purpose) {}

  /**
   * A consent that holds.
   *
   * @param employer id of the employer
   * @param name of the employer
   * @param until when it ends, as people read it
   */
  public record Consent(String employer, String name, String until) {}
}
