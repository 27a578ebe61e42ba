package io.yizhan.training;

import io.yizhan.analysis.Analyzers;
import io.yizhan.codec.RecordCodec;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.importing.ColumnMapping;
import io.yizhan.importing.ImportFiles;
import io.yizhan.importing.ImportListener;
import io.yizhan.importing.ImportRequest;
import io.yizhan.importing.Importer;
import io.yizhan.importing.WriteOutcome;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.library.PolicyCollection;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A folder of policies as the service would offer them: imported, cut, with all their vectors, which
 * are kept in a directory for the next time. Nothing is stored otherwise. Safe for any thread.
 */
public final class PolicyShelf implements RecordSource, AutoCloseable {

  private static final long VERSION = 1;
  private static final Duration PACE = Duration.ofMillis(200);

  private final List<PolicyDocument> documents;
  private final PolicyLibrary library;

  private PolicyShelf(List<PolicyDocument> documents, Path vectors) throws IOException {
    this.documents = List.copyOf(documents);
    Analyzers analyzers = Analyzers.create(Lexicon.load());
    this.library = PolicyLibrary.open(vectors, this, () -> analyzers, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Imports a folder and computes what vectors are missing, some ten minutes of one core for 185
   * documents the first time.
   *
   * @param vectors the directory they are kept in
   * @param progress told in Chinese how far they are
   */
  public static PolicyShelf open(Path folder, Path vectors, Consumer<String> progress)
      throws IOException {
    PolicyShelf shelf = new PolicyShelf(read(folder), vectors);
    while (!shelf.library.vectors().isComplete()
        || !shelf.library.current().vectors().isComplete()) {
      Optional<String> failure = shelf.library.failure();
      if (failure.isPresent()) {
        System.err.println(failure);
        shelf.close();
        throw new IOException("vectors cannot be computed: " + failure.get());
      }
      LockSupport.parkNanos(PACE.toNanos());
    }
    progress.accept("政策文件 " + shelf.documents.size() + " 份");
    return shelf;
  }

  /** The policies, ready to be asked. */
  public PolicyCollection collection() {
    return library.current();
  }

  @Override
  public ChangeBatch changesAfter(FeedPosition position, int limit) {
    return new ChangeBatch(List.of(), VERSION);
  }

  @Override
  public List<Versioned> load(RecordKind kind, Collection<String> ids) {
    return kind == RecordKind.POLICY
        ? documents.stream()
            .filter(each -> ids.contains(each.id()))
            .map(each -> new Versioned(each, VERSION))
            .toList()
        : List.of();
  }

  @Override
  public FeedPosition snapshot(RecordKind kind, Consumer<Versioned> consumer) {
    if (kind == RecordKind.POLICY) {
      documents.forEach(each -> consumer.accept(new Versioned(each, VERSION)));
    }
    return FeedPosition.START;
  }

  @Override
  public long count(RecordKind kind) {
    return kind == RecordKind.POLICY ? documents.size() : 0;
  }

  @Override
  public void close() throws IOException {
    library.close();
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
      var _ =
          Importer.create(
                  RecordCodec.create(),
                  batch -> {
                    batch.forEach(each -> documents.add((PolicyDocument) each.record()));
                    return batch.stream().map(each -> WriteOutcome.INSERTED).toList();
                  })
              .run(request, ImportListener.NONE);
    } finally {
      Files.deleteIfExists(rejects);
    }
    return documents;
  }
}
