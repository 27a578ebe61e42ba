package io.yizhan.service.pages;

import java.util.List;

/**
 * The values of one facet, each a link that chooses it or lets it go.
 *
 * @param title 结算
 * @param links its values in the order they are shown
 */
public record FacetLinks(String title, List<Link> links) {

  /** Copies the list. */
  public FacetLinks {
    links = List.copyOf(links);
  }

  /** Whether any value is chosen. */
  public boolean anyChosen() {
    return links.stream().anyMatch(Link::chosen);
  }

  /**
   * One value.
   *
   * @param label 日结
   * @param count how many have it
   * @param chosen whether the page shows only those
   * @param href the page with the choice turned round
   */
  public record Link(String label, long count, boolean chosen, String href) {}
}
