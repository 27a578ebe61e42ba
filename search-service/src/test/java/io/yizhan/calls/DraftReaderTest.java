package io.yizhan.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yizhan.codec.FieldError;
import io.yizhan.extraction.Extractor;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said on the telephone on Tuesday, 24 November 2026. */
class DraftReaderTest {

  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 25);

  private final DraftReader reader = new DraftReader(Extractor.of(Lexicon.shipped()));

  @Test
  void read_wholeSentence_isADraftWithoutAssumptions() {
    Draft draft = reader.read("花湖机场明天早上7点到下午5点要15个装卸工，220一天，日结，电话13800138000", NOW);
    Job job = draft.job();
    assertThat(job.title()).isEqualTo("装卸工");
    assertThat(job.occupation()).contains("4-02-05-01");
    assertThat(job.shifts())
        .containsExactly(new Shift(TOMORROW, LocalTime.of(7, 0), LocalTime.of(17, 0)));
    assertThat(job.wage()).isEqualTo(Wage.of(BigDecimal.valueOf(220), WagePeriod.DAY));
    assertThat(job.settlement()).contains(SettlementCycle.DAILY);
    assertThat(job.location().point()).isPresent();
    assertThat(job.description()).doesNotContain("13800138000");
    assertThat(draft.headcount()).contains(15);
    assertThat(draft.assumed()).isEmpty();
    assertThat(draft.times()).hasSize(1);
  }

  @Test
  void read_noPlaceThatIsKnown_isSaid() {
    Draft draft = reader.read("后天早上8点到下午5点，在火星基地干活，要5个装卸工", NOW);
    assertThat(draft.job().title()).isEqualTo("装卸工");
    assertThat(draft.job().location()).isEqualTo(Location.UNKNOWN);
    assertThat(draft.assumed())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.field()).isEqualTo("location");
              assertThat(one.why()).contains("没听出在哪里干活", "火星基地", "请问清地点");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "明天早上7点半以后要5个保洁, 07:30-15:30",
    "明天早上8点要5个保洁, 08:00-16:00",
    "明天下午要5个保洁, 13:00-17:00",
    "明天要5个保洁, 08:00-16:00",
  })
  void read_hoursLeftOpen_areTakenForGrantedAndSaidSo(String text, String hours) {
    Draft draft = reader.read(text, NOW);
    assertThat(draft.assumed())
        .filteredOn(one -> one.field().equals("shifts"))
        .extracting(Assumption::value)
        .containsExactly(hours);
    Shift shift = draft.job().shifts().getFirst();
    assertThat(shift.date()).isEqualTo(TOMORROW);
    assertThat(shift.start() + "-" + shift.end()).isEqualTo(hours);
  }

  @ParameterizedTest
  @CsvSource({
    "要5个保洁, shifts, 没写什么时候干活",
    "明天7点半要5个保洁, text, “7点半”说不清是几点到几点",
    "2月30号7点到17点要5个保洁, text, “2月30号”不是能排班的日期",
    "11月20号7点到17点要5个保洁, text, “11月20号”不是能排班的日期",
    "明天7点到17点要5个人, text, 没听出要什么工种",
  })
  void read_whatCannotBeDoneWithout_isAskedFor(String text, String field, String message) {
    InvalidCallException refused =
        catchThrowableOfType(InvalidCallException.class, () -> reader.read(text, NOW));
    assertThat(refused.errors())
        .anySatisfy(
            error -> {
              assertThat(error.field()).isEqualTo(field);
              assertThat(error.message()).startsWith(message);
            });
  }

  @Test
  void read_formWithAddressAlone_isPlacedByItOrRefused() {
    Job form =
        Job.builder("?", "装卸")
            .headcount(5)
            .shifts(List.of(new Shift(TOMORROW, LocalTime.of(7, 0), LocalTime.of(17, 0))))
            .location(addressed("花湖机场货站"))
            .build();
    Draft draft = reader.read(form, false, NOW);
    assertThat(draft.job().location().point()).isPresent();
    assertThat(draft.headcount()).contains(5);

    Job nowhere = form.toBuilder().location(addressed("查无此处")).build();
    InvalidCallException refused =
        catchThrowableOfType(InvalidCallException.class, () -> reader.read(nowhere, false, NOW));
    assertThat(refused.errors()).extracting(FieldError::field).containsExactly("location.address");
  }

  private static Location addressed(String address) {
    return new Location(Optional.empty(), Optional.empty(), Optional.of(address));
  }
}
