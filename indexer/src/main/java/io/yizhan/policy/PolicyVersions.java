package io.yizhan.policy;

import io.yizhan.model.PolicyDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of all documents took the place of which, and what was in force on a day.
 *
 * <p>A document is superseded
 *
 * <ul>
 *   <li>when it says so itself ({@code supersededBy}: an id, a title, or the day on which the newer
 *       document was published);
 *   <li>by the next newer document of the same title and area; years and versions in brackets and
 *       中华人民共和国 before it make no difference;
 *   <li>by one whose own text ends it: 《…》同时废止; or that is known to have ended it ({@link
 *       KnownEndings}).
 * </ul>
 *
 * <p>Its last day is the day before the newer one holds: the later of {@code effective} and {@code
 * published}, of which an amended law has an old and a new one. A newer one without any day ends it
 * for all days. The same documents in any order give the same answer. Immutable; safe for any
 * thread. Building reads every text once.
 */
public final class PolicyVersions {

  private static final Comparator<PolicyDocument> OLDEST_FIRST =
      Comparator.comparing((PolicyDocument each) -> since(each).orElse(LocalDate.MIN))
          .thenComparing(PolicyDocument::id);

  private static final KnownEndings ENDINGS = KnownEndings.load();

  /** What ended a document, and from which day on; {@link LocalDate#MIN} is for all days. */
  private record End(String by, LocalDate from) {}

  private final Map<String, End> ends;

  private PolicyVersions(Map<String, End> ends) {
    this.ends = Map.copyOf(ends);
  }

  /** Compares all documents with each other. */
  public static PolicyVersions of(Collection<PolicyDocument> documents) {
    List<PolicyDocument> sorted = documents.stream().sorted(OLDEST_FIRST).toList();
    Map<String, List<PolicyDocument>> byTitle = new HashMap<>();
    Map<String, PolicyDocument> byId = new HashMap<>();
    for (PolicyDocument each : sorted) {
      byId.put(each.id(), each);
      for (String title : titles(each)) {
        byTitle.computeIfAbsent(title, _ -> new ArrayList<>()).add(each);
      }
    }
    Map<String, End> ends = new HashMap<>();
    for (PolicyDocument each : sorted) {
      endOlder(each, byTitle, ends);
      for (String repealed : repealed(each)) {
        byTitle.getOrDefault(repealed, List.of()).stream()
            .filter(older -> isOlder(older, each) && mayEnd(each, older))
            .forEach(older -> end(older, each, ends));
      }
    }
    for (PolicyDocument each : sorted) {
      each.supersededBy().ifPresent(by -> ends.put(each.id(), said(each, by, byId, byTitle)));
    }
    return new PolicyVersions(ends);
  }

  /**
   * What took a document's place: the newer one's id, or what the document itself says when no such
   * document is here.
   */
  public Optional<String> supersededBy(PolicyDocument document) {
    return Optional.ofNullable(ends.get(document.id())).map(End::by);
  }

  /**
   * Whether a document held on a day. One without any days of its own held always, until it was
   * superseded.
   */
  public boolean inForce(PolicyDocument document, LocalDate asOf) {
    return firstDay(document).filter(first -> first.isAfter(asOf)).isEmpty()
        && lastDay(document).filter(last -> last.isBefore(asOf)).isEmpty();
  }

  /** The first day on which a document holds; empty when it names none. */
  public Optional<LocalDate> firstDay(PolicyDocument document) {
    return since(document);
  }

  /**
   * The last day on which a document holds, by what it says and by what ended it; {@link
   * LocalDate#MIN} when it was ended for all days; empty when nothing ends it.
   */
  public Optional<LocalDate> lastDay(PolicyDocument document) {
    Optional<LocalDate> ended =
        Optional.ofNullable(ends.get(document.id()))
            .map(end -> end.from.equals(LocalDate.MIN) ? end.from : end.from.minusDays(1));
    return Stream.of(document.expires(), ended)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** The folded titles and numbers a document ends, by its own text or as is known. */
  private static Set<String> repealed(PolicyDocument document) {
    Set<String> repealed = new HashSet<>();
    PolicyMetadata.read(document.text()).repeals().forEach(each -> repealed.add(Titles.fold(each)));
    titles(document).forEach(title -> repealed.addAll(ENDINGS.endedBy(title)));
    return repealed;
  }

  /** By the same title and area, each document ends the one before it. */
  private static void endOlder(
      PolicyDocument newer, Map<String, List<PolicyDocument>> byTitle, Map<String, End> ends) {
    for (String title : titles(newer)) {
      byTitle.getOrDefault(title, List.of()).stream()
          .filter(older -> isOlder(older, newer) && older.region().equals(newer.region()))
          .forEach(older -> end(older, newer, ends));
    }
  }

  /** A document names what it ends by title; another area's rules of that title stay. */
  private static boolean mayEnd(PolicyDocument newer, PolicyDocument older) {
    return newer.region().isEmpty()
        || older.region().filter(area -> area.startsWith(stem(newer))).isPresent();
  }

  private static String stem(PolicyDocument document) {
    return document.region().map(code -> code.replaceFirst("(?:00)+$", "")).orElse("");
  }

  private static boolean isOlder(PolicyDocument older, PolicyDocument newer) {
    return !older.id().equals(newer.id())
        && since(newer)
            .filter(day -> since(older).filter(first -> !first.isBefore(day)).isEmpty())
            .isPresent();
  }

  /** The first of several newer ones counts. */
  private static void end(PolicyDocument older, PolicyDocument newer, Map<String, End> ends) {
    End end = new End(newer.id(), since(newer).orElse(LocalDate.MIN));
    ends.merge(older.id(), end, (one, other) -> other.from.isBefore(one.from) ? other : one);
  }

  private static End said(
      PolicyDocument document,
      String by,
      Map<String, PolicyDocument> byId,
      Map<String, List<PolicyDocument>> byTitle) {
    Optional<LocalDate> day = PolicyDates.first(by);
    List<PolicyDocument> named =
        day.isPresent()
            ? byTitle.getOrDefault(Titles.fold(document.title()), List.of()).stream()
                .filter(newer -> newer.published().equals(day))
                .toList()
            : byTitle.getOrDefault(Titles.fold(by), List.of());
    Optional<PolicyDocument> newer =
        Optional.ofNullable(byId.get(by))
            .or(() -> named.stream().filter(each -> !each.id().equals(document.id())).findFirst());
    return new End(
        newer.map(PolicyDocument::id).orElse(by),
        newer.flatMap(PolicyVersions::since).or(() -> day).orElse(LocalDate.MIN));
  }

  private static Set<String> titles(PolicyDocument document) {
    Set<String> titles = new HashSet<>();
    titles.add(Titles.fold(document.title()));
    document.shortTitle().map(Titles::fold).ifPresent(titles::add);
    return titles;
  }

  /**
   * An amended law keeps the day on which its first version came into force: the later day counts.
   */
  private static Optional<LocalDate> since(PolicyDocument document) {
    Optional<LocalDate> published = document.published();
    return document
        .effective()
        .map(day -> published.filter(day::isBefore).orElse(day))
        .or(() -> published);
  }
}
