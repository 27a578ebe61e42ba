package io.yizhan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A law, rule or notice as published.
 *
 * <p>{@code sections} is how the document was cut by whoever handed it in; empty when it came
 * whole, and then it is cut when it is read ({@code io.yizhan.policy}).
 *
 * @param id unique among policies
 * @param source who handed it in
 * @param title full title; never blank
 * @param shortTitle the name it goes by: 就业促进法
 * @param issuer who published it
 * @param number its 文号
 * @param level its rank as people name it: 法律, 行政法规, 地方性法规, 规范性文件 …
 * @param region administrative code of the area it holds for; empty for the whole country. A name
 *     whose code nobody knows stays a name and lies within no other area
 * @param published day of publication
 * @param effective first day it holds
 * @param expires last day it holds
 * @param supersededBy what took its place: the id, the title or the day of publication of a newer
 *     document
 * @param url where it was published
 * @param text the whole text
 * @param sections its passages in order, each within {@code text}; their ids differ
 */
public record PolicyDocument(
    String id,
    String source,
    String title,
    Optional<String> shortTitle,
    Optional<String> issuer,
    Optional<String> number,
    Optional<String> level,
    Optional<String> region,
    Optional<LocalDate> published,
    Optional<LocalDate> effective,
    Optional<LocalDate> expires,
    Optional<String> supersededBy,
    Optional<String> url,
    String text,
    List<PolicySection> sections)
    implements DistrictRecord {

  /** Refuses a blank id, title or text, and a section outside of the text or with another's id. */
  public PolicyDocument {
    id = Texts.require("id", id);
    source = Texts.require("source", source);
    title = Texts.require("title", title);
    text = Texts.require("text", text);
    sections = List.copyOf(sections);
    for (PolicySection section : sections) {
      if (section.end() > text.length()) {
        throw new IllegalArgumentException(
            "section.end must be within the text of "
                + text.length()
                + " chars; got: "
                + section.end());
      }
    }
    long ids = sections.stream().map(PolicySection::id).distinct().count();
    if (ids < sections.size()) {
      throw new IllegalArgumentException(
          "section.id must be unique in a document; got: "
              + (sections.size() - ids)
              + " repeated in "
              + id);
    }
  }

  /** A document of which nothing is known but this. */
  public static PolicyDocument of(String id, String title, String text) {
    return new Builder(id, title, text).build();
  }

  /** Starts a document. */
  public static Builder builder(String id, String title, String text) {
    return new Builder(id, title, text);
  }

  /** Collects what is known of a document. Not safe for several threads. */
  public static final class Builder {
    private final String id;
    private final String title;
    private final String text;
    private String source = Submission.LOCAL_SOURCE;
    private Optional<String> shortTitle = Optional.empty();
    private Optional<String> issuer = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Optional<String> level = Optional.empty();
    private Optional<String> region = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<LocalDate> effective = Optional.empty();
    private Optional<LocalDate> expires = Optional.empty();
    private Optional<String> supersededBy = Optional.empty();
    private Optional<String> url = Optional.empty();
    private List<PolicySection> sections = List.of();

    private Builder(String id, String title, String text) {
      this.id = id;
      this.title = title;
      this.text = text;
    }

    /** Who handed it in. */
    public Builder source(String source) {
      this.source = source;
      return this;
    }

    /** The name it goes by. */
    public Builder shortTitle(Optional<String> shortTitle) {
      this.shortTitle = shortTitle;
      return this;
    }

    /** Who published it. */
    public Builder issuer(Optional<String> issuer) {
      this.issuer = issuer;
      return this;
    }

    /** Its 文号. */
    public Builder number(Optional<String> number) {
      this.number = number;
      return this;
    }

    /** Its rank. */
    public Builder level(Optional<String> level) {
      this.level = level;
      return this;
    }

    /** The area it holds for. */
    public Builder region(Optional<String> region) {
      this.region = region;
      return this;
    }

    /** The day of publication. */
    public Builder published(Optional<LocalDate> published) {
      this.published = published;
      return this;
    }

    /** The first day it holds. */
    public Builder effective(Optional<LocalDate> effective) {
      this.effective = effective;
      return this;
    }

    /** The last day it holds. */
    public Builder expires(Optional<LocalDate> expires) {
      this.expires = expires;
      return this;
    }

    /** What took its place. */
    public Builder supersededBy(Optional<String> supersededBy) {
      this.supersededBy = supersededBy;
      return this;
    }

    /** Where it was published. */
    public Builder url(Optional<String> url) {
      this.url = url;
      return this;
    }

    /** Its passages, already cut. */
    public Builder sections(List<PolicySection> sections) {
      this.sections = sections;
      return this;
    }

    /** The document. */
    public PolicyDocument build() {
      return new PolicyDocument(
          id,
          source,
          title,
          shortTitle,
          issuer,
          number,
          level,
          region,
          published,
          effective,
          expires,
          supersededBy,
          url,
          text,
          sections);
    }
  }
}
