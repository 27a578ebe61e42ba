package io.yizhan.retrieval;

import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.PolicySection.Kind;
import io.yizhan.policy.PolicyCutter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes passages of records. All that is served and all that is measured goes through here, so that
 * what is measured is what is served. Stateless.
 */
public final class Passages {

  /** Before the id of an FAQ, which may be that of a policy, too. */
  public static final String FAQ_PREFIX = "faq:";

  private Passages() {}

  /** The passages of a policy, cut by {@link PolicyCutter}, in their order. */
  public static List<Passage> of(PolicyDocument policy, PassageScope scope) {
    return of(policy, PolicyCutter.cut(policy), scope);
  }

  /**
   * The passages of a policy that has been cut. Items belong to the passage they name; those of
   * none are passages themselves.
   */
  public static List<Passage> of(
      PolicyDocument policy, List<PolicySection> sections, PassageScope scope) {
    Map<String, List<PolicySection>> items =
        sections.stream()
            .filter(section -> section.kind() == Kind.ITEM)
            .collect(Collectors.groupingBy(section -> section.parent().orElse("")));
    PassageDocument document =
        new PassageDocument(
            policy.id(),
            policy.shortTitle().orElse(policy.title()),
            Stream.of(Optional.of(policy.title()), policy.number())
                .flatMap(Optional::stream)
                .toList(),
            scope);
    List<Passage> passages = new ArrayList<>();
    for (PolicySection section : sections) {
      if (section.kind() != Kind.ITEM) {
        List<PolicySection> own = items.getOrDefault(section.id(), List.of());
        passages.add(passage(document, policy.text(), section, own));
      }
    }
    return passages;
  }

  /** The one passage of an FAQ: its answer, asked for by the question and its variants. */
  public static Passage of(Faq faq) {
    String id = FAQ_PREFIX + faq.id();
    PolicySection whole =
        new PolicySection(
            id, Kind.PARAGRAPH, Optional.empty(), "", faq.answer(), 0, faq.answer().length());
    PolicyDocument text =
        PolicyDocument.builder(id, faq.question(), faq.answer()).sections(List.of(whole)).build();
    Passage cut = of(text, PassageScope.everywhere()).getFirst();
    return new Passage(
        id,
        PassageDocument.of(id, faq.question(), PassageScope.everywhere()),
        "",
        cut.text(),
        cut.start(),
        cut.items(),
        Stream.concat(Stream.of(faq.question()), faq.variants().stream()).toList());
  }

  private static Passage passage(
      PassageDocument document, String text, PolicySection section, List<PolicySection> items) {
    String there = text.substring(section.start(), section.end());
    int start = section.start() + there.length() - there.stripLeading().length();
    String words = there.strip();
    return new Passage(
        section.id(),
        document,
        section.path(),
        words,
        start,
        items.stream()
            .filter(item -> item.start() >= start && item.end() <= start + words.length())
            .map(item -> item(item, start))
            .toList(),
        List.of());
  }

  private static PassageItem item(PolicySection item, int start) {
    return new PassageItem(
        item.id(), item.path(), item.text(), item.start() - start, item.end() - start);
  }
}
