package io.yizhan.extraction;

/** A part of the day without hours of the clock. */
public enum DayPart {
  /** Early: 早上, 早班. */
  MORNING("早上"),
  /** Before noon: 上午. */
  FORENOON("上午"),
  /** Around noon: 中午. */
  NOON("中午"),
  /** After noon: 下午, 中班. */
  AFTERNOON("下午"),
  /** 晚上, 傍晚, 晚班. */
  EVENING("晚上"),
  /** 夜班, 通宵, 凌晨. */
  NIGHT("夜里"),
  /** 白天, 白班. */
  DAYTIME("白天"),
  /** Half a day, whichever half: 半天. */
  HALF_DAY("半天");

  private final String label;

  DayPart(String label) {
    this.label = label;
  }

  /** The Chinese word a person reads. */
  public String label() {
    return label;
  }
}
