package io.yizhan.search;

import io.yizhan.schema.JobFields;
import java.util.Arrays;
import java.util.Optional;

/** What jobs can be narrowed by and counted by. */
public enum JobFacet {
  /** Codes of 职业分类大典; a code stands for all below it. */
  OCCUPATION(JobFields.OCCUPATION),
  /** 工作性质. */
  EMPLOYMENT_TYPE(JobFields.EMPLOYMENT_TYPE),
  /** 结算方式. */
  SETTLEMENT(JobFields.SETTLEMENT),
  /** Administrative codes; a code stands for all below it. */
  REGION(JobFields.REGION),
  /** 福利. */
  BENEFIT(JobFields.BENEFIT),
  /** 驿站. */
  STATION(JobFields.STATION);

  private final String field;

  JobFacet(String field) {
    this.field = field;
  }

  /** The name outside: parameter and key of the response; inside, the field. */
  public String key() {
    return field;
  }

  /** The facet of a name. */
  public static Optional<JobFacet> ofKey(String key) {
    return Arrays.stream(values()).filter(facet -> facet.field.equals(key)).findFirst();
  }
}
