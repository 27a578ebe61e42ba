package io.yizhan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenAuthenticatorTest {

  @Test
  void demo_knowsOneTokenForEachRole() {
    for (Role role : Role.values()) {
      String token = "demo-" + role.name().toLowerCase(Locale.ROOT);
      Optional<String> own =
          switch (role) {
            case WORKER -> Optional.of("W1");
            case EMPLOYER -> Optional.of(TokenAuthenticator.DEMO_EMPLOYER);
            case STAFF, ADMIN -> Optional.empty();
          };
      assertThat(TokenAuthenticator.demo().authenticate(token))
          .hasValue(new Caller(token, role, own));
    }
  }

  @Test
  void demo_otherTokens_areUnknown() {
    for (String token : new String[] {"", "demo-", "demo-ADMIN", "demo-staff ", "staff"}) {
      assertThat(TokenAuthenticator.demo().authenticate(token)).as(token).isEmpty();
    }
  }

  @Test
  void mayUseWorker_staffAny_workerTheirOwn_employerNone() {
    for (Role role : Role.values()) {
      Caller caller = new Caller("x", role, Optional.of("W1"));
      assertThat(caller.mayUseWorker("W1")).as(role.name()).isEqualTo(role != Role.EMPLOYER);
      assertThat(caller.mayUseWorker("W2"))
          .as(role.name())
          .isEqualTo(role == Role.STAFF || role == Role.ADMIN);
    }
    assertThat(new Caller("x", Role.WORKER, Optional.empty()).mayUseWorker("W1")).isFalse();
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
    assertThat(Role.valueOf(Role.WORKER_NAME)).isEqualTo(Role.WORKER);
    assertThat(Role.valueOf(Role.EMPLOYER_NAME)).isEqualTo(Role.EMPLOYER);
    assertThat(Role.valueOf(Role.STAFF_NAME)).isEqualTo(Role.STAFF);
    assertThat(Role.valueOf(Role.ADMIN_NAME)).isEqualTo(Role.ADMIN);
  }
}
