package io.yizhan.codec;

import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Amounts of pay: {@code wage} of a job, {@code wish.wageMin} of a worker. In yuan, rounded to the
 * fen: 4166.666… a month, as a spreadsheet divides it, is 4166.67.
 */
final class PayFormat {

  /** More than anyone is paid a year; catches slipped decimal points and telephone numbers. */
  private static final BigDecimal MAX_YUAN = BigDecimal.valueOf(10_000_000);

  private static final int FEN_SCALE = 2;

  private PayFormat() {}

  static Wage readWage(FieldReader wage) {
    Optional<BigDecimal> min = readYuan(wage, "min");
    Optional<BigDecimal> max = readYuan(wage, "max");
    Optional<WagePeriod> period = wage.constant("unit", WagePeriod.class, WagePeriod::label);
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      wage.reject(
          "max",
          "不能小于 min（"
              + min.get().toPlainString()
              + "），收到："
              + ShownValue.of(max.get().toPlainString()));
      return Wage.UNKNOWN;
    }
    return new Wage(min, max, period);
  }

  static Wage readFloor(FieldReader wish) {
    FieldReader floor = wish.object("wageMin");
    return new Wage(
        readYuan(floor, "amount"),
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

  private static Optional<BigDecimal> readYuan(FieldReader fields, String name) {
    return fields
        .decimal(name, BigDecimal.ZERO, MAX_YUAN)
        .map(yuan -> yuan.setScale(FEN_SCALE, RoundingMode.HALF_UP).stripTrailingZeros());
  }
}
