package io.yizhan.answers;

import static io.yizhan.answers.SmallLibrary.HOME;
import static io.yizhan.answers.SmallLibrary.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.yizhan.answers.AnswerTrainer.Label;
import io.yizhan.answers.AnswerTrainer.Labelled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTrainerTest {

  @TempDir private static Path directory;

  private static SmallLibrary library;

  @BeforeAll
  static void open() throws IOException {
    library = SmallLibrary.open(directory);
  }

  @AfterAll
  static void close() throws IOException {
    library.close();
  }

  @Test
  void train_answeredAndNot_tellsThemApart() throws IOException {
    List<Labelled> questions =
        List.of(
            labelled("小时工多久发一次工资", new Label("work", 1)),
            labelled("小时工能约定试用期吗", new Label("work", 2)),
            labelled("老板能扣身份证吗", new Label("work", 3)),
            labelled("工伤认定要交什么材料", new Label("injury", 1)),
            labelled("认定工伤要多少天", new Label("injury", 2)),
            labelled("红烧肉怎么做"),
            labelled("今天天气怎么样"),
            labelled("离婚了孩子归谁"),
            labelled("手机怎么修"));

    AnswerModel model = new AnswerTrainer(library.policies()).train(questions);

    PolicyAnswering answering = new PolicyAnswering(library::policies, model, System::nanoTime);
    for (Labelled question : questions) {
      assertThat(answering.answer(question.request()).finding() instanceof Finding.Grounded)
          .as(question.request().text())
          .isEqualTo(!question.answers().isEmpty());
    }
    assertThat(new AnswerTrainer(library.policies()).train(questions).toText())
        .isEqualTo(model.toText());
  }

  @Test
  void train_oneKindOnly_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnswerTrainer(library.policies()).train(List.of(labelled("红烧肉怎么做"))));
  }

  private static Labelled labelled(String question, Label... answers) {
    return new Labelled(
        AnswerRequest.of(question, HOME, TODAY), Stream.of(answers).toList(), "test");
  }
}
