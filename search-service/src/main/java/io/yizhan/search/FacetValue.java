package io.yizhan.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * One value of a facet.
 *
 * @param value what to filter by
 * @param label what a person reads
 * @param count open jobs that have it or, in a tree, anything below it; under every condition but
 *     those of its own facet
 * @param selected whether it is chosen now
 * @param parent in a tree the value right above; empty at the top and where values form no tree
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FacetValue(
    String value, String label, long count, boolean selected, Optional<String> parent) {}
