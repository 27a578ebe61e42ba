package io.yizhan.indexing;

import io.yizhan.feed.RecordSource;
import io.yizhan.lexicon.UnreadableLexiconException;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.Schemas;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens generations with the schema that built them. A generation built with a lexicon or by a
 * release that is not at hand is foreign: its documents could neither be searched nor added to.
 *
 * <p>For one thread, the follower.
 */
final class Successors {

  private static final Logger LOG = LoggerFactory.getLogger(Successors.class);

  private final IndexLayout layout;
  private final Schemas schemas;
  private final IndexedKind kind;
  private final RecordSource source;
  private Refusal refusal = new Refusal("", "", 0);

  Successors(IndexLayout layout, Schemas schemas, IndexedKind kind, RecordSource source) {
    this.layout = layout;
    this.schemas = schemas;
    this.kind = kind;
    this.source = source;
  }

  /** Opens a generation that is not foreign. */
  Generation open(String name) throws IOException {
    String stamp = Generation.stamp(layout, name);
    DocumentSchema schema =
        schemas.of(kind, stamp).orElseThrow(() -> new IOException(foreign(name, stamp)));
    return Generation.open(layout, name, schema);
  }

  /** Opens a generation that is not foreign, with all that the feed has by now. */
  Generation openCaughtUp(String name) throws IOException {
    Generation next = open(name);
    try {
      FeedReader.catchUp(next.writer(), source);
      next.refresh();
      return next;
    } catch (IOException | RuntimeException failed) {
      next.close();
      throw failed;
    }
  }

  /**
   * Why a generation is foreign; empty when it is not. Finding out may load a lexicon, so what was
   * found is said again for a while.
   */
  Optional<String> whyForeign(String name, Duration trusted) throws IOException {
    boolean fresh = System.nanoTime() - refusal.sinceNanos < trusted.toNanos();
    if (refusal.generation.equals(name) && fresh) {
      return Optional.of(refusal.reason);
    }
    String stamp = Generation.stamp(layout, name);
    Optional<String> reason = reason(name, stamp);
    if (reason.isPresent()) {
      if (!refusal.reason.equals(reason.get())) {
        LOG.warn("the index stays at its generation: {}", reason.get());
      }
      refusal = new Refusal(name, reason.get(), System.nanoTime());
    }
    return reason;
  }

  private Optional<String> reason(String name, String stamp) {
    try {
      return schemas.of(kind, stamp).isPresent()
          ? Optional.empty()
          : Optional.of(foreign(name, stamp));
    } catch (UnreadableLexiconException damaged) {
      return Optional.of(foreign(name, stamp) + "：" + damaged.getMessage());
    }
  }

  private String foreign(String name, String stamp) {
    return "索引 "
        + name
        + " 由另一版结构与词典 "
        + stamp
        + " 建成，本进程用的是 "
        + schemas.current(kind).stamp()
        + "，请放好词典后重建索引";
  }

  private record Refusal(String generation, String reason, long sinceNanos) {}
}
