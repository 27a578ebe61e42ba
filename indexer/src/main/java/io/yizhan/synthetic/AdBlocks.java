package io.yizhan.synthetic;

import java.util.List;

/**
 * The clauses of an ad by what they are about; any may be empty but {@code work}.
 *
 * @param work what there is to do
 * @param when days and hours
 * @param where the place
 * @param money pay and settlement
 * @param perks benefits
 * @param who what is expected
 * @param end last words
 */
record AdBlocks(
    List<String> work,
    List<String> when,
    List<String> where,
    List<String> money,
    List<String> perks,
    List<String> who,
    List<String> end) {

  /** The blocks in one of the orders people write them in. */
  List<List<String>> ordered(int order) {
    return switch (order) {
      case 0 -> List.of(who, work, when, where, money, perks, end);
      case 1 -> List.of(money, work, when, where, perks, who, end);
      case 2 -> List.of(where, when, work, money, perks, who, end);
      default -> List.of(work, when, where, money, perks, who, end);
    };
  }
}
