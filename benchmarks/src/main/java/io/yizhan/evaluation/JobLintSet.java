package io.yizhan.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lint.Finding;
import io.yizhan.lint.JobLint;
import io.yizhan.lint.Severity;
import io.yizhan.model.Job;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Words of real ads against the lint: how many ads each rule speaks of. No ad is labelled, so this
 * tells how often a rule speaks, not whether it is right; docs/evaluation.md says what a reader
 * found. What the form leaves out is not counted, since these files have no form of ours.
 */
final class JobLintSet implements EvaluationSet {

  static final String NAME = "job-lint";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<String> FILES =
      List.of(
          "jobs_51job_shanghai_district_2019.jsonl",
          "jobs_51job_it_2018.jsonl.gz",
          "parttime_qtshe_2022.jsonl",
          "gig_posts_small_2019_2022.jsonl");

  private final OutsideData data;

  /** The set over what lies beside the project. */
  JobLintSet(OutsideData data) {
    this.data = data;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "真实招聘广告里，每条发布规则命中多少";
  }

  @Override
  public Outcome run(Consumer<String> progress) throws IOException {
    List<Figure> figures = new ArrayList<>();
    JobLint lint = JobLint.of(Lexicon.shipped());
    for (String name : FILES) {
      Path file = data.file("jobs/" + name).orElse(Path.of(""));
      if (!Files.isRegularFile(file)) {
        return new Outcome.Skipped("没有 " + name + "，真实数据不随项目发布");
      }
      progress.accept("检查 " + name);
      figures.addAll(figures(name.substring(0, name.indexOf('.')), file, lint));
    }
    return new Outcome.Measured(figures, List.of());
  }

  private static List<Figure> figures(String label, Path file, JobLint lint) throws IOException {
    Map<String, Integer> ads = new TreeMap<>();
    int read = 0;
    int blocked = 0;
    for (Job job : jobs(file)) {
      List<Finding> findings =
          lint.check(job, TODAY).stream()
              .filter(finding -> !finding.rule().startsWith("missing-"))
              .toList();
      Set<String> rules = findings.stream().map(Finding::rule).collect(Collectors.toSet());
      rules.forEach(rule -> ads.merge(rule, 1, Integer::sum));
      read++;
      blocked += findings.stream().anyMatch(one -> one.severity() == Severity.BLOCK) ? 1 : 0;
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("lint", label, "ads", Integer.toString(read)));
    figures.add(new Figure("lint", label, "blocked", Integer.toString(blocked)));
    ads.forEach(
        (rule, count) -> figures.add(new Figure("lint", label, rule, Integer.toString(count))));
    return figures;
  }

  private static List<Job> jobs(Path file) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<Job> jobs = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode ad = json.readTree(line);
        String title = ad.path("title").asText("").strip();
        jobs.add(
            Job.builder("J" + jobs.size(), title.isEmpty() ? "无题" : title)
                .description(ad.path("description").asText(""))
                .build());
      }
    }
    return jobs;
  }
}
