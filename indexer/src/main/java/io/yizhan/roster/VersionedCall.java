package io.yizhan.roster;

/**
 * A call as it stood at a moment.
 *
 * @param call the call
 * @param version of its list: grows with each step, so that two readings of one version are the
 *     same list
 */
public record VersionedCall(Call call, long version) {}
