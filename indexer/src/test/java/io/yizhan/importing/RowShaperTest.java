package io.yizhan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.model.RecordKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowShaperTest {

  private final FileTally tally = new FileTally();

  private String shape(RecordKind kind, String json) {
    try {
      ObjectNode row = (ObjectNode) new JsonMapper().readTree(json);
      return new RowShaper(ColumnMapping.standard(kind), tally).shape(row).toString();
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  private String job(String json) {
    return shape(RecordKind.JOB, json);
  }

  @Test
  void shape_boardRow_becomesTheRecordFormat() {
    assertThat(
            job(
                """
                {"title":"装卸工","company":"某物流","location":"上海-奉贤区","salary":"4-6千/月",
                 "welfare":["包住","班车"],"posted":"2019年12月15日","experience":"1年以上"}"""))
        .isEqualTo(
            """
            {"title":"装卸工","employer":{"name":"某物流"},"location":{"address":"上海-奉贤区"},\
            "wage":{"min":4000,"max":6000,"unit":"MONTH"},"benefits":["包住","班车"],\
            "postedAt":"2019-12-15","requires":{"minYears":1}}""");
    assertThat(tally.unknownColumns()).isEmpty();
    assertThat(tally.warnings()).isEmpty();
  }

  @Test
  void shape_contractRow_staysAsItIs() {
    String contract =
        """
        {"id":"J1","title":"仓库装卸工","employer":{"id":"E1","name":"某仓储"},"headcount":15,\
        "wage":{"min":220,"max":220,"unit":"DAY","settlement":"DAILY"},\
        "shifts":[{"date":"2026-11-25","start":"07:00","end":"17:00"}],\
        "location":{"lat":30.5346,"lon":114.7021,"region":"420704"},\
        "requires":{"skills":["叉车"],"minAge":18},"prefers":{"skills":["打包"]},"lodging":false}""";
    assertThat(job(contract)).isEqualTo(contract);
  }

  @Test
  void shape_requirementTags_goToTheirFieldsAndTheRestIsCounted() {
    assertThat(job("{\"requirement\":[\"3-4年经验\",\"本科\",\"招2人\"]}"))
        .isEqualTo("{\"requires\":{\"minYears\":3},\"headcount\":2}");
    assertThat(tally.warnings())
        .containsExactly(new FieldWarning("requirement", 1, List.of("「本科」")));
  }

  @Test
  void shape_cityAndDistrict_joinToAnAddress() {
    assertThat(job("{\"city\":\"深圳\",\"district\":\"龙岗\"}"))
        .isEqualTo("{\"location\":{\"address\":\"深圳龙岗\"}}");
    assertThat(job("{\"city\":\"北京\",\"district\":\"全市\"}"))
        .isEqualTo("{\"location\":{\"address\":\"北京\"}}");
    assertThat(job("{\"city\":\"宁波\",\"location\":\"江北区\"}"))
        .isEqualTo("{\"location\":{\"address\":\"江北区\"}}");
  }

  @Test
  void shape_flatCells_nestByTheirPaths() {
    assertThat(
            job(
                "{\"最低工资\":\"180\",\"wage.max\":\"220\",\"计薪单位\":\"元/天\",\"纬度\":\"30.5\",\"lon\":\"114.7\"}"))
        .isEqualTo(
            "{\"wage\":{\"min\":180,\"max\":220,\"unit\":\"DAY\"},\"location\":{\"lat\":30.5,\"lon\":114.7}}");
  }

  @Test
  void shape_unreadableValue_isLeftOutAndCounted() {
    assertThat(job("{\"职位\":\"保洁\",\"薪资\":\"看表现\",\"人数\":\"很多\"}")).isEqualTo("{\"title\":\"保洁\"}");
    assertThat(tally.warnings())
        .containsExactly(
            new FieldWarning("薪资", 1, List.of("「看表现」")),
            new FieldWarning("人数", 1, List.of("「很多」")));
  }

  @Test
  void shape_valueThatSaysNothing_isLeftOutUncounted() {
    assertThat(job("{\"settlement\":\"其他\",\"experience\":\"经验不限\",\"salary\":\"面议\"}"))
        .isEqualTo("{}");
    assertThat(tally.warnings()).isEmpty();
  }

  @Test
  void shape_unknownColumn_isCountedByItsValues() {
    job("{\"公司规模\":\"50人\",\"备用\":null,\"空\":\" \",\"列表\":[]}");
    job("{\"公司规模\":\"9人\"}");
    assertThat(tally.unknownColumns()).isEqualTo(Map.of("公司规模", 2L));
  }

  @Test
  void shape_twoColumnsOfOneField_firstWinsAndTheOtherIsCounted() {
    assertThat(job("{\"职位\":\"保洁\",\"title\":\"保安\"}")).isEqualTo("{\"title\":\"保洁\"}");
    assertThat(tally.warnings()).containsExactly(new FieldWarning("title", 1, List.of("「保安」")));
  }

  @Test
  void shape_twoColumnsThatAgree_areNoConflict() {
    assertThat(job("{\"salary\":\"日结200\",\"settlement\":\"日结\"}"))
        .isEqualTo(
            "{\"wage\":{\"min\":200,\"max\":200,\"unit\":\"DAY\",\"settlement\":\"DAILY\"}}");
    assertThat(tally.warnings()).isEmpty();
  }

  @Test
  void shape_objectWhereTextIsDue_goesToTheCodecUntouched() {
    assertThat(job("{\"title\":{\"zh\":\"保洁\"}}")).isEqualTo("{\"title\":{\"zh\":\"保洁\"}}");
    assertThat(job("{\"title\":\"保洁\",\"职位\":{\"zh\":\"保安\"}}")).isEqualTo("{\"title\":\"保洁\"}");
  }

  @Test
  void shape_worker_keepsContactApart() {
    assertThat(
            shape(
                RecordKind.WORKER,
                "{\"姓名\":\"某某\",\"联系电话\":\"13800138000\",\"工种\":\"保洁、保姆\",\"期望工资\":\"200元/天\",\"技能\":\"叉车\"}"))
        .isEqualTo(
            "{\"contact\":{\"name\":\"某某\",\"phone\":\"13800138000\"},\"occupations\":[\"保洁\",\"保姆\"],"
                + "\"wish\":{\"wageMin\":{\"amount\":200,\"unit\":\"DAY\"}},\"skills\":[\"叉车\"]}");
  }

  @Test
  void tally_samples_areRedactedCutAndFew() {
    for (int i = 0; i < 10; i++) {
      job("{\"薪资\":\"电联13800138000 问" + "长".repeat(100) + i + "\"}");
    }
    FieldWarning warning = tally.warnings().getFirst();
    assertThat(warning.count()).isEqualTo(10);
    assertThat(warning.samples())
        .hasSizeBetween(1, 3)
        .allSatisfy(sample -> assertThat(sample).hasSize(42).contains("<电话>"));
  }

  @Test
  void tally_endlessNames_stayBounded() {
    for (int i = 0; i < 1000; i++) {
      job("{\"未知" + i + "\":1}");
    }
    assertThat(tally.unknownColumns()).hasSize(FileTally.MOST_COLUMNS + 1);
    assertThat(tally.unknownColumns().get("（其余的列）")).isEqualTo(800L);
  }
}
