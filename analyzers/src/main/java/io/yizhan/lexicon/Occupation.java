package io.yizhan.lexicon;

/**
 * One entry of 职业分类大典 2022, or our own 普工.
 *
 * @param code four parts, {@code 4-10-01-06}; trailing {@code 00} parts stand for all below
 * @param level 1 大类, 2 中类, 3 小类, 4 职业
 * @param name the official name, 家政服务员
 */
public record Occupation(String code, int level, String name) {}
