package io.yizhan.store;

import io.yizhan.model.RecordKind;

/** The table of each kind, by which the change feed names kinds as well. */
final class TableName {

  private TableName() {}

  static String of(RecordKind kind) {
    return switch (kind) {
      case STATION -> "station";
      case EMPLOYER -> "employer";
      case JOB -> "job";
      case WORKER -> "worker";
      case POLICY -> "policy";
      case FAQ -> "faq";
    };
  }

  /** Undoes {@link #of}. */
  static RecordKind kindOf(String table) {
    for (RecordKind kind : RecordKind.values()) {
      if (of(kind).equals(table)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("table must be one of a record kind; got: " + table);
  }
}
