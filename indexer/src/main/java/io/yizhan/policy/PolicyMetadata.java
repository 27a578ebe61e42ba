package io.yizhan.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document's own text says about it.
 *
 * @param title its title
 * @param number its 文号: 鄂城政办发〔2023〕5号, 国务院令第724号
 * @param issuer who signed it
 * @param published the day it was signed or put up
 * @param effective the first day it holds: 自2021年1月1日起施行, 自公布之日起施行
 * @param expires the last day it holds: 有效期至…, 有效期5年
 * @param repeals titles and 文号 of the documents that its coming into force ends: 《…》同时废止
 */
public record PolicyMetadata(
    Optional<String> title,
    Optional<String> number,
    Optional<String> issuer,
    Optional<LocalDate> published,
    Optional<LocalDate> effective,
    Optional<LocalDate> expires,
    List<String> repeals) {

  /** Copies the list. */
  public PolicyMetadata {
    repeals = List.copyOf(repeals);
  }

  /**
   * Reads the text of a document. What it does not say plainly stays empty.
   *
   * <p>Known weaknesses: a signature further than {@code 8} lines from the end is not seen; of two
   * documents in one text (a notice and the rules it passes on) the first gives the title.
   */
  public static PolicyMetadata read(String text) {
    return new MetadataReader(text).read();
  }
}
