package io.yizhan.search;

import io.yizhan.codec.RecordCodec;
import io.yizhan.engine.Condition;
import io.yizhan.geo.GeoArea;
import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.TextFeature;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.FreeWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;

/**
 * Standing searches for workers.
 *
 * @param questions reads what was typed
 * @param texts reads it for words
 * @param memory what was read of free time
 * @param text what words count for
 */
record StandingWorkers(
    WorkerQuestionReader questions,
    TextReader texts,
    ScheduleMemory memory,
    FeatureWeights<TextFeature> text)
    implements StandingParts<WorkerSearchRequest> {

  /** Facets whose values stand as terms in the index; skills and certificates carry more. */
  private static final Set<WorkerFacet> NARROW =
      EnumSet.of(WorkerFacet.OCCUPATION, WorkerFacet.REGION, WorkerFacet.AREA, WorkerFacet.STATION);

  private static final WorkerSearchRequest EVERYONE =
      WorkerSearchRequest.everyone(JobSearchRequest.EARLIEST);

  static StandingWorkers of(DocumentSchema schema, Ranking ranking) {
    return new StandingWorkers(
        new WorkerQuestionReader(schema.lexicon()),
        new TextReader(schema, schema.lexicon()),
        new ScheduleMemory(),
        ranking.text());
  }

  @Override
  public List<WorkerSearchRequest> clauses(WorkerSearchRequest request) {
    List<WorkerSearchRequest> clauses = new ArrayList<>();
    Ask ask = new Ask(request.withInactive());
    for (Map<WorkerFacet, Set<String>> chosen :
        StandingParts.apart(request.chosen(), WorkerFacet.class)) {
      Practice practice = chosen.containsKey(WorkerFacet.SKILL) ? request.practice() : Practice.ANY;
      clauses.add(ask.of(chosen, List.of(), Optional.empty(), practice, Set.of()));
    }
    if (!request.practice().equals(Practice.ANY)) {
      clauses.add(ask.of(Map.of(), List.of(), Optional.empty(), request.practice(), Set.of()));
    }
    if (!request.free().isEmpty()) {
      clauses.add(ask.of(Map.of(), request.free(), Optional.empty(), Practice.ANY, Set.of()));
    }
    if (request.offer().isPresent()) {
      clauses.add(ask.of(Map.of(), List.of(), request.offer(), Practice.ANY, Set.of()));
    }
    for (GeoArea area : request.inside()) {
      clauses.add(ask.of(Map.of(), List.of(), Optional.empty(), Practice.ANY, Set.of(area)));
    }
    if (!request.text().isBlank() || clauses.isEmpty()) {
      clauses.add(whole(request));
    }
    return clauses;
  }

  /** A search for one thing, of those who look for work or of all. */
  private record Ask(boolean withInactive) {

    WorkerSearchRequest of(
        Map<WorkerFacet, Set<String>> chosen,
        List<FreeWindow> free,
        Optional<PayFloor> offer,
        Practice practice,
        Set<GeoArea> inside) {
      return new WorkerSearchRequest(
          "",
          Optional.empty(),
          Optional.empty(),
          inside,
          chosen,
          free,
          offer,
          practice,
          withInactive,
          WorkerSort.RELEVANCE,
          Set.of(),
          SearchRequest.EXACT_TOTAL,
          1,
          Optional.empty(),
          EVERYONE.now());
    }
  }

  /** What a text means depends on what is given beside it; any circle does for another. */
  private static WorkerSearchRequest whole(WorkerSearchRequest request) {
    boolean hasCircle = request.radiusMeters().isPresent();
    return new WorkerSearchRequest(
        request.text(),
        hasCircle
            ? Optional.of(ANYWHERE.centre())
            : request.near().filter(_ -> !request.text().isBlank()),
        hasCircle ? Optional.of(ANYWHERE.meters()) : Optional.empty(),
        request.inside(),
        request.chosen(),
        request.free(),
        request.offer(),
        request.practice(),
        request.withInactive(),
        WorkerSort.RELEVANCE,
        Set.of(),
        SearchRequest.EXACT_TOTAL,
        1,
        Optional.empty(),
        EVERYONE.now());
  }

  @Override
  public Set<Term> terms(WorkerSearchRequest clause) {
    return clause.text().isBlank()
        ? StandingParts.terms(clause.chosen(), NARROW)
        : questions
            .read(clause, clause.now())
            .understood()
            .flatMap(texts::read)
            .map(TextQuery::reach)
            .orElse(Set.of());
  }

  @Override
  public Optional<Condition> open(Instant now) {
    return Optional.empty();
  }

  @Override
  public ReadClause read(WorkerSearchRequest clause, Instant now) {
    WorkerQuestionReader.Asked asked = questions.read(clause.at(now), now);
    List<Condition> conditions =
        WorkerQueryBuilder.conditions(
            asked.request(), now.atZone(RecordCodec.ZONE).toLocalDate(), memory);
    Optional<TextQuery> words = asked.understood().flatMap(texts::read);
    return clause.practice().activeWithin().isPresent()
        ? ReadClause.forAMoment(conditions, words)
        : ReadClause.untilMidnight(conditions, words);
  }
}
