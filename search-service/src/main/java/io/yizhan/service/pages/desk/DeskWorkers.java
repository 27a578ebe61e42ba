package io.yizhan.service.pages.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.extraction.Extractor;
import io.yizhan.extraction.Slots;
import io.yizhan.extraction.UtteranceKind;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Occupations;
import io.yizhan.model.Submission;
import io.yizhan.schema.PerSchema;
import io.yizhan.search.WorkerResults;
import io.yizhan.search.WorkerSearch;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.service.access.Caller;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.records.WriteWait;
import io.yizhan.service.workers.WorkerAcceptance;
import io.yizhan.service.workers.WorkerSearchParameters;
import io.yizhan.store.RecordStore;
import io.yizhan.store.WriteReceipt;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Workers for pages: searched for, dictated, registered. Immutable; safe for any thread. */
final class DeskWorkers {

  private final LiveIndex index;
  private final WorkerSearch search;
  private final RecordStore store;
  private final WorkerAcceptance acceptance;
  private final WriteWait writes;
  private final PerSchema<WorkerSearchParameters> parameters =
      new PerSchema<>(WorkerSearchParameters::new);
  private final PerSchema<Dictation> dictations =
      new PerSchema<>(schema -> new Dictation(Extractor.of(schema.lexicon())));

  DeskWorkers(LiveIndex index, WorkerSearch search, RecordStore store, InstantSource clock) {
    this.index = index;
    this.search = search;
    this.store = store;
    this.acceptance = new WorkerAcceptance(clock);
    this.writes = new WriteWait(index);
  }

  /** The workers that a query string asks for. */
  WorkerResults search(QueryParameters given, Instant now) throws IOException {
    WorkerSearchRequest request =
        parameters.of(index.schema()).read(given, now.truncatedTo(ChronoUnit.SECONDS));
    return search.search(request);
  }

  /** A worker as shown, once a write can be found. */
  Optional<JsonNode> find(String id, Optional<Long> generation) throws IOException {
    writes.until(generation);
    return search.find(id).map(Person::record);
  }

  Occupations occupations() {
    return index.schema().lexicon().occupations();
  }

  /** What somebody says of themselves, as fields. */
  FormValues read(String text, Instant now) {
    return dictations.of(index.schema()).read(text, now);
  }

  /** The same fields with the place that their address names, where it was edited. */
  FormValues located(FormValues form, Instant now) {
    if (form.value("address").equals(form.value("addressOf"))) {
      return form;
    }
    Map<String, String> values = new HashMap<>(form.values());
    values.keySet().removeAll(List.of("lat", "lon", "region"));
    if (form.given("address").isPresent()) {
      Slots said =
          Extractor.of(index.schema().lexicon())
              .extract(form.value("address"), UtteranceKind.WORKER_QUERY, now)
              .wanted();
      Dictation.place(said, values);
      values.put("address", form.value("address"));
    }
    return FormValues.of(values);
  }

  /**
   * Keeps a worker, the contact data apart.
   *
   * @throws io.yizhan.codec.InvalidRecordException naming every field that breaks a rule
   */
  WriteReceipt register(ObjectNode body, Caller caller) {
    Submission accepted = acceptance.registered(body, caller);
    WriteReceipt receipt = store.put(List.of(accepted));
    index.wake();
    return receipt;
  }
}
