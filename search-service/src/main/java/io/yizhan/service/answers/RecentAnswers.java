package io.yizhan.service.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.answers.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which quotes were given to which question, contacts replaced, so that a vote can name them: in
 * memory, at most {@value #MOST}, for an hour. Safe for any thread.
 */
final class RecentAnswers {

  private static final int MOST = 20_000;

  private final Cache<String, Given> answers =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofHours(1)).build();

  /**
   * What was given.
   *
   * @param question as it was understood
   * @param documents the document of each quoted section
   */
  record Given(String question, Map<String, String> documents) {}

  /** Keeps an answer under a new id; one without quotes has an id, too, but nothing to vote on. */
  String keep(Answer answer) {
    String id = UUID.randomUUID().toString();
    if (!answer.finding().citations().isEmpty()) {
      answers.put(
          id,
          new Given(
              answer.question(),
              answer.finding().citations().stream()
                  .collect(
                      Collectors.toUnmodifiableMap(
                          each -> each.sectionId(), each -> each.documentId(), (one, _) -> one))));
    }
    return id;
  }

  /** What was given under an id; empty when it is too long ago. */
  Optional<Given> find(String id) {
    return Optional.ofNullable(answers.getIfPresent(id));
  }
}
