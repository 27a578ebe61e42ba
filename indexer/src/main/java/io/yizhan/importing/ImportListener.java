package io.yizhan.importing;

import java.nio.file.Path;

/** Hears how far an import has come, so that a command line can draw a bar. */
@FunctionalInterface
public interface ImportListener {

  /** Listens to nothing. */
  ImportListener NONE = (file, bytesRead, totalBytes) -> {};

  /**
   * Called by the importing thread after each batch and at the end of each file.
   *
   * @param file the file being read
   * @param bytesRead bytes of it read so far, before decompression; an XLSX file counts at its end
   * @param totalBytes size of the file
   */
  void progress(Path file, long bytesRead, long totalBytes);
}
