package io.yizhan.store;

/** What is counted of a station and a day, in the order in which it is shown. */
public enum DailyFigure {
  /** Workers who registered. */
  REGISTERED("登记求职"),
  /** Jobs that were posted. */
  JOBS("发布岗位"),
  /** Places of those jobs, where they say how many. */
  PLACES("岗位人数"),
  /** Calls that were opened. */
  CALLS("招工单"),
  /** Places of those calls. */
  WANTED("招工人数"),
  /** People of whom a first outcome was recorded, for each call once. */
  CALLED("联系人次"),
  /** Those who said yes, by the day they last said it, and did not go back on it. */
  ACCEPTED("答应"),
  /** Places that are filled by them: without those who did not come. */
  FILLED("补上名额"),
  /** Those who came to work. */
  ARRIVED("到岗"),
  /** Those who had said yes and did not come. */
  NO_SHOW("未到岗");

  private final String label;

  DailyFigure(String label) {
    this.label = label;
  }

  /** What people read. */
  public String label() {
    return label;
  }
}
