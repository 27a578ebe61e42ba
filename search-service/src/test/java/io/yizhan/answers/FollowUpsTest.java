package io.yizhan.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowUpsTest {

  @Test
  void complete_wordOfTheSameKind_takesItsPlace() {
    assertCompleted("那派遣的呢？", "小时工能约定试用期吗", "派遣能约定试用期吗");
    assertCompleted("失业保险呢", "养老保险换城市怎么办", "失业保险换城市怎么办");
    assertCompleted("春节呢？", "国庆节加班给几倍工资", "春节加班给几倍工资");
  }

  @Test
  void complete_wordOfNoKind_standsBefore() {
    assertCompleted("那辞职的呢？", "公司要不要给补偿", "辞职：公司要不要给补偿");
  }

  @Test
  void complete_withoutSubject_takesTheLastOne() {
    assertCompleted("要交什么材料", "工伤认定多少天出结果", "工伤认定，要交什么材料");
    assertCompleted("那去哪里办？", "居住证怎么办", "居住证，去哪里办？");
  }

  @Test
  void complete_ownSubject_staysAsItIs() {
    assertThat(FollowUps.complete("产假有多少天", "工伤认定多少天出结果")).isEmpty();
    assertThat(FollowUps.complete("红烧肉怎么做", "工伤认定多少天出结果")).isEmpty();
  }

  private static void assertCompleted(String question, String last, String expected) {
    assertThat(FollowUps.complete(question, last)).contains(new Rewriting(question, expected));
  }
}
