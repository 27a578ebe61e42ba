package io.yizhan.occupation;

import java.util.List;

/**
 * Our own code for 普工, which the classification lacks.
 *
 * <p>People who label ads with the classification put 普工 and 操作工 under the whole class 6-00-00-00
 * 生产制造及有关人员. Where the words of the title say so, the label is read as P-00.
 */
final class GeneralLabour {

  /** 普工. */
  static final String CODE = "P-00";

  /** Its official name. */
  static final String NAME = "普工";

  /** The class that stands for it in labels. */
  static final String LABELLED_AS = "6-00-00-00";

  private static final List<String> WORDS = List.of("普工", "操作工", "临时工", "杂工", "小工", "学徒工");

  private GeneralLabour() {}

  /** The code a label means for these words. */
  static String code(String label, String text) {
    return label.equals(LABELLED_AS) && WORDS.stream().anyMatch(text::contains) ? CODE : label;
  }
}
