package io.yizhan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.PolicySection.Kind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyCutterPropertyTest {

  /** What the cutter may leave out: headings, numbers of articles, white space. */
  private static final String SENTENCE_END = "。；";

  @Property(tries = 500)
  void cut_anyDocument_passagesFollowEachOtherAndLoseNoSentence(@ForAll("documents") String text) {
    PolicyDocument document = PolicyDocument.of("d", "办法", text);
    List<PolicySection> passages =
        PolicyCutter.cut(document).stream().filter(each -> each.kind() != Kind.ITEM).toList();

    int end = 0;
    for (PolicySection passage : passages) {
      assertThat(passage.start()).isGreaterThanOrEqualTo(end);
      assertThat(left(document.text(), end, passage.start())).isEmpty();
      end = passage.end();
    }
    assertThat(left(document.text(), end, document.text().length())).isEmpty();
  }

  @Property(tries = 500)
  void cut_anyDocument_offsetsAreTrueAndIdsUnique(@ForAll("documents") String text) {
    PolicyDocument document = PolicyDocument.of("d", "办法", text);
    List<PolicySection> sections = PolicyCutter.cut(document);

    assertThat(sections).extracting(PolicySection::id).doesNotHaveDuplicates();
    for (PolicySection section : sections) {
      String there = document.text().substring(section.start(), section.end());
      assertThat(
              section.kind() == Kind.ITEM
                  ? section.text().endsWith(there)
                  : section.text().equals(there))
          .as("%s: %s", section.id(), there)
          .isTrue();
    }
    assertThat(sections.stream().filter(each -> each.kind() == Kind.ITEM))
        .allMatch(
            item ->
                sections.stream()
                    .anyMatch(
                        each ->
                            item.parent().filter(each.id()::equals).isPresent()
                                && each.start() <= item.start()
                                && item.end() <= each.end()));
  }

  @Property(tries = 200)
  void cut_anyString_fails_never(@ForAll String text) {
    if (!text.isBlank()) {
      assertThat(PolicyCutter.cut(PolicyDocument.of("d", "办法", text))).isNotNull();
    }
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> marks =
        Arbitraries.of(
            "第一章 总则", "第二章 服务", "第一节 登记", "第一条 ", "第二条　", "第三条之一 ", "一、", "二、", "（一）", "(二)", "1.",
            "2．", "（1）", "①", "附件1", "目录", "# 办法", "## 附则", "");
    Arbitrary<String> words =
        Arbitraries.of(
            "驿站免费登记。",
            "有下列情形之一的：",
            "登记失业的；",
            "依照第一条第（二）项办理。",
            "总体要求",
            "每天2.5元；",
            "甲、乙",
            " ",
            "\n",
            "\r\n",
            "");
    return Combinators.combine(marks, words.list().ofMaxSize(4))
        .as((mark, said) -> mark + String.join("", said))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(lines -> String.join("\n", lines))
        .filter(text -> !text.isBlank());
  }

  /** Whether a whole sentence stands between two passages. */
  private static String left(String text, int from, int to) {
    String between = text.substring(from, to);
    return between.chars().anyMatch(c -> SENTENCE_END.indexOf(c) >= 0) ? between : "";
  }
}
