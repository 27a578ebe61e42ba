package io.yizhan.evaluation;

import io.yizhan.codec.RecordCodec;
import io.yizhan.completion.JobCompletion;
import io.yizhan.extraction.AdField;
import io.yizhan.extraction.AdForm;
import io.yizhan.importing.ImportListener;
import io.yizhan.importing.ImportRequest;
import io.yizhan.importing.Importer;
import io.yizhan.importing.WriteOutcome;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Ads of real boards whose form is taken away: does the text give it back? Of each field that the
 * form says, the share of ads whose text says the same, says nothing and says otherwise. Who is
 * wrong, form or reader, the figures do not tell; the report lists every difference.
 *
 * <p>The data lies outside the project; without all of it the set is skipped. Benefits are not
 * compared: form and text are two lists in many words.
 */
final class AdCompletionSet extends OutsideSet {

  static final String NAME = "ad-completion";

  private static final List<Board> BOARDS =
      List.of(
          new Board("gig-posts", "jobs/gig_posts_small_2019_2022.jsonl"),
          new Board("51job-shanghai", "jobs/jobs_51job_shanghai_district_2019.jsonl"),
          new Board("51job-it", "jobs/jobs_51job_it_2018.jsonl.gz"));

  private static final List<AdField> COMPARED =
      List.of(
          AdField.WAGE_UNIT,
          AdField.WAGE_AMOUNT,
          AdField.SETTLEMENT,
          AdField.EMPLOYMENT_TYPE,
          AdField.SHIFTS,
          AdField.WEEKLY,
          AdField.HEADCOUNT,
          AdField.OCCUPATION);

  /** The set over what lies beside the project. */
  AdCompletionSet(OutsideData data) {
    super(NAME, "拿掉表单后，从正文能读回多少", data, BOARDS.stream().map(Board::file).toList());
  }

  @Override
  Outcome.Measured measure(List<Path> files, Consumer<String> progress) throws IOException {
    Lexicon lexicon = Lexicon.load();
    JobCompletion completion = JobCompletion.of(lexicon);
    List<Figure> figures = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String board = BOARDS.get(i).name();
      progress.accept("阅读 " + board);
      Tally tally = new Tally(board);
      for (Job job : jobs(files.get(i))) {
        AdForm read = completion.complete(job.toBuilder().form(AdForm.EMPTY).build()).form();
        for (AdField field : COMPARED) {
          if (Agreement.isSaid(field, job.form())) {
            tally.count(
                job, field, read, Agreement.of(field, job.form(), read, lexicon.occupations()));
          }
        }
      }
      figures.addAll(tally.figures());
      notes.add(tally.differences());
    }
    return new Outcome.Measured(figures, notes);
  }

  private record Board(String name, String file) {}

  /** The records of a file as their forms say, without what their texts add. */
  private static List<Job> jobs(Path file) throws IOException {
    List<Job> jobs = new ArrayList<>();
    Path rejects = Files.createTempDirectory("ad-completion");
    try {
      Importer.create(
              RecordCodec.create(),
              batch ->
                  batch.stream()
                      .map(
                          submission -> {
                            if (submission.record() instanceof Job job) {
                              jobs.add(job);
                            }
                            return WriteOutcome.INSERTED;
                          })
                      .toList())
          .run(
              ImportRequest.of(RecordKind.JOB, List.of(file)).withRejectsFolder(rejects),
              ImportListener.NONE);
    } finally {
      Files.delete(rejects);
    }
    return jobs;
  }

  /** Counts one file. */
  private static final class Tally {
    private final String file;
    private final Map<AdField, Map<Agreement, Integer>> counts = new EnumMap<>(AdField.class);
    private final List<String> differences = new ArrayList<>();

    Tally(String file) {
      this.file = file;
    }

    void count(Job job, AdField field, AdForm read, Agreement agreement) {
      counts
          .computeIfAbsent(field, _ -> new EnumMap<>(Agreement.class))
          .merge(agreement, 1, Integer::sum);
      if (agreement == Agreement.DIFFER) {
        differences.add(
            "- "
                + job.id()
                + " "
                + field.label()
                + "：表单 "
                + shown(field, job.form())
                + "，正文 "
                + shown(field, read));
      }
    }

    List<Figure> figures() {
      List<Figure> figures = new ArrayList<>();
      counts.forEach(
          (field, found) -> {
            String name = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
            int all = found.values().stream().mapToInt(Integer::intValue).sum();
            figures.add(Figure.count(file, name + "-said", all));
            for (Agreement agreement : Agreement.values()) {
              double share = (double) found.getOrDefault(agreement, 0) / all;
              figures.add(Figure.of(file, Figure.WHOLE, name + "-" + agreement.measure(), share));
            }
          });
      return figures;
    }

    String differences() {
      return file + " 中正文与表单不同之处：\n\n" + String.join("\n", differences) + "\n";
    }

    private static String shown(AdField field, AdForm form) {
      return switch (field) {
        case OCCUPATION -> form.occupation().orElse("");
        case WAGE_AMOUNT, WAGE_UNIT -> shown(form);
        case SETTLEMENT -> form.settlement().map(Enum::name).orElse("");
        case EMPLOYMENT_TYPE -> form.employmentType().map(Enum::name).orElse("");
        case SHIFTS -> form.shifts().toString();
        case WEEKLY -> form.weekly().toString();
        case HEADCOUNT -> form.headcount().map(Object::toString).orElse("");
        case BENEFITS -> String.join("、", form.benefits());
      };
    }

    private static String shown(AdForm form) {
      return form.wage().minYuan().map(Object::toString).orElse("")
          + "-"
          + form.wage().maxYuan().map(Object::toString).orElse("")
          + " "
          + form.wage().period().map(Enum::name).orElse("?");
    }
  }
}
