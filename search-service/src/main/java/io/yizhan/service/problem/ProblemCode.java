package io.yizhan.service.problem;

import java.util.Arrays;
import java.util.Optional;

/** Every reason for which a request is refused; {@code code} of the response and of the metrics. */
public enum ProblemCode {
  /** A query parameter breaks its rule. */
  INVALID_PARAMETER(400, "请求参数有误", "请求无法理解，接口说明见 /api"),
  /** A cursor is none of ours or belongs to another question. */
  INVALID_CURSOR(400, "翻页游标无效", "请从第一页重新开始"),
  /** The body is no JSON object. */
  MALFORMED_BODY(400, "请求内容不是有效的 JSON", "应为一个 JSON 对象"),
  /** No token, or one that is not known. */
  UNAUTHENTICATED(401, "请先登录或提供有效的令牌", "此操作需要有效的令牌（Authorization: Bearer …）"),
  /** The code is not the one that was sent, or can be used no longer. */
  WRONG_CODE(401, "验证码不对或已失效", "请核对短信，或重新获取验证码"),
  /** The token's role may not do this. */
  FORBIDDEN(403, "没有权限执行此操作", "当前身份不能执行此操作"),
  /** No such path, or no such record. */
  NOT_FOUND(404, "找不到请求的内容", "没有这个地址，接口说明见 /api"),
  /** The path does not know this method. */
  METHOD_NOT_ALLOWED(405, "不支持的请求方法", "接口说明见 /api"),
  /** The caller accepts no form that there is. */
  NOT_ACCEPTABLE(406, "无法按要求的格式返回", "可用格式：application/json"),
  /** A page of another site has sent it. */
  CROSS_SITE(403, "请求来自其他网站", "请在本站页面上操作"),
  /** It does not go with what was done before, by the caller or by somebody else. */
  CONFLICT(409, "与已有的记录冲突", "请刷新后再试"),
  /** The state of the index that a cursor belongs to is gone. */
  EXPIRED_CURSOR(410, "翻页游标已过期", "请从第一页重新开始"),
  /** The body is larger than is read. */
  BODY_TOO_LARGE(413, "请求内容太大", "请缩短请求内容"),
  /** The address is longer than is read. */
  ADDRESS_TOO_LONG(414, "请求地址太长", "请减少或缩短查询参数"),
  /** The body is not JSON by its content type. */
  UNSUPPORTED_MEDIA_TYPE(415, "请求内容的格式不受支持", "请使用 application/json"),
  /** The record in the body breaks rules. */
  INVALID_RECORD(422, "提交的内容有误", "请检查提交的内容"),
  /** The law forbids what the ad says; {@code findings} of the response tell what and why. */
  UNLAWFUL_AD(422, "岗位信息违反招工规定，没有发布", "请按建议修改后再发布"),
  /** More than may be asked in that time. */
  TOO_MANY_REQUESTS(429, "请求太频繁", "请稍后再试"),
  /** The headers, the address among them, are longer than is read. */
  HEADERS_TOO_LARGE(431, "请求头太长", "请缩短请求地址和请求头"),
  /** Our fault; the id in {@code detail} finds it in the log. */
  INTERNAL(500, "服务器内部错误", "请稍后再试"),
  /** The write that was waited for cannot be found yet. */
  NOT_YET_VISIBLE(503, "写入的内容还没有生效", "请稍后再试"),
  /** A code could not be sent to a phone. */
  NOT_DELIVERED(503, "验证码没有发出", "请稍后再试"),
  /** The database cannot be reached; reading goes on. */
  STORE_UNAVAILABLE(503, "暂时无法保存，请稍后再试", "请稍后再试");

  private final int status;
  private final String title;
  private final String advice;

  ProblemCode(int status, String title, String advice) {
    this.status = status;
    this.title = title;
    this.advice = advice;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** What a person reads first. */
  public String title() {
    return title;
  }

  /** What to do, when nothing more is known of the case. */
  public String advice() {
    return advice;
  }

  /** The first reason that has this status below 500; empty when there is none. */
  static Optional<ProblemCode> ofStatus(int status) {
    return Arrays.stream(values())
        .filter(code -> code.status == status && status < INTERNAL.status)
        .findFirst();
  }
}
