package io.yizhan.service.jobs;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import io.yizhan.service.testing.ServiceExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that cannot be answered, each with the field, the rule and the value it is told. */
@ExtendWith(ServiceExtension.class)
class BadSearchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size      | 0            | 应为 1 到 100 的整数，收到：「0」",
        "size      | 101          | 应为 1 到 100 的整数，收到：「101」",
        "size      | 100000       | 应为 1 到 100 的整数，收到：「100000」",
        "size      | -1           | 应为 1 到 100 的整数，收到：「-1」",
        "size      | 1000000000   | 应为 1 到 100 的整数，收到：「1000000000」",
        "size      | 1e9          | 应为 1 到 100 的整数，收到：「1e9」",
        "size      | abc          | 应为 1 到 100 的整数，收到：「abc」",
        "totalUpTo | -1           | 应为 0 到 2147483647 的整数，收到：「-1」",
        "totalUpTo | all          | 应为 0 到 2147483647 的整数，收到：「all」",
        "near      | 91,200       | 应为「纬度,经度」，如 30.39,114.89，收到：「91,200」",
        "near      | 30.39        | 应为「纬度,经度」，如 30.39,114.89，收到：「30.39」",
        "near      | NaN,NaN      | 应为「纬度,经度」，如 30.39,114.89，收到：「NaN,NaN」",
        "radiusKm  | 5            | 需要同时给出 near",
        "sort      | distance     | 按距离排序需要同时给出 near",
        "sort      | best         | 应为 relevance、distance、wage 或 posted，收到：「best」",
        "date      | 2026-02-30   | 应为 2000 年到 2099 年的日期，如 2026-11-25，收到：「2026-02-30」",
        "date      | +999999999-01-01 | 应为 2000 年到 2099 年的日期，如 2026-11-25，收到：「+999999999-01-01」",
        "date      | 明天           | 应为 2000 年到 2099 年的日期，如 2026-11-25，收到：「明天」",
        "from      | 25:00        | 应为时刻，如 07:00，收到：「25:00」",
        "to        | 7            | 应为时刻，如 17:00，收到：「7」",
        "now       | yesterday    | 应为 2000 年到 2099 年的时间，如"
            + " 2026-11-24T08:00:00+08:00，收到：「yesterday」",
        "now       | 9999-12-31T23:59:59Z | 应为 2000 年到 2099 年的时间，如"
            + " 2026-11-24T08:00:00+08:00，收到：「9999-12-31T23:59:59Z」",
        "employmentType | SLAVE   | 没有这个值：「SLAVE」",
        "settlement | 年结          | 没有这个值：「年结」",
        "occupation | 国王          | 没有这个值：「国王」",
        "region    | 火星区         | 没有这个值：「火星区」",
        "region    | 4207041      | 没有这个值：「4207041」",
        "area      | 月球园         | 没有这个值：「月球园」",
        "distance  | 5            | 需要同时给出 near",
        "crs       | CGCS2000     | 应为 WGS84、GCJ02 或 BD09，收到：「CGCS2000」",
        "box       | 30.3,114.8,30.4 | 应为「南,西,北,东」四个数，如 30.38,114.86,30.41,114.91，收到 3 个",
        "box       | 30.3,114.8,99,114.9 | 纬度应在 -90 到 90、经度应在 -180 到 180"
            + " 之间，收到：「30.3,114.8,99,114.9」",
        "box       | a,b,c,d      | 纬度应在 -90 到 90、经度应在 -180 到 180 之间，收到：「a,b,c,d」",
        "box       | 30.4,114.8,30.3,114.9 | 顺序应为「南,西,北,东」，南小于北，西小于东（不跨 180"
            + " 度经线），收到：「30.4,114.8,30.3,114.9」",
        "box       | 30.3,170,30.4,-170 | 顺序应为「南,西,北,东」，南小于北，西小于东（不跨 180"
            + " 度经线），收到：「30.3,170,30.4,-170」",
        "polygon   | 30.3,114.8;30.4,114.8 | 至少要有 3 个不同的点，收到 2 个",
        "polygon   | 30.3,114.8;30.4,114.8;30.3,114.8 | 至少要有 3 个不同的点，收到 2 个",
        "polygon   | 30.3,114.8;30.4,114.9;30.4,114.8;30.3,114.9 | 边不能相交或相接：第 1 条边与第 3 条边相交",
        "polygon   | 30.3,114.8;30.4,114.9;30.5,115 | 各点在一条直线上，围不出范围",
        "polygon   | 30.3,114.8;30.4;30.3,114.9 | 第 2 个点应为「纬度,经度」，如 30.39,114.89，收到：「30.4」",
        "polygon   | 30.3,114.8;30.4,114.8;-91,114.9 | 第 3 个点应为「纬度,经度」，如"
            + " 30.39,114.89，收到：「-91,114.9」",
        "wageMin   | -1           | 应为不小于 0 的金额（元），收到：「-1」",
        "wageMin   | NaN          | 应为不小于 0 的金额（元），收到：「NaN」",
        "wageMin   | 两百           | 应为不小于 0 的金额（元），收到：「两百」",
        "dayPart   | NOON         | 没有这个值：「NOON」",
        "weekday   | 8            | 没有这个值：「8」",
        "shiftLength | 长          | 没有这个值：「长」",
        "wage      | 100          | 没有这个值：「100」",
        "lodging   | maybe        | 没有这个值：「maybe」",
        "notDayPart | 深夜         | 应为 MORNING DAYTIME EVENING NIGHT 之一，收到：「深夜」",
        "wageUnit  | PIECE        | 应为 HOUR DAY WEEK MONTH YEAR 之一，收到：「PIECE」",
        "facets    | colour       | 应为 none 或 occupation employmentType settlement region area"
            + " distance benefit station date weekday dayPart shiftLength wage skill certificate"
            + " lodging employer，收到：「colour」",
        "generation | soon        | 应为写入时返回的 generation，收到：「soon」",
        "generation | -5          | 应为写入时返回的 generation，收到：「-5」",
      })
  void search_badValue_namesFieldRuleAndValue(
      String name, String value, String message, RunningService service) {
    assertRefused(service.get(query("/api/jobs", name, value)), name, message);
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "1e6", "NaN", "far"})
  void search_badRadius_isRefused(String radius, RunningService service) {
    assertRefused(
        service.get(query("/api/jobs", "near", "30.39,114.89", "radiusKm", radius)),
        "radiusKm",
        "应为 0.01 到 20000 之间的公里数，收到：「" + radius + "」");
  }

  @Test
  void search_badRing_isRefused(RunningService service) {
    assertRefused(
        service.get(query("/api/jobs", "near", "30.39,114.89", "distance", "7")),
        "distance",
        "应为 1 3 5 10 20 30 之一（公里），收到：「7」");
    assertRefused(
        service.get(query("/api/jobs", "near", "30.39,114.89", "distance", "5", "radiusKm", "2")),
        "distance",
        "与 radiusKm 只能给一个");
  }

  @Test
  void search_outlineOfTooManyCorners_isRefused(RunningService service) {
    StringBuilder circle = new StringBuilder();
    for (int i = 0; i < 101; i++) {
      double angle = 2 * Math.PI * i / 101;
      circle.append(30.4 + Math.sin(angle) / 10).append(',');
      circle.append(114.9 + Math.cos(angle) / 10).append(i < 100 ? ";" : "");
    }
    assertRefused(
        service.get(query("/api/jobs", "polygon", circle.toString())),
        "polygon",
        "最多 100 个点，收到 101 个");
    String hundred = circle.substring(0, circle.lastIndexOf(";"));
    assertThat(service.get(query("/api/jobs", "polygon", hundred)).status()).isEqualTo(200);
  }

  @Test
  void search_distanceWithoutRadius_isAnswered(RunningService service) {
    assertThat(service.get(query("/api/jobs", "near", "30.39,114.89", "sort", "distance")).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "raduisKm,radiusKm",
    "Size,size",
    "wagemin,wageMin",
    "employment_type,employmentType",
    "ocupation,occupation"
  })
  void search_unknownParameter_namesTheNearest(String given, String meant, RunningService service) {
    JsonNode error = onlyError(service.get(query("/api/jobs", given, "1")));
    assertThat(error.get("field").asText()).isEqualTo(given);
    assertThat(error.get("message").asText())
        .startsWith(
            "未知参数，是不是 "
                + meant
                + "？可用的有：generation explain q sort crs near radiusKm distance box polygon ");
  }

  @Test
  void search_unknownParameterLikeNone_listsAll(RunningService service) {
    JsonNode error = onlyError(service.get(query("/api/jobs", "utm_campaign", "1")));
    assertThat(error.get("message").asText()).startsWith("未知参数，可用的有：");
  }

  @Test
  void find_unknownParameter_isRefusedToo(RunningService service) {
    assertRefused(
        service.get("/api/jobs/J1?generations=1"),
        "generations",
        "未知参数，是不是 generation？可用的有：generation");
  }

  @Test
  void search_sameParameterTwice_isRefused(RunningService service) {
    assertRefused(service.get("/api/jobs?size=1&size=2"), "size", "只能出现一次");
  }

  @Test
  void search_manyFaults_tellsAllOfThem(RunningService service) {
    JsonNode problem =
        service.get(query("/api/jobs", "size", "0", "date", "x", "colour", "red")).json();
    assertThat(problem.get("errors").findValuesAsText("field"))
        .containsExactly("date", "size", "colour");
    assertThat(problem.get("detail").asText()).startsWith("date：应为").contains("；size：应为");
  }

  @Test
  void search_textTooLong_isRefused(RunningService service) {
    assertRefused(
        service.get(query("/api/jobs", "q", "x".repeat(10_000))), "q", "最多 256 个字，收到 10000 个");
  }

  @Test
  void search_addressTooLong_isAProblemToo(RunningService service) {
    Reply refused = service.get(query("/api/jobs", "q", "长".repeat(10_000)));
    assertThat(refused.status()).isEqualTo(414);
    assertThat(refused.json().get("code").asText()).isEqualTo("ADDRESS_TOO_LONG");
    assertThat(refused.json().get("title").asText()).isEqualTo("请求地址太长");
    assertThat(refused.header("Content-Type").orElse("")).startsWith("application/problem+json");
  }

  @Test
  void search_manyFilters_areRefused(RunningService service) {
    List<String> filters = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      filters.addAll(List.of("benefit", "b" + i));
    }
    assertRefused(
        service.get(query("/api/jobs", filters.toArray(new String[0]))),
        "benefit",
        "最多选 50 个值，收到 500 个");
  }

  @Test
  void search_manyUnknownNames_areRefusedUnread(RunningService service) {
    List<String> filters = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      filters.addAll(List.of("occupation", "x" + i));
    }
    assertRefused(
        service.get(query("/api/jobs", filters.toArray(new String[0]))),
        "occupation",
        "最多选 50 个值，收到 500 个");
  }

  @Test
  void search_manyFiltersOverAll_areRefusedWithEachField(RunningService service) {
    List<String> filters = new ArrayList<>();
    for (String name : List.of("occupation", "region", "benefit", "station")) {
      for (int i = 0; i < 125; i++) {
        filters.addAll(List.of(name, "x" + i));
      }
    }
    Reply refused = service.get(query("/api/jobs", filters.toArray(new String[0])));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("errors").findValuesAsText("message"))
        .hasSize(4)
        .containsOnly("最多选 50 个值，收到 125 个");
  }

  @Test
  void search_sameFilterOften_isOneFilter(RunningService service) {
    assertThat(service.get("/api/jobs?occupation=4" + "&occupation=4".repeat(499)).status())
        .isEqualTo(200);
  }

  @Test
  void search_valueTooLong_isRefusedUnread(RunningService service) {
    assertRefused(
        service.get(query("/api/jobs", "occupation", "工".repeat(2_000))),
        "occupation",
        "每个值最多 256 个字，收到 2000 个");
  }

  @Test
  void search_manyUnknownParameters_someAreTold(RunningService service) {
    StringBuilder path = new StringBuilder("/api/jobs?size=20");
    for (int i = 0; i < 1_000; i++) {
      path.append("&x").append(i).append("=1");
    }
    Reply refused = service.get(path.toString());
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("errors")).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({"abc,不是有效的翻页游标", "'',", "翻页,不是有效的翻页游标"})
  void search_garbageCursor_isRefused(String cursor, String detail, RunningService service) {
    Reply reply = service.get(query("/api/jobs", "cursor", cursor));
    if (cursor.isEmpty()) {
      assertThat(reply.status()).isEqualTo(200);
      return;
    }
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().get("code").asText()).isEqualTo("INVALID_CURSOR");
    assertThat(reply.json().get("detail").asText()).isEqualTo(detail);
  }

  @Test
  void search_contactDataInValue_isNotEchoed(RunningService service) {
    for (String name : List.of("occupation", "size", "near", "13800138000")) {
      Reply refused = service.get(query("/api/jobs", name, "电话13800138000"));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.text()).contains("<电话>").doesNotContain("13800138000");
    }
    Reply missing = service.get("/api/jobs/13800138000");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.text()).doesNotContain("13800138000");
  }

  private static void assertRefused(Reply reply, String field, String message) {
    JsonNode error = onlyError(reply);
    assertThat(error.get("field").asText()).isEqualTo(field);
    assertThat(error.get("message").asText()).isEqualTo(message);
    assertThat(reply.json().get("detail").asText()).isEqualTo(field + "：" + message);
  }

  private static JsonNode onlyError(Reply reply) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.header("Content-Type").orElse("")).startsWith("application/problem+json");
    JsonNode problem = reply.json();
    assertThat(problem.get("type").asText()).isEqualTo("urn:yizhan:problem:invalid-parameter");
    assertThat(problem.get("title").asText()).isEqualTo("请求参数有误");
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("code").asText()).isEqualTo("INVALID_PARAMETER");
    assertThat(problem.get("errors")).hasSize(1);
    return problem.get("errors").get(0);
  }
}
