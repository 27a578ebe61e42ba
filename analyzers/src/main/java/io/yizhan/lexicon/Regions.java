package io.yizhan.lexicon;

import io.yizhan.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The regions a job or a person may be in: 鄂州 with all its townships, and the counties of 武汉, 黄石
 * and 黄冈 around it.
 *
 * <p>The tree is in the codes: 4207 00 holds 420704 holds 420704105. Names are found with and
 * without their suffix (鄂城区, 鄂城). A name that several regions share means the one that holds all
 * the others (华容 is 华容区, which holds 华容镇), or nothing when none does.
 *
 * <p>Immutable; every lookup is a hash read.
 */
public final class Regions {

  private static final List<String> SUFFIXES = List.of("街道", "市", "区", "县", "镇", "乡");
  private static final String NO_OTHER_NAME = "-";
  private static final int COUNTY_DIGITS = 6;
  private static final int CITY_DIGITS = 4;

  private final CharFolding folding;
  private final Map<String, Region> byCode;
  private final Map<String, Region> byName;

  private Regions(CharFolding folding, Map<String, Region> byCode, Map<String, Region> byName) {
    this.folding = folding;
    this.byCode = byCode;
    this.byName = byName;
  }

  /** Builds the tree from {@code code, name, lat, lon, placed-by, other names} rows. */
  static Regions of(LexiconTable table, CharFolding folding) {
    Map<String, Region> byCode = new LinkedHashMap<>();
    Map<String, Set<Region>> byName = new LinkedHashMap<>();
    for (LexiconTable.Row row : table.rows()) {
      Region region = region(row);
      if (byCode.putIfAbsent(region.code(), region) != null) {
        throw row.refused("代码重复");
      }
      for (String name : namesOf(region)) {
        byName.computeIfAbsent(folding.foldName(name), n -> new LinkedHashSet<>()).add(region);
      }
    }
    Map<String, Region> unambiguous = new LinkedHashMap<>();
    byName.forEach(
        (name, regions) -> top(regions).ifPresent(region -> unambiguous.put(name, region)));
    return new Regions(
        folding, Collections.unmodifiableMap(byCode), Collections.unmodifiableMap(unambiguous));
  }

  /** The region with this division code. */
  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The region of this name or code, exact after folding, with or without the suffix. */
  public Optional<Region> find(String nameOrCode) {
    String folded = folding.foldName(nameOrCode);
    return Optional.ofNullable(byName.get(folded)).or(() -> byCode(folded));
  }

  /** The full name for this code, 420704 → 鄂城区. */
  public Optional<String> name(String code) {
    return byCode(code).map(Region::name);
  }

  /** The region that directly holds this one; empty for a city or a code that is not listed. */
  public Optional<Region> parent(String code) {
    if (code.length() > COUNTY_DIGITS) {
      return byCode(code.substring(0, COUNTY_DIGITS));
    }
    if (code.length() == COUNTY_DIGITS && !code.endsWith("00")) {
      return byCode(code.substring(0, CITY_DIGITS) + "00");
    }
    return Optional.empty();
  }

  /** Whether {@code ancestorCode} is {@code code} itself or holds it, by the digits alone. */
  public boolean covers(String ancestorCode, String code) {
    return holds(ancestorCode, code);
  }

  /** Every region, ordered by code. */
  public List<Region> all() {
    return List.copyOf(byCode.values());
  }

  /** Every folded name that {@link #find} knows. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** {@link #covers} for codes that need not be listed, such as those of provinces. */
  public static boolean holds(String ancestorCode, String code) {
    String prefix = ancestorCode;
    while (prefix.length() > 2 && prefix.length() <= COUNTY_DIGITS && prefix.endsWith("00")) {
      prefix = prefix.substring(0, prefix.length() - 2);
    }
    return code.startsWith(prefix);
  }

  private static Optional<Region> top(Set<Region> regions) {
    return regions.stream()
        .filter(top -> regions.stream().allMatch(other -> holds(top.code(), other.code())))
        .findFirst();
  }

  /** The name, its short form, and the same for the other names. */
  private static Set<String> namesOf(Region region) {
    List<String> full = new ArrayList<>(List.of(region.name()));
    full.addAll(region.otherNames());
    Set<String> names = new LinkedHashSet<>(full);
    for (String name : full) {
      for (String suffix : SUFFIXES) {
        String stem = name.substring(0, Math.max(0, name.length() - suffix.length()));
        // 开发区 and 新区 are names of their own: 葛店 is the town, not 葛店开发区.
        if (name.endsWith(suffix) && stem.length() >= 2 && !isZone(name)) {
          names.add(stem);
          break;
        }
      }
    }
    return names;
  }

  private static boolean isZone(String name) {
    return name.endsWith("开发区")
        || name.endsWith("新区")
        || name.endsWith("经开区")
        || name.endsWith("管理区");
  }

  private static Region region(LexiconTable.Row row) {
    String code = row.cell(0);
    if (!isDivisionCode(code)) {
      throw row.refused("代码应为 6 位或 9 位数字");
    }
    GeoPoint center;
    try {
      center = new GeoPoint(row.number(2), row.number(3));
    } catch (IllegalArgumentException e) {
      throw row.refused("坐标有误（" + e.getMessage() + "）");
    }
    List<String> otherNames =
        row.cell(5).equals(NO_OTHER_NAME) ? List.of() : List.of(row.cell(5).split(","));
    return new Region(code, row.cell(1), center, placement(row), otherNames);
  }

  private static boolean isDivisionCode(String code) {
    return (code.length() == COUNTY_DIGITS || code.length() == 9)
        && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Region.Placement placement(LexiconTable.Row row) {
    for (Region.Placement placement : Region.Placement.values()) {
      if (placement.label().equals(row.cell(4))) {
        return placement;
      }
    }
    throw row.refused("定位方式应为 county-seat 或 own");
  }
}
