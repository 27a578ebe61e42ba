package io.yizhan.codec;

import io.yizhan.extraction.AdField;
import io.yizhan.extraction.AdReading.Contradiction;
import io.yizhan.model.Job;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code extracted} and {@code contradictions} of a job: which fields its text filled, by their
 * paths in the record, and where form and text differ.
 *
 * <p>Both are written by us, and come back from a client that sends what it was given. So what
 * cannot be read is passed over, not refused.
 */
final class CompletionFormat {

  private CompletionFormat() {}

  static Set<AdField> readExtracted(FieldReader fields) {
    Set<AdField> extracted = EnumSet.noneOf(AdField.class);
    for (String path : fields.readableTexts("extracted")) {
      field(path).ifPresent(extracted::add);
    }
    return extracted;
  }

  static List<Contradiction> readContradictions(FieldReader fields) {
    List<Contradiction> contradictions = new ArrayList<>();
    for (FieldReader each : fields.readableObjects("contradictions")) {
      field(each.readableText("field"))
          .map(
              field ->
                  new Contradiction(field, each.readableText("form"), each.readableText("text")))
          .ifPresent(contradictions::add);
    }
    return contradictions;
  }

  static void write(Job job, FieldWriter fields) {
    fields
        .texts(
            "extracted",
            job.extracted().stream().flatMap(field -> paths(field, job).stream()).toList())
        .objects(
            "contradictions",
            job.contradictions(),
            (contradiction, nested) ->
                nested
                    .text("field", paths(contradiction.field(), job).getFirst())
                    .text("form", contradiction.form())
                    .text("text", contradiction.text()));
  }

  private static Optional<AdField> field(String path) {
    return Arrays.stream(AdField.values()).filter(field -> paths(field).contains(path)).findFirst();
  }

  /** The paths under which a field stands in a job; the first of all when it does not. */
  private static List<String> paths(AdField field, Job job) {
    boolean open = job.wage().minYuan().isEmpty() || job.wage().maxYuan().isEmpty();
    if (field == AdField.WAGE_AMOUNT && open) {
      return List.of(job.wage().maxYuan().isPresent() ? "wage.max" : "wage.min");
    }
    return paths(field);
  }

  private static List<String> paths(AdField field) {
    return switch (field) {
      case OCCUPATION -> List.of("occupation");
      case WAGE_AMOUNT -> List.of("wage.min", "wage.max");
      case WAGE_UNIT -> List.of("wage.unit");
      case SETTLEMENT -> List.of("wage.settlement");
      case EMPLOYMENT_TYPE -> List.of("employmentType");
      case SHIFTS -> List.of("shifts");
      case WEEKLY -> List.of("weekly");
      case HEADCOUNT -> List.of("headcount");
      case BENEFITS -> List.of("benefits");
    };
  }
}
