package io.yizhan.search;

import io.yizhan.schema.DocumentFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.graph.GraphTokenStreamFiniteStrings;

/**
 * Cuts the token graph of a query into its words: where all paths meet, one word ends and the next
 * begins. 樊口 叉车司机 gives two, the second with its synonyms.
 *
 * <p>Immutable; safe for any thread. Costs one segmentation and a small automaton.
 */
final class QueryWordReader {

  private final Analyzer synonyms;

  /** A reader with an analyzer that gives synonyms as a graph. */
  QueryWordReader(Analyzer synonyms) {
    this.synonyms = synonyms;
  }

  /** The words of a text, in its order; none when it holds no term. */
  List<QueryWord> read(String text) {
    List<QueryWord> words = new ArrayList<>();
    try (TokenStream stream = synonyms.tokenStream(DocumentFields.TITLE, text)) {
      GraphTokenStreamFiniteStrings graph = new GraphTokenStreamFiniteStrings(stream);
      int from = 0;
      for (int to : graph.articulationPoints()) {
        word(graph.getFiniteStrings(from, to)).ifPresent(words::add);
        from = to;
      }
      word(graph.getFiniteStrings(from, -1)).ifPresent(words::add);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be read", impossible);
    }
    return words;
  }

  /** The word between two points where all paths meet, of the paths between them. */
  private Optional<QueryWord> word(Iterator<TokenStream> paths) throws IOException {
    Optional<Path> typed = Optional.empty();
    List<List<String>> others = new ArrayList<>();
    while (paths.hasNext()) {
      Path path = Path.of(paths.next());
      if (path.synonym) {
        others.add(path.terms);
      } else if (!path.terms.isEmpty()) {
        typed = Optional.of(path);
      }
    }
    return typed.map(
        path -> new QueryWord(path.terms, others, Optional.empty(), path.start, path.end));
  }

  /** One way through the graph. */
  private record Path(List<String> terms, boolean synonym, int start, int end) {

    static Path of(TokenStream stream) throws IOException {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      List<String> terms = new ArrayList<>();
      boolean synonym = false;
      int start = 0;
      int end = 0;
      stream.reset();
      while (stream.incrementToken()) {
        start = terms.isEmpty() ? offset.startOffset() : start;
        end = offset.endOffset();
        terms.add(term.toString());
        synonym |= type.type().equals(SynonymGraphFilter.TYPE_SYNONYM);
      }
      return new Path(List.copyOf(terms), synonym, start, end);
    }
  }
}
