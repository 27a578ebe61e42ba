/**
 * Policies: a text becomes a document with title, 文号, issuer and dates, and a document becomes
 * passages that can be found and cited.
 *
 * <p>{@link io.yizhan.policy.PolicyCutter} is the entry for what is stored:
 *
 * <pre>{@code
 * for (PolicySection section : PolicyCutter.cut(document)) {
 *   // ARTICLE    law-1#第十条      第二章 促进就业 第十条
 *   // ITEM       law-1#第十条(三)  第二章 促进就业 第十条(三)     有下列情形之一的：（三）……
 *   // PARAGRAPH  notice-1#四(二)1  四、实施步骤 (二)提升服务效能 1.
 * }
 * }</pre>
 *
 * <p>Articles and paragraphs follow each other and hold every character of the text that is neither
 * white space nor a heading nor an article's number; their text is what stands between their
 * offsets. Items lie within them, carry the words that lead them in, and are short, so that a
 * question can meet one of them. A document that was handed in already cut keeps its sections.
 *
 * <p>{@link io.yizhan.policy.PolicyText} is the entry for what comes in: front matter or the lines
 * of a government page, what a page has around its text taken off. {@link
 * io.yizhan.policy.PolicyVersions} says, over all documents, which one was in force on a day.
 *
 * <p>Everything here is a pure function of text: stateless, safe for any thread, linear in its
 * length.
 */
@NullMarked
package io.yizhan.policy;

import org.jspecify.annotations.NullMarked;
