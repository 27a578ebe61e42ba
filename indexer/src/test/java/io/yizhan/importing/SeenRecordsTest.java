package io.yizhan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeenRecordsTest {

  @Test
  void repeats_sameContentAgain_isTrueUntilItChanges() {
    SeenRecords seen = new SeenRecords();
    assertThat(seen.repeats(7, 1)).isFalse();
    assertThat(seen.repeats(7, 1)).isTrue();
    assertThat(seen.repeats(7, 2)).isFalse();
    assertThat(seen.repeats(7, 1)).isFalse();
  }

  @Test
  void repeats_keyZero_isAKeyLikeAnother() {
    SeenRecords seen = new SeenRecords();
    assertThat(seen.repeats(0, 0)).isFalse();
    assertThat(seen.repeats(0, 0)).isTrue();
  }

  @Test
  void repeats_manyRecords_areAllRemembered() {
    SeenRecords seen = new SeenRecords();
    for (long i = 1; i <= 100_000; i++) {
      seen.repeats(i * 0x9E3779B97F4A7C15L, i);
    }
    long remembered =
        LongStream.rangeClosed(1, 100_000)
            .filter(i -> seen.repeats(i * 0x9E3779B97F4A7C15L, i))
            .count();
    assertThat(remembered).isEqualTo(100_000);
  }

  @Property
  void repeats_anySequence_agreesWithAMap(
      @ForAll @Size(max = 3000) List<@LongRange(min = 1, max = 50) Long> keys) {
    SeenRecords seen = new SeenRecords();
    Map<Long, Long> model = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      long content = i % 3;
      Long before = model.put(keys.get(i), content);
      assertThat(seen.repeats(keys.get(i), content)).isEqualTo(before != null && before == content);
    }
  }
}
