package io.yizhan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowReaderTest extends ImportingTestCase {

  private static List<String> read(String text) throws IOException {
    return rows(CsvRowReader.open(stream(text)));
  }

  @Test
  void next_commaTable_namesCellsByHeading() throws IOException {
    assertThat(read("职位,薪资\n保洁,200元/天\n保安,3000元/月\n"))
        .containsExactly(
            "2: {\"职位\":\"保洁\",\"薪资\":\"200元/天\"}", "3: {\"职位\":\"保安\",\"薪资\":\"3000元/月\"}");
  }

  @Test
  void next_semicolonTable_isFoundFromHeading() throws IOException {
    assertThat(read("a;b;c\n1,5;2;3"))
        .containsExactly("2: {\"a\":\"1,5\",\"b\":\"2\",\"c\":\"3\"}");
  }

  @Test
  void next_tabTable_isFoundFromHeading() throws IOException {
    assertThat(read("a\tb\n1\t2,3")).containsExactly("2: {\"a\":\"1\",\"b\":\"2,3\"}");
  }

  @Test
  void next_separatorInQuotedHeading_doesNotCount() throws IOException {
    assertThat(read("\"a,b,c\";d\n1;2")).containsExactly("2: {\"a,b,c\":\"1\",\"d\":\"2\"}");
  }

  @Test
  void next_quotedSeparatorQuoteAndLineBreak_stayInTheCell() throws IOException {
    assertThat(read("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"line 1\nline 2\",z\n3,4"))
        .containsExactly(
            "2: {\"a\":\"x,y\",\"b\":\"say \\\"hi\\\"\"}",
            "3: {\"a\":\"line 1\\nline 2\",\"b\":\"z\"}",
            "5: {\"a\":\"3\",\"b\":\"4\"}");
  }

  @Test
  void next_quoteInsideUnquotedCell_isAnOrdinaryCharacter() throws IOException {
    assertThat(read("a,b\n5\" pipe,x\n1,2"))
        .containsExactly("2: {\"a\":\"5\\\" pipe\",\"b\":\"x\"}", "3: {\"a\":\"1\",\"b\":\"2\"}");
  }

  @Test
  void next_windowsLineEndsAndByteOrderMark_areReadOver() throws IOException {
    assertThat(read("\uFEFFa,b\r\n1,2\r\n")).containsExactly("2: {\"a\":\"1\",\"b\":\"2\"}");
  }

  @Test
  void next_gb18030_isRecognised() throws IOException {
    assertThat(rows(CsvRowReader.open(stream("职位,薪资\n贴砖工,四百一天\n", Charset.forName("GB18030")))))
        .containsExactly("2: {\"职位\":\"贴砖工\",\"薪资\":\"四百一天\"}");
  }

  @Test
  void next_blankLinesAndRowsOfBlankCells_areBlank() throws IOException {
    assertThat(read("a,b\n\n,\n  , \n1,\n")).containsExactly("2-", "3-", "4-", "5: {\"a\":\"1\"}");
  }

  @Test
  void next_blankLinesBeforeHeading_areReadOver() throws IOException {
    assertThat(read("\n\na,b\n1,2")).containsExactly("4: {\"a\":\"1\",\"b\":\"2\"}");
  }

  @Test
  void next_moreCellsThanHeading_isBroken() throws IOException {
    assertThat(read("a,b\n1,2,3\n4,5,\n6,7"))
        .containsExactly(
            "2! 表头有 2 列，这一行有 3 列", "3: {\"a\":\"4\",\"b\":\"5\"}", "4: {\"a\":\"6\",\"b\":\"7\"}");
  }

  @Test
  void next_fewerCellsThanHeading_leavesTheRestUnknown() throws IOException {
    assertThat(read("a,b,c\n1")).containsExactly("2: {\"a\":\"1\"}");
  }

  @Test
  void next_unnamedColumn_isNamedByItsPlace() throws IOException {
    assertThat(read("a,\n1,2")).containsExactly("2: {\"a\":\"1\",\"第2列\":\"2\"}");
  }

  @Test
  void next_quoteNeverClosed_namesFirstAndLastLine() throws IOException {
    assertThat(read("a,b\n1,2\n\"3,4\n5,6"))
        .containsExactly("2: {\"a\":\"1\",\"b\":\"2\"}", "3! 引号没有闭合，直到第 4 行文件结束");
  }

  @Test
  void next_cellOverTheLimit_isRejectedAndTheNextRowGoesOn() throws IOException {
    String cell = "x".repeat(RowReader.LONGEST_VALUE_BYTES + 1);
    assertThat(read("a,b\n1,\"" + cell + "\n" + cell + "\"\n3,4"))
        .containsExactly("2! 有一格超过 1048576 字节，或整行超过 4194304 字节", "4: {\"a\":\"3\",\"b\":\"4\"}");
  }

  @Test
  void next_rowOfManyLongCells_isRejected() throws IOException {
    String cell = "x".repeat(RowReader.LONGEST_VALUE_BYTES - 10);
    assertThat(read("a\n" + String.join(",", cell, cell, cell, cell, cell) + "\n1"))
        .containsExactly("2! 有一格超过 1048576 字节，或整行超过 4194304 字节", "3: {\"a\":\"1\"}");
  }

  @Test
  void open_emptyFile_failsForWantOfAHeading() {
    assertThatThrownBy(() -> read("")).hasMessage("没有表头");
    assertThatThrownBy(() -> read("\n\n")).hasMessage("没有表头");
    assertThatThrownBy(() -> read(",,\n1,2,3")).hasMessage("没有表头");
  }

  @Test
  void open_headingTwice_failsNamingIt() {
    assertThatThrownBy(() -> read("薪资,薪资\n1,2")).hasMessage("表头里有两列都叫「薪资」");
  }

  @Test
  void open_endlessHeading_fails() {
    assertThatThrownBy(() -> read("x".repeat(1 << 17))).hasMessage("表头超过 65536 字节");
  }
}
