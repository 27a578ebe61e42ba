package io.yizhan.analysis.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Region;
import io.yizhan.spelling.Correction;
import io.yizhan.spelling.SpellingCorrector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** The README's example, from another package: only what is public compiles here. */
class ReadmeExampleTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Analyzers ANALYZERS = Analyzers.create(LEXICON);

  @Test
  void example_lexicon_findsTradeAndPlace() {
    assertThat(LEXICON.occupations().find("月嫂")).contains(new Occupation("4-10-01-06", 4, "家政服务员"));
    assertThat(LEXICON.regions().find("葛店").map(Region::code)).contains("420703101");
  }

  @Test
  void example_analyzers_giveWordsAndSubwords() throws IOException {
    assertThat(terms(ANALYZERS.indexText(), "招叉车司機")).containsExactly("招", "叉车司机", "叉车", "司机");
    assertThat(terms(ANALYZERS.queryText(), "叉车司机")).containsExactly("叉车司机");
    assertThat(terms(ANALYZERS.bigrams(), "叉车司机")).containsExactly("叉车", "车司", "司机");
    assertThat(terms(ANALYZERS.exact(), " Ｃ1驾照 ")).containsExactly("c1驾照");
  }

  @Test
  void example_speller_proposesWithSpans() {
    SpellingCorrector speller = SpellingCorrector.create(LEXICON, ANALYZERS.segmenter());
    assertThat(speller.correct("鄂城区 月搜"))
        .contains(new Correction("鄂城区 月嫂", List.of(new Correction.Span(4, 6, "月嫂"))));
  }

  @Test
  void analyzers_usedByManyThreads_giveTheSameTerms() throws Exception {
    String ad = "鄂城区燕矶镇急招叉车司机3名，日结200元包吃住，临时工作人员也要。";
    List<String> expected = terms(ANALYZERS.indexText(), ad);
    Callable<Boolean> work =
        () -> {
          for (int i = 0; i < 200; i++) {
            if (!terms(ANALYZERS.indexText(), ad).equals(expected)) {
              return false;
            }
          }
          return true;
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> results = threads.invokeAll(List.of(work, work, work, work));
      for (Future<Boolean> result : results) {
        assertThat(result.get()).isTrue();
      }
    }
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("title", text)) {
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
