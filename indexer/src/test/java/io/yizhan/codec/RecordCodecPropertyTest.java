package io.yizhan.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class RecordCodecPropertyTest {

  private final RecordCodec codec = RecordCodec.create();

  @Property(tries = 200)
  void decode_encoded_isTheSameRecord(@ForAll("records") DistrictRecord record) {
    ObjectNode json = codec.encode(record);

    assertThat(codec.decode(record.kind(), json)).isEqualTo(Submission.of(record));
    assertThat(codec.decode(record.kind(), JsonText.reread(json)).record()).isEqualTo(record);
  }

  @Property(tries = 200)
  void print_anyRecord_isTheTextOfItsTree(@ForAll("records") DistrictRecord record) {
    assertThat(codec.print(record)).asString(UTF_8).isEqualTo(codec.encode(record).toString());
  }

  @Property(tries = 500)
  void decode_anyTree_isARecordOrInvalid(
      @ForAll RecordKind kind, @ForAll("trees") ObjectNode json) {
    decodeOrRefuse(kind, json);
  }

  /** Closer to what people send: one value of a good record is spoiled. */
  @Property(tries = 500)
  void decode_spoiledRecord_isARecordOrInvalid(
      @ForAll("records") DistrictRecord record,
      @ForAll("nodes") JsonNode junk,
      @ForAll int choice) {
    ObjectNode json = JsonText.reread(codec.encode(record));
    List<ObjectNode> objects = new ArrayList<>();
    objects.add(json);
    json.forEach(
        field -> {
          if (field instanceof ObjectNode object) {
            objects.add(object);
          } else if (field.path(0) instanceof ObjectNode object) {
            objects.add(object);
          }
        });
    ObjectNode spoiled = objects.get(Math.floorMod(choice, objects.size()));
    List<String> names = new ArrayList<>();
    spoiled.fieldNames().forEachRemaining(names::add);
    spoiled.set(names.get(Math.floorMod(choice / 7, names.size())), junk);

    decodeOrRefuse(record.kind(), json);
  }

  private void decodeOrRefuse(RecordKind kind, ObjectNode json) {
    ThrowingCallable decoding =
        () -> {
          DistrictRecord record = codec.decode(kind, json).record();
          assertThat(codec.decode(kind, codec.encode(record)).record()).isEqualTo(record);
        };
    try {
      decoding.call();
    } catch (InvalidRecordException invalid) {
      assertThat(invalid.errors()).isNotEmpty();
    } catch (Throwable other) {
      throw new AssertionError("decode must give a record or say what is wrong: " + json, other);
    }
  }

  @Provide
  Arbitrary<DistrictRecord> records() {
    return ArbitraryRecords.records();
  }

  @Provide
  Arbitrary<ObjectNode> trees() {
    return ArbitraryRecords.trees();
  }

  @Provide
  Arbitrary<JsonNode> nodes() {
    return ArbitraryRecords.nodes(2);
  }
}
