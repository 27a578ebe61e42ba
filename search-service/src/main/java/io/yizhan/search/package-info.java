/**
 * Finds jobs and workers: free text, conditions and a place in, ranked hits with facets out.
 *
 * <p>{@link io.yizhan.search.JobSearch} is the entry. A {@link io.yizhan.search.JobSearchRequest}
 * goes through named steps, each a class of its own:
 *
 * <ol>
 *   <li>{@code QuestionReader} — what was typed as conditions, wishes and text, through {@link
 *       io.yizhan.understanding}; parameters win over it
 *   <li>{@code TextReader} — the text as {@code QueryWord}s with their synonyms and trades
 *   <li>{@code TextQuery} — words over the text fields; pairs of characters and sounds beside them
 *   <li>{@code Relaxation} — where too little would be found, conditions of the text eased one by
 *       one; what meets all of them still comes first in the order of relevance
 *   <li>{@code JobQueryBuilder}, {@code AskedConditions} — all of it as one question: conditions,
 *       facets, wishes, freshness and nearness as part of the score
 *   <li>{@link io.yizhan.engine.Engine} — hits in the order of {@link io.yizhan.search.JobSort},
 *       and counts in which a chosen value keeps its siblings
 *   <li>{@code JobCounts} — counts by value, those of days and hours through {@link
 *       io.yizhan.schedule}
 *   <li>{@code FacetCounts} — counts with the names people read, those of occupations and regions
 *       rolled up their trees
 *   <li>{@code HitReader} — the record as it stands in the index, distance, and what {@code
 *       Highlighter} marks in it
 *   <li>{@code JobExplainer} — when asked, what each score is made of, by the names of {@link
 *       io.yizhan.ranking}
 *   <li>{@code DidYouMean} — another text to offer, if it finds more
 * </ol>
 *
 * {@link io.yizhan.search.WorkerSearch} takes the same steps with {@code WorkerQuestionReader},
 * {@code WorkerQueryBuilder} and {@code WorkerHitReader}, but eases nothing; what was typed is read
 * by the same {@code TextReader}, since documents of both kinds have their text in the same fields.
 * {@code JobPages} and {@code WorkerPages} are the order of the steps. What both share is said
 * once: {@link io.yizhan.search.SearchRequest}, {@code PagedSearch} with its cache and its cursors,
 * {@code KeptCounts}, {@code ChosenFacets}.
 *
 * <p>A search reads the index and nothing else. Every order ends with the record id, so that equal
 * scores come out the same each time and a {@code Cursor} can go on exactly where a page ended, on
 * the very state of the index and with the very scores of that page. When that state is kept no
 * longer ({@link io.yizhan.indexing.LiveIndex#PIN_LIFETIME}) the cursor is refused rather than
 * continued on another.
 *
 * <p>In the order of relevance a page of jobs holds at most three of one employer while others are
 * left ({@code EmployerSpread}); the cursor then also says where each employer was left behind.
 *
 * <p>Distances are measured from the place given, else from the one that the text is around (葛店附近).
 * What was understood and eased is decided anew for each page, with the clock and on the state of
 * the index of the first, and so comes out the same.
 *
 * <p>A job is found from its first commit until its {@code validUntil}, the request's clock
 * deciding, or until its places are filled. A worker is found while active, and holds a certificate
 * through its last day; who they are (sex, age, origin, health) is nothing to search by. Identical
 * requests within the same second on the same state of the index are answered from a cache. Totals
 * and facets of searches without a text and a radius are kept longer, while they hold ({@code
 * KeptCounts}); {@link io.yizhan.search.JobSearch#stats} says how both do.
 *
 * <p>A total is exact unless the request wants it so far only ({@link
 * io.yizhan.search.SearchRequest#totalUpTo}) and counts no facet, or the page is partial: {@link
 * io.yizhan.search.TotalRelation} says which.
 */
@NullMarked
package io.yizhan.search;

import org.jspecify.annotations.NullMarked;
