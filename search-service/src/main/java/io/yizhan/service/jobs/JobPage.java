package io.yizhan.service.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.search.FacetValue;
import io.yizhan.search.Relaxed;
import io.yizhan.search.TotalRelation;
import io.yizhan.service.interpretation.InterpretationBody;
import io.yizhan.service.records.ShownHit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of an answer to {@code GET /api/jobs}.
 *
 * @param total jobs found in all
 * @param totalRelation whether the total is exact or the least there are
 * @param partial whether the time was spent before every job was looked at; left out when not
 * @param hits records, each with {@code score}, {@code distanceM} and {@code highlights} added
 * @param nextCursor continues after this page; empty on the last one
 * @param didYouMean a corrected {@code q} that would find more; empty when there is none
 * @param tookMs time the service took, in milliseconds
 * @param facets facet name → values, most frequent first
 * @param interpretation what {@code q} was taken to mean; empty without a text
 * @param relaxed what of it was eased because it left too little
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JobPage(
    @JsonInclude(JsonInclude.Include.ALWAYS) long total,
    @JsonInclude(JsonInclude.Include.ALWAYS) TotalRelation totalRelation,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partial,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<ShownHit> hits,
    String nextCursor,
    String didYouMean,
    @JsonInclude(JsonInclude.Include.ALWAYS) double tookMs,
    Map<String, List<FacetValue>> facets,
    Optional<InterpretationBody> interpretation,
    List<Relaxed> relaxed) {}
