package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryTest {

  private static final Analyzer ANALYZER =
      JobSchema.create(World.LEXICON, Analyzers.create(World.LEXICON)).queryAnalyzer();

  @TempDir private Path directory;

  @Test
  void of_sentence_keepsTheWordsThatSayWhat() {
    assertThat(words("我想找保洁员的工作")).containsExactly("保洁员");
    assertThat(words("葛店附近有没有搬运工")).containsExactly("葛店", "搬运工");
  }

  @Test
  void of_functionWordsOnly_keepsThem() {
    assertThat(words("找工作")).isNotEmpty();
  }

  @Test
  void of_repeatedWord_asksOnce() {
    assertThat(words("月嫂 月嫂 月嫂")).containsExactly("月嫂");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "、。!?", "\u3000", "——"})
  void of_textWithoutTerm_isEmpty(String text) {
    assertThat(TextQuery.of(text, ANALYZER)).isEmpty();
  }

  @Test
  void of_anyText_doesNotThrow() {
    for (String text :
        List.of("\uD800", "𠮷", "a", "<>&\"", "OR AND NOT title:*", "((((", "\u0000", "\n")) {
      TextQuery.of(text.repeat(60), ANALYZER)
          .ifPresent(query -> assertThat(query.words()).as(text).isNotEmpty());
    }
  }

  @Test
  void on_field_asksForEachWordThere() {
    TextQuery query = TextQuery.of("保洁员 月嫂", ANALYZER).orElseThrow();
    assertThat(query.on(JobFields.TITLE))
        .isEqualTo(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(JobFields.TITLE, "保洁员")), BooleanClause.Occur.SHOULD)
                .add(new TermQuery(new Term(JobFields.TITLE, "月嫂")), BooleanClause.Occur.SHOULD)
                .build());
  }

  /** The same text makes the same query, its clauses in the same order: scores must repeat. */
  @Test
  void query_sameText_isEqual() {
    String text = "葛店 搬运工 日结";
    assertThat(TextQuery.of(text, ANALYZER).orElseThrow().query())
        .isEqualTo(TextQuery.of(text, ANALYZER).orElseThrow().query())
        .hasToString(TextQuery.of(text, ANALYZER).orElseThrow().query().toString());
  }

  @Test
  void search_twoWords_needsBoth() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("both", "月嫂").description("夜班").build(),
            Job.builder("one", "月嫂").build())) {
      assertThat(world.ids(ask().text("月嫂 夜班"))).containsExactly("both");
    }
  }

  @Test
  void search_fiveWords_needsThree() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("three", "保洁员、搬运工、月嫂").build(),
            Job.builder("two", "保洁员、搬运工").build())) {
      assertThat(world.ids(ask().text("保洁员 搬运工 月嫂 电焊工 保安员"))).containsExactly("three");
    }
  }

  @Test
  void search_pairThatIsNoWord_isFoundByItsCharacters() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "招保洁阿姨").build())) {
      assertThat(world.ids(ask().text("洁阿"))).containsExactly("J1");
      assertThat(world.ids(ask().text("姨阿"))).isEmpty();
    }
  }

  @Test
  void search_wordOfTheTrade_findsAdsThatDoNotSayIt() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("J1", "诚聘阿姨").occupation("月嫂").build(),
            Job.builder("J2", "诚聘阿姨").build())) {
      assertThat(world.ids(ask().text("家政服务员"))).containsExactly("J1");
    }
  }

  @Test
  void search_titleBeatsEmployerBeatsDescription() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("description", "招人").description("麒麟").build(),
            Job.builder("employer", "招人").employer(EmployerRef.named("麒麟")).build(),
            Job.builder("title", "麒麟").build())) {
      assertThat(world.ids(ask().text("麒麟"))).containsExactly("title", "employer", "description");
    }
  }

  @Test
  void search_widthAndCase_areFolded() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "招ＣＮＣ操作工").build())) {
      assertThat(world.ids(ask().text("cnc"))).containsExactly("J1");
    }
  }

  private static List<String> words(String text) {
    Optional<TextQuery> query = TextQuery.of(text, ANALYZER);
    return query.map(TextQuery::words).orElse(List.of());
  }
}
