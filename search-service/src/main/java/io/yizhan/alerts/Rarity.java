package io.yizhan.alerts;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.Term;

/** How rare it is that a record has something, by those there are now: a share, 0…1. */
interface Rarity {

  /** The share that has one of some terms; may count who has two twice. */
  double ofTerms(Set<Term> terms) throws IOException;

  /** The share that lies in one of some cells. */
  double ofCells(long[] cells) throws IOException;
}
