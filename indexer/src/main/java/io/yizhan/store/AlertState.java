package io.yizhan.store;

/** How far an alert has come. */
public enum AlertState {
  /** Held back by quiet hours, by the cap, or until it is its turn. */
  WAITING,
  /** In the owner's list; it goes nowhere else. */
  READY,
  /** On its way to a webhook, perhaps after failures. */
  SENDING,
  /** Accepted by the webhook. */
  SENT,
  /** Given up: the webhook did not accept it. */
  FAILED,
  /** Taken back before anybody was told: the record or the search is gone. */
  WITHDRAWN
}
