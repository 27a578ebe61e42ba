package io.yizhan.extraction;

/** Who speaks to whom; decides how a few ambiguous words are read. */
public enum UtteranceKind {
  /** A person looks for work: 明天下午葛店附近的装卸. */
  JOB_QUERY,
  /** A station looks for people: 会贴砖的瓦工. */
  WORKER_QUERY,
  /** An employer asks for people: 明天要15个装卸工. */
  CALL,
  /** A question about rules: 工伤怎么赔. */
  QUESTION,
  /** The text of an ad: weekdays repeat, and stray numbers are no questions. */
  AD
}
