package io.yizhan.peers.protocol;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * Writes what {@link PeerReader} reads: each value's parts in the order of its record, lists by
 * their length first. One thread; does not close the stream.
 */
public final class PeerWriter {

  private final DataOutputStream out;

  /** Writes to a stream. */
  public PeerWriter(DataOutputStream out) {
    this.out = out;
  }

  /** A document, after a mark that there is one. */
  public void document(PeerDocument document) throws IOException {
    out.writeBoolean(true);
    out.writeUTF(document.id());
    out.writeUTF(document.title());
    out.writeUTF(document.body());
    out.writeDouble(document.lat());
    out.writeDouble(document.lon());
    strings(document.occupations());
    string(document.employmentType());
    strings(document.regions());
    number(document.wagePerHour());
    strings(document.days());
    out.writeInt(document.startMinute());
    out.writeInt(document.endMinute());
    out.writeLong(document.postedAt());
    out.writeLong(document.validUntil());
  }

  /** The mark that there are no more documents. */
  public void endOfDocuments() throws IOException {
    out.writeBoolean(false);
  }

  /** What is to be done, after a mark that something is. */
  public void request(Request request) throws IOException {
    out.writeByte(1);
    out.writeUTF(request.name());
  }

  /** Queries. */
  public void queries(List<PeerQuery> queries) throws IOException {
    out.writeInt(queries.size());
    for (PeerQuery query : queries) {
      query(query);
    }
  }

  /** Answers. */
  public void answers(List<PeerAnswer> answers) throws IOException {
    out.writeInt(answers.size());
    for (PeerAnswer answer : answers) {
      answer(answer);
    }
  }

  /** What loading cost. */
  public void loaded(Loaded loaded) throws IOException {
    out.writeLong(loaded.documents());
    out.writeLong(loaded.cpuNanos());
    out.writeLong(loaded.wallNanos());
    out.writeLong(loaded.heapBytes());
    out.writeLong(loaded.diskBytes());
  }

  /** What a round cost. */
  public void round(Round round) throws IOException {
    out.writeLong(round.cpuNanos());
    out.writeInt(round.wallNanos().size());
    for (long nanos : round.wallNanos()) {
      out.writeLong(nanos);
    }
  }

  private void query(PeerQuery query) throws IOException {
    strings(query.terms());
    out.writeUTF(query.rule().name());
    out.writeDouble(query.lat());
    out.writeDouble(query.lon());
    out.writeDouble(query.radiusMeters());
    out.writeBoolean(query.window().isPresent());
    if (query.window().isPresent()) {
      PeerWindow window = query.window().get();
      out.writeUTF(window.day());
      out.writeInt(window.fromMinute());
      out.writeInt(window.untilMinute());
    }
    number(query.minPerHour());
    string(query.occupation());
    out.writeLong(query.now());
  }

  private void answer(PeerAnswer answer) throws IOException {
    out.writeLong(answer.total());
    out.writeInt(answer.hits().size());
    for (PeerAnswer.Hit hit : answer.hits()) {
      out.writeUTF(hit.id());
      out.writeDouble(hit.score());
    }
    out.writeInt(answer.facets().size());
    for (Map.Entry<PeerFacet, SortedMap<String, Long>> facet : answer.facets().entrySet()) {
      out.writeUTF(facet.getKey().name());
      out.writeInt(facet.getValue().size());
      for (Map.Entry<String, Long> count : facet.getValue().entrySet()) {
        out.writeUTF(count.getKey());
        out.writeLong(count.getValue());
      }
    }
  }

  private void strings(List<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      out.writeUTF(value);
    }
  }

  private void string(Optional<String> value) throws IOException {
    strings(value.stream().toList());
  }

  private void number(OptionalDouble value) throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      out.writeDouble(value.getAsDouble());
    }
  }
}
