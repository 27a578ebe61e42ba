package io.yizhan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.codec.RecordCodec;
import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the mix of good, bad, blank and repeated rows, no row vanishes. */
class ImportSumTest {

  @Property(tries = 200)
  void run_anyMixOfJsonLines_countsEachOnceAsWhatItIs(@ForAll("jsonLines") List<String> lines) {
    ImportingTestCase.KeepingSink sink = new ImportingTestCase.KeepingSink();
    ImportCounts counts = counts("jobs.jsonl", String.join("\n", lines) + "\n", sink);
    assertThat(counts.read()).isEqualTo(Math.max(1, lines.size()));
    assertThat(counts.blank()).isEqualTo(lines.isEmpty() ? 1 : count(lines, ""));
    assertThat(counts.rejected())
        .isEqualTo(count(lines, "{\"id\":\"9\"}") + count(lines, "{broken") + count(lines, "[]"));
    assertThat(counts.inserted()).isEqualTo(sink.kept.size());
  }

  @Property(tries = 200)
  void run_anyMixOfTableRows_countsEachOnceAsWhatItIs(@ForAll("tableRows") List<String> rows) {
    ImportingTestCase.KeepingSink sink = new ImportingTestCase.KeepingSink();
    String table = "id,title\n" + String.join("\n", rows) + "\n";
    ImportCounts counts = counts("jobs.csv", table, sink);
    assertThat(counts.read()).isEqualTo(Math.max(1, rows.size()));
    assertThat(counts.rejected()).isEqualTo(count(rows, "3,") + count(rows, "4,保洁,多"));
    assertThat(counts.inserted()).isEqualTo(sink.kept.size());
  }

  @Property(tries = 300)
  void run_anyText_addsUp(@ForAll String text) {
    for (String file : List.of("jobs.jsonl", "jobs.csv")) {
      ImportingTestCase.KeepingSink sink = new ImportingTestCase.KeepingSink();
      assertThat(counts(file, text, sink).inserted()).isEqualTo(sink.kept.size());
    }
  }

  @Provide
  Arbitrary<List<String>> jsonLines() {
    return Arbitraries.of(
            "{\"id\":\"1\",\"title\":\"保洁\"}",
            "{\"id\":\"1\",\"title\":\"保安\"}",
            "{\"id\":\"2\",\"title\":\"保洁\",\"salary\":\"看表现\"}",
            "{\"title\":\"装卸工\"}",
            "{\"id\":\"9\"}",
            "{broken",
            "[]",
            "")
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<String>> tableRows() {
    return Arbitraries.of("1,保洁", "1,保安", "2,\"保\n洁\"", ",装卸工", "3,", "4,保洁,多", ",", "")
        .list()
        .ofMaxSize(40);
  }

  private static long count(List<String> rows, String row) {
    return rows.stream().filter(row::equals).count();
  }

  private static ImportCounts counts(String name, String content, SubmissionSink sink) {
    try {
      Path folder = Files.createTempDirectory("import-sum");
      Path file = Files.write(folder.resolve(name), content.getBytes(UTF_8));
      ImportReport report =
          Importer.create(RecordCodec.create(), sink)
              .run(ImportRequest.of(RecordKind.JOB, List.of(file)), ImportListener.NONE);
      report.files().getFirst().rejects().ifPresent(ImportSumTest::delete);
      delete(file);
      delete(folder);
      return report.total();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
