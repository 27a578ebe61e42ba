package io.yizhan.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which mentions a text refuses: 不要夜班, 除了保安和保洁, 夜班不要, 周日没空, 无夜班.
 *
 * <p>A refusal reaches the next mention within {@value #GAP} characters of one clause, and further
 * along 和 and 、; it does not reach past 的 (不住宿的保洁 wants the cleaner), a blank, a comma, or 要 and 想
 * (不做保安想做保洁). When nothing follows, it looks back. Stateless.
 */
final class Refusals {

  private static final int GAP = 3;
  private static final String JOINERS = "、和跟与及或";
  private static final String BREAKS = ",。;!?，；: ";
  private static final String RESUMES = "要想找招";

  private final FoldedText text;
  private final List<Mention> mentions;
  private final boolean[] refused;

  private Refusals(FoldedText text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
    refused = new boolean[mentions.size()];
  }

  /** For each mention, whether it is refused. */
  static boolean[] among(FoldedText text, List<Mention> mentions) {
    Refusals refusals = new Refusals(text, mentions);
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).meaning() instanceof Meaning.Refuse(Meaning.Reach reach)) {
        refusals.apply(i, reach);
      } else if (refusals.isDayOff(mentions.get(i))) {
        refusals.refused[i] = true;
      }
    }
    return refusals.refused;
  }

  /** 周六日双休, 周日休: days that nobody works. */
  private boolean isDayOff(Mention mention) {
    boolean day =
        mention.meaning() instanceof Meaning.Weekdays || mention.meaning() instanceof Meaning.Days;
    int end = text.at(mention.end()) == ' ' ? mention.end() + 1 : mention.end();
    return day
        && (text.at(end) == '休'
            || text.startsWith("双休", end)
            || text.startsWith("单休", end)
            || text.startsWith("轮休", end)
            || text.startsWith("单双休", end));
  }

  private void apply(int refusal, Meaning.Reach reach) {
    switch (reach) {
      case NEXT -> {
        if (!forward(refusal, GAP)) {
          backward(refusal);
        }
      }
      case TOUCHING -> forward(refusal, 0);
      case LAST -> backward(refusal);
    }
  }

  private boolean forward(int refusal, int gap) {
    int end = mentions.get(refusal).end();
    int limit = end + gap;
    int next = refusal + 1;
    while (next < mentions.size() && isSkipped(next, limit)) {
      next++;
    }
    if (next >= mentions.size()
        || !isRefusable(next)
        || mentions.get(next).start() > limit
        || breaksBetween(end, mentions.get(next).start())) {
      return false;
    }
    refused[next] = true;
    while (next + 1 < mentions.size()) {
      int joined = joined(next);
      if (joined < 0) {
        break;
      }
      refused[joined] = true;
      next = joined;
    }
    return true;
  }

  private boolean isSkipped(int index, int limit) {
    Mention mention = mentions.get(index);
    return mention.meaning() instanceof Meaning.Filler
        && mention.start() <= limit
        && RESUMES.indexOf(text.at(mention.start())) < 0;
  }

  /** The mention that 和 or 、 joins to this one, or the trade that it stands before; -1 if none. */
  private int joined(int index) {
    Mention mention = mentions.get(index);
    int next = index + 1;
    Mention following = mentions.get(next);
    int from = mention.end();
    if (following.meaning() instanceof Meaning.Filler
        && JOINERS.indexOf(text.at(following.start())) >= 0
        && following.start() == from
        && next + 1 < mentions.size()) {
      from = following.end();
      next++;
      following = mentions.get(next);
    } else if (JOINERS.indexOf(text.at(from)) >= 0) {
      from++;
    } else if (!isModifier(mention) || !(following.meaning() instanceof Meaning.Trade)) {
      return -1;
    }
    return following.start() == from && isRefusable(next) ? next : -1;
  }

  private static boolean isModifier(Mention mention) {
    return mention.meaning() instanceof Meaning.Part
        || mention.meaning() instanceof Meaning.InRegion
        || mention.meaning() instanceof Meaning.Nature;
  }

  private void backward(int refusal) {
    int previous = refusal - 1;
    int start = mentions.get(refusal).start();
    while (previous >= 0) {
      @Nullable Mention mention = mentions.get(previous);
      boolean filler = mention.meaning() instanceof Meaning.Filler;
      if (mention.end() != start || !(filler || isRefusable(previous))) {
        return;
      }
      if (!filler) {
        refused[previous] = true;
        if (JOINERS.indexOf(text.at(mention.start() - 1)) < 0) {
          return;
        }
        start = mention.start() - 1;
        boolean joiner =
            previous > 0 && mentions.get(previous - 1).meaning() instanceof Meaning.Filler;
        previous -= joiner ? 2 : 1;
        continue;
      }
      start = mention.start();
      previous--;
    }
  }

  private boolean isRefusable(int index) {
    return mentions.get(index).slot().isPresent();
  }

  private boolean breaksBetween(int from, int end) {
    for (int at = from; at < end; at++) {
      if (BREAKS.indexOf(text.at(at)) >= 0 || RESUMES.indexOf(text.at(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
