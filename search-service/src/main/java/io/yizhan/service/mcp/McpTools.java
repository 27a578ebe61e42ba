package io.yizhan.service.mcp;

import io.yizhan.service.jobs.JobsResource;
import io.yizhan.service.matches.MatchExplainResource;
import io.yizhan.service.mcp.McpTool.Argument;
import io.yizhan.service.mcp.McpTool.JsonType;
import io.yizhan.service.policies.PoliciesResource;
import java.util.List;
import java.util.Map;

/** The tools that are offered, each over a call of the API. Stateless. */
public final class McpTools {

  private McpTools() {}

  /** {@code search_jobs}: what {@code GET /api/jobs} finds, without counts. */
  public static McpTool searchJobs(JobsResource jobs) {
    return new McpTool(
        "search_jobs",
        "检索岗位",
        "按文字和地点检索正在招人的零工岗位。q 会理解工种、时间、地点和工资，如「明天葛店日结装卸工 200 以上」。结果不含联系方式。",
        List.of(
            new Argument("q", JsonType.STRING, false, "要找的活，自由文字"),
            new Argument("near", JsonType.STRING, false, "从哪里出发，WGS-84「纬度,经度」，如 30.39,114.89"),
            new Argument("radiusKm", JsonType.NUMBER, false, "离 near 的最远公里数"),
            new Argument("region", JsonType.STRING, false, "行政区划代码或名称，如 420704"),
            new Argument("date", JsonType.STRING, false, "上工日期，如 2026-11-25"),
            new Argument(
                "settlement", JsonType.STRING, false, "DAILY WEEKLY MONTHLY ON_COMPLETION"),
            new Argument("sort", JsonType.STRING, false, "relevance distance wage posted"),
            new Argument("size", JsonType.INTEGER, false, "条数，1 到 100")),
        Map.of("facets", "none"),
        false,
        jobs::search);
  }

  /** {@code match_explain}: {@code GET /api/matches/explain}. */
  public static McpTool matchExplain(MatchExplainResource matches) {
    return new McpTool(
        "match_explain",
        "说明一对匹配",
        "一个岗位和一名零工是否合适：每一条条件、每一项得分及理由。需要驿站工作人员的令牌。",
        List.of(
            new Argument("job", JsonType.STRING, true, "岗位编号"),
            new Argument("worker", JsonType.STRING, true, "零工编号")),
        Map.of(),
        true,
        matches::explain);
  }

  /** {@code search_policies}: {@code GET /api/policies}. */
  public static McpTool searchPolicies(PoliciesResource policies) {
    return new McpTool(
        "search_policies",
        "查找政策条文",
        "按问题、文件名、文号或「某法第几条」查找政策文件和常见问答的条文原文，带出处和是否有效。引用时请照录原文。",
        List.of(
            new Argument("q", JsonType.STRING, true, "问题、文件名、文号或条文"),
            new Argument("region", JsonType.STRING, false, "问的是哪里：行政区划代码或名称，全国写「全国」"),
            new Argument("asOf", JsonType.STRING, false, "以哪天为准，如 2026-11-24"),
            new Argument("size", JsonType.INTEGER, false, "条数，1 到 100")),
        Map.of(),
        false,
        policies::search);
  }
}
