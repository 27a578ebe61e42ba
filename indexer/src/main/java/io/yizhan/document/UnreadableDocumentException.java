package io.yizhan.document;

import java.io.IOException;

/** A document file gives no text; the message says why, in Chinese. */
public final class UnreadableDocumentException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableDocumentException(String message) {
    super(message);
  }

  UnreadableDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
