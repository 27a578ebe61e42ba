package io.yizhan.training;

import io.yizhan.answers.AnswerRequest;
import io.yizhan.answers.AnswerTrainer.Label;
import io.yizhan.answers.AnswerTrainer.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A question as people ask it at a station, with what answers it.
 *
 * @param id decides the half
 * @param kind what sort of question, and of refusal: see the head of the file
 * @param labelled the question and its answers
 */
public record StationQuestion(String id, String kind, Labelled labelled) {

  /** The place and the day of a question that names none. */
  private static final String REGION = "420704";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<String> HEADING =
      List.of("id", "kind", "region", "asOf", "question", "answers", "why");

  /** Whether it may be learned from; what was learned is judged on the others. */
  public boolean isForTraining() {
    return new AskedQuestion(id, labelled.request().text(), Set.of(), "").isForTraining();
  }

  /** Whether something answers it. */
  public boolean isAnswerable() {
    return !labelled.answers().isEmpty();
  }

  /**
   * Reads a file of tab-separated questions; {@code #} begins a comment.
   *
   * @throws IOException when it cannot be read, or a line breaks the form, naming it
   */
  public static List<StationQuestion> read(Path file) throws IOException {
    List<StationQuestion> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String[] cells = line.split("\t", -1);
      if (line.isBlank() || line.startsWith("#") || Arrays.asList(cells).equals(HEADING)) {
        continue;
      }
      if (cells.length != HEADING.size() || !ids.add(cells[0])) {
        throw new IOException(
            file + ":" + number + ": columns " + HEADING + " and a new id expected; got: " + line);
      }
      questions.add(question(cells, file + ":" + number));
    }
    return questions;
  }

  private static StationQuestion question(String[] cells, String place) throws IOException {
    try {
      AnswerRequest request =
          AnswerRequest.of(
              cells[4],
              cells[2].isEmpty() ? REGION : cells[2],
              cells[3].isEmpty() ? TODAY : LocalDate.parse(cells[3]));
      List<Label> answers =
          Arrays.stream(cells[5].split("\\|", 0))
              .filter(cell -> !cell.isEmpty())
              .map(StationQuestion::label)
              .toList();
      return new StationQuestion(cells[0], cells[1], new Labelled(request, answers, cells[1]));
    } catch (DateTimeException | IllegalArgumentException refused) {
      throw new IOException(place + ": " + refused.getMessage(), refused);
    }
  }

  /** law-116:19 is 第十九条 of law-116. */
  private static Label label(String cell) {
    String[] parts = cell.split(":", 2);
    return new Label(parts[0], parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
  }
}
