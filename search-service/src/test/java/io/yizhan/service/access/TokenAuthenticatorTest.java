package io.yizhan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokenAuthenticatorTest {

  @Test
  void demo_knowsOneTokenForEachRole() {
    for (Role role : Role.values()) {
      String token = "demo-" + role.name().toLowerCase(Locale.ROOT);
      assertThat(TokenAuthenticator.demo().authenticate(token)).hasValue(new Caller(token, role));
    }
  }

  @Test
  void demo_otherTokens_areUnknown() {
    for (String token : new String[] {"", "demo-", "demo-ADMIN", "demo-staff ", "staff"}) {
      assertThat(TokenAuthenticator.demo().authenticate(token)).as(token).isEmpty();
    }
  }

  @Test
  void none_knowsNobody() {
    for (Role role : Role.values()) {
      assertThat(
              TokenAuthenticator.none()
                  .authenticate("demo-" + role.name().toLowerCase(Locale.ROOT)))
          .isEmpty();
    }
  }

  @Test
  void roles_haveTheNamesThatAnnotationsUse() {
    assertThat(Role.valueOf(Role.EMPLOYER_NAME)).isEqualTo(Role.EMPLOYER);
    assertThat(Role.valueOf(Role.STAFF_NAME)).isEqualTo(Role.STAFF);
    assertThat(Role.valueOf(Role.ADMIN_NAME)).isEqualTo(Role.ADMIN);
  }
}
