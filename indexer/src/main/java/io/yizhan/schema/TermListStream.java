package io.yizhan.schema;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Plays {@link TermList}s one after another. Sets term and position increment; there are no
 * offsets. One thread.
 */
final class TermListStream extends TokenStream {

  private final BytesRef term = new BytesRef();
  private final PositionIncrementAttribute position;
  private List<TermList> lists = List.of();
  private int list;
  private int place;

  TermListStream() {
    addAttribute(BytesTermAttribute.class).setBytesRef(term);
    position = addAttribute(PositionIncrementAttribute.class);
  }

  /** Takes the lists to play. */
  TermListStream of(List<TermList> toPlay) {
    lists = toPlay;
    return this;
  }

  @Override
  public boolean incrementToken() {
    while (list < lists.size()) {
      TermList current = lists.get(list);
      if (place < current.size()) {
        current.read(place, term);
        position.setPositionIncrement(current.increment(place));
        place++;
        return true;
      }
      list++;
      place = 0;
    }
    return false;
  }

  @Override
  public void reset() {
    list = 0;
    place = 0;
  }

  /** Nothing stands behind the last term. */
  @Override
  public void end() {
    position.setPositionIncrement(0);
  }
}
