package io.yizhan.lint;

import io.yizhan.extraction.ContactRedactor;
import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Flags;
import io.yizhan.model.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an ad against the rules; see the package. Immutable; safe for any thread. Cost is that of
 * some twenty patterns over the text, each looking at a bounded number of characters from where it
 * begins.
 */
public final class JobLint {

  /** Dashes that {@link CharFolding} leaves alone. */
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−－﹣~～〜∼]");

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::field)
          .thenComparingInt(Finding::start);

  private final CharFolding folding;
  private final List<TextRule> textRules = RuleFiles.text();
  private final List<FormRule> formRules = RuleFiles.form();
  private final WageFloors floors = RuleFiles.floors();

  private JobLint(CharFolding folding) {
    this.folding = folding;
  }

  /** A lint that folds characters as a lexicon does. */
  public static JobLint of(Lexicon lexicon) {
    return new JobLint(lexicon.folding());
  }

  /**
   * What the rules say of a job, gravest first.
   *
   * @param today the day whose floors of pay count
   */
  public List<Finding> check(Job job, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    String title = folded(job.title());
    words("title", job.title(), title, title, findings);
    words("description", job.description(), folded(job.description()), title, findings);
    for (FormRule rule : formRules) {
      rule.check()
          .fault(job, floors, today)
          .ifPresent(message -> findings.add(form(rule, job, message)));
    }
    findings.sort(GRAVEST_FIRST);
    return List.copyOf(findings);
  }

  /** What of findings a person has to look at: all that forbid publication or ask for review. */
  public static Flags flags(List<Finding> findings) {
    List<Finding> flagged =
        findings.stream().filter(finding -> finding.severity() != Severity.WARN).toList();
    if (flagged.isEmpty()) {
      return Flags.NONE;
    }
    return new Flags(
        flagged.stream().map(Finding::rule).distinct().sorted().toList(),
        isUnlawful(flagged),
        WordDigest.of(flagged));
  }

  /** Whether an ad with these findings may not be published. */
  public static boolean isUnlawful(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
  }

  private String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(folding.fold(text.charAt(i)));
    }
    return DASHES.matcher(folded).replaceAll("-");
  }

  private void words(
      String field, String text, String folded, String title, List<Finding> findings) {
    BitSet spoken = new BitSet(folded.length());
    for (TextRule rule : textRules) {
      if (rule.isFor(title)) {
        BitSet excused = excused(rule, folded);
        Matcher found = rule.pattern().matcher(folded);
        while (found.find()) {
          if (isFree(excused, found) && isFree(spoken, found)) {
            spoken.set(found.start(), found.end());
            findings.add(finding(rule, field, text, found));
          }
        }
      }
    }
  }

  private static BitSet excused(TextRule rule, String folded) {
    BitSet excused = new BitSet(folded.length());
    rule.unless()
        .ifPresent(
            unless ->
                unless.matcher(folded).results().forEach(r -> excused.set(r.start(), r.end())));
    return excused;
  }

  private static boolean isFree(BitSet taken, Matcher found) {
    int next = taken.nextSetBit(found.start());
    return next < 0 || next >= found.end();
  }

  private static Finding finding(TextRule rule, String field, String text, Matcher found) {
    return new Finding(
        rule.id(),
        rule.severity(),
        field,
        found.start(),
        found.end(),
        ContactRedactor.redact(text.substring(found.start(), found.end())),
        rule.message(),
        rule.article(),
        rule.suggestion());
  }

  private static Finding form(FormRule rule, Job job, String message) {
    boolean inTitle = ContactSpan.find(job.description()).isEmpty();
    ContactSpan whole = new ContactSpan(0, 0, "");
    ContactSpan span =
        rule.check() == FormCheck.CONTACT
            ? ContactSpan.find(inTitle ? job.title() : job.description()).orElse(whole)
            : whole;
    return new Finding(
        rule.id(),
        rule.severity(),
        rule.check() == FormCheck.CONTACT && inTitle ? "title" : rule.check().field(),
        span.start(),
        span.end(),
        span.quote(),
        message,
        rule.article(),
        rule.suggestion());
  }
}
