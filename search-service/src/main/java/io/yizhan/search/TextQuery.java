package io.yizhan.search;

import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.TextFeature;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.JobFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a seeker typed, understood as far as words go, and the query it becomes.
 *
 * <p><b>Found</b> is a job that has at least half of the deciding words, each as typed, as a
 * synonym or by its occupation; or {@link #LEAST_PAIR_SHARE} of the pairs of characters, for what
 * was cut elsewhere in the ad. A word that no job has is not asked for; then half of the pairs do,
 * and so do the sounds of everything typed, so that yuesao finds 月嫂. Single characters decide only
 * where no longer word does, and then all of them.
 *
 * <p><b>Ranked</b> it is by the deciding words and the wishes as {@link QueryWord} scores them,
 * plus a part of the BM25 of each pair, which is also what rewards words that stand side by side.
 * From best to least: as typed, synonym, occupation, pairs, sound.
 */
final class TextQuery {

  /** Share of the pairs that must be found when some word is: 装卸工 is not 装卸 in any ad. */
  static final float LEAST_PAIR_SHARE = 0.75f;

  /** That share when no job has any of the words: better something than nothing. */
  static final float LEAST_PAIR_SHARE_ALONE = 0.5f;

  /** The shortest name of a firm. */
  private static final int LEAST_NAME_CHARACTERS = 2;

  private final List<QueryWord> deciding;
  private final List<QueryWord> wishes;
  private final List<String> pairs;
  private final List<String> sounds;

  /** A query of these parts, without repeats and in the order of the text. */
  TextQuery(
      List<QueryWord> deciding,
      List<QueryWord> wishes,
      Collection<String> pairs,
      Collection<String> sounds) {
    this.deciding = List.copyOf(deciding);
    this.wishes = List.copyOf(wishes);
    this.pairs = List.copyOf(pairs);
    this.sounds = List.copyOf(sounds);
  }

  /**
   * The same words, each occupation among those that decide widened to the one above.
   *
   * @param above the code above a code
   * @return empty when none has one
   */
  Optional<TextQuery> withTradesAbove(Function<String, Optional<String>> above) {
    List<QueryWord> wider =
        deciding.stream()
            .map(word -> word.occupation().flatMap(above).map(word::ofOccupation).orElse(word))
            .toList();
    return wider.equals(deciding)
        ? Optional.empty()
        : Optional.of(new TextQuery(wider, wishes, pairs, sounds));
  }

  /** The terms to highlight, as typed; those that decide come first. */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    Stream.concat(deciding.stream(), wishes.stream()).forEach(word -> words.addAll(word.typed()));
    return words;
  }

  /** The words as they stand in some documents, to tell which a hit has. */
  List<QueryWord> allWords() {
    return Stream.concat(deciding.stream(), wishes.stream()).toList();
  }

  /**
   * Matches jobs of employers that the text names, as far as its words stand in their names.
   *
   * @return empty when no word does, or those that do are trades: 保洁 asks for no 保洁公司
   */
  Optional<Query> namedEmployer(IndexReader reader) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int characters = 0;
    for (QueryWord word : deciding) {
      if (word.mayNameEmployer(reader)) {
        all.add(word.query(JobFields.EMPLOYER), Occur.MUST);
        characters += word.nameCharacters();
      }
    }
    return characters >= LEAST_NAME_CHARACTERS ? Optional.of(all.build()) : Optional.empty();
  }

  /**
   * Terms of which whatever this finds has at least one, in every state of the index; empty when it
   * finds everything. What the index knows decides which ways to a hit there are: these are all.
   */
  Set<Term> reach() {
    Set<Term> reach = new HashSet<>();
    deciding.forEach(word -> word.addTerms(reach));
    if (!deciding.isEmpty()) {
      for (String pair : pairs) {
        reach.add(new Term(DocumentFields.TITLE_BIGRAM, pair));
        reach.add(new Term(DocumentFields.BODY_BIGRAM, pair));
      }
      sounds.stream()
          .limit(1)
          .forEach(sound -> reach.add(new Term(DocumentFields.TITLE_PINYIN, sound)));
    }
    return reach;
  }

  /**
   * Matches and scores with the standard weights; see {@link #query(IndexReader, FeatureWeights)}.
   */
  Query query(IndexReader reader) throws IOException {
    return query(reader, Ranking.standard().text());
  }

  /** Matches and scores; the reader tells which words occur at all. */
  Query query(IndexReader reader, FeatureWeights<TextFeature> weights) throws IOException {
    List<QueryWord> known = new ArrayList<>();
    for (QueryWord word : deciding) {
      if (word.occursIn(reader)) {
        known.add(word);
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (deciding.isEmpty()) {
      query.add(new BoostQuery(new MatchAllDocsQuery(), 0), Occur.MUST);
    } else {
      query.add(found(known, weights), Occur.MUST);
    }
    query.add(new BoostQuery(pairs(0), weights.weight(TextFeature.PAIR)), Occur.SHOULD);
    if (known.stream().allMatch(QueryWord::isCharacter)) {
      known.forEach(character -> query.add(character.query(weights), Occur.SHOULD));
    }
    for (QueryWord wish : wishes) {
      query.add(wish.query(weights), Occur.SHOULD);
    }
    return query.build();
  }

  /**
   * Whether {@link #query(IndexReader, FeatureWeights)} matches a record. The same rules, decided
   * by look-ups: a query of Lucene costs fifty times as much on one document.
   *
   * @param occurring which words occur at all; asked only where it makes a difference
   */
  boolean finds(RecordTerms record, OccurringWords occurring, FeatureWeights<TextFeature> weights)
      throws IOException {
    if (deciding.isEmpty()) {
      return true;
    }
    List<QueryWord> standing = new ArrayList<>();
    for (QueryWord word : deciding) {
      if (word.standsIn(record, weights)) {
        standing.add(word);
      }
    }
    int pairsStanding = 0;
    for (String pair : pairs) {
      if (record.has(DocumentFields.TITLE_BIGRAM, pair)
          || record.has(DocumentFields.BODY_BIGRAM, pair)) {
        pairsStanding++;
      }
    }
    boolean sounds =
        !this.sounds.isEmpty() && record.hasAll(DocumentFields.TITLE_PINYIN, this.sounds);
    boolean enoughPairsAlone = pairsStanding > 0 && pairsStanding >= leastPairs(false);
    if (standing.isEmpty() && !sounds && !enoughPairsAlone) {
      return false;
    }
    List<QueryWord> known = new ArrayList<>();
    for (QueryWord word : deciding) {
      if (standing.contains(word) || occurring.has(word)) {
        known.add(word);
      }
    }
    long words = known.stream().filter(word -> !word.isCharacter()).count();
    long wordsStanding = standing.stream().filter(word -> !word.isCharacter()).count();
    boolean allKnown = known.size() == deciding.size();
    boolean byWords =
        words > 0
            ? wordsStanding >= Math.ceilDiv(words, 2)
            : allKnown && standing.size() == known.size();
    return byWords
        || (pairsStanding > 0 && pairsStanding >= leastPairs(words > 0))
        || (!allKnown && sounds);
  }

  /** How many pairs do, for themselves or beside words that occur. */
  private int leastPairs(boolean besideWords) {
    return (int)
        Math.ceil(pairs.size() * (besideWords ? LEAST_PAIR_SHARE : LEAST_PAIR_SHARE_ALONE));
  }

  private Query found(List<QueryWord> known, FeatureWeights<TextFeature> weights) {
    List<QueryWord> words = known.stream().filter(word -> !word.isCharacter()).toList();
    boolean allKnown = known.size() == deciding.size();
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    if (!words.isEmpty()) {
      found.add(atLeast(Math.ceilDiv(words.size(), 2), words, weights), Occur.SHOULD);
    } else if (allKnown) {
      found.add(new BoostQuery(atLeast(known.size(), known, weights), 0), Occur.SHOULD);
    }
    // Their score comes with all pairs, found by them or not.
    found.add(new BoostQuery(pairs(leastPairs(!words.isEmpty())), 0), Occur.SHOULD);
    if (!allKnown && !sounds.isEmpty()) {
      found.add(new BoostQuery(allSounds(), weights.weight(TextFeature.SOUND)), Occur.SHOULD);
    }
    return found.build();
  }

  private static Query atLeast(
      int least, List<QueryWord> words, FeatureWeights<TextFeature> weights) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(word -> any.add(word.query(weights), Occur.SHOULD));
    return any.setMinimumNumberShouldMatch(least).build();
  }

  private Query pairs(int least) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String pair : pairs) {
      Query title = new TermQuery(new Term(DocumentFields.TITLE_BIGRAM, pair));
      Query body = new TermQuery(new Term(DocumentFields.BODY_BIGRAM, pair));
      any.add(new DisjunctionMaxQuery(List.of(title, body), 1), Occur.SHOULD);
    }
    return any.setMinimumNumberShouldMatch(least).build();
  }

  private Query allSounds() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    sounds.forEach(
        sound -> all.add(new TermQuery(new Term(DocumentFields.TITLE_PINYIN, sound)), Occur.MUST));
    return all.build();
  }
}
