package io.yizhan.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Requirements;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document of one ad, written out by hand: a change here needs a new VERSION. */
class JobSchemaTest {

  private static Lexicon lexicon;
  private static JobSchema schema;

  @BeforeAll
  static void load() {
    lexicon = Lexicon.load();
    schema = JobSchema.create(lexicon, Analyzers.create(lexicon));
  }

  @Test
  void stamp_namesSchemaAndLexicon() {
    assertThat(schema.stamp()).isEqualTo("12/" + lexicon.version());
    assertThat(JobSchema.VERSION).isEqualTo(12);
  }

  @Test
  void document_wholeJob_hasTheseFields() {
    assertThat(described(schema.document(loader(), 7)))
        .containsExactlyInAnyOrder(
            "StringField id J1",
            "BinaryDocValuesField id J1",
            "NumericDocValuesField version 7",
            "TermListField title 仓库装卸工",
            "TermListField trade 装卸搬运工|社会生产服务和生活服务人员|交通运输、仓储物流和邮政业服务人员|装卸搬运和运输代理服务人员",
            "TermListField description 搬运日用品，电话<电话>",
            "TermListField employer 葛店物流",
            "TermListField details 鄂州市|鄂城区|江碧路|叉车|叉车证|打包|包午餐|日结零工|日结",
            "TermListField title.bigram 仓库装卸工|装卸搬运工",
            "TermListField title.pinyin 仓库装卸工|装卸搬运工",
            "TermListField body.bigram 搬运日用品，电话<电话>|葛店物流|鄂州市|鄂城区|江碧路|叉车|叉车证|打包|包午餐|日结零工|日结",
            "KeywordField occupation 4-00-00-00",
            "KeywordField occupation 4-02-00-00",
            "KeywordField occupation 4-02-05-00",
            "KeywordField occupation 4-02-05-01",
            "KeywordField employmentType DAILY",
            "KeywordField settlement DAILY",
            "KeywordField region 420700",
            "KeywordField region 420704",
            "KeywordField benefit 包午餐",
            "KeywordField station S1",
            "KeywordField skill 叉车",
            "KeywordField skill 打包",
            "KeywordField certificate 叉车证",
            "KeywordField lodging false",
            "KeywordField wage.band HOUR_FROM_20",
            "KeywordField wage.band DAY_FROM_200",
            "SortedSetDocValuesField employer.key E1",
            "SortedSetDocValuesField employer.named E1\t葛店物流\t葛店物流",
            "SortedSetDocValuesField suggested occupation\t装卸搬运工",
            "SortedSetDocValuesField suggested occupation\t装卸搬运和运输代理服务人员",
            "SortedSetDocValuesField suggested occupation\t装卸工",
            "SortedSetDocValuesField suggested occupation\t装卸",
            "SortedSetDocValuesField suggested title\t仓库装卸工",
            "SortedSetDocValuesField suggested employer\t葛店物流",
            "SortedSetDocValuesField suggested place\t鄂州市",
            "SortedSetDocValuesField suggested place\t鄂城区",
            "SortedSetDocValuesField suggested place\t江碧路",
            "SortedSetDocValuesField suggested station\tS1",
            "SortedSetDocValuesField suggested benefit\t包午餐",
            "SortedSetDocValuesField suggested skill\t叉车",
            "SortedSetDocValuesField suggested skill\t叉车证",
            "SortedSetDocValuesField suggested skill\t打包",
            "SortedSetDocValuesField schedule 20782,20782,3,420,1020",
            "SortedSetDocValuesField occupation.named 4-02-05-01",
            "SortedSetDocValuesField workTimes S 29926500 29927100",
            "SortedSetDocValuesField requires.skill 叉车",
            "SortedSetDocValuesField prefers.skill 打包",
            "LatLonDocValuesField location 30.53459997754544,114.70209997147322",
            "NumericDocValuesField placeOrder 253195139004502",
            "NumericDocValuesField postedAt 1795478400000",
            "NumericDocValuesField validUntil 1795590000000",
            "NumericDocValuesField placesLeft 15.0",
            "NumericDocValuesField completeness 0.8571428571428571",
            "NumericDocValuesField wage.perHour 22.0",
            "NumericDocValuesField wage.perDay 220.0",
            "NumericDocValuesField hoursPerDay 10.0",
            "NumericDocValuesField requires.minYears 1",
            "NumericDocValuesField requires.minAge 18",
            "BinaryDocValuesField record " + loaderJson());
  }

