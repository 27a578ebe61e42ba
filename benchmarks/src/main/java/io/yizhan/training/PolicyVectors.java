package io.yizhan.training;

import io.yizhan.embedding.EmbeddingJob;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.VectorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./yizhan train policy-vectors DIRECTORY}: computes the vectors of the outside policies,
 * some forty minutes of one core the first time. May be stopped and started again.
 */
@Command(
    name = "policy-vectors",
    description = "计算外部政策数据的句向量，可随时中断、续算",
    mixinStandardHelpOptions = true)
public final class PolicyVectors extends MakingCommand {

  private static final int SAID_EVERY = 1000;

  @Parameters(paramLabel = "DIRECTORY", description = "法条、公告和问题所在的目录")
  private Path directory = Path.of("");

  @Option(names = "--threads", paramLabel = "N", description = "线程数，默认 1")
  private int threads = 1;

  /** The command of a project. */
  PolicyVectors(Path home) {
    super(home);
  }

  /**
   * Where the vectors of a project's outside policies lie: below its data directory, or where the
   * environment's {@code YIZHAN_POLICY_VECTORS} says.
   */
  public static Path file(Path home) {
    return Optional.ofNullable(System.getenv("YIZHAN_POLICY_VECTORS"))
        .map(Path::of)
        .orElse(home.resolve("data/vectors/policies.bin"));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PolicyCorpus corpus = PolicyCorpus.read(directory);
    try (SentenceEmbedder embedder = SentenceEmbedder.load();
        VectorFile file = VectorFile.open(fileOr(file(home())))) {
      int computed =
          new EmbeddingJob(embedder, file, threads)
              .run(
                  corpus.texts(),
                  (done, all) -> {
                    if (done % SAID_EVERY == 0) {
                      say(String.format(Locale.ROOT, "  %,d / %,d", done, all));
                    }
                  });
      say(String.format(Locale.ROOT, "新算 %,d 条，共有 %,d 条向量", computed, file.size()));
    }
    return 0;
  }
}
