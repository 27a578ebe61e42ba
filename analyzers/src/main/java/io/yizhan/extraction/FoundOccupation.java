package io.yizhan.extraction;

/**
 * A trade met by a name the lexicon knows.
 *
 * @param code of 职业分类大典 2022
 * @param name its official name
 * @param said the words as written
 * @param confidence 0…1; 1 for an exact name, less for a known slip of the pen (装御工)
 */
public record FoundOccupation(String code, String name, String said, double confidence) {}