  @Test
  void document_wholeJob_hasTheseTerms() throws IOException {
    assertThat(
            terms(loader()).entrySet().stream()
                .map(field -> field.getKey() + " = " + String.join(" ", field.getValue())))
        .containsExactly(
            "benefit = 包午餐",
            "body.bigram = 包午 午餐 叉车 城区 州市 店物 打包 搬运 日用 日结 江碧 物流 用品 电话 碧路 结零 葛店 车证 运日 鄂城 鄂州 零工",
            "certificate = 叉车证",
            "description = 搬运 日用品 用品 电话",
            "details = 包午餐 午餐 叉车 叉车证 打包 日结 江 碧 路 鄂城 鄂城区 鄂州 鄂州市 零工",
            "employer = 物流 葛店",
            "employmentType = DAILY",
            "id = J1",
            "lodging = false",
            "occupation = 4-00-00-00 4-02-00-00 4-02-05-00 4-02-05-01",
            "region = 420700 420704",
            "settlement = DAILY",
            "skill = 叉车 打包",
            "station = S1",
            "title = 仓库 装卸 装卸工",
            "title.bigram = 仓库 卸工 卸搬 库装 搬运 装卸 运工",
            "title.pinyin = banyungong byg cangku ck zhuangxie zhuangxiebanyungong zhuangxiegong zx zxbyg zxg",
            "trade = 业 交通 人员 仓储 代理 和 搬运 搬运工 服务 物流 生产 生活 社会 装卸 装卸搬运工 运输 邮政",
            "wage.band = DAY_FROM_200 HOUR_FROM_20");
  }

  @Test
  void document_placeWithinAreas_hasEach() {
    Job job =
        Job.builder("J2", "招人")
            .location(
                new Location(
                    Optional.of(new GeoPoint(30.385, 114.89)), Optional.empty(), Optional.empty()))
            .build();

    assertThat(described(schema.document(job, 1)))
        .contains("KeywordField area S-CHENGQU", "KeywordField area S-ZHAN");
  }

  @Test
  void document_village_isFoundUnderAllAboveIt() {
    Job job =
        Job.builder("J2", "招人")
            .location(new Location(Optional.empty(), Optional.of("420704106201"), Optional.empty()))
            .build();

    assertThat(described(schema.document(job, 1)))
        .contains(
            "KeywordField region 420700",
            "KeywordField region 420704",
            "KeywordField region 420704106",
            "KeywordField region 420704106201");
  }

  @Test
  void document_titleAlone_hasNoFieldOfWhatIsUnknown() {
    assertThat(described(schema.document(Job.builder("J2", "招人").build(), 1)))
        .containsExactlyInAnyOrder(
            "StringField id J2",
            "BinaryDocValuesField id J2",
            "NumericDocValuesField version 1",
            "BinaryDocValuesField record {\"id\":\"J2\",\"source\":\"local\",\"title\":\"招人\"}",
            "TermListField title 招人",
            "TermListField title.bigram 招人",
            "TermListField title.pinyin 招人",
            "NumericDocValuesField completeness 0.0",
            "KeywordField wage.band UNKNOWN",
            "NumericDocValuesField validUntil 9223372036854775807");
  }

  @Test
  void document_occupationNotUnderstood_isSearchableAndNoFacet() {
    Job job = Job.builder("J2", "招人").occupation("喵喵星人").build();

    assertThat(described(schema.document(job, 1)))
        .contains("TermListField trade 喵喵星人", "TermListField title.bigram 招人|喵喵星人")
        .noneMatch(field -> field.contains(" occupation "));
  }

  @Test
  void document_occupationMissing_hasTheCodesOfItsTitleAndNoWordOfTheirs() {
    Job job = Job.builder("J2", "方安招聘氩弧焊工").build();

    assertThat(described(schema.document(job, 1)))
        .contains("KeywordField occupation 6-18-02-04", "KeywordField occupation 6-00-00-00")
        .noneMatch(field -> field.startsWith("TermListField trade"));
  }

  @Test
  void document_freeOccupation_isReadBeforeTheTitle() {
    Job job = Job.builder("J2", "急招服务员").occupation("熟练氩弧焊工").build();

    assertThat(described(schema.document(job, 1)))
        .contains("TermListField trade 熟练氩弧焊工", "KeywordField occupation 6-18-02-04");
  }

