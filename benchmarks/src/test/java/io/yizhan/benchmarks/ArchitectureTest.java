package io.yizhan.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom. Lives here because this module alone sees all others. */
@AnalyzeClasses(packages = "io.yizhan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule HANLP_STAYS_IN_ITS_ADAPTER =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.yizhan.analysis.hanlp..")
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
}
