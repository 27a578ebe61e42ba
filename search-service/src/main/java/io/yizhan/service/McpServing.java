package io.yizhan.service;

import io.dropwizard.core.setup.Environment;
import io.yizhan.service.access.TokenAuthenticator;
import io.yizhan.service.answers.AnswersResource;
import io.yizhan.service.jobs.JobsResource;
import io.yizhan.service.matches.MatchExplainResource;
import io.yizhan.service.mcp.McpEndpoint;
import io.yizhan.service.mcp.McpTools;
import io.yizhan.service.policies.PoliciesResource;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;

/** Mounts {@code /mcp}, over calls of the API. */
final class McpServing {

  private McpServing() {}

  static void register(
      YizhanConfiguration configuration,
      TokenAuthenticator tokens,
      Environment environment,
      JobsResource jobs,
      MatchExplainResource matches,
      PoliciesResource policies,
      AnswersResource answers) {
    environment
        .servlets()
        .addServlet(
            "mcp",
            McpEndpoint.servlet(
                List.of(
                    McpTools.searchJobs(jobs),
                    McpTools.matchExplain(matches),
                    McpTools.searchPolicies(policies),
                    McpTools.policyAnswer(answers)),
                tokens,
                environment.getObjectMapper(),
                (int) Math.min(configuration.getMaxBody().toBytes(), Integer.MAX_VALUE)))
        .addMapping(McpEndpoint.PATH);
    Filter headers =
        (request, response, chain) -> {
          if (response instanceof HttpServletResponse http) {
            SecurityHeaders.forEach(http::setHeader);
          }
          chain.doFilter(request, response);
        };
    environment
        .servlets()
        .addFilter("mcp-headers", headers)
        .addMappingForUrlPatterns(
            EnumSet.of(DispatcherType.REQUEST), /* isMatchAfter= */ false, McpEndpoint.PATH);
  }
}
