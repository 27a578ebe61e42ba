package io.yizhan.service.pages.seeker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;

/** Makes of the record that an index holds the job again. Immutable; safe for any thread. */
public final class JobReader {

  private final RecordCodec codec = RecordCodec.create();
  private final ObjectMapper json;

  /** A reader with the service's mapper. */
  public JobReader(ObjectMapper json) {
    this.json = json;
  }

  /** The job of a record that was accepted; some tens of microseconds. */
  public Job read(String recordJson) {
    try {
      if (json.readTree(recordJson) instanceof ObjectNode node
          && codec.decode(RecordKind.JOB, node).record() instanceof Job job) {
        return job;
      }
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the index holds JSON", broken);
    }
    throw new IllegalStateException("a codec asked for a job gives a job");
  }
}
