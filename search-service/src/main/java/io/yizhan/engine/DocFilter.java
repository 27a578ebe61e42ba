package io.yizhan.engine;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/**
 * Conditions bound to one state of an index, for whoever walks its documents in a way of their own.
 * One thread; as long as the state is lent.
 */
public final class DocFilter {

  private final BoundConditions bound;
  private final List<Condition> conditions;

  DocFilter(BoundConditions bound, List<Condition> conditions) {
    this.bound = bound;
    this.conditions = List.copyOf(conditions);
  }

  /**
   * The documents of a segment that meet every condition, deleted ones among them; some array
   * accesses each time one is asked for.
   */
  public Bits in(LeafReaderContext leaf) throws IOException {
    DocTest[] tests = bound.bind(conditions, leaf);
    int documents = leaf.reader().maxDoc();
    return new Bits() {
      @Override
      public boolean get(int doc) {
        for (DocTest test : tests) {
          if (!test.passes(doc)) {
            return false;
          }
        }
        return true;
      }

      @Override
      public int length() {
        return documents;
      }
    };
  }
}
