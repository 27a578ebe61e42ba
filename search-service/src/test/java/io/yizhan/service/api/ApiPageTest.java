package io.yizhan.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class ApiPageTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void render_call_showsMethodPathTextAndParameters() throws JsonProcessingException {
    String page =
        render(
            """
            {"info":{"title":"接口","description":"说明"},
             "paths":{"/api/x":{"get":{"summary":"短","description":"长",
               "parameters":[{"name":"q","description":"文字"}]}}}}
            """);
    assertThat(page)
        .startsWith("<!doctype html>")
        .contains("<html lang=\"zh-CN\">", "<title>接口</title>", "<h1>接口</h1>", "<p>说明</p>")
        .contains("<h2><code>GET /api/x</code></h2>\n<p>长</p>")
        .contains("<tr><td><code>q</code></td><td>文字</td></tr>")
        .endsWith("</body></html>\n");
  }

  @Test
  void render_callWithoutDescription_showsItsSummary() throws JsonProcessingException {
    assertThat(render("{\"paths\":{\"/x\":{\"post\":{\"summary\":\"短\"}}}}"))
        .contains("<h2><code>POST /x</code></h2>\n<p>短</p>")
        .doesNotContain("<table>");
  }

  @Test
  void render_markup_isEscaped() throws JsonProcessingException {
    assertThat(
            render(
                """
                {"info":{"title":"<b>&","description":"<script>"},
                 "paths":{"/<i>":{"get":{"description":"<u>"}}}}
                """))
        .contains("<h1>&lt;b&gt;&amp;</h1>", "<p>&lt;script&gt;</p>", "GET /&lt;i&gt;", "&lt;u&gt;")
        .doesNotContain("<script>", "<i>", "<u>");
  }

  private static String render(String description) throws JsonProcessingException {
    return ApiPage.render(JSON.readTree(description));
  }
}
