package io.yizhan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconManifestTest {

  @TempDir Path directory;

  @BeforeEach
  void writeLexicon() throws IOException {
    StringBuilder manifest = new StringBuilder("# file, rows, sha256\n");
    for (Map.Entry<String, byte[]> file : LexiconFiles.small().entrySet()) {
      Files.write(directory.resolve(file.getKey()), file.getValue());
      long rows =
          new String(file.getValue(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .count();
      manifest.append(line(file.getKey(), rows, LexiconManifest.sha256(file.getValue())));
    }
    Files.writeString(directory.resolve(LexiconManifest.NAME), manifest);
  }

  @Test
  void open_soundDirectory_isThatLexicon() {
    Lexicon opened = Lexicon.open(directory);
    assertThat(opened.version()).isEqualTo(Lexicon.load(LexiconFiles.small()).version());
    assertThat(opened.words()).containsExactly(new LexiconWord("日结", WordKind.PAY));
  }

  @Test
  void open_fileEdited_saysTheDigest() throws IOException {
    Files.writeString(directory.resolve(Lexicon.WORDS), "周结\tpay\n");
    String digest = LexiconManifest.sha256("周结\tpay\n".getBytes(StandardCharsets.UTF_8));
    assertRefused("文件的 sha256 是 " + digest);
  }

  @Test
  void open_fileCutOff_isRefused() throws IOException {
    byte[] whole = Files.readAllBytes(directory.resolve(Lexicon.REGIONS));
    Files.write(directory.resolve(Lexicon.REGIONS), Arrays.copyOf(whole, whole.length / 2));
    assertRefused("文件的 sha256 是");
  }

  @Test
  void open_otherNumberOfRows_saysHowMany() throws IOException {
    change("words.tsv\t1\t", "words.tsv\t2\t");
    assertRefused("文件有 1 行：\"words.tsv\t2\t");
  }

  @Test
  void open_rowsThatAreNoNumber_areRefused() throws IOException {
    change("words.tsv\t1\t", "words.tsv\tone\t");
    assertRefused("第 2 列应为数字");
  }

  @Test
  void open_fileNotNamed_saysWhich() throws IOException {
    change("words.tsv\t", "# words.tsv\t");
    assertRefused("manifest.tsv: 应列出每个文件，缺少：[words.tsv]");
  }

  @Test
  void open_fileNamedTwice_isRefused() throws IOException {
    Path manifest = directory.resolve(LexiconManifest.NAME);
    String text = Files.readString(manifest);
    String line = text.lines().filter(l -> l.startsWith("words.tsv")).findFirst().orElseThrow();
    Files.writeString(manifest, text + line + "\n");
    assertRefused("文件重复");
  }

  @Test
  void open_unknownFile_isRefused() throws IOException {
    change("words.tsv\t", "../words.tsv\t");
    assertRefused("文件应为");
  }

  @Test
  void open_noManifest_saysWhere() throws IOException {
    Files.delete(directory.resolve(LexiconManifest.NAME));
    assertRefused("manifest.tsv: 在 " + directory);
  }

  @Test
  void open_soundDigestButBadLine_saysTheLine() throws IOException {
    byte[] bad = "日结\tpay\n周结\tcolour\n".getBytes(StandardCharsets.UTF_8);
    Files.write(directory.resolve(Lexicon.WORDS), bad);
    Path manifest = directory.resolve(LexiconManifest.NAME);
    String text = Files.readString(manifest);
    String old = text.lines().filter(l -> l.startsWith("words.tsv")).findFirst().orElseThrow();
    Files.writeString(
        manifest, text.replace(old + "\n", line(Lexicon.WORDS, 2, LexiconManifest.sha256(bad))));
    assertRefused("words.tsv:2: 没有这种词类：\"周结\tcolour\"");
  }

  private void change(String from, String to) throws IOException {
    Path manifest = directory.resolve(LexiconManifest.NAME);
    String text = Files.readString(manifest);
    assertThat(text).contains(from);
    Files.writeString(manifest, text.replace(from, to));
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> Lexicon.open(directory))
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessageContaining(message);
  }

  private static String line(String file, long rows, String sha256) {
    return file + "\t" + rows + "\t" + sha256 + "\n";
  }
}
