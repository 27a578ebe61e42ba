package io.yizhan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.UnreadableLexiconException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveAnalyzersTest {

  private static final List<String> FILES =
      List.of(
          "occupations.tsv",
          "occupation-names.tsv",
          "regions.tsv",
          "places.tsv",
          "words.tsv",
          "traditional.tsv");

  @TempDir Path directory;

  private final LiveAnalyzers live = new LiveAnalyzers(Analyzers.create(Lexicon.shipped()));

  @Test
  void swap_newWord_isKeptWholeFromThenOn() throws Exception {
    Analyzers before = live.current();
    Lexicon next = shippedWith("荔枝打卡工\tskill\n");
    Analyzers after = live.swap(next);
    assertThat(live.current()).isSameAs(after).isNotSameAs(before);
    assertThat(AnalyzedTexts.terms(after.queryText(), "荔枝打卡工")).containsExactly("荔枝打卡工");
    assertThat(AnalyzedTexts.terms(before.queryText(), "荔枝打卡工")).doesNotContain("荔枝打卡工");
    assertThat(live.isCurrent(next.version())).isTrue();
    assertThat(live.isCurrent(before.lexiconVersion())).isFalse();
    assertThat(after.lexicon()).isSameAs(next);
  }

  @Test
  void swap_sameVersion_keepsTheAnalyzers() {
    Analyzers before = live.current();
    assertThat(live.swap(Lexicon.load())).isSameAs(before);
  }

  @Test
  void swap_badDirectory_changesNothing() throws Exception {
    Analyzers before = live.current();
    assertThatThrownBy(() -> live.swap(shippedWith("荔枝工\tfruit\n")))
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessageContaining("unknown kind of word");
    assertThat(live.current()).isSameAs(before);
  }

  @Test
  void swap_underLoad_showsEachReaderOldOrNewWords() throws Exception {
    Lexicon next = shippedWith("荔枝打卡工\tskill\n");
    AtomicBoolean swapped = new AtomicBoolean();
    Callable<Boolean> read =
        () -> {
          boolean last = false;
          while (!last) {
            last = swapped.get();
            List<String> terms = AnalyzedTexts.terms(live.current().queryText(), "招荔枝打卡工，招水电工");
            if (!terms.contains("水电工") || (last && !terms.contains("荔枝打卡工"))) {
              return false;
            }
          }
          return true;
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> readers =
          List.of(threads.submit(read), threads.submit(read), threads.submit(read));
      live.swap(next);
      swapped.set(true);
      for (Future<Boolean> reader : readers) {
        assertThat(reader.get()).isTrue();
      }
    }
  }

  /** The shipped dictionaries and a line more, by way of a directory. */
  private Lexicon shippedWith(String line) throws IOException, NoSuchAlgorithmException {
    StringBuilder manifest = new StringBuilder();
    for (String file : FILES) {
      String text = resource(file) + (file.equals("words.tsv") ? line : "");
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Files.write(directory.resolve(file), bytes);
      long rows = text.lines().filter(l -> !l.startsWith("#")).count();
      String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      manifest.append(file).append('\t').append(rows).append('\t').append(digest).append('\n');
    }
    Files.writeString(directory.resolve("manifest.tsv"), manifest);
    return Lexicon.open(directory);
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
