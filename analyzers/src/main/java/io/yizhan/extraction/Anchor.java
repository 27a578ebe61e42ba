package io.yizhan.extraction;

/** From where nearness is measured. */
public enum Anchor {
  /** From the one who speaks: 附近, 离我家3公里. The text does not say where that is. */
  SELF,
  /** From a place the text names. */
  PLACE
}
