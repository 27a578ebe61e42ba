package io.yizhan.codec;

import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts of pay: {@code wage} of a job, {@code wish.wageMin} of a worker. */
final class PayFormat {

  /** More than anyone is paid a year; catches slipped decimal points and telephone numbers. */
  private static final BigDecimal MAX_YUAN = BigDecimal.valueOf(10_000_000);

  private PayFormat() {}

  static Wage readWage(FieldReader wage) {
    Optional<BigDecimal> min = wage.decimal("min", BigDecimal.ZERO, MAX_YUAN);
    Optional<BigDecimal> max = wage.decimal("max", BigDecimal.ZERO, MAX_YUAN);
    Optional<WagePeriod> period = wage.constant("unit", WagePeriod.class, WagePeriod::label);
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      wage.reject(
          "max",
          "不能小于 min(%s),收到:「%s」".formatted(min.get().toPlainString(), max.get().toPlainString()));
      return Wage.UNKNOWN;
    }
    return new Wage(min, max, period);
  }

  static Wage readFloor(FieldReader wish) {
    FieldReader floor = wish.object("wageMin");
    return new Wage(
        floor.decimal("amount", BigDecimal.ZERO, MAX_YUAN),
        Optional.empty(),
        floor.constant("unit", WagePeriod.class, WagePeriod::label));
  }

  static void writeWage(Wage wage, FieldWriter fields) {
    fields
        .decimal("min", wage.minYuan())
        .decimal("max", wage.maxYuan())
        .constant("unit", wage.period());
  }

  static void writeFloor(Wage floor, FieldWriter fields) {
    fields.decimal("amount", floor.minYuan()).constant("unit", floor.period());
  }
}
