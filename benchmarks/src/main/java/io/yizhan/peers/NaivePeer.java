package io.yizhan.peers;

import io.yizhan.peers.protocol.PeerAnswer;
import io.yizhan.peers.protocol.PeerDocument;
import io.yizhan.peers.protocol.PeerFacet;
import io.yizhan.peers.protocol.PeerQuery;
import io.yizhan.peers.protocol.PeerWindow;
import io.yizhan.peers.protocol.SearchPeer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.SloppyMath;

/**
 * The oracle: a loop over all documents that tests every condition as it is written. Finds and
 * counts; ranks nothing, so that its answers have no hits. For small worlds.
 */
public final class NaivePeer implements SearchPeer {

  private final List<Known> known = new ArrayList<>();

  /** One string for each term, however many documents have it. */
  private final Map<String, String> vocabulary = new HashMap<>();

  /** An oracle that knows no documents yet. */
  public NaivePeer() {}

  @Override
  public void load(Stream<PeerDocument> documents) {
    documents.map(document -> new Known(document, terms(document))).forEachOrdered(known::add);
  }

  @Override
  public PeerAnswer search(PeerQuery query) {
    long total = 0;
    Map<PeerFacet, SortedMap<String, Long>> facets = new EnumMap<>(PeerFacet.class);
    for (PeerFacet facet : PeerFacet.values()) {
      facets.put(facet, new TreeMap<>());
    }
    for (Known candidate : known) {
      if (!candidate.passes(query)) {
        continue;
      }
      PeerDocument document = candidate.document();
      boolean chosen = query.occupation().map(document.occupations()::contains).orElse(true);
      if (chosen) {
        total++;
      }
      facets.forEach(
          (facet, counts) -> {
            if (chosen || facet == PeerFacet.OCCUPATION) {
              document.values(facet).forEach(value -> counts.merge(value, 1L, Long::sum));
            }
          });
    }
    return new PeerAnswer(total, List.of(), facets);
  }

  private Set<String> terms(PeerDocument document) {
    return Stream.of(document.title(), document.body())
        .flatMap(joined -> PeerTerms.of(joined).stream())
        .map(term -> vocabulary.computeIfAbsent(term, own -> own))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public long diskBytes() {
    return 0;
  }

  @Override
  public void close() {}

  /** A document and the set of its terms. */
  private record Known(PeerDocument document, Set<String> terms) {

    /** Whether it meets every condition but the chosen occupation. */
    boolean passes(PeerQuery query) {
      return document.validUntil() > query.now()
          && matches(query)
          && query.window().map(this::fits).orElse(true)
          && (query.minPerHour().isEmpty()
              || (document.wagePerHour().isPresent()
                  && document.wagePerHour().getAsDouble() >= query.minPerHour().getAsDouble()))
          && SloppyMath.haversinMeters(query.lat(), query.lon(), document.lat(), document.lon())
              <= query.radiusMeters();
    }

    private boolean matches(PeerQuery query) {
      return query.terms().isEmpty()
          || switch (query.rule()) {
            case ALL -> terms.containsAll(query.terms());
            case ANY -> query.terms().stream().anyMatch(terms::contains);
          };
    }

    private boolean fits(PeerWindow window) {
      return document.days().contains(window.day())
          && document.startMinute() >= window.fromMinute()
          && document.endMinute() <= window.untilMinute();
    }
  }
}
