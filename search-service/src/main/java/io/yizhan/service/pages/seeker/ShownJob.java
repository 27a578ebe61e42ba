package io.yizhan.service.pages.seeker;

import java.util.List;

/**
 * A job's page, ready to be written.
 *
 * @param path of the page
 * @param facts what people ask first
 * @param description the ad's text
 * @param more label and value of what else the ad says
 * @param posting JSON-LD, safe in HTML
 * @param reasons how each rule stands for the worker who reads; none for others
 * @param state what can be done about it
 */
public record ShownJob(
    String path,
    PlainFacts facts,
    String description,
    List<Fact> more,
    String posting,
    List<Reason> reasons,
    State state) {

  /**
   * One fact.
   *
   * @param label what it is
   * @param value what the ad says
   */
  public record Fact(String label, String value) {}

  /**
   * One reason.
   *
   * @param mark ✓, ✗ or ？ with its words for those who hear the page
   * @param text the sentence
   */
  public record Reason(String mark, String text) {}

  /** What the reader can do. */
  public enum State {
    /** Apply. */
    OPEN,
    /** They have applied, and may withdraw. */
    APPLIED,
    /** Nothing: it has expired. */
    EXPIRED,
    /** Nothing: all places are taken. */
    FILLED,
    /** Sign in first. */
    STRANGER,
    /** Nothing: staff and employers do not apply. */
    ONLOOKER
  }
}
