package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.AdField;
import io.yizhan.extraction.AdForm;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupations;
import io.yizhan.model.Job;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final Occupations OCCUPATIONS = Lexicon.load().occupations();

  @Test
  void of_textSaysNothing_isSilent() {
    assertThat(of(AdField.WAGE_UNIT, perMonth(5000, 6000), AdForm.EMPTY))
        .isEqualTo(Agreement.SILENT);
  }

  @Test
  void of_amounts_agreeWhenTheyMeetAndAreNotComparedAcrossUnits() {
    AdForm form = perMonth(8001, 10000);
    assertThat(of(AdField.WAGE_AMOUNT, form, perMonth(8000, 8000))).isEqualTo(Agreement.AGREE);
    assertThat(of(AdField.WAGE_AMOUNT, form, perMonth(5000, 6000))).isEqualTo(Agreement.DIFFER);
    AdForm open =
        AdForm.EMPTY.withWage(
            new Wage(
                Optional.of(BigDecimal.valueOf(5000)),
                Optional.empty(),
                Optional.of(WagePeriod.MONTH)));
    assertThat(of(AdField.WAGE_AMOUNT, form, open)).isEqualTo(Agreement.AGREE);
    AdForm hourly = AdForm.EMPTY.withWage(Wage.of(BigDecimal.valueOf(60), WagePeriod.HOUR));
    assertThat(of(AdField.WAGE_AMOUNT, form, hourly)).isEqualTo(Agreement.SILENT);
    assertThat(of(AdField.WAGE_UNIT, form, hourly)).isEqualTo(Agreement.DIFFER);
  }

  @Test
  void of_trades_compareByCode() {
    assertThat(of(AdField.OCCUPATION, trade("月嫂"), trade("家政服务员"))).isEqualTo(Agreement.AGREE);
    assertThat(of(AdField.OCCUPATION, trade("月嫂"), trade("保安员"))).isEqualTo(Agreement.DIFFER);
  }

  private static Agreement of(AdField field, AdForm form, AdForm read) {
    return Agreement.of(field, form, read, OCCUPATIONS);
  }

  private static AdForm trade(String name) {
    return Job.builder("J1", "?").occupation(name).build().form();
  }

  private static AdForm perMonth(int low, int high) {
    return AdForm.EMPTY.withWage(
        Wage.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high), WagePeriod.MONTH));
  }
}
