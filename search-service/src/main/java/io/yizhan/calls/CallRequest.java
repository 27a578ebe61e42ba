package io.yizhan.calls;

import java.util.Optional;

/**
 * What a call is opened with.
 *
 * @param draft the work
 * @param headcount how many people; what the draft says when empty
 * @param reserve how many in reserve; as many as it takes when empty
 * @param keepsCrews whether those who registered together go together or not at all
 * @param actor who opens it: a name without anything personal
 * @param requestKey says that two requests of one person are the same
 */
public record CallRequest(
    Draft draft,
    Optional<Integer> headcount,
    Optional<Integer> reserve,
    boolean keepsCrews,
    String actor,
    Optional<String> requestKey) {}
