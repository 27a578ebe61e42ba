/**
 * {@code /api/answers}: questions answered with quotes, votes on quotes, and the review of what was
 * asked in vain.
 *
 * <p>{@link io.yizhan.service.answers.AnswersResource} answers anybody, over a {@link
 * io.yizhan.answers.PolicyAnswering}. What it could not ground goes to a {@link
 * io.yizhan.service.answers.QuestionRecorder}, which writes it on a thread of its own: no question
 * waits for the database. {@link io.yizhan.service.answers.ReviewResource} shows staff the groups
 * and makes FAQs of them, which then answer.
 */
@NullMarked
package io.yizhan.service.answers;

import org.jspecify.annotations.NullMarked;
