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
  STATION(JobFields.STATION, FacetKind.PLAIN),
  /** 哪天上工: today and the 13 days after it. */
  DATE("date", JobFields.SCHEDULE, FacetKind.DATE),
  /** 星期几上工, today or later. */
  WEEKDAY("weekday", JobFields.SCHEDULE, FacetKind.WEEKDAY),
  /** 早, 白天, 晚, 夜, as {@code DayPartHours} says. */
  DAY_PART("dayPart", JobFields.SCHEDULE, FacetKind.DAY_PART),
  /** 一班多长. */
  SHIFT_LENGTH("shiftLength", JobFields.SCHEDULE, FacetKind.SHIFT_LENGTH),
  /** 工资 in steps of the unit that is asked in. */
  WAGE("wage", JobFields.WAGE_BAND, FacetKind.WAGE_BAND),
  /** 技能, required or preferred. */
  SKILL(JobFields.SKILL, FacetKind.PLAIN),
  /** 要求的证书. */
  CERTIFICATE(JobFields.CERTIFICATE, FacetKind.PLAIN),
  /** 包住. */
  LODGING(JobFields.LODGING, FacetKind.LODGING),
  /** 用人单位. */
  EMPLOYER("employer", JobFields.EMPLOYER_NAMED, FacetKind.EMPLOYER);

  private final String key;
  private final String field;
  private final FacetKind kind;

  JobFacet(String field, FacetKind kind) {
    this(field, field, kind);
  }

  JobFacet(String key, String field, FacetKind kind) {
    this.key = key;
    this.field = field;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public FacetKind kind() {
    return kind;
  }
}
