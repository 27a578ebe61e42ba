package io.yizhan.cli;

import io.yizhan.library.LibraryInspection;
import io.yizhan.service.YizhanConfiguration;
import io.yizhan.store.RecordStore;
import java.io.IOException;
import java.util.Locale;

/** Says how the policies stand, after an import and in {@code index status}. Stateless. */
final class LibraryReport {

  private LibraryReport() {}

  /** A line on documents and passages, and one on vectors that are missing. */
  static void print(YizhanConfiguration configuration, RecordStore records, Console console)
      throws IOException {
    LibraryInspection.Status status =
        LibraryInspection.status(configuration.getData().vectors(), records);
    console.print(
        String.format(
            Locale.ROOT,
            "政策与问答：%,d 份，%,d 条条文，句向量 %,d / %,d",
            status.documents(),
            status.passages(),
            status.vectors().computed(),
            status.vectors().texts()));
    if (!status.vectors().isComplete()) {
      console.print("其余句向量由服务在后台计算，可随时中断、续算；算出之前只按字词查找");
    }
  }
}
