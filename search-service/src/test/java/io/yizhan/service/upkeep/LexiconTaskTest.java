package io.yizhan.service.upkeep;

import static io.yizhan.service.testing.RunningService.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.testing.LexiconDirectory;
import io.yizhan.service.testing.Reply;
import io.yizhan.service.testing.RunningService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A district gives a running service a lexicon of its own. */
class LexiconTaskTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** 家政服务员, by a name that only the new lexicon knows. */
  private static final String NAME_LINE = "荔枝打卡工\t4-10-01-06\n";

  private RunningService service;
  private Path lexicon;

  @BeforeEach
  void start() {
    service = RunningService.start();
    lexicon = service.directory().resolve("lexicon");
  }

  @AfterEach
  void stop() throws Exception {
    service.close();
  }

  @Test
  void lexiconThenRebuild_searchUnderstandsTheNewName_andNeverFails() throws Exception {
    String job = "{\"id\":\"LX1\",\"title\":\"急招荔枝打卡工\",\"occupation\":\"荔枝打卡工\"}";
    Reply published = service.call("POST", "/api/jobs", "demo-employer", job);
    assertThat(published.status()).isEqualTo(201);
    String generation = published.json().get("generation").asText();
    assertThat(search("generation", generation, "q", "荔枝").json().get("total").asInt())
        .isEqualTo(1);
    assertThat(search("occupation", "荔枝打卡工").status()).isEqualTo(400);
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> searching = threads.submit(() -> searchUntil(done));

      LexiconDirectory.write(lexicon, "occupation-names.tsv", NAME_LINE);
      Reply loaded = service.task("lexicon");
      String version = Lexicon.open(lexicon).version();
      assertThat(loaded.status()).isEqualTo(200);
      assertThat(loaded.text()).contains("词典 " + version + " 已载入").contains("需重建");
      assertThat(rebuildDue()).isTrue();
      assertThat(search("occupation", "荔枝打卡工").status()).as("not before").isEqualTo(400);

      Reply rebuilt = service.task("rebuild");
      assertThat(rebuilt.status()).isEqualTo(200);
      assertThat(rebuilt.text()).contains("已用词典 " + version + " 建成");
      untilNotDue();
      done.set(true);
      assertThat(searching.get()).isPositive();
    }
    assertThat(search("occupation", "荔枝打卡工").json().get("total").asInt()).isEqualTo(1);
    assertThat(service.task("lexicon").text()).contains("索引就是用它建的");
  }

  @Test
  void lexicon_badLine_isRefusedWithItsPlace() throws Exception {
    LexiconDirectory.write(lexicon, "occupation-names.tsv", "荔枝打卡工\t4-10-01-99\n");
    long line = Files.readString(lexicon.resolve("occupation-names.tsv")).lines().count();
    Reply refused = service.task("lexicon");
    assertThat(refused.status()).isEqualTo(500);
    assertThat(refused.text())
        .contains("词典未换，仍用 " + Lexicon.shipped().version())
        .contains("occupation-names.tsv:" + line + ": 没有这个职业代码：\"荔枝打卡工\t4-10-01-99\"");
    assertThat(rebuildDue()).isFalse();
    assertThat(service.admin("/healthcheck").status()).isEqualTo(200);
  }

  private int searchUntil(AtomicBoolean done) {
    int searches = 0;
    while (!done.get()) {
      Reply reply = search("q", "荔枝打卡", "size", String.valueOf(1 + searches % 100));
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().get("total").asInt()).isEqualTo(1);
      searches++;
    }
    return searches;
  }

  private Reply search(String... parameters) {
    return service.get(query("/api/jobs", parameters));
  }

  private boolean rebuildDue() {
    return service.admin("/metrics").text().contains("\nindex_rebuildDue 1.0");
  }

  private void untilNotDue() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (rebuildDue()) {
      assertThat(System.nanoTime()).as("the service moves over").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
