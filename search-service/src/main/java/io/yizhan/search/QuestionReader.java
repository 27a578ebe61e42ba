package io.yizhan.search;

import io.yizhan.understanding.Asked;
import io.yizhan.understanding.Given;
import io.yizhan.understanding.JobInterpreter;
import io.yizhan.understanding.Understanding;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands the text of a request, beside the parameters that win over it. Immutable. */
final class QuestionReader {

  private final JobInterpreter interpreter;
  private final TextReader texts;

  /** A reader that understands with one and cuts words with the other. */
  QuestionReader(JobInterpreter interpreter, TextReader texts) {
    this.interpreter = interpreter;
    this.texts = texts;
  }

  /** The question of a request at a moment. */
  TypedQuestion read(JobSearchRequest request, Instant asOf) {
    if (request.text().isBlank()) {
      return new TypedQuestion(request, Optional.empty(), List.of(), Optional.empty(), asOf);
    }
    Understanding understood = interpreter.understand(request.text(), asOf, given(request));
    return new TypedQuestion(
        request, Optional.of(understood), understood.conditions(), texts.read(understood), asOf);
  }

  private static Given given(JobSearchRequest request) {
    Set<Asked> answered = EnumSet.noneOf(Asked.class);
    request.radiusMeters().ifPresent(_ -> answered.add(Asked.PLACE));
    if (request.times().hasHours()) {
      answered.add(Asked.HOURS);
    }
    request.inside().forEach(_ -> answered.add(Asked.PLACE));
    request.payFloor().ifPresent(_ -> answered.add(Asked.PAY));
    request.chosen().keySet().forEach(facet -> asked(facet).ifPresent(answered::add));
    return new Given(
        answered, request.near(), request.chosen().getOrDefault(JobFacet.OCCUPATION, Set.of()));
  }

  private static Optional<Asked> asked(JobFacet facet) {
    return switch (facet) {
      case OCCUPATION -> Optional.of(Asked.OCCUPATION);
      case EMPLOYMENT_TYPE -> Optional.of(Asked.EMPLOYMENT_TYPE);
      case SETTLEMENT -> Optional.of(Asked.SETTLEMENT);
      case REGION, AREA, DISTANCE -> Optional.of(Asked.PLACE);
      case BENEFIT -> Optional.of(Asked.BENEFIT);
      case DATE, WEEKDAY -> Optional.of(Asked.DATE);
      case DAY_PART -> Optional.of(Asked.HOURS);
      case WAGE -> Optional.of(Asked.PAY);
      case STATION, SHIFT_LENGTH, SKILL, CERTIFICATE, LODGING, EMPLOYER -> Optional.empty();
    };
  }
}
