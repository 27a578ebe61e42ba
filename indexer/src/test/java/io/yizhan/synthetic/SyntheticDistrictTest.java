package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.codec.RecordCodec;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Job;
import io.yizhan.model.Submission;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticDistrictTest {

  private static final DistrictSize SIZE = new DistrictSize(5_000, 500, 500, 18);

  @Test
  void jobs_sameSeed_areTheSameToTheByte() {
    assertThat(hash(district(42).jobs().limit(500)))
        .isEqualTo(hash(district(42).jobs().limit(500)));
  }

  @Test
  void jobs_otherSeed_areOthers() {
    assertThat(hash(district(42).jobs().limit(500)))
        .isNotEqualTo(hash(district(43).jobs().limit(500)));
  }

  @Test
  void jobs_otherDay_areOthers() {
    SyntheticDistrict later = SyntheticDistrict.of(SIZE, 42, LocalDate.of(2027, 2, 1));

    assertThat(hash(district(42).jobs().limit(50))).isNotEqualTo(hash(later.jobs().limit(50)));
  }

  @Test
  void job_alone_equalsThatOfTheStream() {
    assertThat(district(42).job(4710))
        .isEqualTo(district(42).jobs().skip(4710).findFirst().orElseThrow())
        .extracting(Job::id)
        .isEqualTo("J4711");
  }

  @Test
  void jobs_inParallel_areTheSame() {
    assertThat(district(42).jobs().limit(2_000).parallel().toList())
        .isEqualTo(district(42).jobs().limit(2_000).toList());
  }

  @Test
  void workers_sameSeed_areTheSame() {
    assertThat(district(42).workers().toList()).isEqualTo(district(42).workers().toList());
    assertThat(hash(district(42).workers().map(Submission::record)))
        .isEqualTo(hash(district(42).workers().map(Submission::record)));
    assertThat(district(42).worker(321))
        .isEqualTo(district(42).workers().skip(321).findFirst().orElseThrow());
  }

  @Test
  void streams_lengths_areTheSize() {
    SyntheticDistrict district = district(42);

    assertThat(district.stations().count()).isEqualTo(18);
    assertThat(district.employers().count()).isEqualTo(500);
    assertThat(district.jobs().count()).isEqualTo(5_000);
    assertThat(district.workers().count()).isEqualTo(500);
    assertThat(district.size()).isEqualTo(SIZE);
  }

  @Test
  void truth_anyJob_fillsWhatTheFormLeavesOutAndKeepsTheRest() {
    SyntheticDistrict district = district(42);
    Trades trades = Trades.load();
    for (int i = 0; i < 500; i++) {
      Job job = district.job(i);
      Job truth = district.truth(i);

      assertThat(trades.all()).extracting(Trade::name).contains(truth.occupation().orElseThrow());
      assertThat(truth.employmentType()).isPresent();
      assertThat(truth.settlement()).isPresent();
      assertThat(truth.headcount()).isPresent();
      assertThat(truth.lodging()).isPresent();
      assertThat(truth.description()).isEqualTo(job.description());
      assertThat(truth.title()).isEqualTo(job.title());
      assertThat(truth.location()).isEqualTo(job.location());
      assertThat(truth.postedAt()).isEqualTo(job.postedAt());
      assertThat(truth.validUntil()).isEqualTo(job.validUntil());
      job.employmentType().ifPresent(type -> assertThat(truth.employmentType()).contains(type));
      job.settlement().ifPresent(cycle -> assertThat(truth.settlement()).contains(cycle));
      if (!job.shifts().isEmpty()) {
        assertThat(truth.shifts()).isEqualTo(job.shifts());
      }
    }
  }

  @Test
  void job_beyondTheSize_isRefused() {
    SyntheticDistrict district = district(42);

    assertThatThrownBy(() -> district.job(5_000)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> district.worker(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void of_today_movesTheDistrictThroughTheYears() {
    SyntheticDistrict summer = SyntheticDistrict.of(SIZE, 42, LocalDate.of(2031, 7, 31));

    assertThat(summer.jobs().limit(300).anyMatch(job -> job.benefits().contains("高温补贴"))).isTrue();
    assertThat(district(42).jobs().anyMatch(job -> job.benefits().contains("高温补贴"))).isFalse();
  }

  @Test
  void size_negative_isRefused() {
    assertThatThrownBy(() -> new DistrictSize(-1, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("jobs must be >= 0; got: -1");
  }

  @Test
  void size_ofJobsAndWorkers_hasEmployersAndStations() {
    assertThat(DistrictSize.of(8_000, 10)).isEqualTo(new DistrictSize(8_000, 10, 1_000, 18));
    assertThat(DistrictSize.of(10, 10)).isEqualTo(new DistrictSize(10, 10, 50, 18));
  }

  private static SyntheticDistrict district(long seed) {
    return SyntheticDistrict.of(SIZE, seed, Districts.TODAY);
  }

  private static String hash(Stream<? extends DistrictRecord> records) {
    RecordCodec codec = RecordCodec.create();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      records.forEach(
          record ->
              digest.update(codec.encode(record).toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