  @Test
  void document_cityAsRegion_standsOnce() {
    Job job =
        Job.builder("J2", "招人")
            .location(new Location(Optional.empty(), Optional.of("420700"), Optional.empty()))
            .build();

    assertThat(described(schema.document(job, 1)))
        .containsOnlyOnce("KeywordField region 420700", "TermListField details 鄂州市");
  }

  @Test
  void document_contactDataInEveryText_isInNoField() throws IOException {
    String phone = "13800138000";
    String text = "联系" + phone;
    Job job =
        Job.builder("J9", text)
            .description("微信:wang_88 " + text)
            .employer(EmployerRef.named("老王 " + text))
            .occupation(text)
            .location(new Location(Optional.empty(), Optional.empty(), Optional.of(text)))
            .requires(
                new Requirements(List.of(text), List.of(text), Optional.empty(), Optional.empty()))
            .preferredSkills(List.of(text))
            .benefits(List.of(text))
            .build();

    assertThat(described(schema.document(job, 1)))
        .noneMatch(field -> field.contains(phone) || field.contains("wang_88"));
    assertThat(terms(job).values().stream().flatMap(List::stream))
        .noneMatch(term -> term.contains("1380") || term.contains("wang"));
  }

  /** Long runs without a word border must not make a term that Lucene refuses. */
  @Test
  void document_textWithoutWordBorders_isIndexed() throws IOException {
    for (String run : List.of("a", "é", "Ж", "工", "😀", "𠮷", "\u200b", "1")) {
      Job job = Job.builder("J9", run.repeat(100)).description(run.repeat(10_000)).build();

      assertThat(terms(job)).containsKey("id");
    }
  }

