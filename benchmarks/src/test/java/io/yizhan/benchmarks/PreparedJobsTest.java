package io.yizhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexOptions;
import org.junit.jupiter.api.Test;

class PreparedJobsTest {

  private static final Job JOB =
      Job.builder("J1", "招叉车司機").occupation("叉车工").description("仓库装卸").build();

  private final JobSchema schema =
      JobSchema.create(Lexicon.load(), Analyzers.create(Lexicon.load()));

  @Test
  void treat_preSegmented_putsTermsInPlaceOfText() throws IOException {
    Document treated = treated(TextTreatment.PRE_SEGMENTED);

    assertThat(treated.get(JobFields.TITLE)).isEqualTo("招 叉车司机 叉车 司机");
    assertThat(treated.get(JobFields.TITLE_BIGRAM)).isEqualTo("招叉 叉车 车司 司机 叉车 车工");
    assertThat(treated.getFields()).hasSameSizeAs(schema.document(JOB, 1).getFields());
  }

  @Test
  void treat_none_leavesTextFieldsOut() throws IOException {
    Document treated = treated(TextTreatment.NONE);

    assertThat(treated.getFields())
        .noneMatch(
            field ->
                field.fieldType().tokenized()
                    && field.fieldType().indexOptions() != IndexOptions.NONE);
    assertThat(treated.get(JobFields.ID)).isEqualTo("J1");
  }

  @Test
  void treat_service_changesNothing() throws IOException {
    Document document = schema.document(JOB, 1);

    assertThat(PreparedJobs.of(List.of(JOB), schema, TextTreatment.SERVICE).treat(0, document))
        .isSameAs(document);
  }

  private Document treated(TextTreatment treatment) throws IOException {
    return PreparedJobs.of(List.of(JOB), schema, treatment).treat(0, schema.document(JOB, 1));
  }
}
