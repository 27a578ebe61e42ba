package io.yizhan.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.model.Contact;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Employer;
import io.yizhan.model.Faq;
import io.yizhan.model.Job;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Station;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * Turns records into JSON and back; see the package for the format. {@code decode(encode(r))}
 * equals {@code r}. Stateless; safe for any thread. Cost is linear in the size of the record.
 */
public final class RecordCodec {

  /** Where every local date and time of a record is. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final JsonFactory JSON = new JsonFactory();

  /** Most records take less. */
  private static final int USUAL_BYTES = 2_000;

  private RecordCodec() {}

  /** A codec. */
  public static RecordCodec create() {
    return new RecordCodec();
  }

  /**
   * Reads one record.
   *
   * @param json the record; not changed
   * @throws InvalidRecordException naming every field that breaks a rule
   */
  public Submission decode(RecordKind kind, ObjectNode json) {
    FieldReader fields =
        FieldReader.of(json, kind == RecordKind.WORKER ? WorkerFormat.SECRETS : Set.of());
    Optional<DistrictRecord> record =
        switch (kind) {
          case JOB -> JobFormat.read(fields).map(job -> job);
          case WORKER -> WorkerFormat.read(fields).map(worker -> worker);
          case EMPLOYER -> PlaceFormat.readEmployer(fields).map(employer -> employer);
          case STATION -> PlaceFormat.readStation(fields).map(station -> station);
          case POLICY -> PolicyFormat.read(fields).map(policy -> policy);
          case FAQ -> FaqFormat.read(fields).map(faq -> faq);
        };
    Optional<Contact> contact =
        kind == RecordKind.WORKER ? WorkerFormat.readContact(fields) : Optional.empty();
    if (record.isEmpty() || !fields.errors().isEmpty()) {
      throw new InvalidRecordException(kind, fields.errors());
    }
    return new Submission(record.get(), contact);
  }

  /** Writes one record, all that is known of it; unknown fields are left out. */
  public ObjectNode encode(DistrictRecord record) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    write(record, new TreeFieldWriter(json));
    return json;
  }

  /**
   * The text of {@link #encode}, UTF-8, in a third of the time.
   *
   * @throws UncheckedIOException when a text holds half a surrogate pair
   */
  public byte[] print(DistrictRecord record) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_BYTES);
        JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      write(record, new StreamFieldWriter(json));
      json.writeEndObject();
      json.flush();
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(DistrictRecord record, FieldWriter fields) {
    switch (record) {
      case Job job -> JobFormat.write(job, fields);
      case Worker worker -> WorkerFormat.write(worker, fields);
      case Employer employer -> PlaceFormat.write(employer, fields);
      case Station station -> PlaceFormat.write(station, fields);
      case PolicyDocument policy -> PolicyFormat.write(policy, fields);
      case Faq faq -> FaqFormat.write(faq, fields);
    }
  }
}
