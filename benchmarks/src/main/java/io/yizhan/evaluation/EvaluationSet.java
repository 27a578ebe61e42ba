package io.yizhan.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A set of questions with known answers, and how to ask them. */
interface EvaluationSet {

  /** Its name on the command line; also the directory of its files. */
  String name();

  /** One line of Chinese: what it asks. */
  String title();

  /**
   * Asks everything.
   *
   * @param progress told in Chinese what is being done
   */
  Outcome run(Consumer<String> progress) throws IOException;

  /**
   * Every set, its files read from below {@code resources}, from the tests of the module it judges
   * and, outside data, beside {@code home}.
   */
  static List<EvaluationSet> all(Path resources, Path home) {
    return List.of(
        new JobQueriesSet(resources.resolve(JobQueriesSet.NAME)),
        new WorkerQueriesSet(resources.resolve(WorkerQueriesSet.NAME)),
        new OccupationTitlesSet(OutsideData.beside(home)),
        new SalaryStringsSet(OutsideData.beside(home)),
        new CoordinatesSet(OutsideData.beside(home)),
        new AdCompletionSet(OutsideData.beside(home)),
        new SegmentationSet(OutsideData.beside(home)),
        new SpellingSet(home.resolve("analyzers/src/test/resources/io/yizhan")),
        new EssaySpellingSet(OutsideData.beside(home)),
        new AllocationSet(),
        new JobLintSet(OutsideData.beside(home)),
        new PolicySet(PolicySet.Subject.STARD, OutsideData.beside(home), home),
        new PolicySet(PolicySet.Subject.NCP, OutsideData.beside(home), home),
        new PolicyQuestionsSet(
            resources.resolve(PolicyQuestionsSet.NAME), OutsideData.beside(home), home));
  }
}
