package io.yizhan.service.problem;

/** Every reason for which a request is refused; {@code code} of the response and of the metrics. */
public enum ProblemCode {
  /** A query parameter breaks its rule. */
  INVALID_PARAMETER(400, "请求参数有误"),
  /** A cursor is none of ours or belongs to another question. */
  INVALID_CURSOR(400, "翻页游标无效"),
  /** The body is no JSON object. */
  MALFORMED_BODY(400, "请求内容不是有效的 JSON"),
  /** No token, or one that is not known. */
  UNAUTHENTICATED(401, "请先登录或提供有效的令牌"),
  /** The token's role may not do this. */
  FORBIDDEN(403, "没有权限执行此操作"),
  /** No such path, or no such record. */
  NOT_FOUND(404, "找不到请求的内容"),
  /** The path does not know this method. */
  METHOD_NOT_ALLOWED(405, "不支持的请求方法"),
  /** The caller accepts no form that there is. */
  NOT_ACCEPTABLE(406, "无法按要求的格式返回"),
  /** The body is larger than is read. */
  BODY_TOO_LARGE(413, "请求内容太大"),
  /** The body is not JSON by its content type. */
  UNSUPPORTED_MEDIA_TYPE(415, "请求内容的格式不受支持"),
  /** The record in the body breaks rules. */
  INVALID_RECORD(422, "提交的内容有误"),
  /** Our fault; the id in {@code detail} finds it in the log. */
  INTERNAL(500, "服务器内部错误"),
  /** The write that was waited for cannot be found yet. */
  NOT_YET_VISIBLE(503, "写入的内容还没有生效"),
  /** The database cannot be reached; reading goes on. */
  STORE_UNAVAILABLE(503, "暂时无法保存,请稍后再试");

  private final int status;
  private final String title;

  ProblemCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** What a person reads first. */
  public String title() {
    return title;
  }
}
