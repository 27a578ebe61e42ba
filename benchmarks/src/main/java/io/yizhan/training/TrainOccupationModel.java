package io.yizhan.training;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.LabeledText;
import io.yizhan.occupation.OccupationTrainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./yizhan train occupations}: writes the occupation model and its checksum beside it.
 *
 * <p>Trains six models, some fifteen seconds and 300 MB. The same files and lexicon give the same
 * bytes. Run it after every change of {@code occupation-names.tsv} that should reach titles the
 * names are only a part of; whole names work without it.
 */
@Command(name = "occupations", description = "用标注过的职位名称训练职业归一模型", mixinStandardHelpOptions = true)
final class TrainOccupationModel extends MakingCommand {

  private static final String SHIPPED =
      "analyzers/src/main/resources/io/yizhan/occupation/occupation-model.bin";

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "标注过的职位名称，CSV：job_title, csco_code")
  private List<Path> titles = List.of();

  @Option(
      names = "--classification",
      required = true,
      paramLabel = "FILE",
      description = "职业分类大典，CSV：code, definition, tasks, alias")
  private Path classification = Path.of("");

  /**
   * The command of a project.
   *
   * @param home the project's directory
   */
  TrainOccupationModel(Path home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    Path model = fileOr(home().resolve(SHIPPED));
    Lexicon lexicon = Lexicon.load();
    List<LabeledText> texts = new LabeledTexts(lexicon).read(titles, classification);
    say(String.format(Locale.ROOT, "读到 %,d 条文本，开始训练……", texts.size()));
    byte[] bytes =
        new OccupationTrainer(lexicon)
            .train(texts, (done, all) -> say("  已训练 " + done + " / " + all + " 个模型"));
    Files.write(model, bytes);
    Files.writeString(
        model.resolveSibling(model.getFileName() + ".sha256"),
        digest(bytes) + "\n",
        StandardCharsets.UTF_8);
    say(String.format(Locale.ROOT, "写好了：%s（%,d 字节）和校验和", model, bytes.length));
    return 0;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
