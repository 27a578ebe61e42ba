package io.yizhan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.PolicySection.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyCutterTest {

  @Test
  void cut_chaptersAndArticles_articlesUnderTheirChapter() {
    assertThat(
            passages(
                """
                零工驿站管理办法
                第一章 总　则
                第一条　为了方便零工就业，制定本办法。
                第二条 驿站为零工免费登记。
                第二章 服务
                第一节 登记
                第三条 登记应当当场办结。
                第四章 附则
                第四条 本办法自2026年1月1日起施行。
                """))
        .containsExactly(
            "d#第一条|第一章 总 则 第一条|为了方便零工就业，制定本办法。",
            "d#第二条|第一章 总 则 第二条|驿站为零工免费登记。",
            "d#第三条|第二章 服务 第一节 登记 第三条|登记应当当场办结。",
            "d#第四条|第四章 附则 第四条|本办法自2026年1月1日起施行。");
  }

  @Test
  void cut_articleWithItems_itemsCarryTheirLeadIn() {
    assertThat(
            items(
                """
                第十条 有下列情形之一的，可以申请补贴：
                （一）登记失业的；
                （二）返乡创业的。
                前款规定的补贴每年申请一次。
                """))
        .containsExactly(
            "d#第十条第一款(一)|第十条第一款(一)|有下列情形之一的，可以申请补贴：（一）登记失业的；",
            "d#第十条第一款(二)|第十条第一款(二)|有下列情形之一的，可以申请补贴：（二）返乡创业的。",
            "d#第十条第二款|第十条第二款|前款规定的补贴每年申请一次。");
  }

  @Test
  void cut_itemsWithinALine_areFoundByTheirOrder() {
    assertThat(items("第三条 申请人应当提交：（一）身份证；（二）符合本条第（一）项的社保卡；（三）申请表。"))
        .extracting(item -> item.substring(item.lastIndexOf('|') + 1))
        .containsExactly("申请人应当提交：（一）身份证；", "申请人应当提交：（二）符合本条第（一）项的社保卡；", "申请人应当提交：（三）申请表。");
  }

  @Test
  void cut_nestedItems_pathNamesAllLevels() {
    assertThat(
            items(
                """
                第五条 补贴标准如下：
                （一）驿站补贴：
                1．新建的每个一万元；
                2．改建的每个五千元；
                ①其中小型的减半。
                （二）零工补贴。
                """))
        .containsExactly(
            "d#第五条(一)|第五条(一)|补贴标准如下：（一）驿站补贴：",
            "d#第五条(一)1|第五条(一)1.|补贴标准如下：（一）驿站补贴：1．新建的每个一万元；",
            "d#第五条(一)2|第五条(一)2.|补贴标准如下：（一）驿站补贴：2．改建的每个五千元；",
            "d#第五条(一)2①|第五条(一)2.①|补贴标准如下：（一）驿站补贴：2．改建的每个五千元；①其中小型的减半。",
            "d#第五条(二)|第五条(二)|补贴标准如下：（二）零工补贴。");
  }

  @Test
  void cut_insertedArticle_hasItsOwnNumber() {
    assertThat(passages("第十条 甲事由区里办。\n第十条之一 乙事由街道办。\n第十一条 丙事由驿站办。"))
        .containsExactly("d#第十条|第十条|甲事由区里办。", "d#第十条之一|第十条之一|乙事由街道办。", "d#第十一条|第十一条|丙事由驿站办。");
  }

  @Test
  void cut_lineThatBeginsWithAReference_staysInItsArticle() {
    assertThat(passages("第一条 甲事由区里办。\n第一条第二款规定的除外。\n第二条 乙事由街道办。"))
        .containsExactly("d#第一条|第一条|甲事由区里办。\n第一条第二款规定的除外。", "d#第二条|第二条|乙事由街道办。");
  }

  @Test
  void cut_articlesWithoutBlank_areToldByTheirOrder() {
    assertThat(passages("第一条为了方便零工，制定本办法。\n第二条驿站免费登记。"))
        .containsExactly("d#第一条|第一条|为了方便零工，制定本办法。", "d#第二条|第二条|驿站免费登记。");
  }

  @Test
  void cut_tableOfContents_isNoPassageAndNoPath() {
    assertThat(
            passages(
                """
                目　录
                第一章 总则
                第二章 服务
                第一章 总则
                第一条 为了方便零工，制定本办法。
                第二章 服务
                第二条 登记免费。
                """))
        .containsExactly("d#第一条|第一章 总则 第一条|为了方便零工，制定本办法。", "d#第二条|第二章 服务 第二条|登记免费。");
  }

  @Test
  void cut_outline_headingsMakeThePathAndPassagesStandAlone() {
    assertThat(
            passages(
                """
                一、总体要求
                坚持公益、便民，建好驿站，服务全区零工就业。
                二、重点任务
                (一)推动规范管理
                1.合理布局。每个街道至少建设一个驿站。
                2.统一标识。门头使用统一的标识。
                (二)提升服务。驿站每天开放不少于十小时。
                """))
        .containsExactly(
            "d#一段|一、总体要求|坚持公益、便民，建好驿站，服务全区零工就业。",
            "d#二(一)1|二、重点任务 (一)推动规范管理 1.|1.合理布局。每个街道至少建设一个驿站。",
            "d#二(一)2|二、重点任务 (一)推动规范管理 2.|2.统一标识。门头使用统一的标识。",
            "d#二(二)|二、重点任务 (二)|(二)提升服务。驿站每天开放不少于十小时。");
  }

  @Test
  void cut_outlineItemThatEndsInAColon_gathersItsList() {
    PolicyDocument document = document("一、申请条件:\n(一)年满16周岁;\n(二)在本区登记。\n二、补贴标准为每人每天50元。");

    List<PolicySection> sections = PolicyCutter.cut(document);

    assertThat(sections)
        .extracting(PolicySection::id)
        .containsExactly("d#一", "d#一(一)", "d#一(二)", "d#二");
    assertThat(sections.get(2).text()).isEqualTo("一、申请条件:(二)在本区登记。");
    assertThat(sections.get(2).parent()).contains("d#一");
  }

  @Test
  void cut_lineEndsLost_isCutAtTheNumbersWithin() {
    assertThat(passages("一、支持对象 在本区就业的零工可以申请。 二、补贴标准 每人每天50元，共3.5万元。"))
        .containsExactly("d#一段|一、支持对象|在本区就业的零工可以申请。", "d#二段|二、补贴标准|每人每天50元，共3.5万元。");
  }

  @Test
  void cut_appendix_startsItsOwnPath() {
    assertThat(passages("第一章 总则\n第一条 甲事由区里办。\n附件1：\n申请表由驿站发放。"))
        .containsExactly("d#第一条|第一章 总则 第一条|甲事由区里办。", "d#附件1段|附件1：|申请表由驿站发放。");
  }

  @Test
  void cut_markdownHeadings_makeThePath() {
    assertThat(passages("# 零工驿站管理办法\n\n## 基本案情\n\n甲在驿站登记后受伤。\n\n## 处理结果\n\n由用人单位赔偿。"))
        .containsExactly("d#段|基本案情|甲在驿站登记后受伤。", "d#段~2|处理结果|由用人单位赔偿。");
  }

  @Test
  void cut_noStructure_paragraphsJoinAndSentencesAreItems() {
    String sentence = "驿站为来站的零工提供饮水、休息、充电和登记服务，零工凭身份证就可以办理。";
    PolicyDocument document = document(sentence.repeat(5));

    List<PolicySection> sections = PolicyCutter.cut(document);

    assertThat(sections.getFirst().text()).isEqualTo(sentence.repeat(5));
    assertThat(sections.subList(1, sections.size()))
        .allMatch(item -> item.kind() == Kind.ITEM && item.text().length() <= ItemCutter.LONGEST)
        .extracting(PolicySection::text)
        .containsExactly(sentence.repeat(3), sentence.repeat(2));
  }

  @Test
  void cut_numberedParagraphWithATopic_topicLeadsInEveryPiece() {
    String sentence = "每个街道在零工聚集的地方选址，面积不少于五十平方米，由区人社局统一验收后挂牌开放，并在门口公布服务时间和电话。";
    assertThat(items("1.合理布局。" + sentence.repeat(3)))
        .extracting(item -> item.substring(item.lastIndexOf('|') + 1))
        .containsExactly("1.合理布局。" + sentence.repeat(2), "1.合理布局。" + sentence);
  }

  @Test
  void cut_twiceTheSameNumber_idsDiffer() {
    assertThat(passages("第一条 甲事由区里办。\n附件\n第一条 乙事由街道办。"))
        .extracting(passage -> passage.substring(0, passage.indexOf('|')))
        .containsExactly("d#第一条", "d#第一条~2");
  }

  @Test
  void cut_alreadyCut_keepsIdsAndAddsItems() {
    String text = "有下列情形之一的，可以申请：（一）失业；（二）返乡。";
    PolicySection given =
        new PolicySection("4711", Kind.ARTICLE, Optional.empty(), "第一条", text, 0, text.length());
    PolicyDocument document =
        PolicyDocument.builder("d", "办法", text).sections(List.of(given)).build();

    assertThat(PolicyCutter.cut(document))
        .startsWith(given)
        .extracting(PolicySection::id)
        .containsExactly("4711", "4711(一)", "4711(二)");
  }

  private static PolicyDocument document(String text) {
    return PolicyDocument.of("d", "零工驿站管理办法", text);
  }

  private static List<String> passages(String text) {
    return shown(text, false);
  }

  private static List<String> items(String text) {
    return shown(text, true);
  }

  private static List<String> shown(String text, boolean items) {
    return PolicyCutter.cut(document(text)).stream()
        .filter(section -> (section.kind() == Kind.ITEM) == items)
        .map(section -> section.id() + "|" + section.path() + "|" + section.text())
        .toList();
  }
}
