package io.yizhan.search;

import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.TextFeature;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.JobFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * A word of a query and what would do in its place: 叉车司机, beside it 叉车工 and 开叉车, and any job of
 * that occupation.
 *
 * <p>It may stand in any field of words. Its score is {@link TextFeature#PRESENCE} for standing
 * anywhere, plus the BM25 of the field it counts most in, plus a little of the others.
 *
 * @param typed the word as typed: most often one term, several where a synonym replaces them all
 * @param synonyms what means the same, each of one term or more
 * @param occupation code of the occupation it names
 * @param start its first char in the text
 * @param end one past its last
 */
record QueryWord(
    List<String> typed,
    List<List<String>> synonyms,
    Optional<String> occupation,
    int start,
    int end) {

  // A list, not a map: sums of floats depend on their order, and scores must repeat.
  private static final List<WeightedField> FIELDS =
      List.of(
          new WeightedField(DocumentFields.TITLE, TextFeature.TITLE),
          new WeightedField(DocumentFields.TRADE, TextFeature.TRADE),
          new WeightedField(DocumentFields.DETAILS, TextFeature.DETAILS),
          new WeightedField(JobFields.EMPLOYER, TextFeature.EMPLOYER),
          new WeightedField(DocumentFields.DESCRIPTION, TextFeature.DESCRIPTION));

  private record WeightedField(String name, TextFeature feature) {}

  /** Copies the lists. */
  QueryWord {
    typed = List.copyOf(typed);
    synonyms = synonyms.stream().map(List::copyOf).toList();
  }

  /** This word, which names an occupation. */
  QueryWord ofOccupation(String code) {
    return new QueryWord(typed, synonyms, Optional.of(code), start, end);
  }

  /** The fields that a word may stand in. */
  static List<String> fields() {
    return FIELDS.stream().map(WeightedField::name).toList();
  }

  /** Adds terms of which whatever {@link #query} matches has at least one. */
  void addTerms(Set<Term> terms) {
    for (WeightedField field : FIELDS) {
      forms().forEach(form -> terms.add(new Term(field.name, form.getFirst())));
    }
    occupation.ifPresent(code -> terms.add(new Term(JobFields.OCCUPATION, code)));
  }

  /** Whether what was typed is one of these words. */
  boolean isOneOf(Set<String> words) {
    return typed.size() == 1 && words.contains(typed.getFirst());
  }

  /** Whether it is a single character, which says little: 货 stands in 货车 and in 理货 alike. */
  boolean isCharacter() {
    return typed.size() == 1 && typed.getFirst().codePointCount(0, typed.getFirst().length()) == 1;
  }

  /** Whether some job has it, or a synonym, or is of its occupation. */
  boolean occursIn(IndexReader reader) throws IOException {
    if (occupation.isPresent()
        && reader.docFreq(new Term(JobFields.OCCUPATION, occupation.get())) > 0) {
      return true;
    }
    for (WeightedField field : FIELDS) {
      for (List<String> form : forms()) {
        if (mayOccur(reader, field.name, form)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether {@link #query(FeatureWeights)} matches a record. */
  boolean standsIn(RecordTerms record, FeatureWeights<TextFeature> weights) throws IOException {
    if (occupation.isPresent() && record.has(JobFields.OCCUPATION, occupation.get())) {
      return true;
    }
    for (List<String> form : forms()) {
      if (form.equals(typed) || weights.weight(TextFeature.SYNONYM) > 0) {
        for (WeightedField field : FIELDS) {
          if (record.has(field.name, form)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether it may stand in the name of some employer. */
  boolean mayNameEmployer(IndexReader reader) throws IOException {
    return mayOccur(reader, JobFields.EMPLOYER, typed);
  }

  /** How many characters of a name it is: none when it names a trade. */
  int nameCharacters() {
    return occupation.isPresent() ? 0 : end - start;
  }

  /** Matches where it stands. */
  Query query() {
    return query(Ranking.standard().text());
  }

  /** Matches where it stands, and scores. */
  Query query(FeatureWeights<TextFeature> weights) {
    List<Query> places = new ArrayList<>();
    for (WeightedField field : FIELDS) {
      addPlaces(field.name, weights.weight(field.feature), weights, places);
    }
    occupation.ifPresent(
        code ->
            places.add(
                new BoostQuery(
                    new TermQuery(new Term(JobFields.OCCUPATION, code)),
                    weights.weight(TextFeature.OCCUPATION))));
    Query anywhere = new DisjunctionMaxQuery(places, weights.weight(TextFeature.OTHER_FIELDS));
    return new BooleanQuery.Builder()
        .add(anywhere, Occur.SHOULD)
        .add(
            new BoostQuery(new ConstantScoreQuery(anywhere), weights.weight(TextFeature.PRESENCE)),
            Occur.SHOULD)
        .build();
  }

  /** Matches where it stands in one field. */
  Query query(String field) {
    List<Query> places = new ArrayList<>();
    addPlaces(field, 1, Ranking.standard().text(), places);
    return new DisjunctionMaxQuery(places, 0);
  }

  private void addPlaces(
      String field, float weight, FeatureWeights<TextFeature> weights, List<Query> places) {
    SynonymQuery.Builder terms = new SynonymQuery.Builder(field);
    boolean anyTerm = false;
    for (List<String> form : forms()) {
      float share = form.equals(typed) ? 1 : weights.weight(TextFeature.SYNONYM);
      if (share == 0) {
        continue;
      }
      if (form.size() == 1) {
        terms.addTerm(new Term(field, form.getFirst()), share);
        anyTerm = true;
      } else {
        Query phrase = new PhraseQuery(field, form.toArray(String[]::new));
        places.add(new BoostQuery(phrase, weight * share));
      }
    }
    if (anyTerm) {
      places.add(new BoostQuery(terms.build(), weight));
    }
  }

  private List<List<String>> forms() {
    return Stream.concat(Stream.of(typed), synonyms.stream()).toList();
  }

  /** Whether each term of a form occurs; whether they do so side by side is not asked. */
  private static boolean mayOccur(IndexReader reader, String field, List<String> form)
      throws IOException {
    for (String term : form) {
      if (reader.docFreq(new Term(field, term)) == 0) {
        return false;
      }
    }
    return true;
  }
}
