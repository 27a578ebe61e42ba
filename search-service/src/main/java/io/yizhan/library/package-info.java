/**
 * Which policies and FAQs are there to be asked, at this moment?
 *
 * <p>{@link io.yizhan.library.PolicyLibrary} is the entry: it follows the change feed, and gives
 * out all that is stored as one {@link io.yizhan.library.PolicyCollection}, which never changes:
 *
 * <pre>{@code
 * PolicyCollection policies = library.current();
 * FoundPassage found =
 *     policies.retrieval().find(new PolicyQuestion("创业补贴有多少", region, today, 5)).getFirst();
 * policies.policy(found.passage().documentId()); // issuer, 文号, dates, text
 * }</pre>
 *
 * <p>Whoever answers a question takes one collection and asks nothing but that one: documents,
 * passages, their versions and their index are of one moment. A new one is put in its place when
 * records, lexicon or vectors have changed.
 *
 * <p>Vectors are computed by threads of the library, never by a question, and kept in a file that
 * is a view: it may be deleted. Until a passage has its vector it is found by its words; {@link
 * io.yizhan.library.VectorCoverage} says how far they are.
 *
 * <p>Limits: every text is on the heap, and a changed record builds the whole index of words anew,
 * some 15 s at 58,000 articles and well under a second at a district's 200 documents. At most a
 * tenth of one core is spent on that, so with many articles a change may take minutes to be found.
 */
@NullMarked
package io.yizhan.library;

import org.jspecify.annotations.NullMarked;
