package io.yizhan.search;

/**
 * One condition of the text that was eased because it left too little.
 *
 * @param what {@code radius}, {@code day}, {@code pay}, {@code hours}, {@code occupation} or {@code
 *     place}
 * @param why what was found and what was done, a Chinese sentence
 */
public record Relaxed(String what, String why) {}
