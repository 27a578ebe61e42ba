package io.yizhan.evaluation;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.yizhan.analysis.Analyzers;
import io.yizhan.evaluation.WordSpans.Span;
import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Where words end in news text cut by hand (SIGHAN 2005, PKU test), ours beside HanLP's: a floor,
 * since the lexicon is about work and not about news.
 *
 * <p>The data lies outside the project; without it the set is skipped.
 */
final class SegmentationSet extends OutsideSet {

  static final String NAME = "segmentation";

  private static final String FILE = "segmentation/pku_test_gold.txt";
  private static final String FIELD = "text";

  /** The set over what lies beside the project. */
  SegmentationSet(OutsideData data) {
    super(NAME, "新闻文本的分词，与 HanLP 对照", data, List.of(FILE));
  }

  @Override
  Outcome.Measured measure(List<Path> files, Consumer<String> progress) throws IOException {
    List<List<String>> sentences =
        Files.readAllLines(files.getFirst()).stream()
            .filter(line -> !line.isBlank())
            .map(line -> List.of(line.strip().split("\\s+")))
            .toList();
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("corpus", "sentences", sentences.size()));
    cutters()
        .forEach(
            (name, cutter) -> {
              progress.accept("切分：" + name);
              figures.addAll(figures(name, cutter, sentences));
            });
    return new Outcome.Measured(figures, List.of());
  }

  private static Map<String, Function<String, List<Span>>> cutters() {
    Map<String, Function<String, List<Span>>> cutters = new LinkedHashMap<>();
    Analyzer words = Analyzers.create(Lexicon.shipped()).queryText();
    cutters.put("service", text -> words(words, text));
    Segment core =
        HanLP.newSegment()
            .enableCustomDictionary(false)
            .enableAllNamedEntityRecognize(false)
            .enableOffset(true);
    cutters.put("hanlp-core", text -> words(core, text));
    Segment stock = HanLP.newSegment().enableOffset(true);
    cutters.put("hanlp-stock", text -> words(stock, text));
    return cutters;
  }

  private static List<Figure> figures(
      String name, Function<String, List<Span>> cutter, List<List<String>> sentences) {
    long expected = 0;
    long found = 0;
    long right = 0;
    for (List<String> sentence : sentences) {
      String text = String.join("", sentence);
      WordSpans gold = WordSpans.ofWords(sentence);
      WordSpans cut = WordSpans.of(text, cutter.apply(text));
      expected += gold.spans().size();
      found += cut.spans().size();
      right += gold.common(cut);
    }
    return List.of(
        Figure.of(name, Figure.WHOLE, "precision", (double) right / found),
        Figure.of(name, Figure.WHOLE, "recall", (double) right / expected),
        Figure.of(name, Figure.WHOLE, "F1", 2.0 * right / (found + expected)));
  }

  private static List<Span> words(Segment segment, String text) {
    List<Span> words = new ArrayList<>();
    for (Term term : segment.seg(text)) {
      words.add(new Span(term.offset, term.offset + term.length()));
    }
    return words;
  }

  private static List<Span> words(Analyzer analyzer, String text) {
    List<Span> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Span(offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return words;
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
  }
}
