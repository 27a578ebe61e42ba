package io.yizhan.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one text while slots are made of them: which are refused, and which turned out to
 * be unclear. One text, one thread.
 */
final class Reading {

  private final String original;
  private final FoldedText text;
  private final UtteranceKind kind;
  private final List<Mention> mentions;
  private final boolean[] refused;
  private final Unresolved.@Nullable Reason[] unclear;
  private final boolean[] dropped;

  Reading(
      String original,
      FoldedText text,
      UtteranceKind kind,
      List<Mention> mentions,
      boolean[] refused) {
    this.original = original;
    this.text = text;
    this.kind = kind;
    this.mentions = mentions;
    this.refused = refused;
    unclear = new Unresolved.Reason[mentions.size()];
    dropped = new boolean[mentions.size()];
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).meaning() instanceof Meaning.Vague(Unresolved.Reason reason)) {
        unclear[i] = reason;
      }
    }
  }

  UtteranceKind kind() {
    return kind;
  }

  int size() {
    return mentions.size();
  }

  Mention mention(int index) {
    return mentions.get(index);
  }

  Meaning meaning(int index) {
    return mentions.get(index).meaning();
  }

  boolean isRefused(int index) {
    return refused[index];
  }

  /** The words of a mention as written. */
  String words(int index) {
    return original.substring(mentions.get(index).start(), mentions.get(index).end());
  }

  /** The mention before this one when at most a blank or a colon parts them, else -1. */
  int touchingBefore(int index) {
    int start = mentions.get(index).start();
    int before = index - 1;
    if (before < 0) {
      return -1;
    }
    int end = mentions.get(before).end();
    boolean close = end == start || (end == start - 1 && " :".indexOf(text.at(end)) >= 0);
    return close ? before : -1;
  }

  /** Whether a letter that no mention took stands right before. */
  boolean followsUnknownWord(int index) {
    int start = mentions.get(index).start();
    boolean taken =
        index > 0
            && mentions.get(index - 1).end() == start
            && !(mentions.get(index - 1).meaning() instanceof Meaning.Guard);
    return !taken && Character.isLetterOrDigit(text.at(start - 1));
  }

  /** The mention after this one when at most a blank parts them, else -1. */
  int touchingAfter(int index) {
    int after = index + 1;
    return after < mentions.size() && touchingBefore(after) == index ? after : -1;
  }

  /** Whether a trade stands where one is asked for: 招装卸工, 招聘临时保安, 15个装卸工. */
  boolean asksForATrade() {
    for (int i = 0; i < mentions.size(); i++) {
      if (meaning(i) instanceof Meaning.Trade && !refused[i] && isAskedFor(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAskedFor(int index) {
    int after = touchingAfter(index);
    if (after >= 0 && meaning(after) instanceof Meaning.People) {
      return true;
    }
    int at = index;
    for (int before = index; before >= 0; before = touchingBefore(before)) {
      at = before;
      if (meaning(before) instanceof Meaning.People) {
        return true;
      }
      if (words(before).endsWith("招") || words(before).endsWith("聘")) {
        return true;
      }
    }
    return text.endsWithAny(mentions.get(at).start(), "招", "招聘", "诚聘", "急聘");
  }

  /** Leaves a mention out and lists it. */
  void leaveOut(int index, Unresolved.Reason reason) {
    unclear[index] = reason;
  }

  /** Takes a mention's span away: its words stay in the rest of the text. */
  void drop(int index) {
    dropped[index] = true;
  }

  List<SlotSpan> spans() {
    List<SlotSpan> spans = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      span(i).ifPresent(spans::add);
    }
    return spans;
  }

  /** Those of the spans that are refused. */
  Set<SlotSpan> refusedSpans() {
    Set<SlotSpan> spans = new HashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (isRefused(i)) {
        span(i).ifPresent(spans::add);
      }
    }
    return spans;
  }

  private Optional<SlotSpan> span(int index) {
    if (unclear[index] != null || dropped[index]) {
      return Optional.empty();
    }
    Mention mention = mentions.get(index);
    return mention.slot().map(slot -> new SlotSpan(mention.start(), mention.end(), slot));
  }

  List<Unresolved> unresolved() {
    List<Unresolved> unresolved = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Unresolved.Reason reason = unclear[i];
      if (reason != null) {
        Mention mention = mentions.get(i);
        unresolved.add(new Unresolved(mention.start(), mention.end(), words(i), reason));
      }
    }
    return unresolved;
  }

  /** What no slot took: unknown and guarded words, parted by one blank where others stood. */
  String rest() {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (!isKept(i)) {
        append(rest, at, mention.start());
        at = mention.end();
      }
    }
    append(rest, at, original.length());
    return rest.toString();
  }

  /**
   * The text with blanks for what {@link #rest} lacks, but for fillers of one character: whether 会
   * is one (会场) a segmenter knows better.
   */
  String unread() {
    char[] unread = original.toCharArray();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean small = mention.meaning() instanceof Meaning.Filler && mention.length() == 1;
      if (!isKept(i) && !small) {
        Arrays.fill(unread, mention.start(), mention.end(), ' ');
      }
    }
    return new String(unread);
  }

  private boolean isKept(int index) {
    return mentions.get(index).meaning() instanceof Meaning.Guard
        || dropped[index]
        || isInsideAWord(index);
  }

  /** The 干 of 热干面: a filler of one character between letters that nothing took. */
  private boolean isInsideAWord(int index) {
    Mention mention = mentions.get(index);
    boolean before = index == 0 || mentions.get(index - 1).end() < mention.start();
    boolean after = index + 1 == mentions.size() || mentions.get(index + 1).start() > mention.end();
    return mention.meaning() instanceof Meaning.Filler
        && mention.length() == 1
        && before
        && after
        && Character.isLetterOrDigit(text.at(mention.start() - 1))
        && Character.isLetterOrDigit(text.at(mention.end()));
  }

  private void append(StringBuilder rest, int from, int end) {
    boolean parted = true;
    for (int at = from; at < end; ) {
      int c = original.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        if (parted && !rest.isEmpty()) {
          rest.append(' ');
        }
        rest.appendCodePoint(c);
        parted = false;
      } else {
        parted = true;
      }
      at += Character.charCount(c);
    }
  }
}
