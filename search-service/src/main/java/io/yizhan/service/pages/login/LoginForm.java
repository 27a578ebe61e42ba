package io.yizhan.service.pages.login;

import io.yizhan.service.pages.LocalAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page for signing in shows.
 *
 * @param to where it leads
 * @param phone as it was typed
 * @param isSent whether a code is on its way, and is asked for
 * @param demoCode the code, in a demo alone
 * @param error what was wrong with the last step; empty for nothing
 */
public record LoginForm(
    String to, String phone, boolean isSent, Optional<String> demoCode, String error) {

  /** The form before anything was typed. */
  static LoginForm first(String to) {
    return new LoginForm(LocalAddress.of(to).toString(), "", false, Optional.empty(), "");
  }

  /** The same form with what was typed and why it is shown again. */
  LoginForm again(String typed, boolean asksForCode, String why) {
    return new LoginForm(to, typed, asksForCode, Optional.empty(), why);
  }

  /** The form that asks for the code. */
  LoginForm sent(String typed, Optional<String> shown) {
    return new LoginForm(to, typed, true, shown, "");
  }

  /** The error of the field that is asked for, as templates need it. */
  public @Nullable String fault() {
    return error.isEmpty() ? null : error;
  }
}
