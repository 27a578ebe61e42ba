package io.yizhan.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Reads the meaning of a text: 老板不给钱 and 用人单位拖欠劳动报酬 come out close together. The model is BAAI's
 * bge-small-zh-v1.5 in 8 bits, run in this process; nothing leaves it.
 *
 * <p>Safe for any thread; a text is read on the thread that asks, so as many threads as cores keep
 * the machine busy and a waiting one costs nothing. A question takes some 4 ms, a passage of 200
 * characters 25 ms; at most {@value WordPiece#MAX_PIECES} pieces are read, the rest of a longer
 * text is not. The same text gives the same vector. Loading takes half a second and 60 MB outside
 * the heap.
 */
public final class SentenceEmbedder implements AutoCloseable {

  /** Names the model; vectors of different models must not be compared. */
  public static final String MODEL = "bge-small-zh-v1.5-q";

  /** Room for a command line of megabytes; memory that is not touched is not used. */
  private static final long STACK_BYTES = 256L << 20;

  private static final String MODEL_FILE = "/" + MODEL + ".onnx";
  private static final String TOKENIZER_FILE = "/" + MODEL + "-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece pieces;

  private SentenceEmbedder(OrtEnvironment environment, OrtSession session, WordPiece pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /**
   * Loads the model that ships.
   *
   * @throws UnableToEmbedException when this machine cannot run it
   */
  public static SentenceEmbedder load() {
    try (InputStream tokenizer = resource(TOKENIZER_FILE);
        InputStream model = resource(MODEL_FILE);
        SessionOptions options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OptLevel.ALL_OPT);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      OrtEnvironment environment = environment();
      return new SentenceEmbedder(
          environment,
          environment.createSession(model.readAllBytes(), options),
          new WordPiece(Vocabulary.read(tokenizer)));
    } catch (OrtException | IOException | LinkageError failed) {
      throw new UnableToEmbedException("cannot load the model " + MODEL, failed);
    }
  }

  /**
   * The vector of a text; of an empty one, too, though it says nothing.
   *
   * @throws UnableToEmbedException when the model fails
   */
  public SentenceVector embed(String text) {
    long[] numbers = pieces.encode(text);
    long[] ones = new long[numbers.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {numbers});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][numbers.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return SentenceVector.ofDirection(firstRow((OnnxTensor) result.get(0)));
    } catch (OrtException failed) {
      throw new UnableToEmbedException("the model " + MODEL + " cannot be run", failed);
    }
  }

  /** Frees the model. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException failed) {
      throw new UnableToEmbedException("the model " + MODEL + " cannot be closed", failed);
    }
  }

  /**
   * The runtime's environment, made on a thread with a large stack: ONNX Runtime 1.29 reads the
   * command line of the process by a pattern that calls itself for each character, and a class path
   * of 20,000 characters ended the whole process.
   */
  private static OrtEnvironment environment() {
    FutureTask<OrtEnvironment> made = new FutureTask<>(OrtEnvironment::getEnvironment);
    Thread thread =
        Thread.ofPlatform().name("onnx-environment").stackSize(STACK_BYTES).unstarted(made);
    thread.start();
    try {
      return made.get();
    } catch (ExecutionException failed) {
      throw new UnableToEmbedException("cannot load the runtime of " + MODEL, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnableToEmbedException("interrupted while loading " + MODEL, stopped);
    }
  }

  /** The row of the piece before the text, where this model gathers its meaning. */
  private static float[] firstRow(OnnxTensor rows) {
    float[] row = new float[SentenceVector.DIMENSIONS];
    FloatBuffer values = rows.getFloatBuffer();
    values.get(row);
    return row;
  }

  private static InputStream resource(String name) throws IOException {
    return Optional.ofNullable(SentenceEmbedder.class.getResourceAsStream(name))
        .orElseThrow(() -> new IOException("no resource " + name));
  }
}
