package io.yizhan.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads the text of HTML, .docx and PDF files. Stateless; safe for any thread.
 *
 * <p>Limits: a file of {@value #MOST_BYTES} bytes, {@value TextBuffer#MOST_CHARS} characters,
 * {@link #PATIENCE} of time. A file that takes longer is given up; its thread ends on its own or
 * with the process.
 */
public final class DocumentReader {

  /** How long one file may take. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The most bytes of one file. */
  public static final long MOST_BYTES = 100L << 20;

  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "docx", "pdf");

  private DocumentReader() {}

  /** Whether it can read files of a name. */
  public static boolean reads(Path file) {
    return EXTENSIONS.contains(extension(file));
  }

  /**
   * Reads one file.
   *
   * @throws UnreadableDocumentException when it gives no text, saying why
   * @throws IOException when it cannot be read at all
   */
  public static DocumentText read(Path file) throws IOException {
    return read(file, PATIENCE);
  }

  static DocumentText read(Path file, Duration patience) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new UnreadableDocumentException("文件超过 " + MOST_BYTES + " 字节");
    }
    FutureTask<DocumentText> reading = new FutureTask<>(() -> parse(file));
    Thread.ofPlatform().daemon().name("document-reader").start(reading);
    try {
      return reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooLong) {
      reading.cancel(true);
      throw new UnreadableDocumentException("读取超过 " + patience.toSeconds() + " 秒，已放弃", tooLong);
    } catch (InterruptedException stopped) {
      reading.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnreadableDocumentException("读取被中断", stopped);
    } catch (ExecutionException failed) {
      throw failure(Objects.requireNonNullElse(failed.getCause(), failed));
    }
  }

  private static DocumentText parse(Path file) throws IOException {
    return switch (extension(file)) {
      case "docx" -> DocxText.read(file);
      case "pdf" -> PdfText.read(file);
      case "html", "htm" -> HtmlText.read(file);
      default -> throw new UnreadableDocumentException("不支持的文档类型「." + extension(file) + "」");
    };
  }

  /** Parsers of foreign files throw whatever they did not foresee. */
  private static IOException failure(Throwable cause) {
    return switch (cause) {
      case UnreadableDocumentException explained -> explained;
      case StackOverflowError deep -> new UnreadableDocumentException("文档嵌套太深，无法读取", deep);
      case OutOfMemoryError large -> new UnreadableDocumentException("文档太大，内存放不下", large);
      case Error error -> throw error;
      default -> new UnreadableDocumentException("文件已损坏或不是它的扩展名所说的类型", cause);
    };
  }

  static String extension(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
