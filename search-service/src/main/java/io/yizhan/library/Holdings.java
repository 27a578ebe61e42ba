package io.yizhan.library;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.RecordKind;
import io.yizhan.policy.PolicyCutter;
import io.yizhan.policy.PolicyVersions;
import io.yizhan.retrieval.Passage;
import io.yizhan.retrieval.PassageScope;
import io.yizhan.retrieval.Passages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The stored policies and FAQs, cut, as far as the feed has been read. A record is cut once, when
 * it comes. One thread.
 */
final class Holdings {

  private static final int BATCH_SIZE = 1_000;

  private final Map<String, CutPolicy> policies = new TreeMap<>();
  private final Map<String, Faq> faqs = new TreeMap<>();
  private FeedPosition position;

  private record CutPolicy(PolicyDocument document, List<PolicySection> sections) {}

  /**
   * What is held at one moment.
   *
   * @param policies by id
   * @param faqs by the document id of their passage
   * @param versions of the policies
   * @param passages those of a document together, documents by id, FAQs last
   */
  record Copy(
      Map<String, PolicyDocument> policies,
      Map<String, Faq> faqs,
      PolicyVersions versions,
      List<Passage> passages) {

    /** Every text that is to have a vector, whole passages first. */
    Set<String> texts() {
      Set<String> texts = new LinkedHashSet<>();
      passages.forEach(passage -> texts.add(passage.text()));
      passages.forEach(passage -> passage.texts().forEach(texts::add));
      return texts;
    }
  }

  private Holdings(FeedPosition position) {
    this.position = position;
  }

  /** These records and no feed. */
  static Holdings of(Iterable<? extends DistrictRecord> records) {
    Holdings holdings = new Holdings(FeedPosition.START);
    records.forEach(holdings::put);
    return holdings;
  }

  /** All records of both kinds as they are now. */
  static Holdings read(RecordSource records) {
    Holdings holdings = new Holdings(FeedPosition.START);
    FeedPosition first =
        records.snapshot(RecordKind.POLICY, versioned -> holdings.put(versioned.record()));
    FeedPosition second =
        records.snapshot(RecordKind.FAQ, versioned -> holdings.put(versioned.record()));
    // Reading the changes between the two again comes to the same.
    holdings.position = first.compareTo(second) < 0 ? first : second;
    return holdings;
  }

  /**
   * Reads the feed to its end.
   *
   * @param changed told when a record of these kinds has changed
   * @return the horizon up to which every write has been seen
   */
  long catchUp(RecordSource records, Runnable changed) {
    ChangeBatch batch;
    do {
      batch = records.changesAfter(position, BATCH_SIZE);
      apply(RecordKind.POLICY, batch, records, changed);
      apply(RecordKind.FAQ, batch, records, changed);
      if (!batch.changes().isEmpty()) {
        position = batch.changes().getLast().position();
      }
    } while (batch.changes().size() == BATCH_SIZE);
    return batch.horizon();
  }

  /** What is held now. Compares all policies with each other; a second for a thousand laws. */
  Copy copy() {
    Map<String, PolicyDocument> documents = new LinkedHashMap<>();
    policies.forEach((id, policy) -> documents.put(id, policy.document));
    PolicyVersions versions = PolicyVersions.of(documents.values());
    List<Passage> passages = new ArrayList<>();
    for (CutPolicy policy : policies.values()) {
      PassageScope scope =
          new PassageScope(
              policy.document.region(),
              versions.firstDay(policy.document),
              versions.lastDay(policy.document));
      passages.addAll(Passages.of(policy.document, policy.sections, scope));
    }
    Map<String, Faq> byDocument = new LinkedHashMap<>();
    for (Faq faq : faqs.values()) {
      Passage passage = Passages.of(faq);
      byDocument.put(passage.documentId(), faq);
      passages.add(passage);
    }
    return new Copy(
        Collections.unmodifiableMap(documents),
        Collections.unmodifiableMap(byDocument),
        versions,
        List.copyOf(passages));
  }

  private void apply(RecordKind kind, ChangeBatch batch, RecordSource records, Runnable changed) {
    Set<String> ids = new LinkedHashSet<>();
    for (Change change : batch.changes()) {
      if (change.kind() == kind) {
        ids.add(change.id());
      }
    }
    if (ids.isEmpty()) {
      return;
    }
    ids.forEach(kind == RecordKind.POLICY ? policies::remove : faqs::remove);
    records.load(kind, ids).forEach(versioned -> put(versioned.record()));
    changed.run();
  }

  private void put(DistrictRecord record) {
    if (record instanceof PolicyDocument policy) {
      policies.put(policy.id(), new CutPolicy(policy, PolicyCutter.cut(policy)));
    } else if (record instanceof Faq faq) {
      faqs.put(faq.id(), faq);
    }
  }
}
