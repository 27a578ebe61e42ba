package io.yizhan.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yizhan.model.RecordKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record may not say: the one field that is named, and the words a person reads. */
class RecordFaultsTest {

  private static final String DATE = "应为有效日期（如 2026-11-25），收到：";
  private static final String TYPES = "应为其中之一：DAILY HOURLY SEASONAL DISPATCH PROJECT LONG_TERM，收到：";

  private final RecordCodec codec = RecordCodec.create();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'title':''|title|缺少必填字段",
        "'title':null|title|缺少必填字段",
        "'title':['保洁']|title|应为文字，收到：「[\"保洁\"]」",
        "'id':'  '|id|缺少必填字段",
        "'headcount':-1|headcount|应为 1 到 100000 之间的数字，收到：「-1」",
        "'headcount':0|headcount|应为 1 到 100000 之间的数字，收到：「0」",
        "'headcount':3,'filled':4|filled|应不大于招聘人数 headcount，并同时写明招聘人数",
        "'filled':1|filled|应不大于招聘人数 headcount，并同时写明招聘人数",
        "'headcount':3,'filled':-1|filled|应为 0 到 100000 之间的数字，收到：「-1」",
        "'headcount':2.5|headcount|应为整数，收到：「2.5」",
        "'headcount':'三十'|headcount|应为 1 到 100000 之间的数字，收到：「三十」",
        "'headcount':'1e5'|headcount|应为 1 到 100000 之间的数字，收到：「1e5」",
        "'headcount':1e400|headcount|应为 1 到 100000 之间的数字，收到：「1E+400」",
        "'headcount':true|headcount|应为 1 到 100000 之间的数字，收到：「true」",
        "'headcount':{}|headcount|应为 1 到 100000 之间的数字，收到：「{}」",
        "'lodging':'也许'|lodging|应为 true 或 false，收到：「也许」",
        "'lodging':[]|lodging|应为 true 或 false，收到：「[]」",
        "'benefits':[{}]|benefits[0]|应为文字，收到：「{}」",
        "'employer':7|employer|应为对象，收到：「7」",
        "'requires':'无'|requires|应为对象，收到：「无」",
        "'requires':{'minAge':101}|requires.minAge|应为 0 到 100 之间的数字，收到：「101」",
        "'requires':{'minYears':-1}|requires.minYears|应为 0 到 60 之间的数字，收到：「-1」",
        "'wage':220|wage|应为对象，收到：「220」",
        "'wage':{'min':-5}|wage.min|应为 0 到 10000000 之间的数字，收到：「-5」",
        "'wage':{'max':13800138000}|wage.max|应为 0 到 10000000 之间的数字，收到：「<电话>」",
        "'wage':{'min':1e-999999999}|wage.min|应为 0 到 10000000 之间的数字，收到：「1E-999999999」",
        "'wage':{'min':220,'max':180}|wage.max|不能小于 min（220），收到：「180」",
        "'wage':{'unit':'钟'}|wage.unit|应为其中之一：HOUR DAY WEEK MONTH YEAR PIECE，收到：「钟」",
        "'wage':{'settlement':'年结'}|wage.settlement|应为其中之一：DAILY WEEKLY MONTHLY ON_COMPLETION，收到：「年结」",
        "'postedAt':'昨天'|postedAt|应为时间（如 2026-11-24T08:00:00+08:00），收到：「昨天」",
        "'postedAt':'2026-02-30T08:00:00+08:00'|postedAt|应为时间（如 2026-11-24T08:00:00+08:00），收到：「2026-02-30T08:00:00+08:00」",
        "'validUntil':'+999999999-12-31'|validUntil|应为时间（如 2026-11-24T08:00:00+08:00），收到：「+999999999-12-31」",
        "'postedAt':'2026-11-25T08:00','validUntil':'2026-11-25T08:00'|validUntil|应晚于发布时间 postedAt",
        "'location':{'lat':91,'lon':114}|location.lat|应为 -90 到 90 之间的数字，收到：「91」",
        "'location':{'lat':30,'lon':'180.1'}|location.lon|应为 -180 到 180 之间的数字，收到：「180.1」",
        "'location':{'lat':30}|location.lon|经纬度应成对给出",
        "'location':{'lon':114}|location.lat|经纬度应成对给出",
        "'location':{'crs':'CGCS2000'}|location.crs|应为其中之一：WGS84 GCJ02 BD09，收到：「CGCS2000」",
        "'location':{'region':'42070'}|location.region|应为 6、9 或 12 位行政区划代码，收到：「42070」",
        "'location':{'region':'４２０７０４'}|location.region|应为 6、9 或 12 位行政区划代码，收到：「４２０７０４」",
        "'location':'葛店'|location|应为对象，收到：「葛店」",
      })
  void decode_jobWithOneFault_namesFieldRuleAndValue(String json, String field, String message) {
    assertThat(faults(RecordKind.JOB, job(json))).containsExactly(new FieldError(field, message));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'shifts':'明天'|shifts|应为对象，收到：「明天」",
        "'shifts':[{'date':'2026-11-25','start':'07:00'}]|shifts[0].end|缺少必填字段",
        "'shifts':[{'start':'07:00','end':'17:00'}]|shifts[0].date|缺少必填字段",
        "'shifts':[null,{'date':'2026-02-30','start':'07:00','end':'17:00'}]|shifts[1].date|"
            + DATE
            + "「2026-02-30」",
        "'shifts':[{'date':'2027-02-29','start':'07:00','end':'17:00'}]|shifts[0].date|"
            + DATE
            + "「2027-02-29」",
        "'shifts':[{'date':'0026-11-25','start':'07:00','end':'17:00'}]|shifts[0].date|"
            + DATE
            + "「0026-11-25」",
        "'shifts':[{'date':20261125,'start':'07:00','end':'17:00'}]|shifts[0].date|"
            + DATE
            + "「20261125」",
        "'shifts':[{'date':'2026-11-25','start':'25:00','end':'17:00'}]|shifts[0].start|应为时刻（如 07:30），收到：「25:00」",
        "'shifts':[{'date':'2026-11-25','start':'7点','end':'17:00'}]|shifts[0].start|应为时刻（如 07:30），收到：「7点」",
        "'weekly':[{'start':'08:00','end':'17:00'}]|weekly[0].days|缺少必填字段",
        "'weekly':[{'days':[''],'start':'08:00','end':'17:00'}]|weekly[0].days|缺少必填字段",
        "'weekly':[{'days':[{}],'start':'08:00','end':'17:00'}]|weekly[0].days[0]|应为文字，收到：「{}」",
        "'weekly':[{'days':['MON','节日'],'start':'08:00','end':'17:00'}]|weekly[0].days|应为 MON TUE WED THU FRI SAT SUN，收到：「节日」",
        "'weekly':[{'days':'MON','start':'08:00','end':'17:00','from':'2027-01-31','until':'2026-12-01'}]|weekly[0].until|不能早于 from（2027-01-31），收到：「2026-12-01」",
        "'employmentType':'兼职'|employmentType|" + TYPES + "「兼职」",
      })
  void decode_jobWithImpossibleTimes_namesThePlaceInTheList(
      String json, String field, String message) {
    assertThat(faults(RecordKind.JOB, job(json))).containsExactly(new FieldError(field, message));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'birthYear':1899|birthYear|应为 1900 到 2100 之间的数字，收到：「1899」",
        "'birthDate':'1980-02-30'|birthDate|" + DATE + "「1980-02-30」",
        "'experienceYears':61|experienceYears|应为 0 到 60 之间的数字，收到：「61」",
        "'skills':[{'years':3}]|skills[0].name|缺少必填字段",
        "'skills':[[]]|skills[0]|应为对象，收到：「[]」",
        "'certificates':[{'name':'叉车证','expires':'长期'}]|certificates[0].expires|" + DATE + "「长期」",
        "'wish':{'maxDistanceKm':-1}|wish.maxDistanceKm|应为 0 到 5000 之间的数字，收到：「-1」",
        "'wish':{'employmentTypes':['DAILY','WEEKEND']}|wish.employmentTypes[1]|"
            + TYPES
            + "「WEEKEND」",
        "'wish':{'wageMin':180}|wish.wageMin|应为对象，收到：「180」",
        "'wish':{'wageMin':{'amount':'面议'}}|wish.wageMin.amount|应为 0 到 10000000 之间的数字，收到：「面议」",
        "'intervals':[{'from':'2026-11-25T20:00','until':'2026-11-25T06:00'}]|intervals[0].until|应晚于 from（2026-11-25T20:00），收到：「2026-11-25T06:00」",
        "'intervals':[{'from':'2026-11-25T06:00'}]|intervals[0].until|缺少必填字段",
        "'unavailable':['2026-11-31']|unavailable[0].date|" + DATE + "「2026-11-31」",
        "'accepted':[{'job':'J1','until':'2026-11-25T08:00'}]|accepted[0].from|缺少必填字段",
        "'accepted':[{'from':'2026-11-25T06:00','until':'2026-11-25T08:00'}]|accepted[0].job|缺少必填字段",
        "'accepted':[{'job':'J1','from':'2026-11-25T20:00','until':'2026-11-25T06:00'}]|accepted[0].until|应晚于 from（2026-11-25T20:00），收到：「2026-11-25T06:00」",
        "'accepted':[{'job':'J1','from':'2026-11-25T06:00','until':'2026-11-25T08:00','lat':91,'lon':114.7}]|accepted[0].lat|应为 -90 到 90 之间的数字，收到：「91」",
        "'declined':[['J1']]|declined[0]|应为文字，收到：「[\"J1\"]」",
        "'attendance':{'noShow':-1}|attendance.noShow|应为 0 到 1000000 之间的数字，收到：「-1」",
      })
  void decode_workerWithOneFault_namesFieldRuleAndValue(String json, String field, String message) {
    assertThat(faults(RecordKind.WORKER, "{'id':'W1'," + json + "}"))
        .containsExactly(new FieldError(field, message));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "EMPLOYER|{'id':'E1'}|name|缺少必填字段",
        "EMPLOYER|{'name':'鄂州电子厂'}|id|缺少必填字段",
        "STATION|{'id':'S1'}|name|缺少必填字段",
        "STATION|{'id':'S1','name':'古楼驿站','amenities':[{}]}|amenities[0]|应为文字，收到：「{}」",
        "POLICY|{'id':'P1','title':'通知'}|text|缺少必填字段",
        "POLICY|{'id':'P1','title':'通知','text':'正文','expires':'2026-13-01'}|expires|"
            + DATE
            + "「2026-13-01」",
        "POLICY|{'id':'P1','title':'通知','sections':[{'id':'a','path':'第一条'}]}|sections[0].text"
            + "|应有 text，或者 start 和 end",
        "POLICY|{'id':'P1','title':'通知','sections':[{'id':'a','text':'甲'},{'id':'a','text':'乙'}]}"
            + "|sections|id 应各不相同，收到两个：a",
        "POLICY|{'id':'P1','title':'通知','text':'正文','sections':[{'id':'a','text':'别处'}]}"
            + "|sections[0].text|应按顺序出现在 text 里",
        "POLICY|{'id':'P1','title':'通知','text':'正文','sections':[{'id':'a','start':1,'end':9}]}"
            + "|sections[0].end|应指向 text 里的文字，收到：1–9",
        "POLICY|{'id':'P1','title':'通知','text':'正文','sections':[{'id':'a','start':1,'end':1}]}"
            + "|sections[0].end|应大于 start，收到：1",
        "POLICY|{'id':'P1','title':'通知','sections':[{'id':'a','text':'甲','kind':'ITEM'}]}"
            + "|sections[0].parent|kind 为 ITEM 时必填，否则应为空",
        "FAQ|{'id':'Q1','question':'在哪里登记？'}|answer|缺少必填字段",
      })
  void decode_otherKindWithOneFault_namesFieldRuleAndValue(
      RecordKind kind, String json, String field, String message) {
    assertThat(faults(kind, json)).containsExactly(new FieldError(field, message));
  }

  @Test
  void decode_severalFaults_reportsAllInTheOrderOfTheFields() {
    assertThat(faults(RecordKind.JOB, "{'headcount':0,'wage':{'unit':'钟'},'validUntil':'?'}"))
        .extracting(FieldError::field)
        .containsExactly("id", "title", "wage.unit", "headcount", "validUntil");
  }

  @Test
  void decode_faulty_messageNamesKindAndEveryField() {
    InvalidRecordException invalid =
        catchThrowableOfType(
            InvalidRecordException.class,
            () -> codec.decode(RecordKind.STATION, JsonText.object("{}")));

    assertThat(invalid).hasMessage("驿站：id 缺少必填字段；name 缺少必填字段");
  }

  @Test
  void decode_textTooLong_saysHowLongItMayBe() {
    assertThat(faults(RecordKind.JOB, job("'station':'" + "站".repeat(121) + "'")))
        .containsExactly(new FieldError("station", "最多 120 个字，收到 121 个"));
  }

  @Test
  void decode_longFaultyValue_isCutBetweenCharactersAndKeptOnOneLine() {
    assertThat(faults(RecordKind.JOB, job("'lodging':'a\\nb" + "𠮷".repeat(50) + "'")))
        .containsExactly(
            new FieldError("lodging", "应为 true 或 false，收到：「a b" + "𠮷".repeat(37) + "…」"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'contact':'王大明 江碧路'|contact|应为对象，收到：（不显示）",
        "'contact':{'name':['王大明']}|contact.name|应为文字，收到：（不显示）",
        "'contact':{'phone':{'mobile':'王大明 江碧路'}}|contact.phone|应为文字，收到：（不显示）",
        "'location':'王大明 江碧路'|location|应为对象，收到：（不显示）",
        "'location':{'address':['江碧路']}|location.address|应为文字，收到：（不显示）",
        "'birthYear':'13800138000'|birthYear|应为 1900 到 2100 之间的数字，收到：「<电话>」",
      })
  void decode_faultyContactData_isNeverRepeated(String json, String field, String message) {
    assertThat(faults(RecordKind.WORKER, "{'id':'W1'," + json + "}"))
        .containsExactly(new FieldError(field, message));
  }

  private List<FieldError> faults(RecordKind kind, String json) {
    return catchThrowableOfType(
            InvalidRecordException.class, () -> codec.decode(kind, JsonText.object(json)))
        .errors();
  }

  /** A job with one more field, or another value of one. */
  private static String job(String field) {
    String name = field.substring(0, field.indexOf(':'));
    StringBuilder json = new StringBuilder("{");
    if (!name.equals("'id'")) {
      json.append("'id':'J1',");
    }
    if (!name.equals("'title'")) {
      json.append("'title':'保洁',");
    }
    return json.append(field).append('}').toString();
  }
}
