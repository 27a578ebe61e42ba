package io.yizhan.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.ContactRedactor;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreshIdTest {

  @Test
  void of_manyTimes_neverTheSameAndNeverLikeAContact() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      String id = FreshId.of("J-");
      assertThat(id).matches("J-[a-z]{24}");
      assertThat(ContactRedactor.redact("岗位 " + id + "（demo-staff 开的）")).contains(id);
      ids.add(id);
    }
    assertThat(ids).hasSize(10_000);
  }
}
