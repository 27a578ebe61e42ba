package io.yizhan.store;

import java.time.Instant;

/**
 * Whether somebody found a quote helpful.
 *
 * @param documentId of the quoted document
 * @param sectionId of the quoted passage
 * @param question what was asked, contacts replaced
 * @param helpful what they said
 * @param when when they said it
 */
public record CitationVote(
    String documentId, String sectionId, String question, boolean helpful, Instant when) {}
