package io.yizhan.peers.protocol;

/**
 * When the seeker is free: work that begins on the day and lies wholly inside the hours.
 *
 * @param day ISO date
 * @param fromMinute earliest beginning, minutes of the day
 * @param untilMinute latest end, minutes of the day, beyond 1440 past midnight
 */
public record PeerWindow(String day, int fromMinute, int untilMinute) {}
