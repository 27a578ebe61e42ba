package io.yizhan.library;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.SentenceVector;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.policy.PolicyVersions;
import io.yizhan.retrieval.Passage;
import io.yizhan.retrieval.PolicyRetrieval;
import io.yizhan.retrieval.QuoteFinder;
import io.yizhan.retrieval.RetrievalModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All policies and FAQs of one moment, ready to be asked. Immutable; safe for any thread; nothing
 * to close. The index of its words is built when it is made, see {@link PolicyRetrieval#of}.
 */
public final class PolicyCollection {

  private final Holdings.Copy records;
  private final Map<String, List<Passage>> byDocument;
  private final Map<String, Passage> byId;
  private final PolicyRetrieval retrieval;
  private final QuoteFinder quotes;
  private final VectorCoverage vectors;

  PolicyCollection(
      Holdings.Copy records,
      PolicyRetrieval retrieval,
      QuoteFinder quotes,
      VectorCoverage vectors) {
    this(records, index(records.passages()), byId(records.passages()), retrieval, quotes, vectors);
  }

  private PolicyCollection(
      Holdings.Copy records,
      Map<String, List<Passage>> byDocument,
      Map<String, Passage> byId,
      PolicyRetrieval retrieval,
      QuoteFinder quotes,
      VectorCoverage vectors) {
    this.records = records;
    this.byDocument = byDocument;
    this.byId = byId;
    this.retrieval = retrieval;
    this.quotes = quotes;
    this.vectors = vectors;
  }

  /**
   * A collection of records that follows nothing, for what measures and learns.
   *
   * @param records policies and FAQs
   * @param embedder reads questions; it belongs to the caller
   * @param vectors the vector of a text, where it is computed
   */
  public static PolicyCollection of(
      Iterable<? extends DistrictRecord> records,
      Analyzers analyzers,
      SentenceEmbedder embedder,
      Function<String, Optional<SentenceVector>> vectors)
      throws IOException {
    Holdings.Copy copy = Holdings.of(records).copy();
    Set<String> texts = copy.texts();
    int computed = (int) texts.stream().filter(text -> vectors.apply(text).isPresent()).count();
    return new PolicyCollection(
        copy,
        PolicyRetrieval.of(
            copy.passages(), analyzers, Optional.of(embedder), vectors, RetrievalModel.load()),
        new QuoteFinder(Optional.of(embedder), vectors, analyzers),
        new VectorCoverage(texts.size(), computed));
  }

  /** Every text of records that is to have a vector, whole passages first. */
  public static Set<String> texts(Iterable<? extends DistrictRecord> records) {
    return Holdings.of(records).copy().texts();
  }

  /** The same records with more vectors. */
  PolicyCollection with(
      PolicyRetrieval newRetrieval, QuoteFinder newQuotes, VectorCoverage coverage) {
    return new PolicyCollection(records, byDocument, byId, newRetrieval, newQuotes, coverage);
  }

  /** Finds passages. */
  public PolicyRetrieval retrieval() {
    return retrieval;
  }

  /** Finds the words of a passage that answer. */
  public QuoteFinder quotes() {
    return quotes;
  }

  /** Which policies took the place of which. */
  public PolicyVersions versions() {
    return records.versions();
  }

  /** The policy whose passages have this document id; empty for that of an FAQ. */
  public Optional<PolicyDocument> policy(String documentId) {
    return Optional.ofNullable(records.policies().get(documentId));
  }

  /** The FAQ whose passage has this document id, {@code faq:} and the FAQ's own. */
  public Optional<Faq> faq(String documentId) {
    return Optional.ofNullable(records.faqs().get(documentId));
  }

  /** The passages of a document in its order; none of one that is not here. */
  public List<Passage> passages(String documentId) {
    return byDocument.getOrDefault(documentId, List.of());
  }

  /** The passage with an id; of an item, the passage it lies in. */
  public Optional<Passage> passage(String sectionId) {
    return Optional.ofNullable(byId.get(sectionId));
  }

  /** How many policies and FAQs there are. */
  public int documents() {
    return records.policies().size() + records.faqs().size();
  }

  /** How many passages there are. */
  public int passages() {
    return records.passages().size();
  }

  /** How far the vectors were when this was made. */
  public VectorCoverage vectors() {
    return vectors;
  }

  private static Map<String, List<Passage>> index(List<Passage> passages) {
    Map<String, List<Passage>> byDocument = new HashMap<>();
    int start = 0;
    for (int end = 1; end <= passages.size(); end++) {
      String document = passages.get(start).documentId();
      if (end == passages.size() || !passages.get(end).documentId().equals(document)) {
        byDocument.put(document, passages.subList(start, end));
        start = end;
      }
    }
    return byDocument;
  }

  private static Map<String, Passage> byId(List<Passage> passages) {
    Map<String, Passage> byId = new HashMap<>();
    for (Passage passage : passages) {
      byId.putIfAbsent(passage.id(), passage);
      passage.items().forEach(item -> byId.putIfAbsent(item.id(), passage));
    }
    return byId;
  }
}
