package io.yizhan.store;

/**
 * How a passage was found by those who were quoted it.
 *
 * @param documentId of the document
 * @param sectionId of the passage
 * @param helpful how many found it helpful
 * @param unhelpful how many did not
 */
public record VoteCount(String documentId, String sectionId, long helpful, long unhelpful) {}
