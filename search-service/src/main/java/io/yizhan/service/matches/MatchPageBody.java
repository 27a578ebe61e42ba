package io.yizhan.service.matches;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A page of matches.
 *
 * @param total pairs in all that fit
 * @param hits best first
 * @param nearMisses pairs that one rule alone keeps apart, each with {@code wouldHelp}; on the
 *     first page only
 * @param nextCursor continues after this page; empty on the last one
 * @param tookMs time the service took, in milliseconds
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record MatchPageBody(
    @JsonInclude(JsonInclude.Include.ALWAYS) long total,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<ObjectNode> hits,
    List<ObjectNode> nearMisses,
    String nextCursor,
    @JsonInclude(JsonInclude.Include.ALWAYS) double tookMs) {}
