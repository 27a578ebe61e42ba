package io.yizhan.search;

import io.yizhan.engine.Hit;
import io.yizhan.engine.RankKey;
import io.yizhan.indexing.IndexView;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.JobFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/**
 * A {@link PageEnd} as text, {@code first|second|behind|id} with {@code document:first:second}, by
 * commas, for each hit that is behind. Documents are numbers: the state of the index is pinned.
 *
 * @param last the furthest key
 * @param behind document numbers with their keys, without ids
 */
record PageEndCode(RankKey last, List<Numbers> behind) {

  /** More than can be behind any page: at most as many as employers that fill one. */
  private static final int MOST_BEHIND = JobSearchRequest.MAX_SIZE;

  private static final int PARTS = 4;

  /** Takes its own copy. */
  PageEndCode {
    behind = List.copyOf(behind);
  }

  /**
   * A hit without its id.
   *
   * @param doc its number in the pinned state of the index
   * @param first its {@link RankKey#first}
   * @param second its {@link RankKey#second}
   */
  record Numbers(int doc, double first, long second) {

    private static Numbers read(String text) {
      String[] parts = text.split(":", -1);
      if (parts.length != 3) {
        throw Cursor.notOurs();
      }
      return new Numbers(Integer.parseInt(parts[0]), number(parts[1]), Long.parseLong(parts[2]));
    }

    private String text() {
      return doc + ":" + first + ":" + second;
    }
  }

  /** The code of an end. */
  static PageEndCode of(PageEnd end) {
    return new PageEndCode(
        end.last(),
        end.behind().stream()
            .map(hit -> new Numbers(hit.doc(), hit.key().first(), hit.key().second()))
            .toList());
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws MalformedCursorException when it is none of it
   */
  static PageEndCode read(String text) {
    // The id comes last and may hold the separator.
    String[] parts = text.split("\\|", PARTS);
    if (parts.length < PARTS) {
      throw Cursor.notOurs();
    }
    try {
      RankKey last =
          new RankKey(number(parts[0]), Long.parseLong(parts[1]), new BytesRef(parts[3]));
      List<Numbers> behind = new ArrayList<>();
      for (String one : parts[2].isEmpty() ? new String[0] : parts[2].split(",", -1)) {
        behind.add(Numbers.read(one));
      }
      if (behind.size() > MOST_BEHIND) {
        throw Cursor.notOurs();
      }
      return new PageEndCode(last, behind);
    } catch (NumberFormatException noNumber) {
      throw Cursor.notOurs();
    }
  }

  /** The end as text. */
  String text() {
    return last.first()
        + "|"
        + last.second()
        + "|"
        + behind.stream().map(Numbers::text).collect(Collectors.joining(","))
        + "|"
        + last.id().utf8ToString();
  }

  /**
   * The end in the state of the index it belongs to.
   *
   * @throws MalformedCursorException when that has no such documents
   */
  PageEnd in(IndexView view) throws IOException {
    if (!behind.isEmpty() && view.schema().kind() != IndexedKind.JOB) {
      throw Cursor.notOurs();
    }
    List<Hit> hits = new ArrayList<>(behind.size());
    for (Numbers one : behind) {
      hits.add(hit(view, one));
    }
    return new PageEnd(last, hits);
  }

  private static Hit hit(IndexView view, Numbers one) throws IOException {
    IndexReader reader = view.searcher().getIndexReader();
    if (one.doc < 0 || one.doc >= reader.maxDoc()) {
      throw Cursor.notOurs();
    }
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(one.doc, reader.leaves()));
    int doc = one.doc - leaf.docBase;
    BinaryDocValues ids = DocValues.getBinary(leaf.reader(), DocumentFields.ID);
    if (!ids.advanceExact(doc)) {
      throw Cursor.notOurs();
    }
    BytesRef id = BytesRef.deepCopyOf(ids.binaryValue());
    int group = view.columns().of(leaf.reader()).sets(JobFields.EMPLOYER_KEY)[doc];
    return new Hit(one.doc, new RankKey(one.first, one.second, id), group);
  }

  private static double number(String text) {
    double number = Double.parseDouble(text);
    if (Double.isNaN(number)) {
      throw Cursor.notOurs();
    }
    return number;
  }
}
