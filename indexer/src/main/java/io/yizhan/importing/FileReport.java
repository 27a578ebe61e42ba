package io.yizhan.importing;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of one file.
 *
 * @param file the file
 * @param counts its rows
 * @param completion what the texts of its jobs added to their forms
 * @param checks what the rules of publication found in its jobs
 * @param warnings values that could not be read, by column
 * @param unknownColumns headings nobody knows, each with the number of values it held
 * @param rejects where its rejected rows stand, when there are any
 * @param contradictions where the contradictions of form and text stand, when there are any
 * @param findings where the findings stand that a person has to look at, when there are any
 * @param failure why reading stopped before the end; what was read until then counts
 */
public record FileReport(
    Path file,
    ImportCounts counts,
    CompletionCounts completion,
    CheckCounts checks,
    List<FieldWarning> warnings,
    Map<String, Long> unknownColumns,
    Optional<Path> rejects,
    Optional<Path> contradictions,
    Optional<Path> findings,
    Optional<String> failure) {

  /**
   * Copies the collections, in their order; refuses records completed or checked that were neither
   * written nor refused by a rule: either all were or none.
   */
  public FileReport {
    long written = counts.inserted() + counts.updated() + counts.unchanged();
    if (completion.read() != 0 && completion.read() != written) {
      throw new IllegalArgumentException(
          "completion must be of every written record or of none; got: "
              + completion.read()
              + " of "
              + written);
    }
    if (checks.read() != 0 && checks.read() != written + checks.refused()) {
      throw new IllegalArgumentException(
          "checks must be of every written and every refused record or of none; got: "
              + checks.read()
              + " of "
              + written
              + " and "
              + checks.refused());
    }
    warnings = List.copyOf(warnings);
    unknownColumns = Collections.unmodifiableMap(new LinkedHashMap<>(unknownColumns));
  }

  /** Lines for a person. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    text.append(file.getFileName()).append("：").append(counts.toText()).append('\n');
    failure.ifPresent(why -> text.append("  未能读完：").append(why).append('\n'));
    rejects.ifPresent(path -> text.append("  被拒绝的行见 ").append(path).append('\n'));
    text.append(completion.toText());
    contradictions.ifPresent(path -> text.append("  矛盾之处见 ").append(path).append('\n'));
    text.append(checks.toText());
    findings.ifPresent(path -> text.append("  需要有人看的见 ").append(path).append('\n'));
    if (!unknownColumns.isEmpty()) {
      String listed =
          unknownColumns.entrySet().stream()
              .map(column -> column.getKey() + "(" + column.getValue() + ")")
              .collect(Collectors.joining("、"));
      text.append("  未使用的列：").append(listed).append('\n');
    }
    for (FieldWarning warning : warnings) {
      text.append("  列「")
          .append(warning.column())
          .append("」有 ")
          .append(warning.count())
          .append(" 个值未能读懂，例如：")
          .append(String.join("、", warning.samples()))
          .append('\n');
    }
    return text.toString();
  }
}
