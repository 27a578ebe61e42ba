package io.yizhan.alerts;

/** How owners of alerts are written. Stateless. */
public final class Owners {

  private Owners() {}

  /** A worker, by the id of their record. */
  public static String worker(String id) {
    return "worker:" + id;
  }

  /** Somebody of the staff, by the name of their token. */
  public static String staff(String name) {
    return "staff:" + name;
  }
}
