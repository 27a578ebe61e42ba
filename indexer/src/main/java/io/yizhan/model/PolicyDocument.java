package io.yizhan.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A law, rule or notice as published.
 *
 * @param id unique among policies
 * @param source who handed it in
 * @param title full title; never blank
 * @param issuer who published it
 * @param number its 文号
 * @param region administrative code of the area it holds for; empty for the whole country
 * @param published day of publication
 * @param effective first day it holds
 * @param expires last day it holds
 * @param url where it was published
 * @param text the whole text
 */
public record PolicyDocument(
    String id,
    String source,
    String title,
    Optional<String> issuer,
    Optional<String> number,
    Optional<String> region,
    Optional<LocalDate> published,
    Optional<LocalDate> effective,
    Optional<LocalDate> expires,
    Optional<String> url,
    String text)
    implements DistrictRecord {

  /** Refuses a blank id, title or text. */
  public PolicyDocument {
    id = Texts.require("id", id);
    source = Texts.require("source", source);
    title = Texts.require("title", title);
    text = Texts.require("text", text);
  }
}
