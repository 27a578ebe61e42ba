package io.yizhan.synthetic;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.WagePeriod;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * A trade as the district knows it: one row of trades.tsv with its words.
 *
 * @param name plain name: 装卸工
 * @param code 职业分类大典 2022, or P-00 for 普工
 * @param group trades a worker moves between
 * @param weight share of the district's jobs
 * @param pay what it pays, by what the amount is per
 * @param types natures of work with their weights
 * @param hours usual shifts; empty for round-the-clock and unscheduled work
 * @param minPeople least headcount
 * @param maxPeople most headcount
 * @param usualYears experience usually asked; 0 for none
 * @param sectors letters of the employers that hire it
 * @param skills what one can do in it
 * @param certificates how often, in percent, each certificate is required
 * @param benefits what ads offer
 * @param dayWords what is said of day work
 * @param nightWords what is said of night work
 */
record Trade(
    String name,
    String code,
    String group,
    int weight,
    Map<WagePeriod, PayRange> pay,
    Weighted<Entry<EmploymentType, Integer>> types,
    List<Hours> hours,
    int minPeople,
    int maxPeople,
    int usualYears,
    List<String> sectors,
    List<String> skills,
    List<Entry<String, Integer>> certificates,
    List<String> benefits,
    TradeWords dayWords,
    TradeWords nightWords) {

  /** The words that fit the hours. */
  TradeWords words(boolean night) {
    return night ? nightWords : dayWords;
  }
}
