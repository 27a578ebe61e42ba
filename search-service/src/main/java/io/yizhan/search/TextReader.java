package io.yizhan.search;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.LexiconWord;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.WordKind;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.understanding.Understanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Reads what a seeker typed for words: 想找樊口的叉车司机 is the word 叉车司机, which decides what is found, and
 * the wish 樊口, which decides what comes first.
 *
 * <p>Function words (想, 找, 的 …) are dropped. Wishes are the words of what was understood and is not
 * text, and, of what was not, names of places, the lexicon's words of pay, benefits and working
 * times, times of day and week, and quantities. Where nothing but wishes is typed and no condition,
 * they decide themselves.
 *
 * <p>Immutable; safe for any thread. Costs four segmentations of a short text.
 */
final class TextReader {

  /** Words that say that something is looked for, not what. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "的", "了", "吗", "呢", "啊", "吧", "我", "我要", "我想", "想", "要", "想要", "找", "想找", "找个", "有",
          "有没有", "没有", "没", "个", "一个", "在", "到", "和", "或", "招", "招聘", "急招", "诚聘", "聘", "工作", "活",
          "活儿", "岗位", "职位", "附近", "哪里", "哪", "什么", "可以", "能", "做", "干", "去", "就", "都", "也", "请",
          "问", "请问", "谁", "需要", "求", "求职");

  /** When, as people say it; a time in an ad is a schedule more often than a word. */
  private static final Set<String> TIME_WORDS =
      Set.of(
          "今天", "明天", "后天", "今晚", "明晚", "早上", "上午", "中午", "下午", "晚上", "夜里", "白天", "周末", "平时", "临时",
          "兼职", "全职");

  /** Terms of nothing but these are quantities: 一, 天, 两百, 以上. */
  private static final String QUANTITY_CHARACTERS = "0123456789.-零一二三四五六七八九十百千万两几半多元块天日周月年小时个以上下左右";

  /** What makes the name of who does it out of that of the work: 水电安装, 水电安装工. */
  private static final List<String> OCCUPATION_ENDINGS = List.of("", "工", "员");

  private static final Set<WordKind> WISH_KINDS =
      EnumSet.of(WordKind.PAY, WordKind.BENEFIT, WordKind.NATURE, WordKind.LANDMARK);

  private final Analyzer analyzer;
  private final QueryWordReader words;
  private final Lexicon lexicon;
  private final Set<String> wishWords = new HashSet<>(TIME_WORDS);

  /** A reader for an index of this schema. */
  TextReader(DocumentSchema schema, Lexicon lexicon) {
    this.analyzer = schema.queryAnalyzer();
    this.words = new QueryWordReader(schema.analyzers().queryWithSynonyms());
    this.lexicon = lexicon;
    for (LexiconWord word : lexicon.words()) {
      if (WISH_KINDS.contains(word.kind())) {
        wishWords.add(word.text());
      }
    }
  }

  /** Jobs that say these words, wherever. */
  Query saying(String text) {
    return all(words.read(text).stream().map(QueryWord::query).toList());
  }

  /** Jobs that say these words in one field. */
  Query saying(String text, String field) {
    return all(words.read(text).stream().map(word -> word.query(field)).toList());
  }

  private static Query all(List<Query> queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(query -> all.add(query, Occur.MUST));
    return all.build();
  }

  /** Reads what is left of a text for words; empty when it holds no term at all. */
  Optional<TextQuery> read(Understanding understood) {
    return read(
        understood.text(),
        word -> understood.isWish(word.start(), word.end()),
        understood.conditions().isEmpty());
  }

  /** Reads a text for words alone; empty when it holds no term at all. */
  Optional<TextQuery> read(String text) {
    return read(text, _ -> false, true);
  }

  private Optional<TextQuery> read(
      String text, Predicate<QueryWord> understoodAsWish, boolean wishesMayDecide) {
    Optional<String> said = withoutFunctionWords(text);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    List<QueryWord> deciding = new ArrayList<>();
    List<QueryWord> wishes = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (QueryWord word : words.read(said.get())) {
      if (seen.add(word.typed())) {
        if (understoodAsWish.test(word) || isWish(word)) {
          wishes.add(word);
        } else {
          deciding.add(occupation(word).map(word::ofOccupation).orElse(word));
        }
      }
    }
    if (deciding.isEmpty() && wishesMayDecide) {
      deciding.addAll(wishes);
      wishes.clear();
    }
    Set<String> pairs = terms(DocumentFields.TITLE_BIGRAM, without(wishes, said.get()));
    Set<String> sounds = terms(DocumentFields.TITLE_PINYIN, said.get());
    return Optional.of(new TextQuery(deciding, wishes, pairs, sounds));
  }

  private boolean isWish(QueryWord word) {
    return word.isOneOf(wishWords) || word.typed().stream().allMatch(this::isPlaceOrQuantity);
  }

  private boolean isPlaceOrQuantity(String term) {
    return term.chars().allMatch(c -> QUANTITY_CHARACTERS.indexOf(c) >= 0)
        || lexicon.regions().find(term).isPresent();
  }

  /** Not asked of wishes: 日结 is no occupation although a 日结工 is one. */
  private Optional<String> occupation(QueryWord word) {
    if (word.isCharacter()) {
      return Optional.empty();
    }
    String name = String.join("", word.typed());
    return OCCUPATION_ENDINGS.stream()
        .flatMap(ending -> lexicon.occupations().find(name + ending).stream())
        .map(Occupation::code)
        .findFirst();
  }

  private static String without(List<QueryWord> words, String text) {
    StringBuilder rest = new StringBuilder(text);
    words.forEach(word -> blank(rest, word.start(), word.end()));
    return rest.toString();
  }

  /** Puts blanks, not nothing: what stood apart must not become a pair. */
  private static void blank(StringBuilder text, int start, int end) {
    text.replace(start, end, " ".repeat(end - start));
  }

  /** The text with blanks for function words; empty when there are no others. */
  private Optional<String> withoutFunctionWords(String text) {
    StringBuilder said = new StringBuilder(text);
    boolean anyLeft = false;
    try (TokenStream stream = analyzer.tokenStream(DocumentFields.TITLE, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (FUNCTION_WORDS.contains(term.toString())) {
          blank(said, offset.startOffset(), offset.endOffset());
        } else {
          anyLeft = true;
        }
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
    return anyLeft ? Optional.of(said.toString()) : Optional.empty();
  }

  private Set<String> terms(String field, String text) {
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
