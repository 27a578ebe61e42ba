package io.yizhan.roster;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is to be shortlisted of a call in place of those who are; whoever was called or said yes is
 * not among them and stays.
 *
 * @param call its id
 * @param version of the list that this was reckoned for
 * @param people those to be shortlisted; rank and state are not looked at
 */
public record NewShortlist(String call, long version, List<Candidate> people) {

  /** Copies the list. */
  public NewShortlist {
    people = List.copyOf(people);
  }

  /** The ids of the people. */
  public Set<String> workers() {
    return people.stream().map(Candidate::worker).collect(Collectors.toUnmodifiableSet());
  }
}
