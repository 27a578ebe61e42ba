package io.yizhan.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tree of occupations and the names people use for its nodes.
 *
 * <p>Codes compare by their parts: 4-10 is above 4-10-01-06, and trailing {@code 00} parts mean
 * "all below", so 4-10, 4-10-00 and 4-10-00-00 are one code. The tree comes from the codes alone;
 * the source has collapsed middle levels that had a single child, so a parent may be missing.
 *
 * <p>Immutable. Every lookup is a hash read. Weakness: one official name stands on two codes
 * (信息通信网络运行管理人员, 甘油制造工); {@link #find} answers the first of them.
 */
public final class Occupations {

  private static final int PARTS = 4;
  private static final int MAX_LEVEL = 4;
  private static final String ALL_BELOW = "00";

  private final CharFolding folding;
  private final Map<String, Occupation> byCode;
  private final Map<String, Occupation> byName;

  /** What stands above each code of {@link #byCode}. */
  private final Map<String, List<Occupation>> above = new HashMap<>();

  private Occupations(
      CharFolding folding, Map<String, Occupation> byCode, Map<String, Occupation> byName) {
    this.folding = folding;
    this.byCode = byCode;
    this.byName = byName;
    byCode.keySet().forEach(code -> above.put(code, findAncestors(code)));
  }

  /** Builds the tree from {@code code, level, name} rows and {@code name, code} rows. */
  static Occupations of(LexiconTable occupations, LexiconTable names, CharFolding folding) {
    Map<String, Occupation> byCode = new LinkedHashMap<>();
    Map<String, Occupation> byName = new LinkedHashMap<>();
    for (LexiconTable.Row row : occupations.rows()) {
      Occupation occupation = new Occupation(row.cell(0), level(row), row.cell(2));
      if (byCode.putIfAbsent(occupation.code(), occupation) != null) {
        throw row.refused("代码重复");
      }
      byName.putIfAbsent(folding.foldName(occupation.name()), occupation);
    }
    for (LexiconTable.Row row : names.rows()) {
      Occupation occupation = byCode.get(row.cell(1));
      if (occupation == null) {
        throw row.refused("没有这个职业代码");
      }
      if (byName.putIfAbsent(folding.foldName(row.cell(0)), occupation) != null) {
        throw row.refused("名称重复");
      }
    }
    return new Occupations(
        folding, Collections.unmodifiableMap(byCode), Collections.unmodifiableMap(byName));
  }

  /**
   * The occupation with this code, official name or everyday name, exact after folding: 月嫂 and
   * 4-10-01-06 are both 家政服务员. Empty when the text is none of them.
   */
  public Optional<Occupation> find(String codeOrName) {
    String folded = folding.foldName(codeOrName);
    Occupation named = byName.get(folded);
    return named != null ? Optional.of(named) : byCode(folded.toUpperCase(Locale.ROOT));
  }

  /** The occupation with this code, in the short form 4-10 or the long form 4-10-00-00. */
  public Optional<Occupation> byCode(String code) {
    Occupation exact = byCode.get(code);
    if (exact != null) {
      return Optional.of(exact);
    }
    if (!endsInDigit(code)) {
      return Optional.empty();
    }
    List<String> parts = significantParts(code);
    return Optional.ofNullable(byCode.get(longForm(parts, parts.size())));
  }

  /** The occupations above this code, the major class first; levels the source lacks are absent. */
  public List<Occupation> ancestors(String code) {
    List<Occupation> known = above.get(code);
    return known != null ? known : findAncestors(code);
  }

  private List<Occupation> findAncestors(String code) {
    List<String> parts = significantParts(code);
    List<Occupation> ancestors = new ArrayList<>();
    for (int length = 1; length < parts.size(); length++) {
      Occupation ancestor = byCode.get(longForm(parts, length));
      // In 1-01-00-01 the third part names no level of its own.
      if (ancestor != null && !parts.get(length - 1).equals(ALL_BELOW)) {
        ancestors.add(ancestor);
      }
    }
    return List.copyOf(ancestors);
  }

  /** Whether {@code ancestorCode} is {@code code} itself or stands above it. */
  public boolean covers(String ancestorCode, String code) {
    List<String> above = significantParts(ancestorCode);
    List<String> below = significantParts(code);
    return above.size() <= below.size() && below.subList(0, above.size()).equals(above);
  }

  /** Every occupation, in the order of the classification; 普工 last. */
  public List<Occupation> all() {
    return List.copyOf(byCode.values());
  }

  /** Every folded name that {@link #find} knows, with what it finds. */
  public Set<Map.Entry<String, Occupation>> names() {
    return byName.entrySet();
  }

  /** As every code does and hardly any name; telling so costs less than taking a text apart. */
  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** The parts without the trailing ones that mean "all below"; the first part always stays. */
  private static List<String> significantParts(String code) {
    List<String> parts = Arrays.asList(code.split("-", -1));
    int length = parts.size();
    while (length > 1 && parts.get(length - 1).equals(ALL_BELOW)) {
      length--;
    }
    return parts.subList(0, length);
  }

  private static String longForm(List<String> parts, int length) {
    List<String> all = new ArrayList<>(parts.subList(0, length));
    while (all.size() < PARTS) {
      all.add(ALL_BELOW);
    }
    return String.join("-", all);
  }

  private static int level(LexiconTable.Row row) {
    double level = row.number(1);
    if (!(level >= 1 && level <= MAX_LEVEL && level == Math.rint(level))) {
      throw row.refused("层级应为 1 到 " + MAX_LEVEL);
    }
    return (int) level;
  }
}
