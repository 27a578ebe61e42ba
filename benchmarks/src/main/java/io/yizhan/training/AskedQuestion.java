package io.yizhan.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;

/**
 * A question of outside data.
 *
 * @param id decides the half by a hash
 * @param text what is asked
 * @param answers ids of the passages, or of the document, that answer
 * @param words the very words that answer; empty where they are not known
 */
public record AskedQuestion(String id, String text, Set<String> answers, String words) {

  /** Copies the set. */
  public AskedQuestion {
    answers = Set.copyOf(answers);
  }

  /** Whether it may be learned from; whatever is learned is judged on the others. */
  public boolean isForTraining() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return (digest[digest.length - 1] & 1) == 0;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
