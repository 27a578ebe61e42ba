package io.yizhan.cli;

import io.yizhan.importing.AdChecks;
import io.yizhan.importing.ImportRequest;
import io.yizhan.model.RecordKind;
import io.yizhan.service.Storage;
import io.yizhan.service.YizhanConfiguration;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The made-up district of {@code demo}: 5,000 jobs and 20,000 workers around the day it was made.
 * {@code demo/made} in the data directory holds that day; without it the data is not a demo's, and
 * is never deleted.
 */
final class DemoDistrict {

  private static final DistrictSize SIZE = DistrictSize.of(5_000, 20_000);
  private static final long SEED = 1;

  /** Most shifts of the district lie within this many days of the day it was made. */
  private static final int FRESH_DAYS = 5;

  private final YizhanConfiguration configuration;
  private final Path files;
  private final Path made;

  DemoDistrict(YizhanConfiguration configuration) {
    this.configuration = configuration;
    this.files = directory(configuration).resolve("demo");
    this.made = files.resolve("made");
  }

  /** The data directory. */
  Path directory() {
    return directory(configuration);
  }

  /** Makes and imports the district when there are no jobs yet; says so when it has grown old. */
  void fill(Console console) throws IOException {
    try (Storage storage = Storage.forCommand(configuration)) {
      long jobs = storage.records().count(RecordKind.JOB);
      if (jobs > 0) {
        console.print(String.format(Locale.ROOT, "沿用 %s 里的数据：岗位 %,d 条", directory(), jobs));
        warnWhenOld(console);
        return;
      }
      LocalDate today = GenerateCommand.today(InstantSource.system());
      GenerateCommand.write(SyntheticDistrict.of(SIZE, SEED, today), files, console);
      // Jobs last: that they are there says that the rest is, too.
      for (RecordKind kind :
          List.of(RecordKind.STATION, RecordKind.EMPLOYER, RecordKind.WORKER, RecordKind.JOB)) {
        Path file = files.resolve(kind.plural() + ".jsonl");
        ImportRequest request = ImportRequest.of(kind, List.of(file));
        console.print(
            ImportCommand.run(request, AdChecks.Mode.REPORT, storage.records(), console).toText());
      }
      Files.writeString(made, today.toString(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Deletes the district with everything that was added to it.
   *
   * @throws IOException when the data was not made by a demo, or cannot be deleted
   */
  void discard() throws IOException {
    if (configuration.database().isPresent()) {
      throw new IOException("外部数据库里的数据不由 demo 删除");
    }
    if (Files.notExists(directory())) {
      return;
    }
    if (Files.notExists(made)) {
      throw new IOException(directory() + " 里不是演示数据，不删除；请用 --data 指定别的目录");
    }
    // Opening as the owner shows that no service uses the directory.
    Storage.forService(configuration).close();
    for (Path part :
        List.of(configuration.getData().postgres(), directory().resolve("index"), files)) {
      delete(part);
    }
  }

  private void warnWhenOld(Console console) throws IOException {
    if (Files.notExists(made)) {
      return;
    }
    LocalDate day = LocalDate.parse(Files.readString(made, StandardCharsets.UTF_8).strip());
    long age = ChronoUnit.DAYS.between(day, GenerateCommand.today(InstantSource.system()));
    if (age > FRESH_DAYS) {
      console.print(
          String.format(Locale.ROOT, "演示数据是 %d 天前生成的，许多岗位已过期；./yizhan demo --fresh 可重新生成", age));
    }
  }

  private static Path directory(YizhanConfiguration configuration) {
    return Path.of(configuration.getData().directory());
  }

  private static void delete(Path root) throws IOException {
    if (Files.notExists(root)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
