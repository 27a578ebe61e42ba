package io.yizhan.search;

import static io.yizhan.search.World.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightTest {

  @TempDir private Path directory;

  @Test
  void highlights_wordInTitleAndText_marksBoth() throws IOException {
    assertThat(
            highlights(Job.builder("J1", "急招保洁员").description("工地用工。保洁员两名，日结。包午餐。").build(), "保洁员"))
        .containsExactly(
            Map.entry("title", "急招<em>保洁员</em>"), Map.entry("description", "<em>保洁员</em>两名，日结。"));
  }

  @Test
  void highlights_markup_isEscaped() throws IOException {
    assertThat(
            highlights(
                Job.builder("J1", "<b>保洁员</b> & \"双休\"").description("<script>保洁员").build(), "保洁员"))
        .containsEntry("title", "&lt;b&gt;<em>保洁员</em>&lt;&#x2F;b&gt; &amp; &quot;双休&quot;")
        .containsEntry("description", "&lt;script&gt;<em>保洁员</em>");
  }

  @Test
  void highlights_fullWidthAndTraditional_markWhatIsWritten() throws IOException {
    assertThat(highlights(Job.builder("J1", "招CNC操作員").build(), "CNC"))
        .containsEntry("title", "招<em>CNC</em>操作員");
  }

  @Test
  void highlights_withoutText_areNone() throws IOException {
    assertThat(highlights(Job.builder("J1", "保洁员").build(), "")).isEmpty();
  }

  @Test
  void highlights_wordElsewhereOnly_areNone() throws IOException {
    assertThat(highlights(Job.builder("J1", "招人").benefits(List.of("包午餐")).build(), "包午餐"))
        .isEmpty();
  }

  /** Without marks and escapes a highlight is the text itself, and each mark holds a query word. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void highlights_randomText_areTrueToIt(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> words =
        List.of("保洁员", "搬运工", "月嫂", "日结", "<i>", "&", "𠮷", "300元", "鄂城区", "。", ",", "\"", "夜班");
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      jobs.add(
          Job.builder("J" + i, "招" + text(words, 6, random))
              .description(text(words, 40, random))
              .build());
    }
    try (World world = World.of(directory, jobs)) {
      for (JobHit hit : world.find(ask().text("保洁员 夜班 月嫂").size(100)).hits()) {
        Job job = jobs.get(Integer.parseInt(hit.id().substring(1)));
        String title = hit.highlights().getOrDefault("title", "");
        if (!title.isEmpty()) {
          assertThat(plain(title)).isEqualTo(job.title());
        }
        String passages = hit.highlights().getOrDefault("description", "");
        for (String passage : plain(passages).split("…", -1)) {
          assertThat(job.description()).contains(passage.strip());
        }
        assertThat(marked(title + passages)).isSubsetOf("保洁员", "夜班", "月嫂");
        assertThat(title + passages).doesNotContain("<i>");
      }
    }
  }

  private Map<String, String> highlights(Job job, String text) throws IOException {
    try (World world = World.of(directory, job)) {
      return world.find(ask().text(text)).hits().getFirst().highlights();
    }
  }

  private static String text(List<String> words, int count, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(words.get(random.nextInt(words.size())));
    }
    return text.toString();
  }

  private static String plain(String html) {
    return html.replace("<em>", "")
        .replace("</em>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static List<String> marked(String html) {
    List<String> marked = new ArrayList<>();
    int start = html.indexOf("<em>");
    while (start >= 0) {
      int end = html.indexOf("</em>", start);
      marked.add(html.substring(start + "<em>".length(), end));
      start = html.indexOf("<em>", end);
    }
    return marked;
  }
}
