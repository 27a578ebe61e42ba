package io.yizhan.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexRebuildTest extends IndexingTestCase {

  @Test
  void run_emptyDatabase_makesAnEmptyGeneration() throws Exception {
    IndexRebuild.Result built = rebuild();

    assertThat(built).isEqualTo(new IndexRebuild.Result("g000001", 0));
    assertThat(Files.readString(root.resolve("CURRENT"))).isEqualTo("g000001\n");
    requireVerified();
  }

  @Test
  void run_progress_countsEveryRecord() throws Exception {
    put("装卸工", "J1", "J2", "J3");
    List<Long> progress = new ArrayList<>();

    IndexRebuild.of(root, SCHEMA, store).run(progress::add);

    assertThat(progress).containsExactly(1L, 2L, 3L);
  }

  @Test
  void run_writesMeanwhile_areInTheNewGeneration() throws Exception {
    put("装卸工", ids(50));
    LiveIndex index = open(root, store, LAZY);
    IndexRebuild.of(root, SCHEMA, store)
        .run(
            written -> {
              // The snapshot is taken: this reaches the new generation through the feed alone.
              put("保洁", "J" + written, "K" + written);
              if (written % 10 == 0) {
                store.delete(RecordKind.JOB, "K" + (written - 1));
              }
            });
    requireVerified();

    eventually("moved", () -> generationOf(index).equals("g000002"));
    requireVisible(index, put("保安", "J1"));
  }

  @Test
  void run_readersMeanwhile_neverSeeLessThanBefore() throws Exception {
    put("装卸工", ids(200));
    LiveIndex index = open(root, store, LAZY);
    AtomicBoolean moved = new AtomicBoolean();
    AtomicInteger fewest = new AtomicInteger(Integer.MAX_VALUE);
    Thread reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!moved.get()) {
                    fewest.accumulateAndGet(documents(index), Math::min);
                  }
                });
    rebuild();
    eventually("moved", () -> generationOf(index).equals("g000002"));
    moved.set(true);
    reader.join();

    assertThat(fewest).hasValue(200);
  }

  @Test
  void run_statePinned_staysWithinReachThenItsGenerationGoes() throws Exception {
    put("装卸工", "J1", "J2");
    LiveIndex index = open(root, store, EAGER);
    Map<String, String> before = truth();
    IndexPin pin =
        index.withNewest(
            view -> {
              view.keep();
              return view.pin();
            });
    assertThat(pin.generation()).isEqualTo("g000001");

    rebuild();
    eventually("moved", () -> generationOf(index).equals("g000002"));
    requireVisible(index, put("保洁", "J1", "J3"));

    Map<String, String> kept = index.withPinned(pin, view -> contents(view.searcher()));
    assertThat(kept).isEqualTo(before);
    assertThat(index.<IndexPin>withPinned(pin, IndexView::pin)).isEqualTo(pin);

    eventually("old generation gone", () -> Files.notExists(root.resolve("g000001")));
    assertThat(index.<IndexPin>withPinned(pin, IndexView::pin).generation()).isEqualTo("g000002");
    Map<String, String> newest = index.withPinned(pin, view -> contents(view.searcher()));
    assertThat(newest).isEqualTo(truth());
  }

  @Test
  void run_nothingPinned_oldGenerationGoesWithTheMove() throws Exception {
    put("装卸工", "J1");
    LiveIndex index = open(root, store, LAZY);

    rebuild();

    eventually("old generation gone", () -> Files.notExists(root.resolve("g000001")));
    assertThat(generationOf(index)).isEqualTo("g000002");
  }

  @Test
  void run_viewInUseDuringTheMove_finishesOnTheOldGeneration() throws Exception {
    put("装卸工", "J1");
    LiveIndex index = open(root, store, LAZY);
    Map<String, String> before = truth();

    Map<String, String> seen =
        index.withNewest(
            view -> {
              rebuild();
              eventually("moved", () -> generationOf(index).equals("g000002"));
              put("保洁", "J1");
              view.keep();
              return contents(view.searcher());
            });

    assertThat(seen).isEqualTo(before);
  }

  @Test
  void run_anotherUnderWay_isRefusedAndTheFirstGoesOn() throws Exception {
    put("装卸工", "J1");

    IndexRebuild.Result built =
        IndexRebuild.of(root, SCHEMA, store)
            .run(
                _ ->
                    assertThatThrownBy(this::rebuild)
                        .isInstanceOf(IndexBusyException.class)
                        .hasMessage("索引正在重建，请等它结束后再试"));

    assertThat(built.generation()).isEqualTo("g000001");
    assertThat(rebuild().generation()).isEqualTo("g000002");
  }

  @Test
  void run_failsHalfWay_changesNothingAndTheNextCleansUp() throws Exception {
    put("装卸工", "J1", "J2");
    LiveIndex index = open(root, store, LAZY);
    Path halfBuilt = root.resolve("g000002");

    assertThatThrownBy(
            () ->
                IndexRebuild.of(root, SCHEMA, store)
                    .run(
                        written -> {
                          if (written == 2) {
                            throw new IllegalStateException("pulled the plug");
                          }
                        }))
        .hasMessage("pulled the plug");
    assertThat(Files.readString(root.resolve("CURRENT"))).isEqualTo("g000001\n");
    assertThat(halfBuilt).exists();
    requireVisible(index, put("保洁", "J3"));

    assertThat(rebuild().generation()).isEqualTo("g000002");
    requireVerified();
  }

  @Test
  void run_twiceWhileTheFollowerIsStuck_leavesItsGenerationAlone() throws Exception {
    put("装卸工", "J1");
    WatchedSource watched = new WatchedSource(store);
    LiveIndex index = open(root, watched, LAZY);
    watched.away = true;
    eventually("stuck", () -> index.failure().isPresent());

    rebuild();
    rebuild();
    assertThat(root.resolve("g000001")).exists();
    assertThat(documents(index)).isEqualTo(1);
    watched.away = false;

    eventually("moved", () -> generationOf(index).equals("g000003"));
    requireVisible(index, put("保洁", "J2"));
  }

  /** What failed half-way through a move must not hold the new generation's lock. */
  @Test
  void move_databaseAwayDuringTheCatchUp_triesAgain() throws Exception {
    put("装卸工", "J1");
    WatchedSource watched = new WatchedSource(store);
    LiveIndex index = open(root, watched, LAZY);
    watched.away = true;
    eventually("stuck", () -> index.failure().isPresent());
    rebuild();
    eventually(
        "the move itself fails",
        () -> root.resolve("g000002").resolve("write.lock").toFile().exists());

    watched.away = false;

    eventually("moved", () -> generationOf(index).equals("g000002"));
    requireVisible(index, put("保洁", "J2"));
  }

  @Test
  void run_damagedPointer_keepsWhatMayBeInUse() throws Exception {
    put("装卸工", "J1");
    rebuild();
    Files.writeString(root.resolve("CURRENT"), "nothing");

    assertThat(rebuild().generation()).isEqualTo("g000002");
    assertThat(root.resolve("g000001")).exists();
    assertThat(rebuild().generation()).isEqualTo("g000003");
    assertThat(root.resolve("g000001")).doesNotExist();
    requireVerified();
  }

  private IndexRebuild.Result rebuild() throws IOException {
    return IndexRebuild.of(root, SCHEMA, store).run(_ -> {});
  }

  private static String[] ids(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "J" + i).toArray(String[]::new);
  }

  private static String generationOf(LiveIndex index) {
    try {
      return index.withNewest(IndexView::pin).generation();
    } catch (IOException e) {
      throw new AssertionError("an open index must be searchable", e);
    }
  }

  private static int documents(LiveIndex index) {
    try {
      return index.documents();
    } catch (IOException e) {
      throw new AssertionError("an open index must be searchable", e);
    }
  }
}
