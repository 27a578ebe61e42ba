package io.yizhan.service.pages.seeker;

import io.yizhan.service.pages.Choice;
import io.yizhan.service.pages.FacetLinks;
import java.util.List;
import java.util.Map;

/**
 * A page of results, ready to be written.
 *
 * @param text what was typed
 * @param kept parameters beside the text and the order, as hidden fields
 * @param chips what was understood and chosen; following one takes it away
 * @param total how many there are, as said: 共 237 个岗位
 * @param relaxed what was eased, in sentences
 * @param suggestion a corrected text and where it leads; empty when there is none
 * @param facets what to narrow by
 * @param orders the orders there are
 * @param order the one that holds
 * @param jobs this page
 * @param first the first page, where this is not it; empty otherwise
 * @param next the next page, or empty
 * @param near whether distances are from where the reader is
 */
public record FoundJobs(
    String text,
    List<Map.Entry<String, String>> kept,
    List<Link> chips,
    String total,
    List<String> relaxed,
    List<Link> suggestion,
    List<FacetLinks> facets,
    List<Choice> orders,
    String order,
    List<JobCard> jobs,
    String first,
    String next,
    boolean near) {

  /**
   * Words that lead somewhere.
   *
   * @param label the words
   * @param href where to
   */
  public record Link(String label, String href) {}
}
