package io.yizhan.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one headcount and one experience of those said.
 *
 * <p>一个瓦工两个小工 and 三男两女 add up, because each count has its own people; the same number twice is said
 * twice; other counts contradict each other and are left out. Stateless.
 */
final class PeopleSlots {

  private PeopleSlots() {}

  /** Fills the people wanted, or those refused. */
  static void fill(Reading reading, boolean refused, SlotsBuilder slots) {
    List<Integer> counts = new ArrayList<>(2);
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isRefused(i) != refused) {
        continue;
      }
      switch (reading.meaning(i)) {
        case Meaning.People _ -> counts.add(i);
        case Meaning.Practice(Experience experience) -> add(experience, slots);
        default -> {}
      }
    }
    headcount(reading, counts, slots);
  }

  /** Years say more than a word. */
  private static void add(Experience experience, SlotsBuilder slots) {
    boolean more =
        slots.experience.isEmpty()
            || (slots.experience.get().years().isEmpty() && experience.years().isPresent());
    if (more) {
      slots.experience = Optional.of(experience);
    }
  }

  private static void headcount(Reading reading, List<Integer> counts, SlotsBuilder slots) {
    if (counts.isEmpty()) {
      return;
    }
    Headcount first = countAt(reading, counts.getFirst());
    if (counts.stream().allMatch(index -> hasOwnPeople(reading, index)) && counts.size() > 1) {
      slots.headcount = Optional.of(sum(reading, counts));
    } else if (counts.stream().allMatch(index -> countAt(reading, index).equals(first))) {
      slots.headcount = Optional.of(first);
    } else {
      counts.forEach(index -> reading.leaveOut(index, Unresolved.Reason.CONTRADICTION));
    }
  }

  private static Headcount countAt(Reading reading, int index) {
    return reading.meaning(index) instanceof Meaning.People(Headcount count)
        ? count
        : Headcount.of(1);
  }

  /** 两个小工, 小工两个, 三男: a count whose people are named. */
  private static boolean hasOwnPeople(Reading reading, int index) {
    String words = reading.words(index);
    char last = words.charAt(words.length() - 1);
    int after = reading.touchingAfter(index);
    int before = reading.touchingBefore(index);
    return last == '男'
        || last == '女'
        || (after >= 0 && reading.meaning(after) instanceof Meaning.Trade)
        || (before >= 0 && reading.meaning(before) instanceof Meaning.Trade);
  }

  private static Headcount sum(Reading reading, List<Integer> counts) {
    int least = 0;
    int most = 0;
    boolean open = false;
    for (int index : counts) {
      Headcount count = countAt(reading, index);
      least += count.least();
      most += count.most().orElse(0);
      open |= count.most().isEmpty();
    }
    return new Headcount(least, open ? Optional.empty() : Optional.of(most));
  }
}
