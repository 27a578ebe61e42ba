package io.yizhan.synthetic;

import java.util.ArrayList;
import java.util.List;

/** The shapes an ad's text takes: running, with headed parts, numbered, or brief. Stateless. */
final class AdLayout {

  private static final int HEADED_BELOW = 22;
  private static final int NUMBERED_BELOW = 33;

  private AdLayout() {}

  /**
   * A text of all blocks.
   *
   * @param roll 0…99, which decides the shape
   */
  static String lay(AdBlocks blocks, int roll, Dice dice) {
    if (roll < HEADED_BELOW) {
      return headed(blocks);
    }
    List<List<String>> ordered =
        blocks.ordered(dice.below(6)).stream().filter(block -> !block.isEmpty()).toList();
    return roll < NUMBERED_BELOW ? numbered(ordered, dice) : running(ordered, dice);
  }

  /** The few words of someone in a hurry, without a full stop half of the time. */
  static String brief(Dice dice, List<List<String>> blocks) {
    List<String> clauses = blocks.stream().flatMap(List::stream).toList();
    String joined = String.join(dice.pick(List.of("，", " ", "，")), clauses);
    return dice.chance(50) ? joined + "。" : joined;
  }

  private static String headed(AdBlocks blocks) {
    List<String> money = new ArrayList<>(blocks.money());
    money.addAll(blocks.perks());
    List<String> asked = new ArrayList<>(blocks.who());
    asked.addAll(blocks.end());
    StringBuilder text = new StringBuilder();
    head(text, "工作内容", blocks.work());
    head(text, "时间", withoutLead(blocks.when(), "上班时间", "时间"));
    head(text, "地点", withoutLead(blocks.where(), "工作地点", "地点在", "地点", "干活在", "在"));
    head(text, "待遇", money);
    head(text, "要求", asked);
    return text.toString();
  }

  /** The clauses without words that would only repeat the heading. */
  private static List<String> withoutLead(List<String> clauses, String... leads) {
    return clauses.stream()
        .map(
            clause -> {
              for (String lead : leads) {
                if (clause.startsWith(lead)) {
                  return clause.substring(lead.length());
                }
              }
              return clause;
            })
        .toList();
  }

  private static void head(StringBuilder text, String heading, List<String> clauses) {
    if (!clauses.isEmpty()) {
      text.append('【').append(heading).append('】').append(String.join("，", clauses)).append('。');
    }
  }

  private static String numbered(List<List<String>> blocks, Dice dice) {
    // Not "1.": before an amount it would read as a decimal point, 1.420元.
    String mark = dice.pick(List.of("、", "）"));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      text.append(i + 1).append(mark).append(String.join("，", blocks.get(i)));
      text.append(i + 1 < blocks.size() ? "；" : "。");
    }
    return text.toString();
  }

  private static String running(List<List<String>> blocks, Dice dice) {
    StringBuilder text = new StringBuilder();
    for (List<String> block : blocks) {
      if (!text.isEmpty()) {
        text.append(dice.chance(65) ? "。" : "，");
      }
      text.append(String.join("，", block));
    }
    return text.append(dice.chance(85) ? "。" : "").toString();
  }
}
