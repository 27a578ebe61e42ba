package io.yizhan.store;

import io.yizhan.model.MobileNumber;
import io.yizhan.model.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who may sign in.
 *
 * @param id names them in logs; nothing personal
 * @param phone where codes go
 * @param standing what they are
 * @param consentText version of the text that they agreed to; empty where somebody else made the
 *     account
 * @param createdAt when it was made
 */
public record Account(
    String id,
    MobileNumber phone,
    Standing standing,
    Optional<String> consentText,
    Instant createdAt) {}
