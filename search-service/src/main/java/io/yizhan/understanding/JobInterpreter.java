package io.yizhan.understanding;

import io.yizhan.extraction.Extraction;
import io.yizhan.extraction.Extractor;
import io.yizhan.extraction.FoundOccupation;
import io.yizhan.extraction.Slot;
import io.yizhan.extraction.SlotSpan;
import io.yizhan.extraction.UtteranceKind;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what a seeker typed as conditions, wishes and text; see the package for what becomes of
 * what.
 *
 * <p>Takes any text, throws nothing. Costs one extraction. Build one and share it; safe for any
 * thread.
 */
public final class JobInterpreter {

  private static final Set<Slot> NAMING = Set.of(Slot.OCCUPATION, Slot.SKILL, Slot.CERTIFICATE);

  /** What is a condition may still be worth a word: an ad that says 夜班 or 花湖机场 comes first. */
  private static final Set<Slot> RANKING = Set.of(Slot.DAY_PART, Slot.REGION, Slot.PLACE);

  private final Extractor extractor;
  private final Occupations occupations;

  private JobInterpreter(Extractor extractor, Occupations occupations) {
    this.extractor = extractor;
    this.occupations = occupations;
  }

  /** An interpreter with the names of a lexicon. */
  public static JobInterpreter create(Lexicon lexicon) {
    return new JobInterpreter(Extractor.of(lexicon), lexicon.occupations());
  }

  /**
   * A text as a search takes it.
   *
   * @param now the moment that 明天 is counted from
   * @param given what explicit parameters say
   */
  public Understanding understand(String text, Instant now, Given given) {
    Extraction read = extractor.extract(text, UtteranceKind.JOB_QUERY, now);
    ConditionReader conditions = ConditionReader.read(read, given, isPlaceAlone(read));
    List<UsedSpan> uses = new ArrayList<>();
    StringBuilder words = new StringBuilder(read.unread());
    read.unresolved().forEach(part -> restore(words, text, part.start(), part.end()));
    for (SlotSpan span : read.spans()) {
      Use use = use(read, span, conditions, given);
      boolean said = RANKING.contains(span.slot()) && !read.refused().contains(span);
      if (use == Use.TEXT || use == Use.BOOST || (use == Use.FILTER && said)) {
        restore(words, text, span.start(), span.end());
      }
      uses.add(new UsedSpan(span, use));
    }
    return new Understanding(
        read, conditions.conditions(), conditions.wishes(), words.toString(), uses);
  }

  private Use use(Extraction read, SlotSpan span, ConditionReader conditions, Given given) {
    if (read.refused().contains(span)) {
      return conditions.refuses(span.slot()) ? Use.FILTER : Use.IGNORED;
    }
    return switch (span.slot()) {
      case OCCUPATION -> isOverruled(read, span, given) ? Use.BOOST : Use.TEXT;
      case SKILL -> Use.TEXT;
      case CERTIFICATE, EXPERIENCE -> Use.BOOST;
      case BENEFIT -> given.leavesOpen(Asked.BENEFIT) ? Use.BOOST : Use.IGNORED;
      case WAGE ->
          conditions.filters(span.slot())
              ? Use.FILTER
              : given.leavesOpen(Asked.PAY) ? Use.BOOST : Use.IGNORED;
      case REGION, PLACE, RADIUS -> conditions.useOfPlace(span.slot());
      case EMPLOYMENT_TYPE, SETTLEMENT, SHIFT, DATE, WEEKLY, DAY_PART ->
          conditions.filters(span.slot()) ? Use.FILTER : Use.IGNORED;
      case LENGTH, HEADCOUNT, PERSON -> Use.IGNORED;
    };
  }

  /** Whether the parameters ask for trades that neither hold the one said nor lie in it. */
  private boolean isOverruled(Extraction read, SlotSpan span, Given given) {
    if (given.leavesOpen(Asked.OCCUPATION)) {
      return false;
    }
    String said = read.text().substring(span.start(), span.end());
    return read.wanted().occupations().stream()
        .filter(found -> found.said().equals(said))
        .map(FoundOccupation::code)
        .noneMatch(
            code ->
                given.occupations().stream()
                    .anyMatch(
                        chosen ->
                            occupations.covers(chosen, code) || occupations.covers(code, chosen)));
  }

  private static boolean isPlaceAlone(Extraction read) {
    boolean named =
        read.spans().stream()
            .anyMatch(span -> NAMING.contains(span.slot()) && !read.refused().contains(span));
    return !named && read.rest().isEmpty();
  }

  private static void restore(StringBuilder words, String text, int start, int end) {
    words.replace(start, end, text.substring(start, end));
  }
}
