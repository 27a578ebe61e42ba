package io.yizhan.training;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.answers.LabeledQuestion;
import io.yizhan.answers.Passage;
import io.yizhan.answers.PassageScope;
import io.yizhan.embedding.Chunk;
import io.yizhan.embedding.Chunks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * The passages of outside data and the questions asked of them: every article of law, notices of
 * governments cut to windows of sentences, questions of laymen with the articles that answer them,
 * and questions with the notice and the words that answer them.
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

  private static final int WINDOW_CHARS = 300;
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

  /** Every text that has a vector, whole passages first. */
  public Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    List<Passage> passages = passages();
    passages.forEach(passage -> texts.add(passage.text()));
    passages.forEach(
        passage -> Chunks.of(passage.text()).forEach(chunk -> texts.add(chunk.text())));
    return texts;
  }

  private static List<Passage> articles(Path directory) throws IOException {
    List<Passage> articles = new ArrayList<>();
    for (JsonNode row : rows(directory.resolve(ARTICLES))) {
      String title = row.path("doc").asText();
      articles.add(
          new Passage(
              row.path("id").asText(),
              title + row.path("date").asText(),
              title,
              (row.path("chapter").asText() + " " + row.path("article").asText()).strip(),
              row.path("text").asText(),
              PassageScope.everywhere()));
    }
    return articles;
  }

  private static List<Passage> notices(Path directory) throws IOException {
    List<Passage> notices = new ArrayList<>();
    for (JsonNode row : rows(directory.resolve(NOTICES))) {
      addWindows(row.path("docid").asText(), row.path("text").asText(), notices);
    }
    return notices;
  }

  private static void addWindows(String document, String text, List<Passage> into) {
    String first = text.strip().split("[ 。]", 2)[0];
    String title = first.substring(0, Math.min(TITLE_CHARS, first.length()));
    int start = -1;
    int end = 0;
    int number = 0;
    for (Chunk chunk : Chunks.of(text)) {
      if (start >= 0 && chunk.end() - start > WINDOW_CHARS) {
        into.add(window(document + '#' + number++, document, title, text.substring(start, end)));
        start = -1;
      }
      start = start < 0 ? chunk.start() : start;
      end = chunk.end();
    }
    if (start >= 0) {
      into.add(window(document + '#' + number, document, title, text.substring(start, end)));
    }
  }

  private static Passage window(String id, String document, String title, String text) {
    return new Passage(id, document, title, "", text, PassageScope.everywhere());
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
