package io.yizhan.search;

import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.lexicon.Area;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Region;
import io.yizhan.schema.ShiftLength;
import io.yizhan.schema.WageBand;

/**
 * What people call the values of facets, and the facets themselves.
 *
 * @param lexicon has the names of trades and places
 */
public record FacetLabels(Lexicon lexicon) {

  /** The name of a value; what has none stands for itself. */
  public String of(FacetKind kind, String value) {
    return switch (kind) {
      case OCCUPATION -> lexicon.occupations().byCode(value).map(Occupation::name).orElse(value);
      case EMPLOYMENT_TYPE -> EmploymentType.valueOf(value).label();
      case SETTLEMENT -> SettlementCycle.valueOf(value).label();
      case REGION -> lexicon.regions().byCode(value).map(Region::name).orElse(value);
      case DATE -> FacetValues.dateLabel(value);
      case WEEKDAY -> FacetValues.weekdayLabel(value);
      case DAY_PART -> DayPart.valueOf(value).label();
      case SHIFT_LENGTH -> ShiftLength.valueOf(value).label();
      case WAGE_BAND -> WageBand.valueOf(value).label();
      case LODGING -> FacetValues.lodgingLabel(Boolean.valueOf(value));
      case AREA -> lexicon.areas().byId(value).map(Area::name).orElse(value);
      case RING, EMPLOYER, PLAIN -> value;
    };
  }

  /** The name of a facet. */
  public static String of(Facet facet) {
    return switch (facet.kind()) {
      case OCCUPATION -> "工种";
      case EMPLOYMENT_TYPE -> "工作性质";
      case SETTLEMENT -> "结算方式";
      case REGION -> "地区";
      case AREA -> "片区";
      case DATE -> "日期";
      case WEEKDAY -> "星期";
      case DAY_PART -> "时段";
      case SHIFT_LENGTH -> "一班时长";
      case WAGE_BAND -> "工资";
      case LODGING -> "住宿";
      case EMPLOYER -> "用人单位";
      case RING -> "距离";
      case PLAIN -> plain(facet);
    };
  }

  private static String plain(Facet facet) {
    return switch (facet.key()) {
      case "benefit" -> "福利";
      case "station" -> "驿站";
      case "skill" -> "技能";
      case "certificate" -> "证书";
      default -> facet.key();
    };
  }
}
