/**
 * What do the documents say to a question, word for word, and when is it better to say nothing?
 *
 * <p>{@link io.yizhan.answers.PolicyAnswering} is the entry: an {@link
 * io.yizhan.answers.AnswerRequest} in, an {@link io.yizhan.answers.Answer} out.
 *
 * <pre>{@code
 * Answer answer = answering.answer(AnswerRequest.of("小时工能约定试用期吗", region, today));
 * switch (answer.finding()) {
 *   case Finding.Grounded grounded -> grounded.citations(); // 依据如下
 *   case Finding.Possible possible -> possible.shortfalls(); // 可能相关, and what is not covered
 *   case Finding.NotFound notFound -> notFound.reason(); // 未找到
 * }
 * }</pre>
 *
 * <p>Nothing is written here, everything is quoted: an answer is made of sentences that stand in a
 * document so, each with its place in that document. What retrieval finds is judged in two ways. A
 * {@link io.yizhan.answers.AnswerModel}, learned from questions with known answers, says how likely
 * a passage answers. And rules say what a question names and the passage does not cover: a place, a
 * year, a programme, an amount, a document, a figure that was asked for ({@link
 * io.yizhan.answers.Shortfall}). Whatever is not covered lowers the answer to 可能相关 and is told.
 *
 * <p>A session keeps the words of its last question for some minutes, in memory, to understand
 * 那派遣的呢; see {@link io.yizhan.answers.Rewriting}. {@link io.yizhan.answers.QuestionGroups} puts
 * together what people asked in vain, for staff to answer once for all.
 *
 * <p>Limits: rules read Chinese as people type it, by patterns; what they do not read does not
 * lower an answer. No text of a question is ever obeyed. See docs/answers.md.
 */
@NullMarked
package io.yizhan.answers;

import org.jspecify.annotations.NullMarked;
