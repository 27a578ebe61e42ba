package io.yizhan.service.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ShownHitTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void serialize_twoHits_areTheirRecordsWithWhatWasAdded() throws JsonProcessingException {
    ShownHit near =
        new ShownHit(
            "{\"id\":\"J1\",\"title\":\"装卸\\\"工\\\"\"}",
            1.5f,
            OptionalLong.of(120),
            List.of(),
            Map.of("title", "<em>装卸</em>"));
    ShownHit plain = new ShownHit("{\"id\":\"J2\"}", 0, OptionalLong.empty(), List.of(), Map.of());

    assertThat(JSON.writeValueAsString(List.of(near, plain)))
        .isEqualTo(
            "[{\"id\":\"J1\",\"title\":\"装卸\\\"工\\\"\",\"score\":1.5,\"distanceM\":120,"
                + "\"highlights\":{\"title\":\"<em>装卸</em>\"}},{\"id\":\"J2\",\"score\":0.0}]");
  }

  @Test
  void new_notAnObject_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShownHit("[]", 0, OptionalLong.empty(), List.of(), Map.of()))
        .withMessageContaining("record must be a JSON object");
  }
}
