package io.yizhan.search;

import io.yizhan.schema.WorkerFields;

/** What workers can be narrowed by and counted by. Who they are is not among it. */
public enum WorkerFacet implements Facet {
  /** Codes of 职业分类大典; a code stands for all below it. */
  OCCUPATION(WorkerFields.OCCUPATION, FacetKind.OCCUPATION),
  /** 技能. */
  SKILL(WorkerFields.SKILL, FacetKind.PLAIN),
  /** 证书 that is valid on the day of the request. */
  CERTIFICATE(WorkerFields.CERTIFICATE, FacetKind.PLAIN),
  /** Administrative codes; a code stands for all below it. */
  REGION(WorkerFields.REGION, FacetKind.REGION),
  /** 接受的工作性质; who named none accepts all. */
  EMPLOYMENT_TYPE(WorkerFields.EMPLOYMENT_TYPE, FacetKind.EMPLOYMENT_TYPE),
  /** 接受的结算方式; who named none accepts all. */
  SETTLEMENT(WorkerFields.SETTLEMENT, FacetKind.SETTLEMENT),
  /** 园区 and 服务圈 of the lexicon. */
  AREA(WorkerFields.AREA, FacetKind.AREA),
  /** How far from {@code near}; without it there are no counts. */
  DISTANCE("distance", FacetKind.RING),
  /** 驿站. */
  STATION(WorkerFields.STATION, FacetKind.PLAIN),
  /** 哪天有空: today and the 13 days after it, as {@code FreeTime} says. */
  DATE("date", WorkerFields.AVAILABILITY, FacetKind.DATE),
  /** 星期几有空, within these days. */
  WEEKDAY("weekday", WorkerFields.AVAILABILITY, FacetKind.WEEKDAY),
  /** 早, 白天, 晚, 夜 on one of these days. */
  DAY_PART("dayPart", WorkerFields.AVAILABILITY, FacetKind.DAY_PART);

  private final String key;
  private final String field;
  private final FacetKind kind;

  WorkerFacet(String field, FacetKind kind) {
    this(field, field, kind);
  }

  WorkerFacet(String key, String field, FacetKind kind) {
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
