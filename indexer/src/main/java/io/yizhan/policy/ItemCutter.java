package io.yizhan.policy;

import io.yizhan.model.PolicySection;
import io.yizhan.model.PolicySection.Kind;
import io.yizhan.policy.Marker.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a passage into what can be read alone: each enumerated item with the words that lead it in,
 * and the sentences of each paragraph (款), in pieces of at most {@value #LONGEST} characters where
 * sentences allow. A short passage without items has none. Used once, by one thread.
 *
 * <pre>
 * 有下列情形之一的，可以申请：（一）失业的；（二）返乡的。
 *   → 有下列情形之一的，可以申请：（一）失业的；
 *   → 有下列情形之一的，可以申请：（二）返乡的。
 * </pre>
 */
final class ItemCutter {

  /** How long a piece should be at most, in UTF-16 units. */
  static final int LONGEST = 120;

  private static final int LONGEST_LEAD = 60;
  private static final int LONGEST_TOPIC = 30;

  private final String text;
  private final PolicySection passage;
  private final SectionIds ids;
  private final List<TextLine> lines;
  private final List<PolicySection> items = new ArrayList<>();
  private final Map<Level, Above> above = new EnumMap<>(Level.class);
  private Above paragraph = new Above("", "", "");
  private int pieces;

  /** What an item stands below: the words that lead it in, and how both are cited. */
  private record Above(String lead, String path, String key) {}

  private ItemCutter(String text, PolicySection passage, SectionIds ids) {
    this.text = text;
    this.passage = passage;
    this.ids = ids;
    this.lines = LineSplitter.split(text, passage.start(), passage.end());
  }

  /** The items of a passage of a text, in order. */
  static List<PolicySection> cut(String text, PolicySection passage, SectionIds ids) {
    ItemCutter cutter = new ItemCutter(text, passage, ids);
    cutter.run();
    return cutter.items.size() == 1 && cutter.items.getFirst().text().equals(passage.text())
        ? List.of()
        : List.copyOf(cutter.items);
  }

  private void run() {
    long paragraphs = lines.stream().filter(this::isPlain).count();
    if (passage.end() - passage.start() <= LONGEST && paragraphs == lines.size()) {
      return;
    }
    int number = 0;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean leads = i + 1 < lines.size() && !isPlain(lines.get(i + 1));
      if (isPlain(line)) {
        number++;
        String cited =
            paragraphs > 1 && passage.kind() == Kind.ARTICLE
                ? "第" + HanNumber.write(number) + "款"
                : "";
        paragraph = new Above(leads ? lead(line) : "", cited, cited);
        above.clear();
        if (!leads || line.length() > LONGEST) {
          add(line, paragraph, "");
        }
      } else {
        item(line, leads);
      }
    }
  }

  private void item(TextLine line, boolean leads) {
    Marker marker = line.marker().orElseThrow();
    above.keySet().removeIf(level -> level.compareTo(marker.level()) >= 0);
    Above parent = above.values().stream().reduce((_, deeper) -> deeper).orElse(paragraph);
    String path = parent.path + marker.label();
    Above own = new Above(parent.lead, path, parent.key + marker.key());
    add(line, own, parent.lead);
    String below = leads ? lead(line) : "";
    String both =
        parent.lead.length() + below.length() <= LONGEST_LEAD ? parent.lead + below : below;
    above.put(marker.level(), new Above(both, path, own.key));
  }

  /**
   * A line as one item, or as several where it is long. The short first sentence of a numbered line
   * (2.规范建设配置。) says what the others are about and leads them in.
   */
  private void add(TextLine line, Above cited, String lead) {
    List<Span> sentences = Sentences.of(text, line.start(), line.end());
    boolean titled =
        line.marker().isPresent()
            && sentences.size() > 1
            && sentences.getFirst().length() <= LONGEST_TOPIC;
    int topic = titled ? sentences.getFirst().end() : line.start();
    String said = lead + text.substring(line.start(), topic);
    int room = Math.max(LONGEST / 2, LONGEST - said.length());
    boolean first = true;
    for (Span part : Sentences.parts(text, topic, line.end(), room)) {
      int start = first ? line.start() : part.start();
      String key = cited.key.isEmpty() ? "·" + ++pieces : cited.key;
      items.add(
          new PolicySection(
              ids.take(passage.id() + key),
              Kind.ITEM,
              Optional.of(passage.id()),
              passage.path() + cited.path,
              (first ? lead : said) + text.substring(start, part.end()),
              start,
              part.end()));
      first = false;
    }
  }

  /** The last sentence of a line, cut from its front at a comma where it is long. */
  private String lead(TextLine line) {
    List<Span> sentences = Sentences.of(text, line.start(), line.end());
    String last = sentences.getLast().of(text);
    while (last.length() > LONGEST_LEAD) {
      int comma = last.indexOf('，');
      if (comma < 0 || comma + 1 == last.length()) {
        return last;
      }
      last = last.substring(comma + 1);
    }
    return last;
  }

  /** Whether a line is text of the passage itself and no item; the first one always is. */
  private boolean isPlain(TextLine line) {
    return line.start() == lines.getFirst().start()
        || line.marker().filter(marker -> marker.level().isOutline()).isEmpty();
  }
}
