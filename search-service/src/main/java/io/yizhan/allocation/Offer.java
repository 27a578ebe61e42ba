package io.yizhan.allocation;

/**
 * A party that could go to a call.
 *
 * @param party who
 * @param call where, by its place among the calls of a problem
 * @param points the members' scores in hundredths, summed
 * @param score mean of the members' scores
 */
record Offer(Party party, int call, long points, double score) {

  int size() {
    return party.size();
  }
}
