/**
 * {@code /api/suggest}: what to go on typing.
 *
 * <p>{@link io.yizhan.service.suggest.SuggestResource} holds the call, over {@link
 * io.yizhan.suggest.Suggestions}; {@code SuggestionPage} is the body of an answer.
 */
@NullMarked
package io.yizhan.service.suggest;

import org.jspecify.annotations.NullMarked;
