package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class BodyFormatTest {

  private final BodyFormat format = new BodyFormat();

  @Example
  void write_job_sortedJsonWithItsDigest() {
    StoredBody body = format.write(job("焊工"), "51job:J1");

    assertThat(body.id()).isEqualTo("51job:J1");
    assertThat(body.json()).contains("\"id\":\"51job:J1\"");
    assertThat(body.json().indexOf("\"description\"")).isLessThan(body.json().indexOf("\"id\""));
    assertThat(body.json().indexOf("\"id\"")).isLessThan(body.json().indexOf("\"title\""));
    assertThat(body.digest()).matches("[0-9a-f]{64}");
  }

  @Example
  void write_equalRecords_equalBodies() {
    assertThat(format.write(job("焊工"), "J1")).isEqualTo(format.write(job("焊工"), "J1"));
    assertThat(format.write(job("焊工"), "J1").digest())
        .isNotEqualTo(format.write(job("电工"), "J1").digest());
  }

  @Property(tries = 200)
  void read_ofWritten_sameRecord(
      @ForAll @Chars({'\\', 'u', '0', '"', '\n'}) @CharRange(from = '一', to = '龥') String text) {
    Job job = job(text);

    assertThat(format.read(RecordKind.JOB, format.write(job, "J1").json())).isEqualTo(job);
  }

  @Property(tries = 200)
  void write_nulAnywhere_refused(
      @ForAll @Chars({'\\', 'u', '0'}) String before,
      @ForAll @Chars({'\\', 'u', '0'}) String after) {
    assertThatThrownBy(() -> format.write(job("一" + before + "\0" + after + "一"), "J1"))
        .isInstanceOf(UnstorableRecordException.class);
  }

  @Example
  void write_halfASurrogatePair_refused() {
    assertThatThrownBy(() -> format.write(job("夜\ud83d班"), "J1"))
        .isInstanceOf(UnstorableRecordException.class);
    assertThatCode(() -> format.write(job("𠮷野家"), "J1")).doesNotThrowAnyException();
  }

  private static Job job(String description) {
    return Job.builder("J1", "招工").description(description).build();
  }
}