  @Test
  void queryAnalyzer_textOfTheAd_findsItself() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexReader reader = index(directory, loader())) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (String field : List.of(JobFields.TITLE, JobFields.DESCRIPTION)) {
        String text = field.equals(JobFields.DESCRIPTION) ? "搬运日用品" : "仓库装卸工";
        assertThat(
                searcher.count(
                    new QueryBuilder(schema.queryAnalyzer()).createPhraseQuery(field, text)))
            .as(field)
            .isEqualTo(1);
      }
      assertThat(
              searcher.count(
                  new QueryBuilder(schema.queryAnalyzer())
                      .createBooleanQuery(JobFields.TITLE_BIGRAM, "库装卸", Occur.MUST)))
          .isEqualTo(1);
    }
  }

  @Test
  void validUntil_everyPlaceTaken_isBeforeAnyClock() {
    Job full = loader().toBuilder().headcount(2).filled(2).build();

    assertThat(described(schema.document(full, 1)))
        .contains("NumericDocValuesField validUntil 0", "NumericDocValuesField placesLeft 0.0");
    assertThat(described(schema.document(full.toBuilder().filled(1).build(), 1)))
        .contains("NumericDocValuesField placesLeft 1.0")
        .doesNotContain("NumericDocValuesField validUntil 0");
  }

  @Test
  void employerKey_withoutId_isTheFoldedName() {
    Job job = Job.builder("J1", "普工").employer(EmployerRef.named("鄂州電子廠（ａ棟）")).build();

    assertThat(described(schema.document(job, 1)))
        .contains("SortedSetDocValuesField employer.key " + key("鄂州電子廠（ａ棟）"));
    assertThat(key("鄂州電子廠（ａ棟）")).isEqualTo(key("鄂州电子厂(A栋)"));
  }

  private static String key(String name) {
    return TermNames.of(lexicon).of(name);
  }

  private static Job loader() {
    return Job.builder("J1", "仓库装卸工")
        .source("51job")
        .description("搬运日用品，电话13800138000")
        .employer(new EmployerRef(Optional.of("E1"), "葛店物流"))
        .occupation("装卸搬运工")
        .employmentType(EmploymentType.DAILY)
        .headcount(15)
        .wage(Wage.of(new BigDecimal("220"), WagePeriod.DAY))
        .settlement(SettlementCycle.DAILY)
        .shifts(
            List.of(new Shift(LocalDate.of(2026, 11, 25), LocalTime.of(7, 0), LocalTime.of(17, 0))))
        .location(
            new Location(
                Optional.of(new GeoPoint(30.5346, 114.7021)),
                Optional.of("420704"),
                Optional.of("江碧路")))
        .requires(new Requirements(List.of("叉车"), List.of("叉车证"), Optional.of(1), Optional.of(18)))
        .preferredSkills(List.of("打包"))
        .benefits(List.of("包午餐"))
        .lodging(false)
        .station("S1")
        .postedAt(Instant.parse("2026-11-24T00:00:00Z"))
        .validUntil(Instant.parse("2026-11-25T07:00:00Z"))
        .build();
  }

  /** What a search shows of {@link #loader}: all of it but the telephone number. */
  private static String loaderJson() {
    return """
        {'id':'J1','source':'51job','title':'仓库装卸工',
        'description':'搬运日用品，电话<电话>','employer':{'id':'E1','name':'葛店物流'},'occupation':'装卸搬运工',
        'employmentType':'DAILY','headcount':15,'wage':{'min':220,'max':220,'unit':'DAY','settlement':'DAILY'},
        'shifts':[{'date':'2026-11-25','start':'07:00','end':'17:00'}],
        'location':{'lat':30.5346,'lon':114.7021,'region':'420704','address':'江碧路'},
        'requires':{'skills':['叉车'],'certificates':['叉车证'],'minYears':1,'minAge':18},'prefers':{'skills':['打包']},
        'benefits':['包午餐'],'lodging':false,'station':'S1','postedAt':'2026-11-24T08:00:00+08:00','validUntil':'2026-11-25T15:00:00+08:00'}
        """
        .lines()
        .collect(Collectors.joining())
        .replace('\'', '"');
  }

  /** Each field as type, name and value. */
  private static List<String> described(Document document) {
    List<String> fields = new ArrayList<>();
    for (IndexableField field : document) {
      String stored = field.fieldType().stored() ? " stored" : "";
      fields.add(
          field.getClass().getSimpleName() + " " + field.name() + stored + " " + value(field));
    }
    return fields;
  }

  private static String value(IndexableField field) {
    if (field instanceof LatLonDocValuesField) {
      // LatLonDocValuesField <location:30.5,114.7>
      String text = field.toString();
      return text.substring(text.indexOf(':') + 1, text.length() - 1);
    }
    if (schema.columns().doubles().contains(field.name())) {
      return Double.toString(NumericUtils.sortableLongToDouble(field.numericValue().longValue()));
    }
    if (field.numericValue() != null) {
      return field.numericValue().toString();
    }
    if (field.name().equals(JobFields.WORK_TIMES)) {
      ByteBuffer bytes = ByteBuffer.wrap(field.binaryValue().bytes);
      return (char) bytes.get() + " " + bytes.getLong() + " " + bytes.getLong();
    }
    if (field.name().equals(JobFields.SCHEDULE)) {
      BytesRef packed = field.binaryValue();
      return IntStream.range(0, packed.length / Integer.BYTES)
          .map(i -> IntPoint.decodeDimension(packed.bytes, packed.offset + i * Integer.BYTES))
          .mapToObj(Integer::toString)
          .collect(Collectors.joining(","));
    }
    return field.stringValue() != null
        ? field.stringValue().replace('\n', '|')
        : new String(
                field.binaryValue().bytes,
                field.binaryValue().offset,
                field.binaryValue().length,
                UTF_8)
            .replace('\u001f', '/');
  }

  /** All terms of all fields. */
  private static Map<String, List<String>> terms(Job job) throws IOException {
    Map<String, List<String>> terms = new TreeMap<>();
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexReader reader = index(directory, job)) {
      for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
        Terms indexed = MultiTerms.getTerms(reader, field.name);
        if (indexed != null) {
          terms.put(field.name, texts(indexed.iterator()));
        }
      }
    }
    return terms;
  }

  private static List<String> texts(TermsEnum terms) throws IOException {
    List<String> texts = new ArrayList<>();
    while (terms.next() != null) {
      texts.add(terms.term().utf8ToString().replace('\u001f', '/'));
    }
    return texts;
  }

  private static DirectoryReader index(ByteBuffersDirectory directory, Job job) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(schema.indexAnalyzer()))) {
      writer.addDocument(schema.document(job, 1));
    }
    return DirectoryReader.open(directory);
  }
}
