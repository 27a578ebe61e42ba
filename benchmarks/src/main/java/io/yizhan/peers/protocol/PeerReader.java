package io.yizhan.peers.protocol;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what {@link PeerWriter} wrote. One thread; does not close the stream. */
public final class PeerReader {

  private final DataInputStream in;

  /** Reads from a stream. */
  public PeerReader(DataInputStream in) {
    this.in = in;
  }

  /** The documents of a file, read as the stream is; close it. */
  public static Stream<PeerDocument> documents(Path file) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    PeerReader reader = new PeerReader(in);
    return Stream.generate(reader::document)
        .takeWhile(Optional::isPresent)
        .map(Optional::get)
        .onClose(() -> close(in));
  }

  private static void close(DataInputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next document; empty after the last. */
  private Optional<PeerDocument> document() {
    try {
      if (!in.readBoolean()) {
        return Optional.empty();
      }
      return Optional.of(
          new PeerDocument(
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readDouble(),
              in.readDouble(),
              strings(),
              string(),
              strings(),
              number(),
              strings(),
              in.readInt(),
              in.readInt(),
              in.readLong(),
              in.readLong()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is to be done next; empty when the other side has closed. */
  public Optional<Request> request() throws IOException {
    return in.read() < 0 ? Optional.empty() : Optional.of(Request.valueOf(in.readUTF()));
  }

  /** Queries. */
  public List<PeerQuery> queries() throws IOException {
    int count = in.readInt();
    List<PeerQuery> queries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      queries.add(
          new PeerQuery(
              strings(),
              TermRule.valueOf(in.readUTF()),
              in.readDouble(),
              in.readDouble(),
              in.readDouble(),
              window(),
              number(),
              string(),
              in.readLong()));
    }
    return queries;
  }

  /** Answers. */
  public List<PeerAnswer> answers() throws IOException {
    int count = in.readInt();
    List<PeerAnswer> answers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      answers.add(new PeerAnswer(in.readLong(), hits(), facets()));
    }
    return answers;
  }

  /** What loading cost. */
  public Loaded loaded() throws IOException {
    return new Loaded(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
  }

  /** What a round cost. */
  public Round round() throws IOException {
    long cpuNanos = in.readLong();
    int count = in.readInt();
    List<Long> wallNanos = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      wallNanos.add(in.readLong());
    }
    return new Round(cpuNanos, wallNanos);
  }

  private Optional<PeerWindow> window() throws IOException {
    return in.readBoolean()
        ? Optional.of(new PeerWindow(in.readUTF(), in.readInt(), in.readInt()))
        : Optional.empty();
  }

  private List<PeerAnswer.Hit> hits() throws IOException {
    int count = in.readInt();
    List<PeerAnswer.Hit> hits = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      hits.add(new PeerAnswer.Hit(in.readUTF(), in.readDouble()));
    }
    return hits;
  }

  private Map<PeerFacet, SortedMap<String, Long>> facets() throws IOException {
    Map<PeerFacet, SortedMap<String, Long>> facets = new EnumMap<>(PeerFacet.class);
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      PeerFacet facet = PeerFacet.valueOf(in.readUTF());
      SortedMap<String, Long> counts = new TreeMap<>();
      int values = in.readInt();
      for (int j = 0; j < values; j++) {
        counts.put(in.readUTF(), in.readLong());
      }
      facets.put(facet, counts);
    }
    return facets;
  }

  private List<String> strings() throws IOException {
    int count = in.readInt();
    List<String> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(in.readUTF());
    }
    return values;
  }

  private Optional<String> string() throws IOException {
    return strings().stream().findFirst();
  }

  private OptionalDouble number() throws IOException {
    return in.readBoolean() ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty();
  }
}
