package io.yizhan.policy;

import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.PolicySection.Kind;
import io.yizhan.policy.Marker.Level;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a whole text into articles and paragraphs. Used once, by one thread.
 *
 * <p>An article goes on to the next one or to a heading. Outside of articles a numbered line with a
 * title's shape is a heading; one that ends in a colon gathers the narrower numbers below it; any
 * other is a passage. Plain lines join the passage before them up to {@value #LONGEST_JOINED}
 * characters.
 */
final class PassageCutter {

  /** How long a passage may grow by plain lines, in UTF-16 units. */
  static final int LONGEST_JOINED = 400;

  private static final int LONGEST_TITLE = 40;

  private final PolicyDocument document;
  private final String text;
  private final List<TextLine> lines;
  private final BitSet contents;
  private final SectionIds ids = new SectionIds();
  private final Outline outline = new Outline();
  private final List<PolicySection> passages = new ArrayList<>();
  private Kind kind = Kind.PARAGRAPH;
  private Optional<Marker> own = Optional.empty();
  private int start = -1;
  private int end;
  private boolean gathers;
  private Optional<Level> listed = Optional.empty();

  private PassageCutter(PolicyDocument document) {
    this.document = document;
    this.text = document.text();
    this.lines = LineSplitter.split(text);
    this.contents = Contents.of(text, lines);
  }

  /** The passages of a document's text, in order and apart from each other. */
  static List<PolicySection> cut(PolicyDocument document) {
    PassageCutter cutter = new PassageCutter(document);
    for (int i = 0; i < cutter.lines.size(); i++) {
      cutter.take(i);
    }
    cutter.close();
    return cutter.passages;
  }

  private void take(int index) {
    TextLine line = lines.get(index);
    boolean inArticle = start >= 0 && kind == Kind.ARTICLE;
    if (contents.get(index)) {
      close();
    } else if (Contents.isChapterHeading(line, text) || isAppendix(line)) {
      close();
      outline.enter(line.marker().orElseThrow(), heading(line));
    } else if (line.is(Level.ARTICLE)) {
      openArticle(line);
    } else if (line.hashes() > 0 && Contents.isTitleLike(line, text)) {
      close();
      enterMarkdown(line);
    } else if (inArticle) {
      end = line.end();
    } else if (isTitle(line)) {
      close();
    } else if (line.marker().filter(marker -> marker.level().isOutline()).isPresent()) {
      takeNumbered(line, index);
    } else {
      takePlain(line);
    }
  }

  private void openArticle(TextLine line) {
    close();
    outline.leavePassages();
    Marker marker = line.marker().orElseThrow();
    kind = Kind.ARTICLE;
    own = Optional.of(marker);
    start = marker.end();
    end = line.end();
  }

  private void enterMarkdown(TextLine line) {
    if (line.marker().isPresent()) {
      outline.enter(line.marker().get(), heading(line));
    } else if (!isTitle(line)) {
      outline.enter(line.hashes(), heading(line));
    }
  }

  private void takeNumbered(TextLine line, int index) {
    Marker marker = line.marker().orElseThrow();
    if (isHeading(line, index)) {
      close();
      outline.enter(marker, heading(line));
      return;
    }
    if (start >= 0 && gathers && belongs(marker)) {
      end = line.end();
      return;
    }
    close();
    outline.pass(marker);
    open(Optional.of(marker), line);
  }

  /** Whether a number is one of the list that the open passage leads in. */
  private boolean belongs(Marker marker) {
    if (own.isPresent()) {
      return own.get().level().compareTo(marker.level()) < 0;
    }
    listed = listed.or(() -> Optional.of(marker.level()));
    return listed.filter(widest -> widest.compareTo(marker.level()) <= 0).isPresent();
  }

  private void takePlain(TextLine line) {
    boolean joins = start >= 0 && line.end() - start <= LONGEST_JOINED;
    if (joins && !gathers) {
      end = line.end();
      gathers = own.isEmpty() && endsInColon(line);
    } else {
      close();
      open(Optional.empty(), line);
    }
  }

  private void open(Optional<Marker> marker, TextLine line) {
    kind = Kind.PARAGRAPH;
    own = marker;
    start = line.start();
    end = line.end();
    gathers = endsInColon(line);
  }

  private void close() {
    if (start >= 0) {
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      if (start < end) {
        add();
      }
    }
    start = -1;
    gathers = false;
    listed = Optional.empty();
    own = Optional.empty();
    kind = Kind.PARAGRAPH;
  }

  private void add() {
    String path = outline.path();
    String key = outline.key();
    if (kind == Kind.ARTICLE) {
      String label = own.map(Marker::label).orElse("");
      path = path.isEmpty() ? label : path + " " + label;
      key = label;
    } else if (own.isEmpty()) {
      key = key + "段";
    }
    int longest =
        kind == Kind.ARTICLE || gathers ? Integer.MAX_VALUE : LONGEST_JOINED + LONGEST_JOINED / 2;
    for (Span part : Sentences.parts(text, start, end, longest)) {
      String id = ids.take(document.id() + "#" + key);
      passages.add(
          new PolicySection(
              id, kind, Optional.empty(), path, part.of(text), part.start(), part.end()));
    }
  }

  private boolean isAppendix(TextLine line) {
    if (!line.is(Level.APPENDIX)) {
      return false;
    }
    boolean labelAlone = line.length() <= line.marker().orElseThrow().label().length() + 2;
    return labelAlone || Contents.isTitleLike(line, text);
  }

  /** Whether a numbered line is a title over what follows, and not one item of a list. */
  private boolean isHeading(TextLine line, int index) {
    Marker marker = line.marker().orElseThrow();
    if (line.length() > LONGEST_TITLE
        || line.end() == marker.end()
        || !Contents.isTitleLike(line, text)
        || index + 1 == lines.size()) {
      return false;
    }
    Optional<Marker> next = lines.get(index + 1).marker();
    return next.isEmpty()
        || next.get().level().compareTo(marker.level()) > 0
        || next.get().level().isChapter();
  }

  private boolean isTitle(TextLine line) {
    String folded = Titles.fold(line.of(text));
    return !folded.isEmpty()
        && (folded.equals(Titles.fold(document.title()))
            || document.shortTitle().map(Titles::fold).filter(folded::equals).isPresent());
  }

  private boolean endsInColon(TextLine line) {
    char last = text.charAt(line.end() - 1);
    return last == '：' || last == ':';
  }

  private String heading(TextLine line) {
    return line.of(text).strip();
  }
}
