package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictWriterTest {

  private static final SyntheticDistrict DISTRICT =
      SyntheticDistrict.of(new DistrictSize(1_500, 300, 100, 18), 7, Districts.TODAY);

  @TempDir Path directory;

  @Test
  void write_district_readsBackThroughTheCodec() throws IOException {
    DistrictWriter.create(DistrictWriter.Progress.SILENT).write(DISTRICT, directory);

    assertThat(read(RecordKind.STATION)).isEqualTo(plain(DISTRICT.stations().map(Submission::of)));
    assertThat(read(RecordKind.EMPLOYER))
        .isEqualTo(plain(DISTRICT.employers().map(Submission::of)));
    assertThat(read(RecordKind.JOB)).isEqualTo(plain(DISTRICT.jobs().map(Submission::of)));
    assertThat(read(RecordKind.WORKER)).isEqualTo(plain(DISTRICT.workers()));
  }

  @Test
  void write_twice_givesTheSameBytes() throws IOException {
    Path again = directory.resolve("again");
    DistrictWriter.create(DistrictWriter.Progress.SILENT).write(DISTRICT, directory);
    DistrictWriter.create(DistrictWriter.Progress.SILENT).write(DISTRICT, again);

    for (String name : List.of("stations", "employers", "jobs", "workers")) {
      assertThat(again.resolve(name + ".jsonl"))
          .hasSameBinaryContentAs(directory.resolve(name + ".jsonl"));
    }
  }

  @Test
  void write_district_leavesNoPartFile() throws IOException {
    DistrictWriter.create(DistrictWriter.Progress.SILENT).write(DISTRICT, directory);

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "stations.jsonl", "employers.jsonl", "jobs.jsonl", "workers.jsonl");
    }
  }

  @Test
  void write_progress_isHeardOnTheWayAndAtTheEnd() throws IOException {
    List<String> heard = new ArrayList<>();
    DistrictWriter.create((kind, done, total) -> heard.add(kind + " " + done + "/" + total))
        .write(DISTRICT, directory);

    assertThat(heard)
        .containsExactly(
            "STATION 18/18",
            "EMPLOYER 100/100",
            "JOB 1000/1500",
            "JOB 1500/1500",
            "WORKER 300/300");
  }

  @Test
  void write_failure_leavesTheOldFileAndNoPart() throws IOException {
    Path jobs = directory.resolve("jobs.jsonl");
    Files.writeString(jobs, "old");
    DistrictWriter writer =
        DistrictWriter.create(
            (kind, done, total) -> {
              if (kind == RecordKind.JOB) {
                throw new IllegalStateException("stopped at " + done);
              }
            });

    assertThatThrownBy(() -> writer.write(DISTRICT, directory))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("stopped at 1000");
    assertThat(jobs).hasContent("old");
    assertThat(directory.resolve("jobs.jsonl.part")).doesNotExist();
  }

  @Test
  void write_workers_haveTheirContactBeside() throws IOException {
    DistrictWriter.create(DistrictWriter.Progress.SILENT).write(DISTRICT, directory);

    assertThat(Files.readAllLines(directory.resolve("workers.jsonl")).getFirst())
        .containsPattern("\"contact\":\\{\"name\":\"[^\"]+\",\"phone\":\"19900000000\"\\}");
    assertThat(Files.readString(directory.resolve("jobs.jsonl"))).doesNotContain("1990000");
  }

  private List<Submission> read(RecordKind kind) throws IOException {
    RecordCodec codec = RecordCodec.create();
    JsonMapper json = JsonMapper.builder().build();
    List<Submission> read = new ArrayList<>();
    for (String line : Files.readAllLines(directory.resolve(kind.plural() + ".jsonl"))) {
      read.add(codec.decode(kind, (ObjectNode) json.readTree(line)));
    }
    return read;
  }

  private static List<Submission> plain(Stream<Submission> submissions) {
    return submissions.toList();
  }
}
