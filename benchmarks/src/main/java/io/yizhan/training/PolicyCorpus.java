package io.yizhan.training;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.PolicySection.Kind;
import io.yizhan.retrieval.LabeledQuestion;
import io.yizhan.retrieval.Passage;
import io.yizhan.retrieval.PassageScope;
import io.yizhan.retrieval.Passages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * The passages of outside data and the questions asked of them: every article of law, notices of
 * governments, questions of laymen with the articles that answer them, and questions with the
 * notice and the words that answer them. Both kinds of text are cut as those that are served.
 *
 * @param articles passages of law
 * @param notices passages of notices
 * @param lay questions of laymen on law; {@link AskedQuestion#answers} are ids of articles
 * @param noticed questions on notices; {@link AskedQuestion#answers} is a notice's id
 */
public record PolicyCorpus(
    List<Passage> articles,
    List<Passage> notices,
    List<AskedQuestion> lay,
    List<AskedQuestion> noticed) {

  private static final String ARTICLES = "law_articles.jsonl.gz";
  private static final String NOTICES = "ncp_docs.jsonl";
  private static final String LAY = "stard_queries_dev.jsonl";
  private static final String LAY_ANSWERS = "stard_qrels_dev.tsv";
  private static final String NOTICED = "ncp_qa_dev.jsonl";

  private static final int TITLE_CHARS = 40;
  private static final int HEAD_CHARS = 12;

  private static final ObjectReader JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build().reader();

  /** Copies the lists. */
  public PolicyCorpus {
    articles = List.copyOf(articles);
    notices = List.copyOf(notices);
    lay = List.copyOf(lay);
    noticed = List.copyOf(noticed);
  }

  /** Whether a directory has the files. */
  public static boolean isIn(Path directory) {
    return List.of(ARTICLES, NOTICES, LAY, LAY_ANSWERS, NOTICED).stream()
        .allMatch(file -> Files.isReadable(directory.resolve(file)));
  }

  /** Reads the files of a directory. */
  public static PolicyCorpus read(Path directory) throws IOException {
    Map<String, Set<String>> answers = answers(directory.resolve(LAY_ANSWERS));
    List<AskedQuestion> lay = new ArrayList<>();
    for (JsonNode row : rows(directory.resolve(LAY))) {
      String id = row.path("qid").asText();
      lay.add(
          new AskedQuestion(
              id, row.path("question").asText(), answers.getOrDefault(id, Set.of()), ""));
    }
    List<AskedQuestion> noticed = new ArrayList<>();
    for (JsonNode row : rows(directory.resolve(NOTICED))) {
      noticed.add(
          new AskedQuestion(
              row.path("qid").asText(),
              row.path("question").asText(),
              Set.of(row.path("docid").asText()),
              row.path("answer").asText()));
    }
    return new PolicyCorpus(articles(directory), notices(directory), lay, noticed);
  }

  /** All passages: law first. */
  public List<Passage> passages() {
    List<Passage> all = new ArrayList<>(articles);
    all.addAll(notices);
    return all;
  }

  /**
   * The questions to learn from, with the passages that answer: articles for laymen's, and for
   * those on notices the passages that have the words that answer, or else all of the notice.
   */
  public List<LabeledQuestion> trainingQuestions() {
    Map<String, List<Passage>> byDocument =
        notices.stream().collect(Collectors.groupingBy(Passage::documentId));
    List<LabeledQuestion> questions = new ArrayList<>();
    for (AskedQuestion asked : lay) {
      if (asked.isForTraining()) {
        questions.add(new LabeledQuestion(asked.id(), asked.text(), asked.answers()));
      }
    }
    for (AskedQuestion asked : noticed) {
      if (asked.isForTraining()) {
        List<Passage> all =
            asked.answers().stream()
                .flatMap(id -> byDocument.getOrDefault(id, List.of()).stream())
                .toList();
        List<Passage> having =
            all.stream().filter(passage -> squeeze(passage.text()).contains(head(asked))).toList();
        questions.add(
            new LabeledQuestion(
                asked.id(),
                asked.text(),
                (having.isEmpty() ? all : having)
                    .stream().map(Passage::id).collect(Collectors.toSet())));
      }
    }
    return questions;
  }

  private static String head(AskedQuestion asked) {
    String words = squeeze(asked.words());
    return words.substring(0, Math.min(HEAD_CHARS, words.length()));
  }

  private static String squeeze(String text) {
    return text.replaceAll("\\s", "");
  }

  /** Every text that has a vector: the few of notices first, then whole articles, then the rest. */
  public Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    notices.forEach(passage -> passage.texts().forEach(texts::add));
    articles.forEach(passage -> texts.add(passage.text()));
    articles.forEach(passage -> passage.texts().forEach(texts::add));
    return texts;
  }

  /** Laws come one article a line, those of a law together. */
  private static List<Passage> articles(Path directory) throws IOException {
    Map<String, List<JsonNode>> byLaw = new LinkedHashMap<>();
    for (JsonNode row : rows(directory.resolve(ARTICLES))) {
      String law = row.path("doc").asText() + row.path("date").asText();
      byLaw.computeIfAbsent(law, _ -> new ArrayList<>()).add(row);
    }
    List<Passage> articles = new ArrayList<>();
    byLaw.forEach(
        (law, rows) -> articles.addAll(Passages.of(law(law, rows), PassageScope.everywhere())));
    return articles;
  }

  private static PolicyDocument law(String id, List<JsonNode> rows) {
    StringBuilder text = new StringBuilder();
    List<PolicySection> sections = new ArrayList<>();
    for (JsonNode row : rows) {
      String words = row.path("text").asText().strip();
      int start = text.length();
      text.append(words).append('\n');
      sections.add(
          new PolicySection(
              row.path("id").asText(),
              Kind.ARTICLE,
              Optional.empty(),
              row.path("chapter").asText() + " " + row.path("article").asText(),
              words,
              start,
              start + words.length()));
    }
    return PolicyDocument.builder(id, rows.getFirst().path("doc").asText(), text.toString())
        .sections(sections)
        .build();
  }

  private static List<Passage> notices(Path directory) throws IOException {
    List<Passage> notices = new ArrayList<>();
    for (JsonNode row : rows(directory.resolve(NOTICES))) {
      String text = row.path("text").asText();
      String first = text.strip().split("[ 。]", 2)[0];
      String title = first.substring(0, Math.min(TITLE_CHARS, first.length()));
      notices.addAll(
          Passages.of(
              PolicyDocument.of(row.path("docid").asText(), title, text),
              PassageScope.everywhere()));
    }
    return notices;
  }

  private static Map<String, Set<String>> answers(Path file) throws IOException {
    Map<String, Set<String>> answers = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      answers.computeIfAbsent(columns[0], _ -> new HashSet<>()).add(columns[2]);
    }
    return answers;
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (var in = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }
}
