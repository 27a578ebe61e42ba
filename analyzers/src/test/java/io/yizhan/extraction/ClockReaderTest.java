package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.ClockReader.Half;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockReaderTest {

  @ParameterizedTest
  @CsvSource({
    "早八晚五, 08:00, 17:00",
    "朝9晚6, 09:00, 18:00",
    "8点到5点, 08:00, 17:00",
    "8点到17点, 08:00, 17:00",
    "8-17点, 08:00, 17:00",
    "6点到16点, 06:00, 16:00",
    "7点到11点, 07:00, 11:00",
    "下午两点到六点, 14:00, 18:00",
    "晚上10点到12点, 22:00, 00:00",
    "晚上10点到6点, 22:00, 06:00",
    "晚上8点到凌晨2点, 20:00, 02:00",
    "晚上8点到第二天早上8点, 20:00, 08:00",
    "10点到早上6点, 22:00, 06:00",
    "2点到下午6点, 14:00, 18:00",
    "中午11点半到1点半, 11:30, 13:30",
    "上午八点三刻到十二点, 08:45, 12:00",
    "早上七点二十到十点零五, 07:20, 10:05",
    "8点30分到17点, 08:30, 17:00",
    "8:30-5:30, 08:30, 17:30",
    "20:00-8:00, 20:00, 08:00",
    "18:00--4:00, 18:00, 04:00",
    "0:00-8:00, 00:00, 08:00",
    "16点到24点, 16:00, 00:00",
  })
  void read_twoTimes_areHours(String text, LocalTime start, LocalTime end) {
    assertThat(read(text, Half.UNSAID))
        .isEqualTo(new Mention(0, text.length(), new Meaning.Hours(new HourSpan(start, end))));
  }

  @ParameterizedTest
  @CsvSource({
    "7点到11点, EVENING, 19:00, 23:00",
    "10点到6点, EVENING, 22:00, 06:00",
    "2点到6点, AFTERNOON, 14:00, 18:00",
    "8点到12点, MORNING, 08:00, 12:00",
  })
  void read_halfSaidBefore_isThatOfTheFirstTime(
      String text, Half half, LocalTime start, LocalTime end) {
    assertThat(read(text, half))
        .isEqualTo(new Mention(0, text.length(), new Meaning.Hours(new HourSpan(start, end))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2点到6点", "十点到十点", "6点半以后", "早上八点", "12:30", "3点前"})
  void read_unclearHours_areVague(String text) {
    assertThat(read(text, Half.UNSAID))
        .isEqualTo(
            new Mention(0, text.length(), new Meaning.Vague(Unresolved.Reason.UNCLEAR_HOURS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "三个人", "一点", "25点到26点", "8:75-9:80", "早", "晚饭", "1.5:30"})
  void read_noTime_isNull(String text) {
    assertThat(read(text, Half.UNSAID)).isNull();
  }

  @Test
  void read_afternoonAfterAMorning_isTheAfternoon() {
    FoldedText text = FoldedText.of("8点到12点,1点半到5点半");
    ClockReader reader = new ClockReader(text);
    reader.read(0, Half.UNSAID);
    assertThat(reader.read(7, Half.UNSAID))
        .isEqualTo(
            new Mention(
                7,
                14,
                new Meaning.Hours(new HourSpan(LocalTime.of(13, 30), LocalTime.of(17, 30)))));
  }

  @Test
  void read_onlyOneSide_isABound() {
    assertThat(read("下午5点以后", Half.UNSAID))
        .isEqualTo(new Mention(0, 6, new Meaning.NotBefore(LocalTime.of(17, 0))));
    assertThat(read("晚上9点前", Half.UNSAID))
        .isEqualTo(new Mention(0, 5, new Meaning.NotAfter(LocalTime.of(21, 0))));
  }

  @Test
  void read_pause_isNoWork() {
    FoldedText text = FoldedText.of("午休12:00-13:30");
    assertThat(new ClockReader(text).read(2, Half.UNSAID))
        .isEqualTo(new Mention(2, 13, new Meaning.Guard()));
  }

  private static @Nullable Mention read(String text, Half before) {
    return new ClockReader(FoldedText.of(text)).read(0, before);
  }
}
