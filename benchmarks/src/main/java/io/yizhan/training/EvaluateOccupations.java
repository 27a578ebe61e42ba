package io.yizhan.training;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.ConfidenceBin;
import io.yizhan.occupation.OccupationEvaluation;
import io.yizhan.occupation.OccupationScores;
import io.yizhan.occupation.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Prints how well titles are read that no model has seen: hit@1, recall@10, 中类, 大类, over all and
 * over classes 4 to 6, for each fold, and how often guesses of each confidence are right.
 *
 * <p>Trains five models, about a minute. Deterministic.
 */
@Command(name = "occupations", description = "职业归一的交叉验证")
public final class EvaluateOccupations implements Callable<Integer> {

  @Mixin private OccupationFiles files = new OccupationFiles();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Evaluates, with the options of this class. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new EvaluateOccupations()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Lexicon lexicon = Lexicon.load();
    List<Reading> readings = new OccupationEvaluation(lexicon).crossValidate(files.read(lexicon));
    PrintWriter out = spec.commandLine().getOut();
    print(out, "all     ", readings);
    print(out, "4-6     ", readings.stream().filter(Reading::gig).toList());
    for (int fold = 0; fold < OccupationEvaluation.FOLDS; fold++) {
      int number = fold;
      List<Reading> part = readings.stream().filter(r -> r.fold() == number).toList();
      print(out, "fold " + fold + "  ", part);
      print(out, "     4-6", part.stream().filter(Reading::gig).toList());
    }
    ConfidenceBin.of(readings).forEach(bin -> out.println(bin.line()));
    out.flush();
    return 0;
  }

  private static void print(PrintWriter out, String name, List<Reading> readings) {
    out.println(name + " " + OccupationScores.of(readings).line());
  }
}
