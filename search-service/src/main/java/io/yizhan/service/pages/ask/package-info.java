/**
 * {@code /ask} and {@code /policies/{id}}: a conversation about policy with quoted answers, and the
 * documents that are quoted.
 *
 * <p>{@link io.yizhan.service.pages.ask.AskResource} takes a question by form and shows it with its
 * answer on the page it leads back to, so no question stands in an address. The turns of a
 * conversation are kept in memory ({@code Conversations}) under a random name in a cookie of the
 * page, contacts replaced, for half an hour after the last. {@link
 * io.yizhan.service.pages.ask.PolicyResource} shows a whole document, to which each quote leads.
 */
@NullMarked
package io.yizhan.service.pages.ask;

import org.jspecify.annotations.NullMarked;
