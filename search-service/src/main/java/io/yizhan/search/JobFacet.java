package io.yizhan.search;

import io.yizhan.schema.JobFields;

/** What jobs can be narrowed by and counted by. */
public enum JobFacet implements Facet {
  /** Codes of 职业分类大典; a code stands for all below it. */
  OCCUPATION(JobFields.OCCUPATION, FacetKind.OCCUPATION),
  /** 工作性质. */
  EMPLOYMENT_TYPE(JobFields.EMPLOYMENT_TYPE, FacetKind.EMPLOYMENT_TYPE),
  /** 结算方式. */
  SETTLEMENT(JobFields.SETTLEMENT, FacetKind.SETTLEMENT),
  /** Administrative codes; a code stands for all below it. */
  REGION(JobFields.REGION, FacetKind.REGION),
  /** 园区 and 服务圈 of the lexicon. */
  AREA(JobFields.AREA, FacetKind.AREA),
  /** How far from {@code near}; without it there are no counts. */
  DISTANCE("distance", FacetKind.RING),
  /** 福利. */
  BENEFIT(JobFields.BENEFIT, FacetKind.PLAIN),
  /** 驿站. */
  STATION(JobFields.STATION, FacetKind.PLAIN);

  private final String field;
  private final FacetKind kind;

  JobFacet(String field, FacetKind kind) {
    this.field = field;
    this.kind = kind;
  }

  @Override
  public String key() {
    return field;
  }

  @Override
  public FacetKind kind() {
    return kind;
  }
}
