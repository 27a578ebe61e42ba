package io.yizhan.service.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Renders an OpenAPI description as one plain page. Stateless. */
final class ApiPage {

  private ApiPage() {}

  static String render(JsonNode description) {
    JsonNode info = description.path("info");
    StringBuilder html =
        new StringBuilder(head(escaped(info.path("title").asText())))
            .append("<h1>" + escaped(info.path("title").asText()) + "</h1>\n")
            .append("<p>" + escaped(info.path("description").asText()) + "</p>\n")
            .append("<p>机器可读:<a href=\"/api/openapi.json\">/api/openapi.json</a></p>\n");
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
        append(html, path.getKey(), call.getKey(), call.getValue());
      }
    }
    return html.append("</body></html>\n").toString();
  }

  private static String head(String title) {
    return """
      <!doctype html>
      <html lang="zh-CN"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <title>TITLE</title>
      <style>
      body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      code,pre{background:#f2f4f6;padding:.1em .3em;border-radius:4px}
      table{border-collapse:collapse;width:100%}
      td,th{border-top:1px solid #d0d7de;padding:.3em .6em;text-align:left;vertical-align:top}
      h2{margin-top:2.5rem}
      </style></head><body>
      """
        .replace("TITLE", title);
  }

  private static void append(StringBuilder html, String path, String method, JsonNode call) {
    html.append(
        String.format(
            Locale.ROOT,
            "<h2><code>%s %s</code></h2>\n<p>%s</p>\n",
            method.toUpperCase(Locale.ROOT),
            escaped(path),
            escaped(call.path("description").asText(call.path("summary").asText()))));
    if (call.has("x-roles")) {
      html.append("<p>可用身份:" + escaped(roles(call.get("x-roles"))) + "</p>\n");
    }
    if (call.path("parameters").isEmpty()) {
      return;
    }
    html.append("<table><thead><tr><th>参数</th><th>说明</th></tr></thead><tbody>\n");
    for (JsonNode parameter : call.path("parameters")) {
      html.append(
          String.format(
              Locale.ROOT,
              "<tr><td><code>%s</code></td><td>%s</td></tr>\n",
              escaped(parameter.path("name").asText()),
              escaped(parameter.path("description").asText())));
    }
    html.append("</tbody></table>\n");
  }

  private static String roles(JsonNode names) {
    return StreamSupport.stream(names.spliterator(), false)
        .map(
            name ->
                switch (name.asText()) {
                  case "PUBLIC" -> "任何人";
                  case "WORKER" -> "零工";
                  case "EMPLOYER" -> "用人单位";
                  case "STAFF" -> "驿站工作人员";
                  case "ADMIN" -> "管理员";
                  default -> name.asText();
                })
        .collect(Collectors.joining("、"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
