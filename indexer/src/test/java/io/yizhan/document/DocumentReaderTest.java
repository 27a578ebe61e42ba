package io.yizhan.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

  @TempDir private Path folder;

  @Test
  void read_docx_paragraphsAreLinesAndRowsOneLine() throws IOException {
    Path file =
        docx(
            WORD
                + "<w:p><w:r><w:t>零工驿站</w:t></w:r><w:r><w:t>办法</w:t></w:r></w:p>"
                + "<w:p><w:r><w:delText>删去的</w:delText><w:t>第一条 登记免费。</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>标准</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>50元</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "</w:body></w:document>");

    assertThat(DocumentReader.read(file).text().lines().map(String::strip))
        .containsExactly("零工驿站办法", "第一条 登记免费。", "标准  50元");
  }

  @Test
  void read_docxBomb_isRefusedBeforeItFillsMemory() throws IOException {
    Path file = folder.resolve("bomb.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write((WORD + "<w:p>").getBytes(UTF_8));
      byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 80; i++) {
        zip.write(blanks);
      }
    }
    assertThat(Files.size(file)).isLessThan(1 << 20);
    assertThatThrownBy(() -> DocumentReader.read(file))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("压缩炸弹");
  }

  @Test
  void read_docxOfEntities_isRefused() throws IOException {
    Path file =
        docx("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + WORD + "<w:p>&a;</w:p></w:body></w:document>");

    assertThatThrownBy(() -> DocumentReader.read(file))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void read_damagedFiles_sayWhy() throws IOException {
    assertMessage(
        write("a.docx", "no zip at all".getBytes(UTF_8)), "不是完好的 .docx 文件（旧版 .doc 请另存为 .docx）");
    assertMessage(write("a.pdf", "no pdf at all".getBytes(UTF_8)), "文件已损坏或不是它的扩展名所说的类型");
    assertMessage(docx(WORD + "</w:body></w:document>"), "文档里没有文字");
    assertMessage(write("a.html", "<html><body></body></html>".getBytes(UTF_8)), "网页里没有文字");
  }

  @Test
  void read_scannedPdf_asksForRecognition() throws IOException {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument pdf = new PDDocument();
        OutputStream out = Files.newOutputStream(file)) {
      pdf.addPage(new PDPage());
      pdf.addPage(new PDPage());
      pdf.save(out);
    }
    assertMessage(file, "PDF 的 2 页都没有文字，像是扫描件，请先做文字识别（OCR）");
  }

  @Test
  void read_pdfWithAPassword_saysSo() throws IOException {
    Path file = folder.resolve("locked.pdf");
    try (PDDocument pdf = new PDDocument();
        OutputStream out = Files.newOutputStream(file)) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(out);
    }
    assertMessage(file, "PDF 有密码，请先去掉密码");
  }

  @Test
  void read_pdfOf300Pages_isReadWhole() throws IOException {
    Path file = folder.resolve("long.pdf");
    try (PDDocument pdf = new PDDocument();
        OutputStream out = Files.newOutputStream(file)) {
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (int page = 1; page <= 300; page++) {
        PDPage sheet = new PDPage();
        pdf.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
          content.beginText();
          content.setFont(font, 12);
          content.newLineAtOffset(50, 700);
          content.showText("Section " + page + " of the rules.");
          content.newLineAtOffset(0, -600);
          content.showText("- " + page + " -");
          content.endText();
        }
      }
      pdf.save(out);
    }

    String text = DocumentReader.read(file).text();

    assertThat(text).startsWith("Section 1 of").contains("Section 300 of").doesNotContain("- 7 -");
  }

  @Test
  void read_html_articleWithoutItsSiteAndWhatTheHeadSays() throws IOException {
    String page =
        """
        <html><head><meta charset="gb18030"><meta name="ArticleTitle" content="驿站办法">
        <meta name="PubDate" content="2025-03-02 10:00"><title>x</title></head><body>
        <nav>首页</nav><script>var a = "跟踪";</script><div class="TRS_Editor"><p>第一条&nbsp;登记免费。</p>
        <p>第二条 驿站为每一位来站的零工提供饮水、休息、充电、登记和介绍工作的服务，任何单位和个人不得收取费用，也不得要求零工购买任何商品。</p>
        <table><tr><td>标准</td><td>50元</td></tr></table></div><footer>版权所有</footer></body></html>
        """;
    Path file = write("page.html", page.getBytes(Charset.forName("GB18030")));

    DocumentText read = DocumentReader.read(file);

    assertThat(read.said())
        .containsEntry("title", "驿站办法")
        .containsEntry("published", "2025-03-02 10:00");
    assertThat(read.text().lines().map(String::strip).filter(line -> !line.isEmpty()))
        .startsWith("第一条 登记免费。")
        .endsWith("标准 50元")
        .hasSize(3);
  }

  @Test
  void read_htmlThatHidesItsEncoding_isTriedAsTheNationalOne() throws IOException {
    Path file = write("old.htm", "<p>第一条 登记免费。</p>".getBytes(Charset.forName("GB18030")));

    assertThat(DocumentReader.read(file).text()).contains("第一条 登记免费。");
  }

  @Test
  void paragraphs_printedLines_joinWhereTheyAreFull() {
    assertThat(PdfText.paragraphs(List.of("零工驿站办法", "第一条 驿站为零工提供饮水、休息、充电和登", "记服务。", "第二条 登记免费。")))
        .isEqualTo("零工驿站办法\n第一条 驿站为零工提供饮水、休息、充电和登记服务。\n第二条 登记免费。");
  }

  private void assertMessage(Path file, String message) {
    assertThatThrownBy(() -> DocumentReader.read(file))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(message);
  }

  private Path docx(String xml) throws IOException {
    Path file = folder.resolve("a.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.getBytes(UTF_8));
    }
    return file;
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
