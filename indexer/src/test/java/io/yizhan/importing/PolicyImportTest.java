package io.yizhan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyImportTest extends ImportingTestCase {

  private static final String MARKDOWN =
      """
      ---
      doc_id: n-1
      title: 零工驿站建设方案
      short_title: 驿站方案
      level: 规范性文件
      region: 湖北省鄂州市鄂城区
      issuer: 鄂城区人民政府办公室
      date: 2024-01-02
      superseded_by: n-2
      author: 无人
      ---
      一、总体要求
      每个街道建设一个驿站。
      """;

  @Test
  void run_markdownWithFrontMatter_fillsTheRecord() {
    ImportReport report = importPolicies(file("方案.md", MARKDOWN));

    assertThat(report.total()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0, 0, 0));
    assertThat(report.files().getFirst().unknownColumns()).containsOnlyKeys("author");
    assertThat(record(0))
        .isEqualTo(
            PolicyDocument.builder("n-1", "零工驿站建设方案", "一、总体要求\n每个街道建设一个驿站。")
                .shortTitle(Optional.of("驿站方案"))
                .level(Optional.of("规范性文件"))
                .region(Optional.of("420704"))
                .issuer(Optional.of("鄂城区人民政府办公室"))
                .published(Optional.of(LocalDate.of(2024, 1, 2)))
                .supersededBy(Optional.of("n-2"))
                .build());
  }

  @Test
  void run_textInTheNationalEncoding_isRead() {
    importPolicies(file("通知.txt", "关于开放驿站的通知\n驿站每天开放。".getBytes(Charset.forName("GB18030"))));

    PolicyDocument read = policy(0);
    assertThat(read.title()).isEqualTo("关于开放驿站的通知");
    assertThat(read.id()).startsWith("p-");
  }

  @Test
  void run_correctedCopyOfAFile_updatesTheRecord() {
    importPolicies(file("a.txt", "关于开放驿站的通知\n驿站每天开放。"));
    ImportReport again = importPolicies(file("a.txt", "关于开放驿站的通知\n驿站每天开放十小时。"));

    assertThat(again.total()).isEqualTo(new ImportCounts(1, 0, 1, 0, 0, 0, 0));
  }

  @Test
  void run_filesWithoutText_areRejectedWithTheReason() throws IOException {
    ImportReport report =
        importPolicies(
            file("empty.txt", " \n"),
            file("broken.pdf", "?"),
            file("broken.docx", "?"),
            file("ok.html", "<p>第一条 驿站免费登记。</p>"));

    assertThat(report.total()).isEqualTo(new ImportCounts(4, 1, 0, 0, 0, 3, 0));
    assertThat(report.isComplete()).isTrue();
    assertThat(Files.readString(report.files().getFirst().rejects().orElseThrow(), UTF_8))
        .contains("文件里没有文字");
    assertThat(Files.readString(report.files().get(1).rejects().orElseThrow(), UTF_8))
        .contains("文件已损坏");
  }

  @Test
  void run_textThatIsNone_failsWithTheReason() {
    byte[] garbled = new byte[200];
    for (int i = 0; i < garbled.length; i++) {
      garbled[i] = (byte) (i % 3 == 0 ? 0xFF : 0x81);
    }
    ImportReport report = importPolicies(file("a.txt", garbled));

    assertThat(report.files().getFirst().failure()).contains("文件不是 UTF-8 或 GB18030 编码");
  }

  @Test
  void run_oneArticleALine_becomesDocumentsWithSections() {
    ImportReport report =
        importPolicies(
            file(
                "laws.jsonl",
                """
                {"id":0,"doc":"零工法","date":"2024-01-02","category":"社会法","chapter":"第一章 总则","article":"第一条","text":"登记免费。"}
                {"id":1,"doc":"零工法","date":"2024-01-02","category":"社会法","chapter":"","article":"第二条","text":"驿站每天开放。"}
                {"id":2,"doc":"驿站法","date":"","category":"社会法","chapter":"","article":"第一条","text":"驿站公益。"}
                不是 JSON
                {"id":"x","title":"整篇","text":"第一条 整篇的。"}
                """));

    assertThat(report.total()).isEqualTo(new ImportCounts(4, 3, 0, 0, 0, 1, 0));
    PolicyDocument law = policy(0);
    assertThat(law.title()).isEqualTo("零工法");
    assertThat(law.level()).contains("社会法");
    assertThat(law.published()).contains(LocalDate.of(2024, 1, 2));
    assertThat(law.sections())
        .extracting(PolicySection::id, PolicySection::path, PolicySection::text)
        .containsExactly(tuple("0", "第一章 总则 第一条", "登记免费。"), tuple("1", "第二条", "驿站每天开放。"));
    assertThat(policy(2).title()).isEqualTo("整篇");
  }

  @Test
  void run_faqs_keepOwnerAndReviewDay() {
    ImportReport report =
        run(
            ImportRequest.of(
                RecordKind.FAQ,
                List.of(
                    file(
                        "faq.csv",
                        "编号,问题,其他问法,答案,责任人,复核日期,来源\nQ1,怎么登记？,在哪登记；登记要钱吗,带身份证到驿站 免费。,就业科,2027年1月1日,驿站办法\n"))));

    assertThat(report.total()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0, 0, 0));
    assertThat(record(0))
        .isEqualTo(
            new Faq(
                "Q1",
                "驿站办法",
                "怎么登记？",
                List.of("在哪登记", "登记要钱吗"),
                "带身份证到驿站 免费。",
                Optional.of("就业科"),
                Optional.of(LocalDate.of(2027, 1, 1))));
  }

  @Test
  void files_folder_isOpenedInOrderWithoutWhatIsAboutIt() throws IOException {
    Path laws = Files.createDirectories(folder.resolve("laws/local"));
    Path two = Files.writeString(laws.resolve("二.md"), "x");
    Path one = Files.writeString(folder.resolve("laws/一.TXT"), "x");
    Path readme = Files.writeString(laws.resolve("README.md"), "x");
    Path image = Files.writeString(laws.resolve("a.png"), "x");

    ImportFiles opened = ImportFiles.of(List.of(folder.resolve("laws")), RecordKind.POLICY);

    assertThat(opened.files()).containsExactlyInAnyOrder(one, two);
    assertThat(opened.passedOver()).containsExactlyInAnyOrder(readme, image);
    assertThat(ImportFiles.of(List.of(image), RecordKind.POLICY).files()).containsExactly(image);
  }

  private ImportReport importPolicies(Path... files) {
    return run(ImportRequest.of(RecordKind.POLICY, List.of(files)));
  }

  private PolicyDocument policy(int index) {
    return (PolicyDocument) record(index);
  }

  private DistrictRecord record(int index) {
    return sink.submission(sink.ids().get(index)).record();
  }
}
