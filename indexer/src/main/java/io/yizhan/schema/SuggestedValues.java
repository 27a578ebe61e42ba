package io.yizhan.schema;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.LexiconWord;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.WordKind;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;

/**
 * What of a job may be suggested: its trades, its heading's core, employer, places, station,
 * benefits and skills.
 *
 * <p>A search for any of them but the station finds the job: each is part of a text that is
 * searched. A value that is too short, too long to be typed, or marked by redaction is left out,
 * and so is one with as many digits as a telephone number. A heading whose core names a trade
 * counts as that trade. Immutable; safe for any thread. Title and address are cut once for this and
 * for the search.
 */
final class SuggestedValues {

  private static final int MIN_CHARS = 2;
  private static final int MAX_CHARS = 20;
  private static final int MAX_EMPLOYER_CHARS = 40;

  /** Fewest digits of a number that somebody could be called under. */
  private static final int PHONE_DIGITS = 7;

  /** Broadest level of the classification that people would ask for: 小类. */
  private static final int BROADEST_LEVEL = 3;

  private final Lexicon lexicon;
  private final RecurringTexts words;
  private final Set<String> landmarks;

  /** Values whose names come from this lexicon, found among the words of texts. */
  SuggestedValues(Lexicon lexicon, RecurringTexts words) {
    this.lexicon = lexicon;
    this.words = words;
    this.landmarks =
        lexicon.words().stream()
            .filter(word -> word.kind() == WordKind.LANDMARK)
            .map(LexiconWord::text)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Adds them to the document.
   *
   * @param job free of contact data
   * @param occupations its occupation and all above
   * @param regions the codes of its region and of all above
   */
  void add(Document document, Job job, List<Occupation> occupations, List<String> regions) {
    for (SuggestedValue value : of(job, occupations, regions)) {
      document.add(new SortedSetDocValuesField(JobFields.SUGGESTED, value.bytes()));
    }
  }

  List<SuggestedValue> of(Job job, List<Occupation> occupations, List<String> regions) {
    Collected values = new Collected();
    addTrades(values, job, occupations);
    job.employer()
        .map(EmployerRef::name)
        .filter(name -> name.length() <= MAX_EMPLOYER_CHARS)
        .ifPresent(name -> values.add(SuggestionKind.EMPLOYER, name));
    addPlaces(values, job, regions);
    job.station().ifPresent(id -> values.add(SuggestionKind.STATION, id));
    job.benefits().forEach(benefit -> values.addShort(SuggestionKind.BENEFIT, benefit));
    Stream.of(job.requires().skills(), job.requires().certificates(), job.preferredSkills())
        .flatMap(List::stream)
        .forEach(skill -> values.addShort(SuggestionKind.SKILL, skill));
    return values.all();
  }

  private void addTrades(Collected values, Job job, List<Occupation> occupations) {
    job.occupation()
        .filter(given -> lexicon.occupations().byCode(given).isEmpty())
        .ifPresent(
            given ->
                values.addShort(
                    occupations.isEmpty() ? SuggestionKind.TITLE : SuggestionKind.OCCUPATION,
                    given));
    for (int i = 0; i < occupations.size(); i++) {
      boolean own = i == occupations.size() - 1;
      if (own || occupations.get(i).level() >= BROADEST_LEVEL) {
        values.add(SuggestionKind.OCCUPATION, occupations.get(i).name());
      }
    }
    words
        .terms(job.title())
        .forEach(
            word -> {
              if (lexicon.occupations().find(word).isPresent()) {
                values.addShort(SuggestionKind.OCCUPATION, word);
              }
            });
    String core = TitleCore.of(job.title());
    boolean isTrade = lexicon.occupations().find(core).isPresent();
    values.addShort(isTrade ? SuggestionKind.OCCUPATION : SuggestionKind.TITLE, core);
  }

  private void addPlaces(Collected values, Job job, List<String> regions) {
    for (String code : regions) {
      lexicon.regions().name(code).ifPresent(name -> values.add(SuggestionKind.PLACE, name));
    }
    String address = job.location().address().orElse("");
    words
        .terms(address)
        .forEach(
            word -> {
              if (landmarks.contains(word)) {
                values.add(SuggestionKind.PLACE, word);
              }
            });
    AddressPlaces.of(address).forEach(place -> values.addShort(SuggestionKind.PLACE, place));
  }

  /** The values of one job, each once however it is written. */
  private final class Collected {

    private final Map<SuggestedValue, SuggestedValue> byFolded = new LinkedHashMap<>();

    void addShort(SuggestionKind kind, String text) {
      if (text.strip().length() <= MAX_CHARS) {
        add(kind, text);
      }
    }

    void add(SuggestionKind kind, String text) {
      String clean = text.strip();
      boolean offered =
          kind == SuggestionKind.STATION
              ? clean.chars().noneMatch(Character::isISOControl)
              : clean.length() >= MIN_CHARS && isPlain(clean);
      if (offered) {
        SuggestedValue folded = new SuggestedValue(kind, lexicon.folding().foldName(clean));
        byFolded.putIfAbsent(folded, new SuggestedValue(kind, clean));
      }
    }

    List<SuggestedValue> all() {
      return List.copyOf(byFolded.values());
    }

    private static boolean isPlain(String text) {
      int digits = 0;
      boolean letters = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '<' || c == '>' || Character.isISOControl(c)) {
          return false;
        }
        digits += Character.isDigit(c) ? 1 : 0;
        letters |= Character.isLetterOrDigit(c);
      }
      return letters && digits < PHONE_DIGITS;
    }
  }
}
