package io.yizhan.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads the text layer of a PDF page by page. A printed line is no paragraph: lines are joined
 * where the first is full and ends no sentence and the next begins with no number; page numbers go.
 */
final class PdfText {

  private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－\\s]*\\d{1,4}[-—–－\\s]*");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:第.{1,7}[编章节条]|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十0-9]+[)）]|\\d+\\s*[.．、]|[①-⑳]).*");
  private static final String ENDS = "。；：！？;:!?”》";

  private PdfText() {}

  static DocumentText read(Path file) throws IOException {
    try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
        PDDocument pdf = Loader.loadPDF(bytes)) {
      TextBuffer text = new TextBuffer();
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> lines = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        if (Thread.currentThread().isInterrupted()) {
          throw new UnreadableDocumentException("读取被中断");
        }
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String printed = stripper.getText(pdf);
        text.add(printed);
        printed
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !PAGE_NUMBER.matcher(line).matches())
            .forEach(lines::add);
      }
      if (lines.isEmpty()) {
        throw new UnreadableDocumentException(
            "PDF 的 " + pdf.getNumberOfPages() + " 页都没有文字，像是扫描件，请先做文字识别（OCR）");
      }
      return new DocumentText(paragraphs(lines), Map.of());
    } catch (InvalidPasswordException locked) {
      throw new UnreadableDocumentException("PDF 有密码，请先去掉密码", locked);
    }
  }

  /** Printed lines put together to paragraphs. */
  static String paragraphs(List<String> lines) {
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String line : lines) {
      boolean full = before.length() * 5 >= widest * 4;
      boolean ended = before.isEmpty() || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
      if (!text.isEmpty() && (!full || ended || NUMBERED.matcher(line).matches())) {
        text.append('\n');
      }
      text.append(line);
      before = line;
    }
    return text.toString();
  }
}
