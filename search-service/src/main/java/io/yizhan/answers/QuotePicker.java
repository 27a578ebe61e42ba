package io.yizhan.answers;

import io.yizhan.embedding.SentenceVector;
import io.yizhan.library.PolicyCollection;
import io.yizhan.retrieval.Passage;
import io.yizhan.retrieval.PassageItem;
import io.yizhan.retrieval.Quote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes the sentences of a passage that answer, each as it stands: the best item, and before it the
 * words that lead it in, without which it says nothing. One collection; immutable.
 */
final class QuotePicker {

  private static final Pattern SENTENCE =
      Pattern.compile("[^。！？；\\n]*(?:[。！？；][”’』」）)》\"]*|\\n|$)");
  private static final int MOST_SENTENCES = 3;

  private final PolicyCollection policies;

  QuotePicker(PolicyCollection policies) {
    this.policies = policies;
  }

  /**
   * The citations of a passage, one or two, in the order of its text.
   *
   * @param figure when one is asked for, an item that says one is preferred
   */
  List<Citation> pick(
      String question,
      Optional<SentenceVector> sense,
      Optional<Figure> figure,
      Passage passage,
      LocalDate asOf) {
    List<PassageItem> saying =
        figure.stream()
            .flatMap(
                asked ->
                    passage.items().stream().filter(item -> asked.isSaidIn(text(passage, item))))
            .toList();
    Passage narrowed = saying.isEmpty() ? passage : with(passage, saying);
    Quote best = policies.quotes().find(question, sense, narrowed);
    List<Citation> citations = new ArrayList<>();
    Optional<PassageItem> item =
        narrowed.items().stream()
            .filter(each -> each.start() == best.start() && each.end() == best.end())
            .findFirst();
    item.ifPresent(each -> addLead(passage, each, asOf, citations));
    int end = endOfSentences(passage.text(), best.start(), best.end());
    citations.add(
        Citation.of(
            policies,
            passage,
            item.map(PassageItem::id).orElse(passage.id()),
            item.map(PassageItem::path).orElse(passage.path()),
            best.start(),
            end,
            asOf));
    return citations;
  }

  /** The words before an item's own in its text, quoted where they stand before it. */
  private void addLead(
      Passage passage, PassageItem item, LocalDate asOf, List<Citation> citations) {
    int own = item.end() - item.start();
    String lead = item.text().substring(0, Math.max(0, item.text().length() - own)).strip();
    int at = lead.isEmpty() ? -1 : passage.text().lastIndexOf(lead, item.start() - lead.length());
    if (at >= 0) {
      citations.add(
          Citation.of(
              policies, passage, passage.id(), passage.path(), at, at + lead.length(), asOf));
    }
  }

  private static String text(Passage passage, PassageItem item) {
    return passage.text().substring(item.start(), item.end());
  }

  private static Passage with(Passage passage, List<PassageItem> items) {
    return new Passage(
        passage.id(),
        passage.document(),
        passage.path(),
        passage.text(),
        passage.start(),
        items,
        passage.asked());
  }

  /** Where the first sentences of a part end, at most {@value #MOST_SENTENCES}. */
  private static int endOfSentences(String text, int start, int end) {
    List<MatchResult> sentences =
        SENTENCE
            .matcher(text)
            .region(start, end)
            .results()
            .filter(sentence -> !sentence.group().isBlank())
            .limit(MOST_SENTENCES)
            .toList();
    int last = sentences.isEmpty() ? end : Math.min(end, sentences.getLast().end());
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
