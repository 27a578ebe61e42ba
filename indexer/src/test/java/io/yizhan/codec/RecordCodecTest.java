package io.yizhan.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Contact;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Interval;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Skill;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCodecTest {

  private static final GeoPoint STATION_SQUARE = new GeoPoint(30.5346, 114.7021);

  private final RecordCodec codec = RecordCodec.create();

  @Test
  void encode_job_writesTheFixedFormat() {
    ObjectNode json =
        JsonText.object(
            """
            {'id':'J1','source':'51job','title':'仓库装卸工','description':'搬货',
             'employer':{'id':'E1','name':'葛店物流'},'occupation':'装卸搬运工',
             'employmentType':'DAILY','headcount':15,
             'wage':{'min':220,'max':240.5,'unit':'DAY','settlement':'DAILY'},
             'shifts':[{'date':'2026-11-25','start':'07:00','end':'17:00'}],
             'weekly':[{'days':['MON','TUE'],'start':'08:00','end':'17:00',
                        'from':'2026-12-01','until':'2027-01-31'}],
             'location':{'lat':30.5346,'lon':114.7021,'region':'420704','address':'江碧路'},
             'requires':{'skills':['叉车'],'certificates':['叉车证'],'minYears':1,'minAge':18},
             'prefers':{'skills':['打包']},'benefits':['包午餐'],'lodging':false,'station':'S1',
             'postedAt':'2026-11-24T08:00:00+08:00','validUntil':'2026-11-25T07:00:00+08:00'}
            """);

    assertThat(codec.encode(decode(RecordKind.JOB, json))).hasToString(json.toString());
  }

  @Test
  void encode_jobOfTitleAlone_leavesOutWhatIsUnknown() {
    assertThat(codec.encode(Job.builder("J1", "保洁").build()))
        .hasToString("{\"id\":\"J1\",\"source\":\"local\",\"title\":\"保洁\"}");
  }

  @Test
  void encode_roundAmount_isWrittenPlain() {
    Job job =
        Job.builder("J1", "保洁").wage(Wage.of(new BigDecimal("3000"), WagePeriod.MONTH)).build();

    assertThat(codec.encode(job).get("wage"))
        .hasToString("{\"min\":3000,\"max\":3000,\"unit\":\"MONTH\"}");
  }

  @Test
  void decode_unknownField_isPassedOver() {
    assertThat(job("'tookMs':3,'score':{'text':0.5}")).isEqualTo(Job.builder("J1", "保洁").build());
  }

  @Test
  void decode_input_isNotChanged() {
    ObjectNode json = JsonText.object("{'id':'J1','title':' 保洁 ','shifts':[],'wage':{}}");
    ObjectNode before = json.deepCopy();

    codec.decode(RecordKind.JOB, json);

    assertThat(json).isEqualTo(before);
  }

  @Test
  void decode_lenientForms_readAsTheirMeaning() {
    Job job =
        job(
            "'employer':'鄂州电子厂','employmentType':'小时工','headcount':' 12 ','lodging':'是',"
                + "'benefits':'包午餐','wage':{'min':'20.50','unit':'小时','settlement':'周结'},"
                + "'weekly':{'days':['周六','sun'],'start':'8:00','end':'24:00'}");

    assertThat(job.employer()).contains(EmployerRef.named("鄂州电子厂"));
    assertThat(job.employmentType()).contains(EmploymentType.HOURLY);
    assertThat(job.headcount()).contains(12);
    assertThat(job.lodging()).contains(true);
    assertThat(job.benefits()).containsExactly("包午餐");
    assertThat(job.wage().minYuan()).contains(new BigDecimal("20.5"));
    assertThat(job.wage().period()).contains(WagePeriod.HOUR);
    assertThat(job.settlement()).contains(SettlementCycle.WEEKLY);
    assertThat(job.weekly().getFirst().days())
        .containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(job.weekly().getFirst().end()).isEqualTo(LocalTime.MIDNIGHT);
  }

  @Test
  void decode_employerOfIdAlone_isPrintedByItsId() {
    assertThat(job("'employer':{'id':'E7'}").employer())
        .contains(new EmployerRef(Optional.of("E7"), "E7"));
  }

  @Test
  void decode_endNotAfterStart_endsOnTheNextDay() {
    Job job = job("'shifts':[{'date':'2026-11-25','start':'22:00','end':'06:00'}]");

    assertThat(job.shifts().getFirst().endsAt()).isEqualTo(LocalDateTime.of(2026, 11, 26, 6, 0));
  }

  @Test
  void decode_seconds_areDroppedFromTimesOfDay() {
    assertThat(job("'shifts':[{'date':'2026-11-25','start':'07:00:59','end':'23:59:59'}]").shifts())
        .containsExactly(
            new Shift(LocalDate.of(2026, 11, 25), LocalTime.of(7, 0), LocalTime.of(23, 59)));
  }

  @Test
  void decode_amountFinerThanFen_isRounded() {
    Wage wage = job("'wage':{'min':4166.664999,'max':'4166.665','unit':'MONTH'}").wage();

    assertThat(wage.minYuan()).contains(new BigDecimal("4166.66"));
    assertThat(wage.maxYuan()).contains(new BigDecimal("4166.67"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T08:00:00+08:00,2026-11-24T00:00:00Z",
    "2026-11-24T08:00:00Z,2026-11-24T08:00:00Z",
    "2026-11-24T08:00:30,2026-11-24T00:00:30Z",
    "2026-11-24T08:00,2026-11-24T00:00:00Z",
    "2026-11-24 08:00,2026-11-24T00:00:00Z",
    "2026-11-24 08:00:30,2026-11-24T00:00:30Z",
    "2026-11-24,2026-11-23T16:00:00Z",
  })
  void decode_timeWithoutOffset_isInShanghai(String given, Instant expected) {
    assertThat(job("'postedAt':'" + given + "'").postedAt()).contains(expected);
  }

  @Test
  void decode_validUntilADate_includesThatDay() {
    assertThat(job("'validUntil':'2026-11-25'").validUntil())
        .contains(Instant.parse("2026-11-25T16:00:00Z"));
  }

  @Test
  void decode_validForEver_survivesEncoding() {
    Job job = job("'validUntil':'9999-12-31'");

    assertThat(decode(RecordKind.JOB, codec.encode(job))).isEqualTo(job);
  }

  /** 古楼 as WGS-84 and as the two Chinese systems show it, half a kilometre apart. */
  @ParameterizedTest
  @CsvSource({
    "WGS84,30.5346,114.7021",
    "GCJ02,30.532082,114.707307",
    "gcj02,30.532082,114.707307",
    "BD09,30.538355,114.713742",
  })
  void decode_otherCoordinateSystem_comesOutAsWgs84(String crs, double lat, double lon) {
    GeoPoint point =
        job("'location':{'lat':" + lat + ",'lon':" + lon + ",'crs':'" + crs + "'}")
            .location()
            .point()
            .orElseThrow();

    assertThat(point.distanceMeters(STATION_SQUARE)).isLessThan(1);
    assertThat(codec.encode(job("'location':{'lat':1,'lon':2,'crs':'GCJ02'}")).toString())
        .doesNotContain("crs");
  }

  @Test
  void decode_worker_readsBareSkillsAndDates() {
    Worker worker =
        worker(
            "'skills':['叉车',{'name':'打包','years':3}],'unavailable':['2026-11-26'],"
                + "'wish':{'maxDistanceKm':'7.5','settlements':'日结'}");

    assertThat(worker.skills())
        .containsExactly(new Skill("叉车", Optional.empty()), new Skill("打包", Optional.of(3)));
    assertThat(worker.unavailable()).containsExactly(Interval.wholeDay(LocalDate.of(2026, 11, 26)));
    assertThat(worker.wish().maxDistanceKm().orElseThrow()).isCloseTo(7.5, within(0.0));
    assertThat(worker.wish().settlements()).containsExactly(SettlementCycle.DAILY);
    assertThat(worker.active()).isTrue();
  }

  @Test
  void decode_workerWithContact_keepsItBesideTheRecord() {
    Submission submission =
        codec.decode(
            RecordKind.WORKER,
            JsonText.object(
                "{'id':'W1','about':'能吃苦，电话13800138000','location':{'address':'江碧路12号',"
                    + "'region':'420704'},'contact':{'name':'王大明','phone':'13800138000'}}"));

    assertThat(submission.contact())
        .contains(new Contact(Optional.of("王大明"), Optional.of("13800138000")));
    assertThat(submission.toString() + codec.encode(submission.record()))
        .contains("420704", "能吃苦，电话<电话>")
        .doesNotContain("王大明", "13800138000", "江碧路");
  }

  @Test
  void decode_jobWithContact_dropsIt() {
    Submission submission =
        codec.decode(
            RecordKind.JOB,
            JsonText.object("{'id':'J1','title':'保洁','contact':{'phone':'13800138000'}}"));

    assertThat(submission).isEqualTo(Submission.of(Job.builder("J1", "保洁").build()));
  }

  @Test
  void decode_aboutThatGrowsWhenRedacted_staysDecodable() {
    Worker worker = worker("'about':'" + "v:ab123 ".repeat(250).strip() + "'");

    assertThat(decode(RecordKind.WORKER, codec.encode(worker))).isEqualTo(worker);
  }

  private Job job(String fields) {
    return (Job) decode(RecordKind.JOB, JsonText.object("{'id':'J1','title':'保洁'," + fields + "}"));
  }

  private Worker worker(String fields) {
    return (Worker) decode(RecordKind.WORKER, JsonText.object("{'id':'W1'," + fields + "}"));
  }

  private DistrictRecord decode(RecordKind kind, ObjectNode json) {
    return codec.decode(kind, json).record();
  }
}
