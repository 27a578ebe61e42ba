package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.yizhan.codec.RecordCodec;
import io.yizhan.importing.ColumnMapping;
import io.yizhan.importing.ImportCounts;
import io.yizhan.importing.ImportFiles;
import io.yizhan.importing.ImportListener;
import io.yizhan.importing.ImportReport;
import io.yizhan.importing.ImportRequest;
import io.yizhan.importing.Importer;
import io.yizhan.importing.WriteOutcome;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.RecordKind;
import io.yizhan.policy.PolicyCutter;
import io.yizhan.policy.PolicyVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policies that may lie beside the project: all load, and are cut where a person would. */
class RealPoliciesTest {

  private static final OutsideData DATA =
      OutsideData.beside(Path.of("").toAbsolutePath().resolve("..").normalize());

  @TempDir private Path rejects;

  private final List<PolicyDocument> kept = new ArrayList<>();

  @Test
  void import_folderOfPolicies_allLoadWithTheArticlesOfTheirManifest() throws IOException {
    Path folder = DATA.directory().resolve("policies");
    assumeTrue(Files.isDirectory(folder), "no policies beside the project");

    ImportReport report = load(ImportFiles.of(List.of(folder), RecordKind.POLICY).files());

    assertThat(report.total()).isEqualTo(new ImportCounts(185, 185, 0, 0, 0, 0, 0));
    Map<String, Long> articles = new TreeMap<>();
    for (PolicyDocument each : kept) {
      articles.put(each.id(), articles(PolicyCutter.cut(each)));
    }
    assertThat(articles).isEqualTo(manifest(folder.resolve("manifest.csv")));
    assertThat(kept.stream().filter(each -> each.region().isEmpty())).hasSize(93);

    PolicyVersions versions = PolicyVersions.of(kept);
    LocalDate today = LocalDate.of(2026, 11, 24);
    assertThat(kept)
        .filteredOn(each -> each.supersededBy().isPresent())
        .hasSize(8)
        .noneMatch(each -> versions.inForce(each, today))
        .allMatch(
            each -> {
              Optional<String> newer = versions.supersededBy(each);
              return kept.stream().anyMatch(other -> newer.filter(other.id()::equals).isPresent());
            });
  }

  @Test
  void import_lawsOneArticleALine_allArticlesLoadUnchanged() throws IOException {
    Optional<Path> file = DATA.file("policy_qa/law_articles.jsonl.gz");
    assumeTrue(file.isPresent(), "no law articles beside the project");

    ImportReport report = load(List.of(file.orElseThrow()));

    assertThat(report.total()).isEqualTo(new ImportCounts(1335, 1335, 0, 0, 0, 0, 0));
    List<PolicySection> sections = kept.stream().flatMap(each -> each.sections().stream()).toList();
    assertThat(sections).hasSize(58_586);
    assertThat(sections.get(4711).id()).isEqualTo("4711");
  }

  private ImportReport load(List<Path> files) {
    RecordCodec codec = RecordCodec.create();
    ImportRequest request =
        ImportRequest.of(RecordKind.POLICY, files)
            .withColumns(ColumnMapping.standard(RecordKind.POLICY))
            .withRejectsFolder(rejects);
    return Importer.create(
            codec,
            batch -> {
              batch.forEach(each -> kept.add((PolicyDocument) each.record()));
              return batch.stream().map(each -> WriteOutcome.INSERTED).toList();
            })
        .run(request, ImportListener.NONE);
  }

  private static long articles(List<PolicySection> sections) {
    return sections.stream().filter(each -> each.kind() == PolicySection.Kind.ARTICLE).count();
  }

  /** The number of articles by document id: the first and the last but one column. */
  private static Map<String, Long> manifest(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .collect(
            Collectors.toMap(
                cells -> cells[0],
                cells -> Long.valueOf(cells[cells.length - 2]),
                (a, _) -> a,
                TreeMap::new));
  }
}
