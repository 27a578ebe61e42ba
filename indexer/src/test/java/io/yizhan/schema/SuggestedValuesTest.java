package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Requirements;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What of a job may be suggested, as its document says. */
class SuggestedValuesTest {

  private static JobSchema schema;

  @BeforeAll
  static void load() {
    Lexicon lexicon = Lexicon.shipped();
    schema = JobSchema.create(lexicon, Analyzers.create(lexicon));
  }

  @Test
  void document_wholeJob_hasEveryKind() {
    Job job =
        Job.builder("J1", "急招月嫂，包住")
            .occupation("月嫂")
            .employer(EmployerRef.named("好帮手家政"))
            .location(
                new Location(Optional.empty(), Optional.of("420704"), Optional.of("光谷滨湖南路8号")))
            .station("S1")
            .benefits(List.of("包住"))
            .requires(
                new Requirements(List.of("做饭"), List.of("健康证"), Optional.empty(), Optional.empty()))
            .preferredSkills(List.of("育儿"))
            .build();
    assertThat(suggested(job))
        .contains(
            "occupation 月嫂",
            "occupation 家政服务员",
            "employer 好帮手家政",
            "place 鄂州市",
            "place 鄂城区",
            "place 光谷",
            "station S1",
            "benefit 包住",
            "skill 做饭",
            "skill 健康证",
            "skill 育儿")
        .doesNotContain("title 月嫂", "occupation 社会生产服务和生活服务人员");
  }

  @Test
  void document_occupationCode_isSuggestedByName() {
    assertThat(suggested(Job.builder("J1", "阿姨").occupation("4-10-01-06").build()))
        .contains("occupation 家政服务员")
        .doesNotContain("title 4-10-01-06", "occupation 4-10-01-06");
  }

  @Test
  void document_titleOfUnknownTrade_isTitle() {
    assertThat(suggested(Job.builder("J1", "诚聘漂流艇看护 周末").build())).contains("title 漂流艇看护");
  }

  @Test
  void document_contactData_isNeverSuggested() {
    Job job =
        Job.builder("J1", "月嫂电话13800138000")
            .employer(EmployerRef.named("王姐13800138000"))
            .benefits(List.of("加V：wang_88", "咨询4001234567", "包吃"))
            .build();
    assertThat(suggested(job))
        .contains("benefit 包吃")
        .noneMatch(
            value -> value.contains("138") || value.contains("wang") || value.contains("400"))
        .noneMatch(value -> value.contains("<"));
  }

  @Test
  void document_sameValueWrittenTwice_isThereOnce() {
    assertThat(suggested(Job.builder("J1", "普工").benefits(List.of("包午餐", " 包午餐", "包午餐")).build()))
        .filteredOn(value -> value.startsWith("benefit"))
        .containsExactly("benefit 包午餐");
  }

  @Test
  void document_valueTooShortOrTooLong_isLeftOut() {
    assertThat(
            suggested(Job.builder("J1", "普工").benefits(List.of("饭", "包".repeat(21), "——")).build()))
        .noneMatch(value -> value.startsWith("benefit"));
  }

  @Test
  void of_unknownKind_isRefused() {
    assertThatThrownBy(() -> SuggestedValue.of(new BytesRef("colour\t红")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no suggested value of a known kind: \"colour\t红\"");
  }

  @Test
  void of_bytes_readsWhatWasWritten() {
    for (SuggestionKind kind : SuggestionKind.values()) {
      SuggestedValue value = new SuggestedValue(kind, "月 嫂");
      assertThat(SuggestedValue.of(value.bytes())).isEqualTo(value);
    }
  }

  private static List<String> suggested(Job job) {
    return schema.document(job, 1).getFields().stream()
        .filter(field -> field.name().equals(JobFields.SUGGESTED))
        .map(IndexableField::binaryValue)
        .map(SuggestedValue::of)
        .map(value -> value.kind().key() + " " + value.text())
        .toList();
  }
}
