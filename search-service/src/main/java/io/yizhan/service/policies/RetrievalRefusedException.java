package io.yizhan.service.policies;

/** A call of {@code /retrieval} that is refused, with the code and the words Dify shows. */
final class RetrievalRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why; Dify's documentation names the first three codes. */
  enum Reason {
    /** No {@code Authorization: Bearer …}. */
    MALFORMED_AUTHORIZATION(403, 1001),
    /** A key that is not known. */
    WRONG_KEY(403, 1002),
    /** No such knowledge. */
    UNKNOWN_KNOWLEDGE(404, 2001),
    /** The body breaks a rule. */
    MALFORMED_REQUEST(400, 3001);

    private final int status;
    private final int code;

    Reason(int status, int code) {
      this.status = status;
      this.code = code;
    }

    /** HTTP status. */
    int status() {
      return status;
    }

    /** {@code error_code}. */
    int code() {
      return code;
    }
  }

  RetrievalRefusedException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A refusal of a body. */
  static RetrievalRefusedException of(String message) {
    return new RetrievalRefusedException(Reason.MALFORMED_REQUEST, message);
  }

  /** Why. */
  Reason reason() {
    return reason;
  }
}
