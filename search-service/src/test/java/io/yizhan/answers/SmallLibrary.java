package io.yizhan.answers;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.library.PolicyCollection;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.search.InMemoryRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A library of rules written for these tests: none of them exists. */
final class SmallLibrary implements AutoCloseable {

  static final String HOME = "420704";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final PolicyLibrary library;

  private SmallLibrary(PolicyLibrary library) {
    this.library = library;
  }

  /** Opens it, with all vectors. */
  static SmallLibrary open(Path directory) throws IOException {
    return open(directory, records());
  }

  /** Opens one of these records. */
  static SmallLibrary open(Path directory, List<DistrictRecord> records) throws IOException {
    InMemoryRecords source = new InMemoryRecords();
    records.forEach(source::put);
    Analyzers analyzers = Analyzers.create(Lexicon.shipped());
    PolicyLibrary library = PolicyLibrary.open(directory, source, () -> analyzers, 1);
    Instant end = Instant.now().plus(PATIENCE);
    while (!library.current().vectors().isComplete() && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    return new SmallLibrary(library);
  }

  PolicyCollection policies() {
    return library.current();
  }

  @Override
  public void close() throws IOException {
    library.close();
  }

  private static List<DistrictRecord> records() {
    return List.of(
        rule(
            "work",
            "零工用工规定",
            "",
            "2024-01-01",
            "第一条 小时工的工资结算周期最长不得超过十五日。\n"
                + "第二条 小时工与用人单位不得约定试用期。\n"
                + "第三条 用人单位不得扣押劳动者的居民身份证，不得以任何名义收取押金。\n"
                + "第四条 劳务派遣用工可以约定试用期，最长不得超过一个月。\n"
                + "第五条 有下列情形之一的，应当认定为工伤：\n"
                + "（一）在工作时间和工作场所内，因工作原因受到事故伤害的；\n"
                + "（二）在上下班途中，受到非本人主要责任的交通事故伤害的；\n"
                + "（三）法律规定的其他情形。\n"
                + "第六条 最低工资标准由省、自治区、直辖市人民政府规定。"),
        rule(
            "injury",
            "工伤办理规程",
            "",
            "2024-01-01",
            "第一条 申请工伤认定应当提交工伤认定申请表、劳动关系证明和医疗诊断证明。\n" + "第二条 社会保险行政部门应当自受理之日起六十日内作出工伤认定决定。"),
        rule(
            "station",
            "鄂城区驿站培训补贴办法",
            "420704",
            "2026-01-01",
            "第一条 零工在驿站参加技能培训并取得证书的，发给培训补贴800元。\n第二条 驿站每天早上六点开门，为零工免费提供饮水和充电。"),
        rule(
            "station-old",
            "鄂城区驿站培训补贴办法",
            "420704",
            "2023-01-01",
            "第一条 零工在驿站参加技能培训并取得证书的，发给培训补贴500元。"),
        rule("elsewhere", "外省零工接送办法", "440100", "2026-01-01", "第一条 零工上下班可以免费乘坐接送班车，班车每二十分钟一班。"),
        new Faq(
            "health",
            "鄂城区人社局",
            "健康证在哪里办？",
            List.of("去哪办健康证"),
            "到区疾控中心办理健康证，带身份证，当天可取。",
            Optional.of("张站长"),
            Optional.of(LocalDate.of(2026, 6, 1))));
  }

  static PolicyDocument rule(String id, String title, String region, String from, String text) {
    return PolicyDocument.builder(id, title, text)
        .region(region.isEmpty() ? Optional.empty() : Optional.of(region))
        .issuer(Optional.of("测试机关"))
        .published(Optional.of(LocalDate.parse(from)))
        .effective(Optional.of(LocalDate.parse(from)))
        .build();
  }
}
