package io.yizhan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people write, and the words that must come out whole; extend the table, not this class. */
class GigPhrasesTest {

  private static final Analyzers ANALYZERS = Analyzers.create(Lexicon.load());

  @ParameterizedTest
  @CsvFileSource(resources = "gig-phrases.tsv", delimiter = '\t')
  void queryText_phrase_givesTheseWordsInOrder(String phrase, String words) throws IOException {
    assertThat(terms(phrase)).containsSubsequence(words.split(" "));
  }

  private static List<String> terms(String phrase) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = ANALYZERS.queryText().tokenStream("phrase", phrase)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
