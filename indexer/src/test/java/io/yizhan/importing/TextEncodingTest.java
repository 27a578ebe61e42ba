package io.yizhan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextEncodingTest extends ImportingTestCase {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] BROKEN = {(byte) 0xFF};
  private static final String ROWS = "编号,岗位名称\nJ1,仓库装卸工\nJ2,商场保洁员\n";

  @Test
  void detect_utf8WithOneBrokenByte_isUtf8() {
    assertThat(detected(bytes(ROWS, BROKEN, "\nJ4,保安\n"))).isEqualTo(TextEncoding.UTF_8);
  }

  @Test
  void detect_utf8CharacterCutInTheMiddle_isUtf8() {
    byte[] half = {(byte) 0xE4, (byte) 0xBF};
    assertThat(detected(bytes(ROWS, half, "\nJ4,保安\n"))).isEqualTo(TextEncoding.UTF_8);
  }

  @Test
  void detect_moreFaultsThanTheSoundVouchFor_isGb18030() {
    byte[] faults = {(byte) 0xFF, '\n', (byte) 0xFF, '\n', (byte) 0xFF};
    assertThat(detected(bytes(ROWS, faults, "\n"))).isEqualTo(TextEncoding.GB18030);
    assertThat(detected(bytes("ascii,only\n", BROKEN, "\n"))).isEqualTo(TextEncoding.GB18030);
  }

  @Test
  void detect_gbkRows_isGb18030() {
    assertThat(detected(ROWS.getBytes(GB18030))).isEqualTo(TextEncoding.GB18030);
    assertThat(detected("id,title\n1,保安\n".getBytes(GB18030))).isEqualTo(TextEncoding.GB18030);
  }

  @Test
  void detect_characterCutByTheLookAhead_isNoFault() {
    String text = "x".repeat(TextEncoding.LOOK_AHEAD - 1) + "保安";
    assertThat(detected(text.getBytes(UTF_8))).isEqualTo(TextEncoding.UTF_8);
  }

  @Property(tries = 300)
  void detect_utf8WithAByteBrokenAnywhere_isUtf8(@ForAll @IntRange(max = 55) int place) {
    byte[] text = ROWS.getBytes(UTF_8);
    text[place] = (byte) 0xFF;
    assertThat(detected(text)).isEqualTo(TextEncoding.UTF_8);
  }

  @Property(tries = 500)
  void detect_wordsInGbkInAnyOrder_isGb18030(@ForAll("orders") List<String> words) {
    byte[] text = ("id,title\n1," + String.join("", words)).getBytes(GB18030);
    assertThat(detected(text)).isEqualTo(TextEncoding.GB18030);
  }

  @Provide
  Arbitrary<List<String>> orders() {
    return Arbitraries.shuffle(
        "仓", "库", "急", "招", "装", "卸", "工", "一", "天", "两", "百", "二", "元", "日", "结", "保", "洁", "商",
        "场", "电", "话", "葛", "店", "开", "发", "区", "年", "龄", "不", "限");
  }

  @Test
  void run_tableWithOneBrokenByte_losesThatRowAlone() throws IOException {
    ImportReport report = importJobs(file("a.csv", bytes(ROWS + "J3,厨", BROKEN, "师\nJ4,保安\n")));
    assertThat(report.total()).isEqualTo(new ImportCounts(4, 3, 0, 0, 0, 1, 0));
    assertThat(sink.job("J1").title()).isEqualTo("仓库装卸工");
    assertThat(sink.ids()).containsExactly("J1", "J2", "J4");
    assertThat(Files.readAllLines(report.files().getFirst().rejects().orElseThrow()))
        .containsExactly("file\tline\treason\trow", "a.csv\t4\t这一行不是 UTF-8 编码\tJ3,厨\uFFFD师");
  }

  @Test
  void run_linesWithOneBrokenByte_losesThatLineAlone() throws IOException {
    byte[] content =
        bytes(
            line("J1", "卸货") + "{\"id\":\"J2\",\"title\":\"保",
            BROKEN,
            "安\"}\n" + line("J3", "搬运") + line("J4", "打包"));
    ImportReport report = importJobs(file("a.jsonl", content));
    assertThat(report.total()).isEqualTo(new ImportCounts(4, 3, 0, 0, 0, 1, 0));
    assertThat(Files.readAllLines(report.files().getFirst().rejects().orElseThrow()).get(1))
        .startsWith("a.jsonl\t2\t这一行不是 UTF-8 编码\t");
  }

  private static String line(String id, String work) {
    return "{\"id\":\"" + id + "\",\"title\":\"仓库装卸工兼司机\",\"description\":\"" + work + "\"}\n";
  }

  private static TextEncoding detected(byte[] content) {
    try {
      return TextEncoding.detect(new ByteArrayInputStream(content)).encoding();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] bytes(String before, byte[] broken, String after) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List.of(before.getBytes(UTF_8), broken, after.getBytes(UTF_8)).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
