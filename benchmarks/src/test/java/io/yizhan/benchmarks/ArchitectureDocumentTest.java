package io.yizhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What ARCHITECTURE.md names is there: each package and type of ours, each path and link. Read are
 * {@code code} spans and links outside fenced blocks. A path is a span that begins with an entry of
 * the root folder or ends like a source file, which may also be the bare name of a file anywhere; a
 * type is a name with two capitals.
 */
class ArchitectureDocumentTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("..").normalize();
  private static final Pattern SPAN = Pattern.compile("`([^`\n]{1,200})`");
  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^()#\\s]{1,200})(?:#[^()\\s]{0,200})?\\)");
  private static final Pattern PACKAGE = Pattern.compile("io\\.yizhan(?:\\.[a-z]{1,40}){0,6}");
  private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]{1,40}(?:[A-Z][A-Za-z]{0,60})");
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_.@-]{1,80}(?:/[A-Za-z0-9_.@-]{1,80}){0,12}/?");
  private static final List<String> FILE_ENDINGS =
      List.of(".java", ".md", ".tsv", ".xml", ".yml", ".yaml", ".sql", ".txt");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.yizhan");

  @Test
  void architecture_everythingNamed_exists() throws IOException {
    String text = Files.readString(ROOT.resolve("ARCHITECTURE.md"));

    assertThat(missing(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`io.yizhan.nowhere`",
        "`NoSuchType`",
        "`analyzers/src/nowhere`",
        "`old.md`",
        "[a](docs/none.md)",
      })
  void missing_whatIsNotThere_isNamed(String text) throws IOException {
    assertThat(missing(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`io.yizhan.search`",
        "`JobSearch`",
        "`IndexWriter`",
        "`analyzers/`",
        "`pom.xml`",
        "`package-info.java`",
        "`./yizhan demo`",
        "`/api/jobs`",
        "`wage.perHour`",
        "[a](ARCHITECTURE.md#x)",
        "[a](https://example.org/none.md)",
        "```\n`NoSuchType`\n```",
      })
  void missing_whatIsThereOrIsNoName_isNot(String text) throws IOException {
    assertThat(missing(text)).isEmpty();
  }

  private static List<String> missing(String text) throws IOException {
    String prose = withoutFences(text);
    Set<String> entries = new HashSet<>();
    try (Stream<Path> root = Files.list(ROOT)) {
      root.forEach(entry -> entries.add(entry.getFileName().toString()));
    }
    Set<String> files = fileNames();
    Set<String> types = types();
    Stream<String> spans =
        SPAN.matcher(prose)
            .results()
            .map(found -> found.group(1))
            .filter(name -> !exists(name, entries, files, types));
    Stream<String> links =
        LINK.matcher(prose)
            .results()
            .map((MatchResult found) -> found.group(1))
            .filter(target -> !target.contains("://") && !Files.exists(ROOT.resolve(target)));
    return Stream.concat(spans, links).toList();
  }

  private static boolean exists(
      String name, Set<String> entries, Set<String> files, Set<String> types) {
    if (PACKAGE.matcher(name).matches()) {
      return CLASSES.stream()
          .anyMatch(type -> (type.getPackageName() + ".").startsWith(name + "."));
    }
    if (TYPE.matcher(name).matches()) {
      return types.contains(name);
    }
    if (files.contains(name)) {
      return true;
    }
    boolean path =
        PATH.matcher(name).matches()
            && (entries.contains(name.split("/", 2)[0])
                || FILE_ENDINGS.stream().anyMatch(name::endsWith));
    return !path || Files.exists(ROOT.resolve(name));
  }

  /** Names of all source files, wherever they are: {@code package-info.java}. */
  private static Set<String> fileNames() throws IOException {
    Set<String> names = new HashSet<>();
    for (String module : List.of("analyzers", "indexer", "search-service", "benchmarks")) {
      try (Stream<Path> tree = Files.walk(ROOT.resolve(module).resolve("src"))) {
        tree.filter(Files::isRegularFile).forEach(file -> names.add(file.getFileName().toString()));
      }
    }
    return names;
  }

  /** Simple names of our types and of those they use. */
  private static Set<String> types() {
    Set<String> names = new HashSet<>();
    for (JavaClass type : CLASSES) {
      names.add(type.getSimpleName());
      type.getDirectDependenciesFromSelf()
          .forEach(dependency -> names.add(dependency.getTargetClass().getSimpleName()));
    }
    return names;
  }

  private static String withoutFences(String text) {
    StringBuilder prose = new StringBuilder();
    boolean fenced = false;
    for (String line : Arrays.asList(text.split("\n", -1))) {
      if (line.startsWith("```")) {
        fenced = !fenced;
      } else if (!fenced) {
        prose.append(line).append('\n');
      }
    }
    return prose.toString();
  }
}
