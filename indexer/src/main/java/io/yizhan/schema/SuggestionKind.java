package io.yizhan.schema;

/** What a {@link SuggestedValue} names. */
public enum SuggestionKind {
  /** A trade under its official or an everyday name: 家政服务员, 月嫂. */
  OCCUPATION("occupation"),
  /** What ads of no known trade are headed with: 漂流船接待. */
  TITLE("title"),
  /** Who hires: 葛店物流. */
  EMPLOYER("employer"),
  /** A region, a landmark, or a place named in an address: 鄂城区, 花湖机场, 滨湖南路. */
  PLACE("place"),
  /** A station; its value is the id, the name is in its own record. */
  STATION("station"),
  /** What comes with the job: 包午餐. */
  BENEFIT("benefit"),
  /** What a worker can do or must hold: 叉车, 健康证. */
  SKILL("skill");

  private final String key;

  SuggestionKind(String key) {
    this.key = key;
  }

  /** Its name in requests, answers and the index. */
  public String key() {
    return key;
  }
}
