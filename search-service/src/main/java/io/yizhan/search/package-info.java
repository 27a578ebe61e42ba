/**
 * Finds jobs: free text, conditions and a place in, ranked hits with facets out.
 *
 * <p>{@link io.yizhan.search.JobSearch} is the entry. A {@link io.yizhan.search.JobSearchRequest}
 * goes through named steps, each a class of its own:
 *
 * <ol>
 *   <li>{@code TextReader} — what was typed as {@code QueryWord}s with their synonyms and trades:
 *       those that decide what is found, and wishes, which decide what comes first
 *   <li>{@code TextQuery} — words over the text fields; pairs of characters and sounds beside them
 *   <li>{@code JobQueryBuilder} — all of it as one question: conditions, facets, freshness and
 *       nearness as part of the score
 *   <li>{@link io.yizhan.engine.Engine} — hits in the order of {@link io.yizhan.search.JobSort},
 *       and counts in which a chosen value keeps its siblings
 *   <li>{@code FacetCounts} — counts with the names people read, those of occupations and regions
 *       rolled up their trees
 *   <li>{@code HitReader} — the record as it stands in the index, distance, and what {@code
 *       Highlighter} marks in it
 *   <li>{@code DidYouMean} — another text to offer, if it finds more
 * </ol>
 *
 * A search reads the index and nothing else. Every order ends with the record id, so that equal
 * scores come out the same each time and a {@code Cursor} can go on exactly where a page ended, on
 * the very state of the index and with the very scores of that page. When that state is kept no
 * longer ({@link io.yizhan.indexing.LiveIndex#PIN_LIFETIME}) the cursor is refused rather than
 * continued on another.
 *
 * <p>A job is found from its first commit until its {@code validUntil}; the request's clock
 * decides. Identical requests within the same second on the same state of the index are answered
 * from a cache.
 */
@NullMarked
package io.yizhan.search;

import org.jspecify.annotations.NullMarked;
