package io.yizhan.service.pages.ask;

import io.yizhan.answers.Citation;
import io.yizhan.library.PolicyCollection;
import io.yizhan.retrieval.Passage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A quote with the passage around it.
 *
 * @param before what stands before the quote in its passage
 * @param after what follows
 * @param href leads to the passage in its document
 */
public record ShownQuote(Citation citation, String before, String after, String href) {

  /** A citation as it stands in the documents of this moment. */
  static ShownQuote of(PolicyCollection policies, Citation citation) {
    Optional<Passage> home =
        policies.passages(citation.documentId()).stream()
            .filter(passage -> holds(passage, citation))
            .findFirst();
    int from = citation.start() - home.map(Passage::start).orElse(citation.start());
    String text = home.map(Passage::text).orElse(citation.quote());
    return new ShownQuote(
        citation,
        text.substring(0, from),
        text.substring(from + citation.quote().length()),
        href(citation.documentId(), home.map(Passage::start).orElse(0)));
  }

  /** Where a passage stands on the page of its document. */
  static String href(String documentId, int start) {
    return "/policies/"
        + URLEncoder.encode(documentId, StandardCharsets.UTF_8).replace("+", "%20")
        + "#p"
        + start;
  }

  private static boolean holds(Passage passage, Citation citation) {
    int from = citation.start() - passage.start();
    return from >= 0 && passage.text().startsWith(citation.quote(), from);
  }
}
