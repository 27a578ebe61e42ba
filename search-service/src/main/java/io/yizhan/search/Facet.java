package io.yizhan.search;

/** Something that records of one kind can be narrowed by and counted by. */
public interface Facet {

  /** The name outside: parameter and key of the response; inside, the field. */
  String key();

  /** What its values are. */
  FacetKind kind();
}
