package io.yizhan.calls;

/**
 * What a draft takes for granted because nobody said it; staff ask, or send the form instead.
 *
 * @param field of the job
 * @param value what was taken
 * @param why what was said and what was not, in Chinese
 */
public record Assumption(String field, String value, String why) {}
