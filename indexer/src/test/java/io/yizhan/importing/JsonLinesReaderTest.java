package io.yizhan.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest extends ImportingTestCase {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static List<String> read(InputStream in) throws IOException {
    return rows(JsonLinesReader.open(in));
  }

  private static List<String> read(String text) throws IOException {
    return read(stream(text));
  }

  @Test
  void next_objects_comeWithTheirLines() throws IOException {
    assertThat(read("{\"a\":1}\n{\"b\":\"保洁\"}"))
        .containsExactly("1: {\"a\":1}", "2: {\"b\":\"保洁\"}");
  }

  @Test
  void next_windowsLineEndsAndByteOrderMark_areReadOver() throws IOException {
    assertThat(read("\uFEFF{\"a\":1}\r\n{\"a\":2}\r\n"))
        .containsExactly("1: {\"a\":1}", "2: {\"a\":2}");
  }

  @Test
  void next_blankLines_areBlankRows() throws IOException {
    assertThat(read("\n{\"a\":1}\n  \n")).containsExactly("1-", "2: {\"a\":1}", "3-");
  }

  @Test
  void next_emptyFile_hasNoRows() throws IOException {
    assertThat(read("")).isEmpty();
  }

  @Test
  void next_brokenLine_namesColumnAndGoesOn() throws IOException {
    assertThat(read("{\"a\":1}\n{\"a\":,}\n{\"a\":3}"))
        .containsExactly("1: {\"a\":1}", "2! 第 6 列起不是合法的 JSON", "3: {\"a\":3}");
  }

  @Test
  void next_cutObject_isBroken() throws IOException {
    assertThat(read("{\"title\":\"保洁\"")).singleElement().asString().startsWith("1! 第 ");
  }

  @Test
  void next_otherJson_isBroken() throws IOException {
    assertThat(read("[1]\n3\n\"x\"\nnull"))
        .containsExactly(
            "1! 这一行不是 JSON 对象", "2! 这一行不是 JSON 对象", "3! 这一行不是 JSON 对象", "4! 这一行不是 JSON 对象");
  }

  @Test
  void next_keyTwice_isBrokenBecauseAValueWouldBeLost() throws IOException {
    assertThat(read("{\"a\":1,\"a\":2}")).singleElement().asString().contains("不是合法的 JSON");
  }

  @Test
  void next_textAfterObject_isBrokenBecauseItWouldBeLost() throws IOException {
    assertThat(read("{\"a\":1}{\"b\":2}")).singleElement().asString().contains("不是合法的 JSON");
  }

  @Test
  void next_deepNesting_isBrokenNotAnOverflow() throws IOException {
    assertThat(read("{\"a\":" + "[".repeat(100_000) + "\n{\"a\":1}"))
        .hasSize(2)
        .last()
        .isEqualTo("2: {\"a\":1}");
  }

  @Test
  void next_gb18030File_isRecognised() throws IOException {
    assertThat(read(stream("{\"职位\":\"装卸工\"}\n{\"职位\":\"𠮷野家服务员\"}", GB18030)))
        .containsExactly("1: {\"职位\":\"装卸工\"}", "2: {\"职位\":\"𠮷野家服务员\"}");
  }

  @Test
  void next_gb18030LineLateInUtf8File_isRejectedNotGarbled() throws IOException {
    String ascii = "{\"a\":1}\n".repeat(TextEncoding.LOOK_AHEAD / 8 + 1);
    byte[] head = ascii.getBytes(UTF_8);
    byte[] tail = "{\"a\":\"保洁\"}\n{\"a\":2}".getBytes(GB18030);
    byte[] both = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, both, head.length, tail.length);
    List<String> rows = read(new ByteArrayInputStream(both));
    int lines = ascii.length() / 8;
    assertThat(rows.get(lines)).isEqualTo((lines + 1) + "! 这一行不是 UTF-8 编码");
    assertThat(rows.get(lines + 1)).isEqualTo((lines + 2) + ": {\"a\":2}");
  }

  @Test
  void next_characterAcrossTheLookAhead_isStillUtf8() throws IOException {
    // One ASCII byte shifts three-byte characters so that one is cut by the look-ahead.
    String line = "{\"a\":\"" + "工".repeat(TextEncoding.LOOK_AHEAD / 3 + 10) + "\"}";
    assertThat(read(line)).containsExactly("1: " + line);
    assertThat(read(" " + line)).containsExactly("1: " + line);
  }

  @Test
  void open_utf16_failsSayingWhatToDo() {
    byte[] utf16 = "\uFEFF{}".getBytes(UTF_16LE);
    assertThatThrownBy(() -> JsonLinesReader.open(new ByteArrayInputStream(utf16)))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("UTF-16")
        .hasMessageContaining("另存为 UTF-8");
  }

  @Test
  void next_lineOverTheLimit_isRejectedAndTheNextGoesOn() throws IOException {
    String longLine = "{\"a\":\"" + "x".repeat(RowReader.LONGEST_VALUE_BYTES) + "\"}";
    assertThat(read(longLine + "\n{\"a\":2}"))
        .containsExactly("1! 这一行超过 1048576 字节", "2: {\"a\":2}");
  }

  @Test
  void next_lineAtTheLimit_isRead() throws IOException {
    String start = "{\"a\":\"";
    String line = start + "x".repeat(RowReader.LONGEST_VALUE_BYTES - start.length() - 2) + "\"}";
    assertThat(read(line)).containsExactly("1: " + line);
  }

  @Test
  void next_randomBytes_neverThrows() throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);
    long lines = new String(bytes, ISO_8859_1).chars().filter(c -> c == '\n').count() + 1;
    assertThat(read(new ByteArrayInputStream(bytes))).hasSize((int) lines);
  }
}
