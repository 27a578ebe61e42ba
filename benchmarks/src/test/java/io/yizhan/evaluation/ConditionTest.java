package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.Job;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "trade=搬家工,装卸工 true false",
        "type=DAILY true false",
        "type=LONG_TERM,DISPATCH false true",
        "settle=MONTHLY false true",
        "period=DAY true false",
        "region=420704 true false",
        "region=420703400,420704400 true true",
        "region=420704001 false false",
        "address=樊口 true false",
        "employer=电子厂 false true",
        "benefit=提供住宿,包吃住 false true",
        // 220 a day of ten hours against 6000/174 an hour, twelve hours a day.
        "pay=220/DAY true true",
        "pay=221/DAY false true",
        "pay=22/HOUR true true",
        "pay=6000/MONTH false true",
        "pay=6001/MONTH false false",
        "day=+1 true false",
        "day=+0 false false",
        // The pattern ends on Saturday; Sunday, five days ahead, is over.
        "day=+4 false true",
        "day=+5 false false",
        "day=+4..+5 false true",
        "within=07:00-17:00 true false",
        "within=07:01-17:00 false false",
        "within=07:00-16:59 false false",
        "within=18:00-09:00 false true",
        "within=18:00-07:59 false false",
        "night=yes false true",
      })
  void holds_eachKey_isDecidedOnTheTruth(String text, boolean unloading, boolean night) {
    Criterion<Job> condition = Condition.parseAll(text).getFirst();

    assertThat(condition.holds(Truths.unloading(), Truths.TODAY)).isEqualTo(unloading);
    assertThat(condition.holds(Truths.nightShift(), Truths.TODAY)).isEqualTo(night);
  }

  @Test
  void holds_nothingKnown_isNeverMet() {
    Job bare = Job.builder("J3", "招人").build();

    assertThat(
            Condition.parseAll(
                "trade=普工 type=DAILY settle=DAILY period=DAY region=42 address=樊口 employer=厂"
                    + " benefit=包吃住 pay=1/DAY day=+0..+30 within=00:00-00:00 night=yes"))
        .hasSize(12)
        .noneMatch(condition -> condition.holds(bare, Truths.TODAY));
  }

  @Test
  void parseAll_denied_holdsWhereTheOtherDoesNot() {
    Job bare = Job.builder("J1", "招人").build();
    assertThat(Condition.parseAll("!trade=保安员 !night=yes !near=30.5;114.6/5"))
        .hasSize(3)
        .allMatch(condition -> condition.holds(bare, Truths.TODAY));
  }

  @Test
  void parseAll_dash_isNone() {
    assertThat(Condition.parseAll("-")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "月嫂",
        "trade=",
        "=月嫂",
        "job=月嫂",
        "trade=月嫂  type=DAILY",
        "type=MONTHLY",
        "pay=200",
        "pay=/DAY",
        "day=1",
        "day=+1..+2..+3",
        "within=0700",
        "near=30.5;114.6",
        "near=30.5,114.6/3",
        "!",
        "!trade=",
      })
  void parseAll_otherForms_areRefused(String text) {
    assertThatThrownBy(() -> Condition.parseAll(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
