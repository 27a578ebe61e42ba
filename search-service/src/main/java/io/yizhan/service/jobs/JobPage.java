package io.yizhan.service.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.search.FacetValue;
import java.util.List;
import java.util.Map;

/**
 * The body of an answer to {@code GET /api/jobs}.
 *
 * @param total jobs found in all
 * @param hits records, each with {@code score}, {@code distanceM} and {@code highlights} added
 * @param nextCursor continues after this page; empty on the last one
 * @param didYouMean a corrected {@code q} that would find more; empty when there is none
 * @param tookMs time the service took, in milliseconds
 * @param facets facet name → values, most frequent first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JobPage(
    @JsonInclude(JsonInclude.Include.ALWAYS) long total,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<ObjectNode> hits,
    String nextCursor,
    String didYouMean,
    @JsonInclude(JsonInclude.Include.ALWAYS) double tookMs,
    Map<String, List<FacetValue>> facets) {}
