package io.yizhan.extraction;

/**
 * One of several rates in a text: the 大工 and its 350 of 大工350小工220.
 *
 * @param of the words it is for, as written
 * @param wage its pay
 */
public record Rate(String of, Wage wage) {}
