package io.yizhan.training;

import io.yizhan.answers.AnswerModel;
import io.yizhan.answers.AnswerTrainer;
import io.yizhan.answers.AnswerTrainer.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./yizhan train policy-answers FOLDER}: writes the model that decides when to answer, from
 * the training half of labelled questions on a folder of policies. The same files give the same
 * bytes.
 */
@Command(
    name = "policy-answers",
    description = "用标注过的问题（训练的一半）校准何时回答、何时说没有找到",
    mixinStandardHelpOptions = true)
final class TrainPolicyAnswers extends MakingCommand {

  private static final String SHIPPED =
      "search-service/src/main/resources/io/yizhan/answers/" + AnswerModel.FILE;
  private static final String QUESTIONS =
      "benchmarks/src/main/resources/io/yizhan/evaluation/policy-questions/questions.tsv";

  @Parameters(paramLabel = "FOLDER", description = "政策文件所在的目录")
  private Path folder = Path.of("");

  @Option(names = "--questions", paramLabel = "FILE", description = "标注过的问题；不写则用随项目的一份")
  private @Nullable Path questions;

  /** The command of a project. */
  TrainPolicyAnswers(Path home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    List<Labelled> labelled =
        StationQuestion.read(Optional.ofNullable(questions).orElse(home().resolve(QUESTIONS)))
            .stream()
            .filter(StationQuestion::isForTraining)
            .map(StationQuestion::labelled)
            .toList();
    say(String.format(Locale.ROOT, "读到 %,d 个训练问题", labelled.size()));
    try (PolicyShelf shelf = PolicyShelf.open(folder, PolicyShelf.vectors(home()), this::say)) {
      AnswerModel model = new AnswerTrainer(shelf.collection()).train(labelled);
      Path file = fileOr(home().resolve(SHIPPED));
      Files.writeString(file, model.toText());
      say(model.toText());
      say("写好了：" + file);
    }
    return 0;
  }
}
