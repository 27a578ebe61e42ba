package io.yizhan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** What is written can be found: the index side and the query side agree on any text. */
class SearchablePropertiesTest {

  private static final Analyzers ANALYZERS = Analyzers.create(Lexicon.shipped());

  /** Ads as people type them: gig words, odd characters, emoji, invisible characters, markup. */
  @Provide
  Arbitrary<String> ads() {
    Arbitrary<String> words =
        Arbitraries.of(Lexicon.shipped().wholeWords().stream().sorted().toList());
    Arbitrary<String> characters =
        Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(4);
    Arbitrary<String> others =
        Arbitraries.of(
            "200元", "Ｃ++", "4S店", "，", " ", "𠮷", "\u200B", "3\uFE0F\u20E3", "🔥", "裝卸", "\n", "作");
    return Arbitraries.oneOf(words, characters, others)
        .list()
        .ofMaxSize(25)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void queryTokens_areIndexTokensAtTheSamePositions(@ForAll("ads") String ad) {
    assertThat(AnalyzedTexts.tokens(ANALYZERS.indexText(), ad))
        .containsAll(AnalyzedTexts.tokens(ANALYZERS.queryText(), ad));
  }

  @Property(tries = 300)
  void queryTokens_ofAnyText_areIndexTokens(@ForAll String text) {
    assertThat(AnalyzedTexts.tokens(ANALYZERS.indexText(), text))
        .containsAll(AnalyzedTexts.tokens(ANALYZERS.queryText(), text));
  }

  @Property(tries = 200)
  void wholeText_asAPhrase_findsItself(@ForAll("ads") String ad) throws IOException {
    assertThat(finds(ad, ad)).isEqualTo(!AnalyzedTexts.terms(ANALYZERS.queryText(), ad).isEmpty());
  }

  @Property(tries = 200)
  void sentence_asAPhrase_findsItsText(
      @ForAll("ads") String before, @ForAll("ads") String sentence, @ForAll("ads") String after)
      throws IOException {
    // What stands between separators is cut alike alone and in its text.
    String text = before + "。" + sentence + "。" + after;
    assertThat(finds(text, sentence))
        .isEqualTo(!AnalyzedTexts.terms(ANALYZERS.queryText(), sentence).isEmpty());
  }

  @Property(tries = 300)
  void offsets_spellTheTermOnceFolded(@ForAll("ads") String ad) {
    for (Analyzer analyzer : List.of(ANALYZERS.indexText(), ANALYZERS.bigrams())) {
      for (AnalyzedTexts.Token token : AnalyzedTexts.tokens(analyzer, ad)) {
        String written = ad.substring(token.start(), token.end());
        assertThat(String.join("", AnalyzedTexts.terms(ANALYZERS.exact(), written)))
            .isEqualTo(token.term());
      }
    }
  }

  /** Whether the phrase, cut by the query side, matches the text, cut by the index side. */
  private static boolean finds(String text, String phrase) throws IOException {
    Query query = new QueryBuilder(ANALYZERS.queryText()).createPhraseQuery("text", phrase);
    if (query == null) {
      return false;
    }
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(ANALYZERS.indexText()))) {
        writer.addDocument(List.of(new TextField("text", text, Field.Store.NO)));
      }
      try (IndexReader reader = DirectoryReader.open(directory)) {
        return new IndexSearcher(reader).count(query) == 1;
      }
    }
  }
}
