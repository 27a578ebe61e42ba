package io.yizhan.training;

import io.yizhan.analysis.Analyzers;
import io.yizhan.answers.LabeledQuestion;
import io.yizhan.answers.RetrievalModel;
import io.yizhan.answers.RetrievalTrainer;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.VectorFile;
import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./yizhan train policy-retrieval DIRECTORY}: writes the retrieval model from the training
 * half of the questions on law and on notices, half a minute. The same files give the same bytes.
 */
@Command(
    name = "policy-retrieval",
    description = "用标注过的问题（训练的一半）训练政策检索模型",
    mixinStandardHelpOptions = true)
final class TrainPolicyRetrieval implements Callable<Integer> {

  private static final String SHIPPED =
      "search-service/src/main/resources/io/yizhan/answers/" + RetrievalModel.FILE;

  @Parameters(paramLabel = "DIRECTORY", description = "法条、公告和问题所在的目录")
  private Path directory = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", description = "模型文件；不写则换掉源码里的那个")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  private final Path home;

  /** The command of a project. */
  TrainPolicyRetrieval(Path home) {
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it runs a command");
    }
    PrintWriter console = spec.commandLine().getOut();
    PolicyCorpus corpus = PolicyCorpus.read(directory);
    List<LabeledQuestion> questions = corpus.trainingQuestions();
    say(console, String.format(Locale.ROOT, "读到 %,d 个训练问题", questions.size()));
    try (SentenceEmbedder embedder = SentenceEmbedder.load();
        VectorFile vectors = VectorFile.open(PolicyVectors.file(home));
        RetrievalTrainer trainer =
            new RetrievalTrainer(
                corpus.passages(), Analyzers.create(Lexicon.load()), embedder, vectors::get)) {
      RetrievalModel model = trainer.train(questions);
      Path file = Optional.ofNullable(out).orElse(home.resolve(SHIPPED));
      Files.write(file, model.toBytes());
      model.weights().forEach((name, weight) -> say(console, "  " + name + " " + weight));
      say(console, "写好了：" + file);
    }
    return 0;
  }

  private static void say(PrintWriter console, String line) {
    console.println(line);
    console.flush();
  }
}
