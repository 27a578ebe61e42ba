package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.schema.JobSchema;
import io.yizhan.understanding.Given;
import io.yizhan.understanding.JobInterpreter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryTest {

  private static final TextReader READER =
      new TextReader(
          JobSchema.create(World.LEXICON, Analyzers.create(World.LEXICON)), World.LEXICON);

  private static final JobInterpreter INTERPRETER = JobInterpreter.create(World.LEXICON);

  @TempDir private Path directory;

  @Test
  void of_sentence_keepsTheWordsThatSayWhat() {
    assertThat(words("我想找保洁员的工作")).containsExactly("保洁员");
    assertThat(words("葛店附近有没有搬运工")).containsExactly("搬运工", "葛店");
  }

  @Test
  void of_functionWordsOnly_asksForNothing() {
    assertThat(words("找工作")).isEmpty();
  }

  @Test
  void of_repeatedWord_asksOnce() {
    assertThat(words("月嫂 月嫂 月嫂")).containsExactly("月嫂");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "、。!?", "\u3000", "——"})
  void of_textWithoutTerm_isEmpty(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void of_anyText_doesNotThrow() {
    for (String text :
        List.of("\uD800", "𠮷", "a", "<>&\"", "OR AND NOT title:*", "((((", "\u0000", "\n")) {
      read(text.repeat(60)).ifPresent(query -> assertThat(query.words()).as(text).isNotEmpty());
    }
  }

  /** The same text makes the same query, its clauses in the same order: scores must repeat. */
  @Test
  void query_sameText_isEqual() throws IOException {
    try (IndexReader reader = new MultiReader()) {
      Query query = read("葛店 搬运工 日结").orElseThrow().query(reader);
      assertThat(read("葛店 搬运工 日结").orElseThrow().query(reader))
          .isEqualTo(query)
          .hasToString(query.toString());
    }
  }

  @Test
  void search_tradeAndWish_findsTheTradeAndRanksTheWishFirst() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("plain", "月嫂 月嫂 月嫂").build(),
            Job.builder("night", "招人").description("月嫂，夜班").build(),
            Job.builder("other", "夜班保安").build())) {
      assertThat(world.ids(ask().text("夜班 月嫂"))).containsExactly("night", "plain");
    }
  }

  @Test
  void search_quantity_decidesNothing() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("cook", "厨师").description("两百来人吃饭，一天两顿以上").build(),
            Job.builder("nurse", "医院护工").build())) {
      assertThat(world.ids(ask().text("医院护工 一天两百以上"))).containsExactly("nurse");
    }
  }

  @Test
  void search_placeAndSettlement_easesThePlaceAndRanksBothFirst() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("place", "樊口，樊口，樊口").build(),
            Job.builder("both", "招人").description("在樊口，日结").build(),
            Job.builder("none", "招人").build(),
            Job.builder("pay", "日结").build())) {
      assertThat(world.ids(ask().text("樊口 日结"))).containsExactly("both", "pay");
    }
  }

  @Test
  void search_fiveWords_needsThree() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("three", "电焊工、厨师、月嫂").build(),
            Job.builder("two", "电焊工、厨师").build(),
            Job.builder("else", "保安员、仓管员").build())) {
      assertThat(world.ids(ask().text("电焊工 厨师 月嫂 保安员 仓管员"))).containsExactly("three");
    }
  }

  @Test
  void search_wordThatNoJobHas_isNotAskedFor() throws IOException {
    try (World world =
        World.of(directory, Job.builder("J1", "月嫂").build(), Job.builder("J2", "厨师").build())) {
      assertThat(world.ids(ask().text("月嫂 麒麟 貔貅"))).containsExactly("J1");
    }
  }

  @Test
  void search_nothingKnown_findsNothing() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "月嫂").build())) {
      assertThat(world.ids(ask().text("麒麟"))).isEmpty();
    }
  }

  /** Of 装卸工 an ad that shares 装卸, or 工, is no answer. */
  @Test
  void search_word_needsMoreThanACharacterOfIt() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("is", "急招装卸工").build(),
            Job.builder("tool", "施工").build(),
            Job.builder("part", "自己装、自己卸").build())) {
      assertThat(world.ids(ask().text("装卸工"))).containsExactly("is");
    }
  }

  @Test
  void search_singleCharacters_mustAllBeFound() throws IOException {
    try (World world =
        World.of(
            directory, Job.builder("both", "要搬的瓦").build(), Job.builder("one", "瓦多").build())) {
      assertThat(world.ids(ask().text("搬瓦"))).containsExactly("both");
    }
  }

  @Test
  void search_asTyped_comesBeforeSynonymBeforeOccupation() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("3", "诚聘师傅").occupation("叉车工").build(),
            Job.builder("2", "开叉车").build(),
            Job.builder("1", "叉车司机").build(),
            Job.builder("0", "货车司机").build())) {
      assertThat(world.ids(ask().text("叉车司机"))).containsExactly("1", "2", "3");
    }
  }

  @Test
  void search_nameOfTheWork_findsThoseOfItsTrade() throws IOException {
    try (World world = World.of(directory, Job.builder("J1", "诚聘师傅").occupation("水电工").build())) {
      assertThat(world.ids(ask().text("会水电安装想找活"))).containsExactly("J1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yuesao", "yue嫂", "ys", "想找yuesao"})
  void search_typedInLetters_isFoundByItsSound(String text) throws IOException {
    try (World world =
        World.of(directory, Job.builder("J1", "急招月嫂").build(), Job.builder("J2", "急招厨师").build())) {
      assertThat(world.ids(ask().text(text))).containsExactly("J1");
    }
  }

  @Test
  void search_sameSound_isNotFoundWhereTheWordIs() throws IOException {
    try (World world =
        World.of(
            directory, Job.builder("J1", "经典家具厂").build(), Job.builder("J2", "景点保洁").build())) {
      assertThat(world.ids(ask().text("景点"))).containsExactly("J2");
    }
  }

  /** What stands side by side as it was typed comes before the same words apart. */
  @Test
  void search_wordsSideBySide_comeFirst() throws IOException {
    try (World world =
        World.of(
            directory,
            Job.builder("apart", "灯光旁的棚子要人搭建").build(),
            Job.builder("beside", "会场里的灯光搭建要人").build())) {
      assertThat(world.ids(ask().text("灯光搭建"))).containsExactly("beside", "apart");
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
            Job.builder("J2", "诚聘木工").build())) {
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

  private static Optional<TextQuery> read(String text) {
    return READER.read(INTERPRETER.understand(text, World.NOW, Given.NOTHING));
  }

  private static List<String> words(String text) {
    Optional<TextQuery> query = read(text);
    return query.map(found -> List.copyOf(found.words())).orElse(List.of());
  }
}
