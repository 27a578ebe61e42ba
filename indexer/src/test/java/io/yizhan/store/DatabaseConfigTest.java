package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseConfigTest {

  @Test
  void toString_passwordInBothPlaces_neitherShown() {
    DatabaseConfig config =
        new DatabaseConfig(
            "jdbc:postgresql://db:5432/yizhan?password=secret", "u", "secret", Path.of("keys"));

    assertThat(config).hasToString("DatabaseConfig[jdbc:postgresql://db:5432/yizhan, user=u]");
  }

  @Test
  void create_otherDatabase_refused() {
    assertThatThrownBy(
            () -> new DatabaseConfig("jdbc:h2:mem:x?password=secret", "u", "p", Path.of("keys")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("database url must start with jdbc:postgresql:; got: jdbc:h2:mem:x");
  }
}
