package io.yizhan.training;

import io.yizhan.analysis.Analyzers;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.VectorFile;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.retrieval.LabeledQuestion;
import io.yizhan.retrieval.RetrievalModel;
import io.yizhan.retrieval.RetrievalTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code ./yizhan train policy-retrieval DIRECTORY}: writes the retrieval model from the training
 * half of the questions on law and on notices, half a minute. The same files give the same bytes.
 */
@Command(
    name = "policy-retrieval",
    description = "用标注过的问题（训练的一半）训练政策检索模型",
    mixinStandardHelpOptions = true)
final class TrainPolicyRetrieval extends MakingCommand {

  private static final String SHIPPED =
      "search-service/src/main/resources/io/yizhan/retrieval/" + RetrievalModel.FILE;

  @Parameters(paramLabel = "DIRECTORY", description = "法条、公告和问题所在的目录")
  private Path directory = Path.of("");

  /** The command of a project. */
  TrainPolicyRetrieval(Path home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    PolicyCorpus corpus = PolicyCorpus.read(directory);
    List<LabeledQuestion> questions = corpus.trainingQuestions();
    say(String.format(Locale.ROOT, "读到 %,d 个训练问题", questions.size()));
    try (SentenceEmbedder embedder = SentenceEmbedder.load();
        VectorFile vectors = VectorFile.read(PolicyVectors.file(home()))) {
      RetrievalTrainer trainer =
          new RetrievalTrainer(
              corpus.passages(), Analyzers.create(Lexicon.load()), embedder, vectors::get);
      RetrievalModel model = trainer.train(questions);
      Path file = fileOr(home().resolve(SHIPPED));
      Files.write(file, model.toBytes());
      model.weights().forEach((name, weight) -> say("  " + name + " " + weight));
      say("写好了：" + file);
    }
    return 0;
  }
}
