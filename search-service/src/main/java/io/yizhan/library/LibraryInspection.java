package io.yizhan.library;

import io.yizhan.embedding.VectorFile;
import io.yizhan.feed.RecordSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Looks at the stored policies from outside, beside a running service or without one. */
public final class LibraryInspection {

  private LibraryInspection() {}

  /**
   * How the stored policies and FAQs stand.
   *
   * @param documents how many there are
   * @param passages how many passages they are cut into
   * @param vectors how far the vectors are that a service computes
   */
  public record Status(int documents, int passages, VectorCoverage vectors) {}

  /**
   * Reads and cuts every record, and reads the vectors; some 10 s at 58,000 articles.
   *
   * @param directory where vectors are kept
   * @throws IOException when they cannot be read
   */
  public static Status status(Path directory, RecordSource records) throws IOException {
    Holdings.Copy copy = Holdings.read(records).copy();
    Set<String> texts = copy.texts();
    try (VectorFile vectors = VectorFile.read(Meaning.file(directory))) {
      long computed = texts.stream().filter(text -> vectors.get(text).isPresent()).count();
      return new Status(
          copy.policies().size() + copy.faqs().size(),
          copy.passages().size(),
          new VectorCoverage(texts.size(), (int) computed));
    }
  }
}
