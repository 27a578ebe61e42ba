package io.yizhan.service.answers;

import io.yizhan.answers.Answer;
import io.yizhan.answers.Finding;
import io.yizhan.answers.Shortfall;
import io.yizhan.store.OpenQuestion;
import io.yizhan.store.QuestionStore;
import io.yizhan.store.StoreException;
import java.io.Closeable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was asked in vain, on a thread of its own. Questions about somebody's own case are not
 * kept: staff cannot answer them once for all. When the database is slow or away, questions beyond
 * {@value #MOST} are let go and counted; answering is never held up. Safe for any thread.
 */
public final class QuestionRecorder implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(QuestionRecorder.class);
  private static final int MOST = 1_000;
  private static final Duration PATIENCE = Duration.ofMillis(200);

  /** How long a question is kept that nobody asks again. */
  private static final Duration KEPT = Duration.ofDays(180);

  private final QuestionStore store;
  private final InstantSource clock;
  private final BlockingQueue<OpenQuestion> queue = new ArrayBlockingQueue<>(MOST);
  private final Thread thread;
  private volatile boolean closed;

  /** Starts to write to a store, and forgets what is too old. */
  public QuestionRecorder(QuestionStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.thread = Thread.ofPlatform().name("question-recorder").daemon().start(this::write);
  }

  /** Keeps a question, unless it was answered or is somebody's own case; does not wait. */
  public void record(Answer answer) {
    String level =
        switch (answer.finding()) {
          case Finding.Grounded _ -> "";
          case Finding.NotFound _ -> "NOT_FOUND";
          case Finding.Possible possible -> isOwnCase(possible) ? "" : "POSSIBLE";
        };
    if (!level.isEmpty()
        && !queue.offer(
            OpenQuestion.asked(answer.question(), answer.region(), level, clock.instant()))) {
      LOG.warn("a question asked in vain is not kept: {} others wait to be written", MOST);
    }
  }

  private static boolean isOwnCase(Finding.Possible possible) {
    return possible.shortfalls().stream()
        .anyMatch(shortfall -> shortfall.kind() == Shortfall.Kind.OWN_CASE);
  }

  private void write() {
    boolean forgotten = false;
    while (!closed || !queue.isEmpty()) {
      try {
        OpenQuestion question = queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (!forgotten) {
          Instant before = clock.instant().minus(KEPT);
          store.forget(before);
          forgotten = true;
        }
        if (question != null) {
          store.keep(question);
        }
      } catch (StoreException failed) {
        LOG.warn("a question asked in vain is not kept", failed);
        if (closed) {
          return;
        }
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Writes what waits and stops. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
