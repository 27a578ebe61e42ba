package io.yizhan.alerts;

import io.yizhan.search.RecordProbe;
import io.yizhan.search.SearchRequest;
import io.yizhan.search.StandingSearch;
import io.yizhan.search.StandingSearch.Clause;
import io.yizhan.search.StandingSearch.Cut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;

/**
 * Saved searches by what a record must have to meet them. Each is kept under one of its clauses,
 * the rarest that a term or an area leads to: its anchor. A record looks under its own terms and
 * cells; what it finds there are candidates, and each is decided by all of its clauses.
 *
 * <p>Clauses are shared and decided once a record, so a candidate costs some array accesses; only
 * circles are decided for each. Some hundred bytes of heap a search, its text not among them. One
 * thread.
 *
 * @param <R> what is asked
 */
public final class ReverseIndex<R extends SearchRequest<?, R>> {

  private static final int NO_ANCHOR = -1;

  private final Rarity rarity;
  private final Clauses<R> clauses = new Clauses<>();
  private final Map<Term, IntList> clausesByTerm = new HashMap<>();
  private final Map<Long, IntList> searchesByCell = new HashMap<>();
  private final List<IntList> searchesByClause = new ArrayList<>();
  private final SearchTable searches = new SearchTable();

  ReverseIndex(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Holds nothing yet; what is rare is measured by the records there are now. */
  public static <R extends SearchRequest<?, R>> ReverseIndex<R> of(StandingSearch<R> searches)
      throws IOException {
    return new ReverseIndex<>(DistrictRarity.measure(searches));
  }

  /**
   * A search that a record meets.
   *
   * @param id of the saved search
   * @param owner whose it is
   */
  public record Met(long id, String owner) {}

  /**
   * Keeps a search.
   *
   * @return false when neither term nor area leads to it; it is not kept then
   */
  public boolean add(long id, String owner, Cut<R> cut) throws IOException {
    if (!cut.isReachable()) {
      return false;
    }
    int search = searches.next();
    int anchor = anchor(cut);
    if (anchor == NO_ANCHOR) {
      keepByPlace(cut, search);
    } else {
      Clause<R> rarest = cut.clauses().get(anchor);
      int number = number(rarest);
      if (rarest.terms().isEmpty()) {
        keep(PlaceCells.covering(rarest.bounds().orElseThrow()), search);
      } else {
        searchesByClause.get(number).add(search);
      }
    }
    int[] numbers = cut.clauses().stream().mapToInt(this::number).toArray();
    searches.add(id, owner, numbers, cut.circle());
    return true;
  }

  /** Forgets a search; looks through all of them, about a millisecond a million. */
  public void remove(long id) {
    searches.remove(id);
  }

  /** Searches that are kept. */
  public int size() {
    return searches.size();
  }

  /** Distinct clauses of all of them, those of removed ones included. */
  public int clauseCount() {
    return clauses.size();
  }

  /**
   * The searches that a record meets.
   *
   * @param met in the order in which they were kept
   * @param candidates searches that were decided
   * @param asked clauses that the record was asked for
   */
  public record Meeting(List<Met> met, int candidates, int asked) {

    /** Copies the list. */
    public Meeting {
      met = List.copyOf(met);
    }
  }

  /** Finds the searches that a record meets, by way of their anchors. */
  public Meeting meet(RecordProbe<R> probe) throws IOException {
    clauses.forget(probe);
    Optional<Spot> spot = probe.place().map(Spot::of);
    IntList candidates = new IntList();
    probe.eachTerm(term -> collect(clausesByTerm.get(term), candidates));
    boolean[] seen = new boolean[clauses.size()];
    List<Integer> found = new ArrayList<>();
    int decided = 0;
    for (int i = 0; i < candidates.size(); i++) {
      int clause = candidates.at(i);
      if (!seen[clause]) {
        seen[clause] = true;
        IntList anchored = searchesByClause.get(clause);
        if (anchored.size() > 0 && clauses.holds(clause, probe)) {
          decided += anchored.size();
          decide(anchored, probe, spot, found);
        }
      }
    }
    for (long cell : probe.place().map(PlaceCells::of).orElse(new long[0])) {
      IntList around = searchesByCell.get(cell);
      if (around != null) {
        decided += around.size();
        decide(around, probe, spot, found);
      }
    }
    List<Met> met =
        found.stream().sorted().map(at -> new Met(searches.id(at), searches.owner(at))).toList();
    return new Meeting(met, decided, clauses.asked());
  }

  /** The same by deciding every search there is: what anchors are measured and tested against. */
  public Meeting meetAll(RecordProbe<R> probe) throws IOException {
    clauses.forget(probe);
    Optional<Spot> spot = probe.place().map(Spot::of);
    List<Integer> found = new ArrayList<>();
    int decided = 0;
    for (int search = 0; search < searches.end(); search = searches.after(search)) {
      decided++;
      if (meets(search, probe, spot)) {
        found.add(search);
      }
    }
    List<Met> met = found.stream().map(at -> new Met(searches.id(at), searches.owner(at))).toList();
    return new Meeting(met, decided, clauses.asked());
  }

  private static void collect(@org.jspecify.annotations.Nullable IntList from, IntList into) {
    if (from != null) {
      for (int i = 0; i < from.size(); i++) {
        into.add(from.at(i));
      }
    }
  }

  private void decide(
      IntList candidates, RecordProbe<R> probe, Optional<Spot> spot, List<Integer> found)
      throws IOException {
    for (int i = 0; i < candidates.size(); i++) {
      if (meets(candidates.at(i), probe, spot)) {
        found.add(candidates.at(i));
      }
    }
  }

  private boolean meets(int search, RecordProbe<R> probe, Optional<Spot> spot) throws IOException {
    for (int at = searches.firstClause(search); at < searches.lastClause(search); at++) {
      if (clauses.failed(searches.clause(at))) {
        return false;
      }
    }
    if (searches.isRemoved(search) || !searches.liesIn(search, spot)) {
      return false;
    }
    for (int at = searches.firstClause(search); at < searches.lastClause(search); at++) {
      if (!clauses.holds(searches.clause(at), probe)) {
        return false;
      }
    }
    return true;
  }

  /** Which clause is the rarest; none when the circle is rarer. */
  private int anchor(Cut<R> cut) throws IOException {
    int anchor = NO_ANCHOR;
    double least =
        cut.circle().isPresent()
            ? rarity.ofCells(PlaceCells.covering(cut.circle().get()))
            : Double.POSITIVE_INFINITY;
    for (int i = 0; i < cut.clauses().size(); i++) {
      Clause<R> clause = cut.clauses().get(i);
      double share = Double.POSITIVE_INFINITY;
      if (!clause.terms().isEmpty()) {
        share = rarity.ofTerms(clause.terms());
      } else if (clause.bounds().isPresent()) {
        share = rarity.ofCells(PlaceCells.covering(clause.bounds().get()));
      }
      if (share < least) {
        least = share;
        anchor = i;
      }
    }
    return anchor;
  }

  private void keepByPlace(Cut<R> cut, int search) {
    keep(PlaceCells.covering(cut.circle().orElseThrow()), search);
  }

  private void keep(long[] cells, int search) {
    for (long cell : cells) {
      searchesByCell.computeIfAbsent(cell, _ -> new IntList()).add(search);
    }
  }

  private int number(Clause<R> clause) {
    int number = clauses.number(clause);
    if (number == searchesByClause.size()) {
      searchesByClause.add(new IntList());
      for (Term term : clause.terms()) {
        clausesByTerm.computeIfAbsent(term, _ -> new IntList()).add(number);
      }
    }
    return number;
  }
}
