package io.yizhan.importing;

import io.yizhan.model.RecordKind;
import java.util.List;

/**
 * What became of an import, file by file.
 *
 * @param kind what was imported
 * @param files one report for each file asked for, in that order
 */
public record ImportReport(RecordKind kind, List<FileReport> files) {

  /** Copies the list. */
  public ImportReport {
    files = List.copyOf(files);
  }

  /** All files together. */
  public ImportCounts total() {
    return files.stream().map(FileReport::counts).reduce(ImportCounts.NONE, ImportCounts::plus);
  }

  /** What the texts of all files added to their forms. */
  public CompletionCounts completion() {
    return files.stream()
        .map(FileReport::completion)
        .reduce(CompletionCounts.NONE, CompletionCounts::plus);
  }

  /** What the rules of publication found in the jobs of all files. */
  public CheckCounts checks() {
    return files.stream().map(FileReport::checks).reduce(CheckCounts.NONE, CheckCounts::plus);
  }

  /** Whether every file was read to its end; rejected rows do not count against it. */
  public boolean isComplete() {
    return files.stream().allMatch(file -> file.failure().isEmpty());
  }

  /** The report for a person, in Chinese, ending with a line break. */
  public String toText() {
    StringBuilder text = new StringBuilder("导入").append(kind.label()).append('\n');
    files.forEach(file -> text.append(file.toText()));
    if (files.size() > 1) {
      text.append("合计：")
          .append(total().toText())
          .append('\n')
          .append(completion().toText())
          .append(checks().toText());
    }
    return text.toString();
  }
}
