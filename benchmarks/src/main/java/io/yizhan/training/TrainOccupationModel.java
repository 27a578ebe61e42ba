package io.yizhan.training;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.OccupationTrainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes the occupation model and its checksum beside it.
 *
 * <p>Trains six models, about a minute and 300 MB. The same files and lexicon give the same bytes.
 * Run it after every change of {@code occupation-names.tsv} that should reach titles the names are
 * only a part of; whole names work without it.
 */
@Command(name = "train-occupations", description = "训练职业归一模型")
public final class TrainOccupationModel implements Callable<Integer> {

  @Mixin private OccupationFiles files = new OccupationFiles();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "模型文件")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Trains, with the options of this class. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainOccupationModel()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Lexicon lexicon = Lexicon.load();
    byte[] model = new OccupationTrainer(lexicon).train(files.read(lexicon));
    Files.write(out, model);
    Files.writeString(
        out.resolveSibling(out.getFileName() + ".sha256"),
        digest(model) + "\n",
        StandardCharsets.UTF_8);
    spec.commandLine().getOut().println(out + "  " + model.length + " 字节");
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
