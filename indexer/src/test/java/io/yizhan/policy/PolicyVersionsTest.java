package io.yizhan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.PolicyDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyVersionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void of_sameTitleNewer_olderIsSupersededFromThatDay() {
    PolicyDocument old = document("a", "驿站办法(2019年)", "2019-01-01").build();
    PolicyDocument now = document("b", "《驿站办法》（2024年修订）", "2024-03-01").build();
    PolicyVersions versions = PolicyVersions.of(List.of(now, old));

    assertThat(versions.supersededBy(old)).contains("b");
    assertThat(versions.supersededBy(now)).isEmpty();
    assertThat(versions.inForce(old, LocalDate.of(2024, 2, 29))).isTrue();
    assertThat(versions.inForce(old, LocalDate.of(2024, 3, 1))).isFalse();
    assertThat(versions.inForce(now, LocalDate.of(2024, 2, 29))).isFalse();
    assertThat(versions.inForce(now, TODAY)).isTrue();
  }

  @Test
  void of_sameTitleOtherArea_bothHold() {
    PolicyDocument one = document("a", "驿站办法", "2019-01-01").region(Optional.of("420704")).build();
    PolicyDocument other =
        document("b", "驿站办法", "2024-01-01").region(Optional.of("310000")).build();
    PolicyVersions versions = PolicyVersions.of(List.of(one, other));

    assertThat(versions.inForce(one, TODAY)).isTrue();
    assertThat(versions.inForce(other, TODAY)).isTrue();
  }

  @Test
  void of_amendedLawOfOneEffectiveDay_newerTextCounts() {
    Optional<LocalDate> first = Optional.of(LocalDate.of(2000, 1, 1));
    PolicyDocument old = document("a", "零工法", "2009-01-01").effective(first).build();
    PolicyDocument now = document("b", "零工法", "2018-01-01").effective(first).build();

    assertThat(PolicyVersions.of(List.of(old, now)).supersededBy(old)).contains("b");
  }

  /** 法律援助法 does not say that it ended 法律援助条例. */
  @Test
  void of_knownEnding_endsWhatTheNewerOneDoesNotName() {
    PolicyDocument old = document("a", "法律援助条例", "2003-07-21").build();
    PolicyDocument now = document("b", "中华人民共和国法律援助法", "2021-08-20").build();

    assertThat(PolicyVersions.of(List.of(old, now)).supersededBy(old)).contains("b");
    assertThat(PolicyVersions.of(List.of(old)).inForce(old, TODAY)).isTrue();
  }

  @Test
  void of_repealingClause_endsTheNamedDocumentInItsArea() {
    PolicyDocument old =
        document("a", "云溪区零工补贴试行办法", "2019-01-01").region(Optional.of("420704")).build();
    PolicyDocument far =
        document("c", "云溪区零工补贴试行办法", "2019-01-01").region(Optional.of("310000")).build();
    PolicyDocument now =
        PolicyDocument.builder("b", "零工补贴办法", "第九条 本办法自2024年1月1日起施行。《云溪区零工补贴试行办法》同时废止。")
            .region(Optional.of("420704"))
            .effective(Optional.of(LocalDate.of(2024, 1, 1)))
            .build();
    PolicyVersions versions = PolicyVersions.of(List.of(old, now, far));

    assertThat(versions.supersededBy(old)).contains("b");
    assertThat(versions.inForce(old, LocalDate.of(2023, 12, 31))).isTrue();
    assertThat(versions.inForce(old, TODAY)).isFalse();
    assertThat(versions.inForce(far, TODAY)).isTrue();
  }

  @Test
  void of_givenByDayOrId_isFoundOrKept() {
    PolicyDocument byDay =
        document("a", "零工法", "2009-01-01").supersededBy(Optional.of("2018-05-01")).build();
    PolicyDocument now = document("b", "零工法", "2018-05-01").build();
    PolicyDocument byName =
        document("c", "零工条例", "2009-01-01").supersededBy(Optional.of("某部新规")).build();
    PolicyVersions versions = PolicyVersions.of(List.of(byDay, now, byName));

    assertThat(versions.supersededBy(byDay)).contains("b");
    assertThat(versions.supersededBy(byName)).contains("某部新规");
    assertThat(versions.inForce(byName, TODAY)).isFalse();
  }

  @Test
  void inForce_expiredOrNotYet_isNot() {
    PolicyDocument document =
        document("a", "零工法", "2009-01-01").expires(Optional.of(LocalDate.of(2020, 12, 31))).build();
    PolicyVersions versions = PolicyVersions.of(List.of(document));

    assertThat(versions.inForce(document, LocalDate.of(2020, 12, 31))).isTrue();
    assertThat(versions.inForce(document, LocalDate.of(2021, 1, 1))).isFalse();
    assertThat(versions.inForce(document, LocalDate.of(2008, 12, 31))).isFalse();
  }

  private static PolicyDocument.Builder document(String id, String title, String published) {
    return PolicyDocument.builder(id, title, "驿站办理。")
        .published(Optional.of(LocalDate.parse(published)));
  }
}
