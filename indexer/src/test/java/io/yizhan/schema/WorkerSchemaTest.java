package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Attendance;
import io.yizhan.model.Certificate;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Skill;
import io.yizhan.model.Wish;
import io.yizhan.model.Worker;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkerSchemaTest {

  private static final GeoPoint HOME = new GeoPoint(30.534612, 114.702187);
  private static final LocalDate DAY = LocalDate.of(2027, 5, 1);

  private static WorkerSchema schema;

  @BeforeAll
  static void makeSchema() {
    schema = WorkerSchema.of(Lexicon.shipped());
  }

  /** A field was added or changed: raise the version, so that indexes are built anew. */
  @Test
  void version_isThatOfTheseFields() {
    assertThat(WorkerSchema.VERSION).isEqualTo(7);
    Set<String> fields = new TreeSet<>();
    schema.document(loader().build(), 1).forEach(field -> fields.add(field.name()));
    assertThat(fields)
        .containsExactlyInAnyOrder(
            "id",
            "version",
            "placeOrder",
            "record",
            "title",
            "title.bigram",
            "title.pinyin",
            "trade",
            "description",
            "details",
            "body.bigram",
            "occupation",
            "skill",
            "certificate",
            "region",
            "station",
            "employmentType",
            "settlement",
            "availability",
            "occupation.named",
            "terms",
            "born",
            "location",
            "active",
            "lastActive",
            "attendance",
            "completeness",
            "completed",
            "wageFloor.perHour",
            "maxDistance");
  }

  @Test
  void area_isThatOfTheExactPlace() {
    GeoPoint home = new GeoPoint(30.3949, 114.9009);
    Document document =
        schema.document(Worker.builder("W1").location(Location.at(home, "420704")).build(), 1);
    assertThat(values(document, WorkerFields.AREA)).containsExactly("S-CHENGQU", "S-ZHAN");
    assertThat(text(document)).contains("\"lat\":30.39,", "\"lon\":114.9,");
  }

  @Test
  void record_showsNoBirthNoExactPlaceNoContact() {
    String json = text(schema.document(loader().build(), 1));
    assertThat(json)
        .contains("\"lat\":30.53", "\"lon\":114.7", "\"region\":\"420704106\"")
        .doesNotContain("30.534", "114.702", "birth", "1980", "13800138000");
  }

  @Test
  void document_everyText_isFreeOfContactData() {
    Document document =
        schema.document(
            Worker.builder("W1")
                .occupations(List.of("装卸工13800138000"))
                .skills(List.of(new Skill("叉车13800138000", Optional.empty())))
                .certificates(List.of(new Certificate("叉车证13800138000", Optional.empty())))
                .about("电话13800138000")
                .build(),
            1);
    for (IndexableField field : document) {
      if (field.binaryValue() != null) {
        assertThat(field.binaryValue().toString()).doesNotContain("13800138000");
      }
      assertThat(String.valueOf(field.stringValue())).as(field.name()).doesNotContain("1380013");
    }
    assertThat(text(document)).doesNotContain("13800138000").contains("<电话>");
  }

  @Test
  void occupations_codesWithAllAbove_ofEach() {
    Document document = schema.document(loader().build(), 1);
    assertThat(values(document, WorkerFields.OCCUPATION))
        .containsExactly(
            "4-00-00-00",
            "4-02-00-00",
            "4-02-05-00",
            "4-02-05-01",
            "P-00",
            "6-00-00-00",
            "6-18-00-00",
            "6-18-02-00",
            "6-18-02-04");
  }

  @Test
  void certificates_ofOneName_theOneThatLastsLongest() {
    Document document =
        schema.document(
            Worker.builder("W1")
                .certificates(
                    List.of(
                        new Certificate("叉车证", Optional.of(DAY.plusYears(1))),
                        new Certificate("叉车證", Optional.of(DAY)),
                        new Certificate("健康证", Optional.of(DAY)),
                        new Certificate("健康证", Optional.empty())))
                .build(),
            1);
    assertThat(
            values(document, WorkerFields.CERTIFICATE).stream().map(HeldCertificate::of).toList())
        .containsExactlyInAnyOrder(
            new HeldCertificate("叉车证", Optional.of(DAY.plusYears(1))),
            new HeldCertificate("健康证", Optional.empty()));
  }

  @Test
  void certificate_isValidThroughItsLastDay() {
    HeldCertificate held = new HeldCertificate("叉车证", Optional.of(DAY));
    assertThat(HeldCertificate.of(held.value())).isEqualTo(held);
    assertThat(held.isValid(DAY)).isTrue();
    assertThat(held.isValid(DAY.plusDays(1))).isFalse();
    assertThat(new HeldCertificate("叉车证", Optional.empty()).isValid(LocalDate.MAX)).isTrue();
    assertThatThrownBy(() -> HeldCertificate.of("叉车证"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no held certificate: \"叉车证\"");
  }

  @Test
  void wish_nothingNamed_acceptsEverything() {
    Document document = schema.document(Worker.builder("W1").build(), 1);
    assertThat(values(document, WorkerFields.EMPLOYMENT_TYPE))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EmploymentType.values()).map(Enum::name).toList());
    assertThat(values(schema.document(loader().build(), 1), WorkerFields.EMPLOYMENT_TYPE))
        .containsExactly("DAILY");
  }

  @Test
  void keptShare_moreKept_isMore_nobodyStartsAtTheEnds() {
    assertThat(WorkerSchema.keptShare(Attendance.NONE)).isEqualTo(0.5);
    assertThat(WorkerSchema.keptShare(new Attendance(12, 1))).isCloseTo(13 / 15.0, within(1e-12));
    assertThat(WorkerSchema.keptShare(new Attendance(60, 0)))
        .isGreaterThan(WorkerSchema.keptShare(new Attendance(2, 0)));
  }

  @Test
  void document_ofAJob_isRefused() {
    assertThatThrownBy(() -> schema.document(Job.builder("J1", "保洁").build(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("record must be a worker; got: JOB");
  }

  @Test
  void names_areFolded_lettersInCapitals() {
    TermNames names = TermNames.of(Lexicon.shipped());
    assertThat(names.of("叉车證")).isEqualTo("叉车证");
    assertThat(names.of("驾驶证ｃ１")).isEqualTo("C1驾照");
    assertThat(names.of("保安员证")).isEqualTo(names.of("保安证"));
  }

  private static Worker.Builder loader() {
    return Worker.builder("W1")
        .occupations(List.of("装卸搬运工", "普工", "焊工"))
        .skills(List.of(new Skill("叉车", Optional.of(3))))
        .certificates(List.of(new Certificate("叉车证", Optional.of(DAY))))
        .birthYear(1980)
        .birthDate(LocalDate.of(1980, 2, 3))
        .wish(
            new Wish(
                Set.of(EmploymentType.DAILY),
                Set.of(),
                new Wage(
                    Optional.of(BigDecimal.valueOf(180)),
                    Optional.empty(),
                    Optional.of(WagePeriod.DAY)),
                Optional.of(10.0),
                Optional.empty()))
        .location(Location.at(HOME, "420704106"))
        .station("S1")
        .lastActive(Instant.parse("2026-11-24T01:00:00Z"))
        .about("能吃苦，电话13800138000");
  }

  private static List<String> values(Document document, String field) {
    return Arrays.stream(document.getFields(field))
        .filter(each -> each.fieldType().docValuesType().name().equals("SORTED_SET"))
        .map(each -> each.binaryValue().utf8ToString())
        .toList();
  }

  private static String text(Document document) {
    return document.getField(DocumentFields.RECORD).binaryValue().utf8ToString();
  }
}
