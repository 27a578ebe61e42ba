package io.yizhan.answers;

import java.util.List;

/** What was found for a question, in three levels. */
public sealed interface Finding {

  /** What people read of the level. */
  String label();

  /** The quoted sentences, best first; none when nothing was found. */
  List<Citation> citations();

  /**
   * 依据如下: these sentences answer.
   *
   * @param citations 1…3
   */
  record Grounded(List<Citation> citations) implements Finding {

    /** Copies the list. */
    public Grounded {
      citations = List.copyOf(citations);
    }

    @Override
    public String label() {
      return "依据如下";
    }
  }

  /**
   * 可能相关: sentences on the subject that do not cover the question, or not surely.
   *
   * @param citations 1…3
   * @param shortfalls what the question names and they do not cover; none when it is only not sure
   */
  record Possible(List<Citation> citations, List<Shortfall> shortfalls) implements Finding {

    /** Copies the lists. */
    public Possible {
      citations = List.copyOf(citations);
      shortfalls = List.copyOf(shortfalls);
    }

    @Override
    public String label() {
      return "可能相关";
    }
  }

  /** 未找到: nothing is quoted. */
  record NotFound(Reason reason) implements Finding {

    @Override
    public String label() {
      return "未找到";
    }

    @Override
    public List<Citation> citations() {
      return List.of();
    }
  }

  /** Why nothing is quoted. */
  enum Reason {
    /** There is no document at all. */
    NO_DOCUMENTS("还没有导入政策文件"),
    /** Nothing that holds for the place and day is near the question. */
    NOTHING_NEAR("现有政策文件里没有找到能回答这个问题的内容");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** What people read. */
    public String label() {
      return label;
    }
  }
}
