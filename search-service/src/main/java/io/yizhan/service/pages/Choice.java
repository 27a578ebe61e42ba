package io.yizhan.service.pages;

/**
 * One entry of a list to choose from.
 *
 * @param value what the form sends
 * @param label what people read
 */
public record Choice(String value, String label) {}
