package io.yizhan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.codec.RecordCodec;
import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cell of 100 MB in a Java process of 64 MB: the row is lost, the file and the report are not.
 */
class SmallHeapTest {

  private static final int CELL_MEGABYTES = 100;

  @TempDir Path folder;

  /** Imports the files named and writes the report to the first; what the child process runs. */
  public static void main(String[] paths) throws IOException {
    List<Path> files = Arrays.stream(paths).skip(1).map(Path::of).toList();
    SubmissionSink sink = batch -> batch.stream().map(submission -> WriteOutcome.INSERTED).toList();
    ImportReport report =
        Importer.create(RecordCodec.create(), sink)
            .run(ImportRequest.of(RecordKind.JOB, files), ImportListener.NONE);
    Files.writeString(Path.of(paths[0]), report.toText());
  }

  @Test
  void run_hundredMegabyteCell_rejectsTheRowAndGoesOn() throws Exception {
    Path csv = huge("a.csv.gz", "id,title,描述\n1,保洁,好\n2,保安,\"", "\"\n3,装卸工,好\n");
    Path jsonl =
        huge(
            "b.jsonl.gz",
            "{\"id\":\"4\",\"title\":\"保洁\"}\n{\"id\":\"5\",\"title\":\"",
            "\"}\n{\"id\":\"6\",\"title\":\"保安\"}\n");
    Path report = folder.resolve("report.txt");
    assertThat(child("-Xmx64m", report, csv, jsonl)).isZero();
    assertThat(Files.readString(report))
        .contains("a.csv.gz：读取 3 行 = 新增 2 + 更新 0 + 未变 0 + 重复 0 + 拒绝 1 + 空行 0")
        .contains("b.jsonl.gz：读取 3 行 = 新增 2 + 更新 0 + 未变 0 + 重复 0 + 拒绝 1 + 空行 0")
        .contains("合计：读取 6 行 = 新增 4");
    assertThat(Files.readAllLines(folder.resolve("a.csv.gz.rejected.tsv")).get(1))
        .startsWith("a.csv.gz\t3\t有一格超过 1048576 字节")
        .hasSizeLessThan(400);
    assertThat(Files.readAllLines(folder.resolve("b.jsonl.gz.rejected.tsv")).get(1))
        .startsWith("b.jsonl.gz\t2\t这一行超过 1048576 字节");
  }

  private Path huge(String name, String before, String after) throws IOException {
    Path file = folder.resolve(name);
    byte[] megabyte = "x".repeat(1 << 20).getBytes(UTF_8);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(before.getBytes(UTF_8));
      for (int i = 0; i < CELL_MEGABYTES; i++) {
        out.write(megabyte);
      }
      out.write(after.getBytes(UTF_8));
    }
    return file;
  }

  private int child(String heap, Path... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(heap);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(SmallHeapTest.class.getName());
    Arrays.stream(arguments).map(Path::toString).forEach(command::add);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("child.log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
