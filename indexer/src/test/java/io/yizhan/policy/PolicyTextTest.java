package io.yizhan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTextTest {

  private static final String PAGE =
      """
      首页
      政务公开
      政务服务
      互动交流
      当前位置：首页 > 政务公开 > 政策文件
      零工补贴办法
      发布日期：2025-03-02 浏览次数：1024
      【字体：大 中 小】 打印本页
      文号：云溪人社发〔2025〕7号
      发布机构：云溪区人力资源和社会保障局
      各街道办事处：
      一、补贴对象为在驿站登记的零工。
      二、本办法自2025年4月1日起施行，有效期至2027年3月31日止。《云溪区零工补贴试行办法》同时废止。
      云溪区人力资源和社会保障局
      2025年3月1日
      分享到：
      主办：云溪区人民政府办公室
      某ICP备12345678号-1 网站标识码4200000001
      """;

  @Test
  void read_savedGovernmentPage_chromeGoesAndMetadataStays() {
    PolicyText read = PolicyText.read(PAGE, Map.of(), "保存的网页");

    assertThat(read.text())
        .startsWith("零工补贴办法")
        .endsWith("2025年3月1日")
        .doesNotContain("浏览次数", "ICP", "分享", "当前位置", "政务公开", "主办");
    assertThat(read.values())
        .containsEntry("title", "零工补贴办法")
        .containsEntry("number", "云溪人社发〔2025〕7号")
        .containsEntry("issuer", "云溪区人力资源和社会保障局")
        .containsEntry("published", "2025-03-01")
        .containsEntry("effective", "2025-04-01")
        .containsEntry("expires", "2027-03-31");
  }

  @Test
  void read_frontMatter_winsAndIsNoText() {
    PolicyText read =
        PolicyText.read(
            """
            ---
            doc_id: n-1
            title: "零工驿站建设方案"
            date: 2024-01-02
            history: ["2024年1月2日 通过", "2024年5月1日 施行"]
            ---

            一、总体要求
            每个街道建设一个驿站。
            """,
            Map.of("title", "别的标题"),
            "文件名");

    assertThat(read.values())
        .containsEntry("doc_id", "n-1")
        .containsEntry("title", "零工驿站建设方案")
        .containsEntry("effective", "2024-05-01")
        .doesNotContainKeys("history", "published");
    assertThat(read.text()).isEqualTo("一、总体要求\n每个街道建设一个驿站。");
  }

  @Test
  void read_frontMatterThatNeverEnds_isText() {
    assertThat(PolicyText.read("---\ntitle: 甲\n正文在这里。", Map.of(), "甲").text()).contains("正文在这里");
  }

  @Test
  void read_nothingSaysATitle_fileNameIsIt() {
    assertThat(PolicyText.read("驿站每天开放。", Map.of(), "开放时间").values())
        .containsEntry("title", "开放时间");
  }

  @Test
  void metadata_signature_givesIssuerAndDay() {
    PolicyMetadata read = PolicyMetadata.read("关于建设驿站的通知\n请各街道落实。\n云溪区人民政府办公室\n二〇二四年六月二十五日");

    assertThat(read.title()).contains("关于建设驿站的通知");
    assertThat(read.issuer()).contains("云溪区人民政府办公室");
    assertThat(read.published()).contains(LocalDate.of(2024, 6, 25));
  }

  @Test
  void metadata_validFromPublication_isThatDay() {
    PolicyMetadata read = PolicyMetadata.read("驿站办法\n（2024年2月1日区政府常务会议通过）\n本办法自公布之日起施行，有效期5年。");

    assertThat(read.effective()).contains(LocalDate.of(2024, 2, 1));
    assertThat(read.expires()).contains(LocalDate.of(2029, 1, 31));
  }

  @Test
  void metadata_repeals_namesEveryTitleBefore() {
    assertThat(PolicyMetadata.read("第九条 本办法自2024年1月1日起施行。《驿站办法（试行）》和《零工规定》同时废止。参见《劳动法》。").repeals())
        .containsExactly("驿站办法（试行）", "零工规定");
  }

  @Test
  void regions_namesBecomeCodes() {
    assertThat(PolicyRegions.of("全国")).isEqualTo(PolicyRegions.WHOLE_COUNTRY);
    assertThat(PolicyRegions.of("上海")).isEqualTo("310000");
    assertThat(PolicyRegions.of("广西壮族自治区")).isEqualTo("450000");
    assertThat(PolicyRegions.of("湖北省鄂州市鄂城区")).isEqualTo("420704");
    assertThat(PolicyRegions.of("420704")).isEqualTo("420704");
    assertThat(PolicyRegions.of("山东省青岛市")).isEqualTo("山东省青岛市");
  }

  @Test
  void read_noRegion_isThatOfIssuerOrTitle() {
    String text = "鄂州市零工补贴办法\n驿站办理。\n鄂城区人民政府办公室\n2024年6月25日";
    assertThat(PolicyText.read(text, Map.of(), "x").values()).containsEntry("region", "420704");
    assertThat(PolicyText.read("青岛市零工条例\n驿站办理。", Map.of(), "x").values())
        .containsEntry("region", "青岛市");
    assertThat(PolicyText.read("城市零工管理条例\n驿站办理。", Map.of(), "x").values())
        .doesNotContainKey("region");
  }
}
