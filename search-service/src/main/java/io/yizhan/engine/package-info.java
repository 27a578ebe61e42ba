/**
 * Which documents come first, and how many have what: one pass over the matches of a text, or over
 * all documents, with everything but the text decided on {@link io.yizhan.columns columns} on the
 * heap.
 *
 * <p>{@link io.yizhan.engine.Engine} is the entry. A {@link io.yizhan.engine.Question} holds
 *
 * <ul>
 *   <li>the text as a Lucene query, which must match and scores
 *   <li>{@link io.yizhan.engine.Condition}s, which must hold, joined by all, any and not
 *   <li>{@link io.yizhan.engine.Dimension}s, whose chosen values must hold but not for their own
 *       counts, so that a chosen value keeps its siblings
 *   <li>{@link io.yizhan.engine.Rings}, the same for distances, which stand in no set
 *   <li>{@link io.yizhan.engine.Preference}s, which add to the score
 *   <li>an {@link io.yizhan.engine.Order}, and after which hit to go on
 * </ul>
 *
 * <p>In each segment the cheapest way leads: the postings of the text, those of one selective
 * value, or every document. What leads proposes documents; the columns decide the rest with an
 * array access each. A condition on a set of values (codes, working hours) is decided once for each
 * distinct set and remembered for the length of the search. A condition may also remember what it
 * knows of values from one search to the next ({@link
 * io.yizhan.engine.SetCondition.AnyRemembered}). The score of the text is asked for only when
 * everything else holds, and distances only for documents that could still enter the page.
 *
 * <p>Documents near each other stand together ({@link io.yizhan.columns.PlaceOrder}). Where a place
 * is asked for, whole blocks of them ({@link io.yizhan.columns.PlaceBlocks}) are passed over, which
 * is why places need no index of their own. Where every document leads, a block wholly inside is
 * not tested, and one that is too far to enter the page is counted and not ranked.
 *
 * <p>A {@link io.yizhan.engine.Spread} limits how many of one group a page holds; the best of each
 * group are found in the same pass, and what was held back comes on later pages, each document
 * once. {@link io.yizhan.engine.Engine#explain} says of single documents what their score is made
 * of.
 *
 * <p>Counts are exact, and so is the total, but in two cases of which the answer says so. A
 * question that counts no facet may want the total so far only ({@link
 * io.yizhan.engine.Question#countTo}): what cannot enter the page is then passed over. And when a
 * {@link io.yizhan.engine.Budget} is spent, which is asked before each piece of work, what was not
 * seen by then is left out.
 */
@NullMarked
package io.yizhan.engine;

import org.jspecify.annotations.NullMarked;
