package io.yizhan.alerts;

import io.yizhan.alerts.ReverseIndex.Meeting;
import io.yizhan.alerts.ReverseIndex.Met;
import io.yizhan.feed.Versioned;
import io.yizhan.match.Match;
import io.yizhan.match.MatchRequest;
import io.yizhan.match.Matching;
import io.yizhan.match.Outcome;
import io.yizhan.match.Rule;
import io.yizhan.match.RuleNote;
import io.yizhan.model.Job;
import io.yizhan.search.SearchRequest;
import io.yizhan.store.AlertTerms;
import io.yizhan.store.NewAlert;
import io.yizhan.store.SavedSearch;
import io.yizhan.store.SavedSearchStore;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a new or changed record into alerts, one for each person, however many of their searches it
 * meets. One thread.
 */
final class AlertMaker {

  /** Rules that say something about this job; of the others nobody needs to be told. */
  private static final Set<Rule> TELLING =
      EnumSet.of(
          Rule.OCCUPATION,
          Rule.DISTANCE,
          Rule.PAY,
          Rule.TIME,
          Rule.EMPLOYMENT_TYPE,
          Rule.SETTLEMENT);

  private final Matching matching;
  private final SavedSearchStore stored;
  private final AlertSettings settings;
  private final AlertCounts counts;

  AlertMaker(
      Matching matching, SavedSearchStore stored, AlertSettings settings, AlertCounts counts) {
    this.matching = matching;
    this.stored = stored;
    this.settings = settings;
    this.counts = counts;
  }

  /** The alerts of a record that the indexes hold. */
  <R extends SearchRequest<?, R>> List<NewAlert> alerts(
      Versioned record, Watch<R> watch, Instant now) throws IOException {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    Meeting meeting = watch.meet(record, now);
    counts.looked(meeting.candidates());
    if (!meeting.met().isEmpty()) {
      // A search that was removed meanwhile is not among them any more.
      for (SavedSearch search : stored.load(meeting.met().stream().map(Met::id).toList())) {
        drafts
            .computeIfAbsent(search.owner(), owner -> new Draft(owner, search.terms()))
            .add(search.id(), watch.reasons(search, record));
      }
    }
    if (settings.profiles() && record.record() instanceof Job job) {
      for (Match match : fitting(job, now)) {
        drafts
            .computeIfAbsent(
                Owners.worker(match.id()), owner -> new Draft(owner, settings.profileTerms()))
            .add(said(match));
      }
    }
    String digest = RecordDigest.of(record.record());
    return drafts.values().stream().map(draft -> draft.alert(record, digest)).toList();
  }

  /**
   * The workers whose record a job fits, the best first. Who named no trade, and a job of no trade,
   * fits everybody and waits for nobody.
   */
  private List<Match> fitting(Job job, Instant now) throws IOException {
    return matching
        .workersToTell(new MatchRequest(job.id(), settings.perJob(), Optional.empty(), now))
        .map(page -> page.hits().stream().filter(AlertMaker::isWaitedFor).toList())
        .orElse(List.of());
  }

  private static boolean isWaitedFor(Match match) {
    return match.rules().stream()
        .anyMatch(note -> note.rule() == Rule.OCCUPATION && note.outcome() == Outcome.MET);
  }

  private static List<String> said(Match match) {
    return match.rules().stream()
        .filter(note -> TELLING.contains(note.rule()) && note.outcome() == Outcome.MET)
        .map(RuleNote::reason)
        .toList();
  }

  /** An alert on its way to being one; how it is told is said by the first search it meets. */
  private static final class Draft {

    private final String owner;
    private final AlertTerms terms;
    private final List<Long> searches = new ArrayList<>();
    private final Set<String> reasons = new LinkedHashSet<>();

    Draft(String owner, AlertTerms terms) {
      this.owner = owner;
      this.terms = terms;
    }

    void add(long search, List<String> why) {
      searches.add(search);
      add(why);
    }

    void add(List<String> why) {
      reasons.addAll(why);
    }

    NewAlert alert(Versioned record, String digest) {
      return new NewAlert(
          owner,
          record.record().kind(),
          record.record().id(),
          record.version(),
          digest,
          searches,
          List.copyOf(reasons),
          terms);
    }
  }
}
