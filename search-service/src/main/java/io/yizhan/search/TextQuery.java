package io.yizhan.search;

import io.yizhan.schema.JobFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a seeker typed, as terms and as a query.
 *
 * <p>Each word may stand in any text field; the best field counts, the others add a little. One or
 * two words must all be found, of more words {@value #LEAST_SHARE_PERCENT} in a hundred. Beside the
 * words stand the pairs of characters, weaker, for what the segmenter cut differently in the ad.
 * Function words (的, 我, 想, 找 …) are dropped where other words remain.
 */
final class TextQuery {

  private static final int LEAST_SHARE_PERCENT = 60;
  private static final int LEAST_BIGRAM_SHARE_PERCENT = 75;
  private static final float OTHER_FIELDS_SHARE = 0.1f;
  private static final float BIGRAM_WEIGHT = 0.3f;

  // Lists, not maps: sums of floats depend on their order, and scores must repeat.
  private static final List<WeightedField> WORD_FIELDS =
      List.of(
          new WeightedField(JobFields.TITLE, 3),
          new WeightedField(JobFields.TRADE, 3),
          new WeightedField(JobFields.DETAILS, 1.5f),
          new WeightedField(JobFields.EMPLOYER, 1.5f),
          new WeightedField(JobFields.DESCRIPTION, 1));
  private static final List<WeightedField> BIGRAM_FIELDS =
      List.of(
          new WeightedField(JobFields.TITLE_BIGRAM, 3),
          new WeightedField(JobFields.BODY_BIGRAM, 1));

  /** Words that say that something is looked for, not what. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "的", "了", "吗", "呢", "啊", "吧", "我", "我要", "我想", "想", "要", "想要", "找", "想找", "找个", "有",
          "有没有", "没有", "没", "个", "一个", "在", "到", "和", "或", "招", "招聘", "急招", "诚聘", "聘", "工作", "活",
          "活儿", "岗位", "职位", "附近", "哪里", "哪", "什么", "可以", "能", "做", "干", "去", "就", "都", "也", "请",
          "问", "请问", "谁", "需要", "求", "求职");

  private record WeightedField(String name, float weight) {}

  private final List<String> words;
  private final Query query;

  private TextQuery(List<String> words, Query query) {
    this.words = words;
    this.query = query;
  }

  /** Reads a text; empty when it holds no term at all. */
  static Optional<TextQuery> of(String text, Analyzer analyzer) {
    Set<String> found = terms(analyzer, JobFields.TITLE, text);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(found);
    words.removeIf(FUNCTION_WORDS::contains);
    if (words.isEmpty()) {
      words.addAll(found);
    }
    Query byWords = anyField(words, WORD_FIELDS, words.size() <= 2 ? 100 : LEAST_SHARE_PERCENT);
    List<String> pairs = new ArrayList<>(terms(analyzer, JobFields.TITLE_BIGRAM, text));
    Query byPairs = anyField(pairs, BIGRAM_FIELDS, LEAST_BIGRAM_SHARE_PERCENT);
    Query query =
        new BooleanQuery.Builder()
            .add(byWords, Occur.SHOULD)
            .add(new BoostQuery(byPairs, BIGRAM_WEIGHT), Occur.SHOULD)
            .build();
    return Optional.of(new TextQuery(List.copyOf(words), query));
  }

  /** The terms to highlight. */
  List<String> words() {
    return words;
  }

  /** Matches and scores. */
  Query query() {
    return query;
  }

  /** The words as a query on one field, for highlighting it. */
  Query on(String field) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : words) {
      any.add(new TermQuery(new Term(field, word)), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query anyField(
      List<String> terms, List<WeightedField> weights, int leastSharePercent) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String term : terms) {
      List<Query> fields = new ArrayList<>();
      for (WeightedField field : weights) {
        fields.add(new BoostQuery(new TermQuery(new Term(field.name, term)), field.weight));
      }
      all.add(new DisjunctionMaxQuery(fields, OTHER_FIELDS_SHARE), Occur.SHOULD);
    }
    int least = Math.ceilDiv(terms.size() * leastSharePercent, 100);
    return all.setMinimumNumberShouldMatch(Math.max(1, least)).build();
  }

  private static Set<String> terms(Analyzer analyzer, String field, String text) {
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
    return terms;
  }
}
