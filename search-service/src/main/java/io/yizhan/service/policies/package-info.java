/**
 * {@code /api/policies}: passages of policies and FAQs, and whole documents to expand a citation;
 * {@code /retrieval}: the same for Dify.
 *
 * <p>{@link io.yizhan.service.policies.PoliciesResource} and {@link
 * io.yizhan.service.policies.RetrievalResource} hold the calls, over a {@link
 * io.yizhan.library.PolicyLibrary}. Each request takes one collection and asks nothing but that
 * one. Whoever names no place asks from the district's own; whoever names no day asks for today,
 * and documents out of force are shown only when asked for.
 */
@NullMarked
package io.yizhan.service.policies;

import org.jspecify.annotations.NullMarked;
