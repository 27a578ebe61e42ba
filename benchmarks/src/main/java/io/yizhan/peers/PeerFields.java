package io.yizhan.peers;

/** Names of the fields that are not facets. */
final class PeerFields {

  static final String ID = "id";
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String LOCATION = "location";
  static final String WAGE_PER_HOUR = "wagePerHour";
  static final String DAY = "day";
  static final String START_MINUTE = "startMinute";
  static final String END_MINUTE = "endMinute";
  static final String POSTED_AT = "postedAt";
  static final String VALID_UNTIL = "validUntil";

  private PeerFields() {}
}
