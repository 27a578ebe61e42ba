package io.yizhan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.RecordKind;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnMappingTest extends ImportingTestCase {

  private static String path(RecordKind kind, String heading) {
    return ColumnMapping.standard(kind)
        .column(heading)
        .map(column -> String.join(".", column.path()))
        .orElse("?");
  }

  @ParameterizedTest
  @CsvSource({
    "岗位名称, title",
    "职位, title",
    "Title, title",
    "Job_Title, title",
    "' 岗位 名称 ', title",
    "岗位名称*, title",
    "工种, occupation",
    "招聘人数, headcount",
    "薪资, wage",
    "工资（元/天）, wage",
    "日薪, wage",
    "salary, wage",
    "ＳＡＬＡＲＹ, wage",
    "结算方式, wage.settlement",
    "工作地点, location",
    "单位名称, employer",
    "company, employer",
    "employer.name, employer.name",
    "wage.min, wage.min",
    "employmentType, employmentType",
    "employment_type, employmentType",
    "location.lat, location.lat",
    "纬度, location.lat",
    "city, location.city",
    "experience, requires.minYears",
    "requirement, ''",
    "welfare, benefits",
    "posted, postedAt",
    "发布时间, postedAt",
    "有效期至, validUntil",
    "公司规模, ?",
    "'', ?",
    "（元/天）, ?",
  })
  void column_jobHeading_meansItsPath(String heading, String path) {
    assertThat(path(RecordKind.JOB, heading)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "WORKER, 姓名, contact.name",
    "WORKER, 联系电话, contact.phone",
    "WORKER, 工种, occupations",
    "WORKER, 期望工资, wish.wageMin",
    "WORKER, 身份证号, ?",
    "STATION, 联系电话, phone",
    "STATION, 驿站名称, name",
    "EMPLOYER, 单位名称, name",
    "POLICY, 文号, number",
    "POLICY, 工作地点, ?",
    "JOB, 联系电话, ?",
    "JOB, 文号, ?",
  })
  void column_sameHeading_dependsOnTheKind(RecordKind kind, String heading, String path) {
    assertThat(path(kind, heading)).isEqualTo(path);
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void standard_everyKind_knowsIdAndSource(RecordKind kind) {
    assertThat(path(kind, "id")).isEqualTo("id");
    assertThat(path(kind, "来源")).isEqualTo("source");
  }

  @Test
  void column_bracketedHeading_hintsItsRemark() {
    assertThat(ColumnMapping.standard(RecordKind.JOB).column("薪资（元/天）").orElseThrow().hint())
        .containsExactly("元/天", "薪资");
  }

  @Test
  void read_mappingFile_addsAndOverrides() throws IOException {
    ColumnMapping columns =
        ColumnMapping.read(
            file("mapping.txt", "# 注释\n\n活儿 => title\n工种\ttitle\n开价=>wage\n"), RecordKind.JOB);
    assertThat(columns.column("活儿").orElseThrow().path()).containsExactly("title");
    assertThat(columns.column("工种").orElseThrow().path()).containsExactly("title");
    assertThat(columns.column("开价").orElseThrow().shape()).isEqualTo(FieldShape.WAGE);
    assertThat(columns.column("职位").orElseThrow().path()).containsExactly("title");
  }

  @Test
  void read_lineWithoutArrow_failsNamingItsPlace() {
    assertThatThrownBy(
            () -> ColumnMapping.read(file("m.txt", "活儿 => title\n开价 wage\n"), RecordKind.JOB))
        .isInstanceOf(UnreadableMappingException.class)
        .hasMessage("m.txt:2: 应为「表头 => 字段」，收到：开价 wage");
  }

  @Test
  void read_unknownPath_failsNamingItsPlace() {
    assertThatThrownBy(() -> ColumnMapping.read(file("m.txt", "开价 => wage.minn"), RecordKind.JOB))
        .isInstanceOf(UnreadableMappingException.class)
        .hasMessage("m.txt:1: 岗位没有字段「wage.minn」，收到：开价 => wage.minn");
  }

  @Test
  void read_arrowWithoutHeading_fails() {
    assertThatThrownBy(() -> ColumnMapping.read(file("m.txt", "=> title"), RecordKind.JOB))
        .hasMessageStartingWith("m.txt:1: ");
  }
}
