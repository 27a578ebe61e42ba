package io.yizhan.policy;

import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.PolicySection.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document into the passages that are found and cited: 第N条 where it has articles, else
 * 一、（一）1. and plain paragraphs, and below each the items and sentences it consists of. See the
 * package.
 *
 * <p>Sections a document was handed in with come back as they are, each followed by its items,
 * unless they bring items of their own.
 *
 * <p>Known weaknesses: a heading without number or Markdown mark is taken for a paragraph; an
 * article quoted in full at the beginning of a line of another article is taken for an article.
 */
public final class PolicyCutter {

  private PolicyCutter() {}

  /**
   * The passages of a document in the order of its text, items behind the passage they lie in.
   *
   * <p>Ids are made of the document's id and the passage's number; the same text gives the same
   * ids.
   */
  public static List<PolicySection> cut(PolicyDocument document) {
    List<PolicySection> passages =
        document.sections().isEmpty() ? PassageCutter.cut(document) : document.sections();
    if (passages.stream().anyMatch(passage -> passage.kind() == Kind.ITEM)) {
      return passages;
    }
    SectionIds ids = new SectionIds();
    passages.forEach(passage -> ids.take(passage.id()));
    List<PolicySection> all = new ArrayList<>();
    for (PolicySection passage : passages) {
      all.add(passage);
      all.addAll(ItemCutter.cut(document.text(), passage, ids));
    }
    return List.copyOf(all);
  }
}
