package io.yizhan.occupation;

/**
 * A model file is missing, damaged, of another format, or made for another classification.
 *
 * <p>The message names file, rule and value. The process should not start with such a model.
 */
public final class UnreadableModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableModelException(String file, String rule) {
    super(file + ": " + rule);
  }

  UnreadableModelException(String file, String rule, Throwable cause) {
    super(file + ": " + rule, cause);
  }
}
