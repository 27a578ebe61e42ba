package io.yizhan.answers;

import io.yizhan.answers.Shortfall.Kind;
import io.yizhan.lexicon.Regions;
import io.yizhan.library.PolicyCollection;
import io.yizhan.model.PolicyDocument;
import io.yizhan.policy.Titles;
import io.yizhan.retrieval.FoundPassage;
import io.yizhan.retrieval.Passage;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a question names and a passage does not cover; see {@link Shortfall.Kind}. An FAQ covers
 * what it was asked for. One collection; immutable; reads the document of the passage once.
 */
final class Coverage {

  /** How many digits of a code name the city. */
  private static final int CITY_DIGITS = 4;

  private final PolicyCollection policies;
  private final PlaceLabels labels;

  Coverage(PolicyCollection policies, PlaceLabels labels) {
    this.policies = policies;
    this.labels = labels;
  }

  /** What a passage lacks, the gravest first; nothing when it covers the question. */
  List<Shortfall> lacking(QuestionReading reading, AnswerRequest request, FoundPassage found) {
    Passage passage = found.passage();
    List<Shortfall> lacking = new ArrayList<>();
    if (reading.ownCase()) {
      lacking.add(new Shortfall(Kind.OWN_CASE, "这要看您本人的情况或需要有人去办，文件里查不到"));
    }
    addPlaces(reading, request, passage, lacking);
    addDocuments(reading, found, lacking);
    if (policies.faq(passage.documentId()).isEmpty()) {
      addYears(reading, request, passage, lacking);
      addProgrammes(reading, passage, lacking);
      reading
          .figure()
          .filter(figure -> !figure.isSaidIn(passage.text()))
          .ifPresent(_ -> lacking.add(new Shortfall(Kind.FIGURE, "您问的是具体数目，原文没有写明")));
    }
    return lacking;
  }

  private void addPlaces(
      QuestionReading reading, AnswerRequest request, Passage passage, List<Shortfall> lacking) {
    String region = request.region();
    for (PlaceNames.Place place : reading.places()) {
      boolean near =
          region.isEmpty()
              || Regions.holds(place.code(), region)
              || Regions.holds(region, place.code())
              || city(region).equals(city(place.code()));
      if (!near) {
        lacking.add(
            new Shortfall(
                Kind.PLACE, "您问到" + place.name() + "，这里按" + labels.of(region) + "适用的文件回答"));
      } else if (!covers(passage, place.code())) {
        lacking.add(new Shortfall(Kind.PLACE, "引用的文件不适用于" + place.name()));
      }
    }
  }

  private static boolean covers(Passage passage, String place) {
    Optional<String> made = passage.scope().region();
    return made.isEmpty() || Regions.holds(made.get(), place) || Regions.holds(place, made.get());
  }

  private static String city(String code) {
    return code.substring(0, Math.min(CITY_DIGITS, code.length()));
  }

  private void addDocuments(QuestionReading reading, FoundPassage found, List<Shortfall> lacking) {
    String title = Titles.fold(found.passage().title());
    for (String named : reading.titles()) {
      String folded = Titles.fold(named);
      if (!found.named() && !title.contains(folded) && !folded.contains(title)) {
        lacking.add(new Shortfall(Kind.DOCUMENT, "没有找到《" + named + "》，引用的是别的文件"));
      }
    }
    for (String number : reading.numbers()) {
      if (!found.named()) {
        lacking.add(new Shortfall(Kind.DOCUMENT, "没有找到“" + number + "”，引用的是别的内容"));
      }
    }
  }

  /** A law that holds all of a year covers it, but not what is set anew each year: amounts. */
  private void addYears(
      QuestionReading reading, AnswerRequest request, Passage passage, List<Shortfall> lacking) {
    boolean set =
        reading.figure().filter(Figure.MONEY::equals).isPresent()
            || !reading.programmes().isEmpty();
    for (int year : reading.years()) {
      boolean said =
          passage.text().contains(Integer.toString(year))
              || passage.title().contains(Integer.toString(year))
              || policies
                  .policy(passage.documentId())
                  .flatMap(PolicyDocument::published)
                  .filter(day -> day.getYear() == year)
                  .isPresent();
      boolean held = year <= request.asOf().getYear() && held(passage, year);
      if (!said && (set || !held)) {
        lacking.add(new Shortfall(Kind.YEAR, "引用的内容没有说明" + year + "年的情况"));
      }
    }
  }

  private static boolean held(Passage passage, int year) {
    LocalDate first = Year.of(year).atDay(1);
    LocalDate last = first.plusYears(1).minusDays(1);
    return passage.scope().from().stream().noneMatch(last::isBefore)
        && passage.scope().until().stream().noneMatch(first::isAfter);
  }

  private void addProgrammes(QuestionReading reading, Passage passage, List<Shortfall> lacking) {
    for (String programme : reading.programmes()) {
      if (!isNamedIn(passage.documentId(), programme)) {
        lacking.add(new Shortfall(Kind.PROGRAMME, "引用的文件没有提到“" + programme + "”"));
      }
    }
    List<Long> said =
        reading.amounts().isEmpty() ? List.of() : QuestionReader.amounts(passage.text());
    for (long amount : reading.amounts()) {
      if (!said.contains(amount)) {
        lacking.add(new Shortfall(Kind.AMOUNT, "引用的内容没有提到" + amount + "元"));
      }
    }
  }

  /** Whether a document names a benefit: by its whole name or its last four characters. */
  private boolean isNamedIn(String documentId, String programme) {
    String core = programme.substring(Math.max(0, programme.length() - 4));
    return policies.passages(documentId).stream()
        .anyMatch(passage -> passage.text().contains(core) || passage.title().contains(core));
  }
}
