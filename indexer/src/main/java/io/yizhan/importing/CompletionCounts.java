package io.yizhan.importing;

import io.yizhan.extraction.AdField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the texts of ads added to their forms, over the records of a file or of several that were
 * written: inserted, updated or unchanged.
 *
 * @param read records whose text was read
 * @param filled records of which at least one field was filled
 * @param filledFields how often each field was filled
 * @param contradicting records whose text contradicts their form
 * @param contradictions how often each field was contradicted; a job may have several of one field
 */
public record CompletionCounts(
    long read,
    long filled,
    Map<AdField, Long> filledFields,
    long contradicting,
    Map<AdField, Long> contradictions) {

  /** Nothing read yet. */
  public static final CompletionCounts NONE = new CompletionCounts(0, 0, Map.of(), 0, Map.of());

  /** Copies the maps in the order of the fields; refuses counts that do not fit together. */
  public CompletionCounts {
    filledFields = inOrder(filledFields);
    contradictions = inOrder(contradictions);
    requireFit("filled", read, filled, filledFields);
    requireFit("contradicting", read, contradicting, contradictions);
  }

  /** Both together. */
  public CompletionCounts plus(CompletionCounts other) {
    return new CompletionCounts(
        read + other.read,
        filled + other.filled,
        sum(filledFields, other.filledFields),
        contradicting + other.contradicting,
        sum(contradictions, other.contradictions));
  }

  /** Fields filled, all kinds together. */
  public long filledInAll() {
    return sum(filledFields);
  }

  /** Contradictions, all kinds together. */
  public long contradictionsInAll() {
    return sum(contradictions);
  }

  /** Lines for a person, each with a line break; none when no text was read. */
  public String toText() {
    if (read == 0) {
      return "";
    }
    return "  从正文补全 "
        + parts(filledInAll(), "个字段", filledFields)
        + "，涉及 "
        + filled
        + " 条\n  表单与正文矛盾 "
        + parts(contradictionsInAll(), "处", contradictions)
        + "，涉及 "
        + contradicting
        + " 条，以表单为准\n";
  }

  /** 5 个字段 = 班次 2 + 人数 3. */
  private static String parts(long all, String unit, Map<AdField, Long> fields) {
    String parts =
        fields.entrySet().stream()
            .map(field -> field.getKey().label() + " " + field.getValue())
            .collect(Collectors.joining(" + "));
    return all + " " + unit + (parts.isEmpty() ? "" : " = " + parts);
  }

  private static void requireFit(String name, long read, long records, Map<AdField, Long> fields) {
    if (records > read || records > sum(fields)) {
      throw new IllegalArgumentException(
          name
              + " must be <= read and <= its fields together; got: "
              + records
              + " of "
              + read
              + " with "
              + fields);
    }
  }

  private static long sum(Map<AdField, Long> fields) {
    return fields.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<AdField, Long> sum(Map<AdField, Long> one, Map<AdField, Long> other) {
    Map<AdField, Long> sum = new EnumMap<>(AdField.class);
    sum.putAll(one);
    other.forEach((field, count) -> sum.merge(field, count, Long::sum));
    return sum;
  }

  private static Map<AdField, Long> inOrder(Map<AdField, Long> fields) {
    Map<AdField, Long> copy = new EnumMap<>(AdField.class);
    copy.putAll(fields);
    return Collections.unmodifiableMap(copy);
  }
}
