package io.yizhan.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import org.jspecify.annotations.NullMarked;

/** Who may import whom. Lives here because this module alone sees all others. */
@AnalyzeClasses(
    packages = "io.yizhan",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoGeneratedCode.class})
class ArchitectureTest {

  /** Leaves out what JMH writes beside our benchmarks. */
  static final class NoGeneratedCode implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/jmh_generated/");
    }
  }

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("io.yizhan.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that can be read alone can be changed alone");

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_EXPLAINED =
      classes()
          .should(resideInAnExplainedPackage())
          .because("a newcomer learns a package from its package-info, and null stays inside");

  @ArchTest
  static final ArchRule TEXT_KNOWS_NO_INDEX =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.yizhan.analysis..",
              "io.yizhan.lexicon..",
              "io.yizhan.extraction..",
              "io.yizhan.geo..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.lucene.index..",
              "org.apache.lucene.search..",
              "org.apache.lucene.store..",
              "org.apache.lucene.document..",
              "com.fasterxml..",
              "org.jdbi..",
              "io.dropwizard..",
              "jakarta..")
          .because("the analyzers must load in any engine of the same Lucene");

  @ArchTest
  static final ArchRule MEANING_KNOWS_NO_ENGINE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.yizhan.lexicon..",
              "io.yizhan.extraction..",
              "io.yizhan.geo..",
              "io.yizhan.codec..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("what words mean does not depend on how they are searched");

  @ArchTest
  static final ArchRule SERVER_STAYS_AT_THE_EDGE =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.yizhan.service..", "io.yizhan.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.dropwizard..", "jakarta..", "org.eclipse.jetty..")
          .because("search answers a caller, be it HTTP or not");

  @ArchTest
  static final ArchRule SQL_STAYS_IN_THE_STORE =
      noClasses()
          .that()
          // PostgreSQL as a peer is another engine, not our store.
          .resideOutsideOfPackages("io.yizhan.store..", "io.yizhan.peers..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.jdbi..", "org.flywaydb..", "com.zaxxer..", "java.sql..", "io.zonky..")
          .because("PostgreSQL has one door");

  @ArchTest
  static final ArchRule FILE_FORMATS_STAY_IN_IMPORTING =
      noClasses()
          .that()
          // The labelled titles of training never become records, and figures are none.
          .resideOutsideOfPackages(
              "io.yizhan.importing..", "io.yizhan.training..", "io.yizhan.figures..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.dhatim..", "de.siegmar..")
          .because("a record has one form once it is in");

  @ArchTest
  static final ArchRule DOCUMENT_FORMATS_HAVE_ONE_READER =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.yizhan.document..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.jsoup..")
          .because("parsers of foreign files need their limits in one place");

  @ArchTest
  static final ArchRule NOBODY_NEEDS_THE_BENCHMARKS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.yizhan.benchmarks..",
              "io.yizhan.evaluation..",
              "io.yizhan.load..",
              "io.yizhan.peers..",
              "io.yizhan.scale..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.yizhan.benchmarks..",
              "io.yizhan.evaluation..",
              "io.yizhan.load..",
              "io.yizhan.peers..",
              "io.yizhan.scale..")
          .because("what measures is not what ships");

  @ArchTest
  static final ArchRule PATHS_ARE_NIO =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(File.class)
          .because("java.io.File hides why it failed");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .because("such a name fits anything, and then anything goes in");

  @ArchTest
  static final ArchRule ACCESSORS_SAY_NO_GET =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          // Dropwizard's configuration is filled and shown as a bean.
          .resideOutsideOfPackage("io.yizhan.service..")
          .should()
          .haveNameMatching("get[A-Z].*")
          .because("records say wage.period(), and so do we");

  @ArchTest
  static final ArchRule HANLP_STAYS_IN_ITS_ADAPTER =
      noClasses()
          .that()
          // Benchmarks and evaluation hold it beside ours as a peer.
          .resideOutsideOfPackages(
              "io.yizhan.analysis.hanlp..", "io.yizhan.benchmarks..", "io.yizhan.evaluation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.hankcs..")
          .because("HanLP keeps global mutable state");

  @ArchTest
  static final ArchRule MODEL_KNOWS_NO_FRAMEWORK =
      noClasses()
          .that()
          .resideInAPackage("io.yizhan.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "com.fasterxml..", "org.jdbi..")
          .because("records outlive frameworks");

  @ArchTest
  static final ArchRule STORE_KNOWS_NO_INDEX =
      noClasses()
          .that()
          .resideInAPackage("io.yizhan.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "jakarta.ws.rs..")
          .because("PostgreSQL is the truth and knows nothing of its views");

  @ArchTest
  static final ArchRule INDEX_KNOWS_NO_DATABASE =
      noClasses()
          .that()
          .resideInAnyPackage("io.yizhan.schema..", "io.yizhan.indexing..", "io.yizhan.search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jdbi..", "io.yizhan.store..", "jakarta.ws.rs..")
          .because("a search touches the index once and nothing else");

  @ArchTest
  static final ArchRule SERVICE_SHOWS_NO_LUCENE =
      noClasses()
          .that()
          .resideInAnyPackage("io.yizhan.service..", "io.yizhan.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "org.jdbi..")
          .because("a Lucene type never reaches JSON");

  private static ArchCondition<JavaClass> resideInAnExplainedPackage() {
    return new ArchCondition<>("reside in a @NullMarked package with a package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        JavaPackage home = type.getPackage();
        boolean explained =
            home.tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        events.add(
            new SimpleConditionEvent(
                home, explained, home.getName() + " must have a package-info with @NullMarked"));
      }
    };
  }
}
