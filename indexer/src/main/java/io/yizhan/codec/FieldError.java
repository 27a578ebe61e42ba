package io.yizhan.codec;

/**
 * One fault of one field.
 *
 * @param field path within the record: {@code wage.min}, {@code shifts[1].date}
 * @param message rule and value, in Chinese, fit to be read by the person who typed it
 */
public record FieldError(String field, String message) {}
