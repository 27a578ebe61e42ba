package io.yizhan.service.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> KNOWN = List.of("q", "near", "radiusKm", "wageMin", "wageUnit");

  @Test
  void of_swappedDroppedOrAddedLetters_findsTheName() {
    assertThat(NearestName.of("raduisKm", KNOWN)).hasValue("radiusKm");
    assertThat(NearestName.of("radius", KNOWN)).hasValue("radiusKm");
    assertThat(NearestName.of("wageMinn", KNOWN)).hasValue("wageMin");
    assertThat(NearestName.of("WAGEUNIT", KNOWN)).hasValue("wageUnit");
  }

  @Test
  void of_somethingElse_isEmpty() {
    assertThat(NearestName.of("callback", KNOWN)).isEmpty();
    assertThat(NearestName.of("x", KNOWN)).isEmpty();
    assertThat(NearestName.of("", KNOWN)).isEmpty();
    assertThat(NearestName.of("q", List.of())).isEmpty();
  }
}
