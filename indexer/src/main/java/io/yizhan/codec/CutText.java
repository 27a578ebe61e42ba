package io.yizhan.codec;

import io.yizhan.model.PolicySection;
import io.yizhan.model.PolicySection.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a policy and the sections it was handed in with.
 *
 * <p>A section says its {@code text}, or where it stands ({@code start}, {@code end}), or both.
 * Sections without a text around them are joined by line ends to make one; sections that say no
 * place are looked for in the text, one after the other. Those of one article are an {@code
 * ARTICLE} unless {@code kind} says otherwise.
 *
 * @param text the whole text
 * @param sections its sections; empty when it came whole
 */
record CutText(String text, List<PolicySection> sections) {

  private static final int MAX_PATH_CHARS = 1_000;
  private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百千〇零0-9]+条");

  /** A section as it was given; {@code start} is -1 when its place is not said. */
  private record Given(
      String id, Kind kind, Optional<String> parent, String path, String text, int start, int end) {

    PolicySection at(int from, int to, String shown) {
      return new PolicySection(id, kind, parent, path, shown, from, to);
    }
  }

  /** Reads {@code text} and {@code sections}; a fault is noted and nothing given. */
  static Optional<CutText> read(FieldReader fields) {
    int before = fields.errors().size();
    Optional<String> text = fields.text("text", PolicyFormat.MAX_TEXT_CHARS);
    List<Given> given = fields.objects("sections", "", CutText::readSection);
    if (fields.errors().size() > before) {
      return Optional.empty();
    }
    if (given.isEmpty() && text.isEmpty()) {
      fields.reject("text", "缺少必填字段");
      return Optional.empty();
    }
    Set<String> ids = new HashSet<>();
    for (Given section : given) {
      if (!ids.add(section.id)) {
        fields.reject("sections", "id 应各不相同，收到两个：" + section.id);
        return Optional.empty();
      }
    }
    return text.isPresent() ? within(text.get(), given, fields) : joined(given, fields);
  }

  static void write(CutText cut, FieldWriter fields) {
    fields
        .text("text", cut.text)
        .objects(
            "sections",
            cut.sections,
            (section, object) ->
                object
                    .text("id", section.id())
                    .constant("kind", Optional.of(section.kind()))
                    .text("parent", section.parent())
                    .text("path", Optional.of(section.path()).filter(path -> !path.isEmpty()))
                    .text("text", ownText(cut.text, section))
                    .integer("start", Optional.of(section.start()))
                    .integer("end", Optional.of(section.end())));
  }

  /** The text of a section, unless it is what stands at its place. */
  private static Optional<String> ownText(String text, PolicySection section) {
    String there = text.substring(section.start(), section.end()).strip();
    return Optional.of(section.text()).filter(own -> !own.equals(there));
  }

  private static Optional<Given> readSection(FieldReader fields) {
    int before = fields.errors().size();
    Optional<String> id = fields.requiredText("id", JobFormat.MAX_NAME_CHARS);
    Optional<String> parent = fields.text("parent", JobFormat.MAX_NAME_CHARS);
    String path = fields.text("path", MAX_PATH_CHARS).orElse("");
    Optional<Integer> start = fields.integer("start", 0, PolicyFormat.MAX_TEXT_CHARS);
    Optional<Integer> end = fields.integer("end", 1, PolicyFormat.MAX_TEXT_CHARS);
    Optional<String> text = fields.text("text", PolicyFormat.MAX_TEXT_CHARS);
    Optional<Kind> said = fields.constant("kind", Kind.class, Enum::name);
    Kind kind =
        said.orElseGet(
            () ->
                parent.isPresent()
                    ? Kind.ITEM
                    : ARTICLE.matcher(path).find() ? Kind.ARTICLE : Kind.PARAGRAPH);
    if (start.isPresent() != end.isPresent() || (start.isEmpty() && text.isEmpty())) {
      fields.reject("text", "应有 text，或者 start 和 end");
    } else if (start.isPresent() && start.get() >= end.orElse(0)) {
      fields.reject("end", "应大于 start，收到：" + end.orElse(0));
    }
    if (parent.isPresent() != (kind == Kind.ITEM)) {
      fields.reject("parent", "kind 为 ITEM 时必填，否则应为空");
    }
    if (fields.errors().size() > before || id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Given(id.get(), kind, parent, path, text.orElse(""), start.orElse(-1), end.orElse(-1)));
  }

  private static Optional<CutText> joined(List<Given> given, FieldReader fields) {
    StringBuilder text = new StringBuilder();
    List<PolicySection> sections = new ArrayList<>();
    for (Given section : given) {
      if (section.text.isEmpty()) {
        fields.reject("text", "缺少必填字段");
        return Optional.empty();
      }
      int start = text.length();
      text.append(section.text).append('\n');
      sections.add(section.at(start, start + section.text.length(), section.text));
    }
    if (text.length() > PolicyFormat.MAX_TEXT_CHARS) {
      fields.reject(
          "sections", "最多共 " + PolicyFormat.MAX_TEXT_CHARS + " 个字，收到 " + text.length() + " 个");
      return Optional.empty();
    }
    return Optional.of(new CutText(text.toString().strip(), sections));
  }

  private static Optional<CutText> within(String text, List<Given> given, FieldReader fields) {
    List<PolicySection> sections = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < given.size(); i++) {
      Given section = given.get(i);
      int start = section.start < 0 ? text.indexOf(section.text, from) : section.start;
      int end = section.start < 0 ? start + section.text.length() : section.end;
      if (start < 0) {
        fields.reject("sections[" + i + "].text", "应按顺序出现在 text 里");
        return Optional.empty();
      }
      String there = end > text.length() ? "" : text.substring(start, end).strip();
      if (there.isEmpty()) {
        fields.reject("sections[" + i + "].end", "应指向 text 里的文字，收到：" + start + "–" + end);
        return Optional.empty();
      }
      sections.add(section.at(start, end, section.text.isEmpty() ? there : section.text));
      from = start;
    }
    return Optional.of(new CutText(text, sections));
  }
}
