package io.yizhan.service.pages.desk;

import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;

/** Statuses of forms that are shown again. */
enum Refused implements StatusType {
  /** What was sent breaks a rule. */
  UNPROCESSABLE(422, "Unprocessable Content"),
  /** It does not go with what others did before. */
  CONFLICT(409, "Conflict");

  private final int code;
  private final String reason;

  Refused(int code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  @Override
  public int getStatusCode() {
    return code;
  }

  @Override
  public Family getFamily() {
    return Family.CLIENT_ERROR;
  }

  @Override
  public String getReasonPhrase() {
    return reason;
  }
}
