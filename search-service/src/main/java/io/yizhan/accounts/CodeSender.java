package io.yizhan.accounts;

import io.yizhan.model.MobileNumber;
import java.util.Optional;

/** Brings a one-time code to a phone. Implementations are safe for any thread. */
@FunctionalInterface
public interface CodeSender {

  /**
   * Sends a code, within seconds.
   *
   * @return what may be shown to whoever asked: the code where this is a demo, nothing elsewhere
   * @throws UndeliveredCodeException when it cannot be sent
   */
  Optional<String> send(MobileNumber phone, String code);

  /** Sends nothing and shows the code: for a demo, where phones are made up. */
  static CodeSender shown() {
    return (_, code) -> Optional.of(code);
  }

  /** For a service of which nobody has said how codes are sent. */
  static CodeSender none() {
    return (_, _) -> {
      throw new UndeliveredCodeException("还没有配置短信网关（accounts.gateway），暂时不能用验证码登录");
    };
  }
}
