package io.yizhan.training;

import io.yizhan.analysis.Analyzers;
import io.yizhan.codec.RecordCodec;
import io.yizhan.embedding.EmbeddingJob;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.VectorFile;
import io.yizhan.importing.ColumnMapping;
import io.yizhan.importing.ImportFiles;
import io.yizhan.importing.ImportListener;
import io.yizhan.importing.ImportReport;
import io.yizhan.importing.ImportRequest;
import io.yizhan.importing.Importer;
import io.yizhan.importing.WriteOutcome;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.library.PolicyCollection;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of policies as the service offers them: imported, cut, with all their vectors, which are
 * kept in a file for the next time. Immutable once open; safe for any thread.
 */
public final class PolicyShelf implements AutoCloseable {

  private static final int SAID_EVERY = 2_000;

  private final SentenceEmbedder embedder;
  private final PolicyCollection collection;

  private PolicyShelf(SentenceEmbedder embedder, PolicyCollection collection) {
    this.embedder = embedder;
    this.collection = collection;
  }

  /**
   * Imports a folder and computes what vectors are missing: some ten minutes of one core for 185
   * documents the first time, which may be stopped and started again.
   *
   * @param vectors the file they are kept in
   * @param progress told in Chinese how far they are
   */
  public static PolicyShelf open(Path folder, Path vectors, Consumer<String> progress)
      throws IOException {
    List<PolicyDocument> documents = read(folder);
    progress.accept("政策文件 " + documents.size() + " 份");
    SentenceEmbedder embedder = SentenceEmbedder.load();
    try (VectorFile file = VectorFile.open(vectors)) {
      compute(PolicyCollection.texts(documents), embedder, file, progress);
      return new PolicyShelf(
          embedder,
          PolicyCollection.of(documents, Analyzers.create(Lexicon.load()), embedder, file::get));
    } catch (IOException | RuntimeException failed) {
      embedder.close();
      throw failed;
    }
  }

  /** Where the vectors of a project's outside folder of policies lie. */
  public static Path vectors(Path home) {
    return home.resolve("data/vectors/policy-questions.bin");
  }

  /** The policies, ready to be asked. */
  public PolicyCollection collection() {
    return collection;
  }

  @Override
  public void close() {
    embedder.close();
  }

  private static void compute(
      Set<String> texts, SentenceEmbedder embedder, VectorFile file, Consumer<String> progress)
      throws IOException {
    try {
      int _ =
          new EmbeddingJob(embedder, file, Runtime.getRuntime().availableProcessors())
              .run(
                  texts,
                  (done, all) -> {
                    if (done % SAID_EVERY == 0) {
                      progress.accept(String.format(Locale.ROOT, "句向量 %,d / %,d", done, all));
                    }
                  });
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while computing vectors", stop);
    }
  }

  private static List<PolicyDocument> read(Path folder) throws IOException {
    List<PolicyDocument> documents = new ArrayList<>();
    Path rejects = Files.createTempDirectory("yizhan-rejects");
    try {
      ImportRequest request =
          ImportRequest.of(
                  RecordKind.POLICY, ImportFiles.of(List.of(folder), RecordKind.POLICY).files())
              .withColumns(ColumnMapping.standard(RecordKind.POLICY))
              .withRejectsFolder(rejects);
      ImportReport _ =
          Importer.create(
                  RecordCodec.create(),
                  batch -> {
                    batch.forEach(each -> documents.add((PolicyDocument) each.record()));
                    return batch.stream().map(each -> WriteOutcome.INSERTED).toList();
                  })
              .run(request, ImportListener.NONE);
    } finally {
      try (Stream<Path> files = Files.list(rejects)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(rejects);
    }
    return documents;
  }
}
