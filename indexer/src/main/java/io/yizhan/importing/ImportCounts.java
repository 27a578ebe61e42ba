package io.yizhan.importing;

/**
 * What became of the rows of a file, or of several. The parts add up to {@code read}.
 *
 * @param read rows met, without the heading of a table
 * @param inserted records that are new
 * @param updated records that changed
 * @param unchanged records that were there already
 * @param duplicate rows that repeat a record of the same import exactly
 * @param rejected rows that could not be read or break a rule
 * @param blank rows without any value
 */
public record ImportCounts(
    long read,
    long inserted,
    long updated,
    long unchanged,
    long duplicate,
    long rejected,
    long blank) {

  /** Nothing read yet. */
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

  /** Refuses counts that do not add up: a row has vanished. */
  public ImportCounts {
    long sum = inserted + updated + unchanged + duplicate + rejected + blank;
    if (sum != read) {
      throw new IllegalArgumentException(
          "inserted + updated + unchanged + duplicate + rejected + blank must be read; got: "
              + sum
              + " != "
              + read);
    }
  }

  /** Both together. */
  public ImportCounts plus(ImportCounts other) {
    return new ImportCounts(
        read + other.read,
        inserted + other.inserted,
        updated + other.updated,
        unchanged + other.unchanged,
        duplicate + other.duplicate,
        rejected + other.rejected,
        blank + other.blank);
  }

  /** One line for a person. */
  public String toText() {
    return "读取 "
        + read
        + " 行 = 新增 "
        + inserted
        + " + 更新 "
        + updated
        + " + 未变 "
        + unchanged
        + " + 重复 "
        + duplicate
        + " + 拒绝 "
        + rejected
        + " + 空行 "
        + blank;
  }
}
