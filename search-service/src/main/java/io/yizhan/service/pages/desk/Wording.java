package io.yizhan.service.pages.desk;

import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.model.Job;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times, pay and addresses as pages write them. Stateless. */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("M月d日(E)HH:mm", Locale.CHINA);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.CHINA);

  private Wording() {}

  /** 11月26日(周四)07:00—17:00. */
  static String span(LocalDateTime from, LocalDateTime until) {
    boolean sameDay = until.toLocalDate().equals(from.toLocalDate());
    return DAY.format(from) + "—" + (sameDay ? TIME : DAY).format(until);
  }

  /** 220 元/天 · 日结. */
  static String pay(Job job) {
    String amount =
        job.wage()
            .bestYuan()
            .map(BigDecimal::toPlainString)
            .map(yuan -> yuan + " 元" + job.wage().period().map(Wording::per).orElse(""))
            .orElse("面议");
    return job.settlement()
        .map(SettlementCycle::label)
        .map(settled -> amount + " · " + settled)
        .orElse(amount);
  }

  private static String per(WagePeriod period) {
    return "/" + period.label();
  }

  /** The page of a call. */
  static String callPath(String id) {
    return "/desk/calls/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
