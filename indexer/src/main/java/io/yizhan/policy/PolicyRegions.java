package io.yizhan.policy;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Region;
import io.yizhan.lexicon.Regions;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The areas that policies name, as division codes: 湖北省鄂州市鄂城区 is 420704, 上海 is 310000, 全国 is the
 * whole country. Counties and cities are those of the lexicon that ships; provinces are known all.
 *
 * <p>A place nobody knows keeps its name: it lies within no known area, so its rules answer for no
 * other. Stateless; the first call loads the lexicon.
 */
public final class PolicyRegions {

  /** The answer for the whole country. */
  public static final String WHOLE_COUNTRY = "";

  private static final Set<String> COUNTRY = Set.of("全国", "国家", "中国", "中央", "中华人民共和国");
  private static final Pattern CODE = Pattern.compile("\\d{6,12}");

  /** A place at the head of a title: 青岛市职业教育条例. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?!.{0,3}(?:城市|社区|园区|小区|地区|市区))[\\u4e00-\\u9fa5]{2,3}(?:省|市(?!场)|自治区|自治州|县|区)");

  /** GB/T 2260 codes of the provinces by their names without 省, 市 and 自治区. */
  private static final Map<String, String> PROVINCES =
      Arrays.stream(
              ("北京11 天津12 河北13 山西14 内蒙古15 辽宁21 吉林22 黑龙江23 上海31 江苏32 浙江33 安徽34 福建35 江西36 山东37 河南41 湖北42 湖南43 "
                      + "广东44 广西45 海南46 重庆50 四川51 贵州52 云南53 西藏54 陕西61 甘肃62 青海63 宁夏64 新疆65 台湾71 香港81 澳门82")
                  .split(" ", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.substring(0, row.length() - 2),
                  row -> row.substring(row.length() - 2) + "0000"));

  private static final Pattern PROVINCE =
      Pattern.compile(
          "^(" + String.join("|", PROVINCES.keySet()) + ")(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?");

  private PolicyRegions() {}

  /**
   * What an area is called in a record.
   *
   * @return its code; {@link #WHOLE_COUNTRY}; or the name as it is when nobody knows it
   */
  public static String of(String name) {
    String plain = name.strip();
    if (CODE.matcher(plain).matches()) {
      return plain;
    }
    if (COUNTRY.contains(plain)) {
      return WHOLE_COUNTRY;
    }
    Known known = Known.prefixOf(plain);
    return known.end == plain.length() && known.end > 0 ? known.code : plain;
  }

  /**
   * The area of a document that names none, by who issued it or what it is called; empty when
   * neither begins with a place.
   */
  static Optional<String> of(Optional<String> issuer, Optional<String> title) {
    return issuer.flatMap(PolicyRegions::atHead).or(() -> title.flatMap(PolicyRegions::atHead));
  }

  private static Optional<String> atHead(String name) {
    Known known = Known.prefixOf(name);
    if (known.end > 0) {
      return Optional.of(known.code);
    }
    Matcher place = PLACE.matcher(name);
    return place.find() ? Optional.of(place.group()) : Optional.empty();
  }

  /** The narrowest known area that a text begins with, and where its name ends. */
  private record Known(String code, int end) {

    private static final int LONGEST_NAME = 10;

    static Known prefixOf(String text) {
      Known found = new Known("", 0);
      for (Known next = found.next(text); next.end > found.end; next = found.next(text)) {
        found = next;
      }
      return found;
    }

    /** With one more name; itself when none follows that lies within it. */
    private Known next(String text) {
      if (end == 0) {
        Matcher province = PROVINCE.matcher(text);
        if (province.find()) {
          return new Known(PROVINCES.getOrDefault(province.group(1), ""), province.end());
        }
      }
      Regions regions = Lexicon.shipped().regions();
      String stem = code.replaceFirst("(?:00)+$", "");
      for (int to = Math.min(text.length(), end + LONGEST_NAME); to >= end + 3; to--) {
        Optional<Region> region = regions.find(text.substring(end, to));
        if (region.filter(each -> each.code().startsWith(stem)).isPresent()) {
          return new Known(region.get().code(), to);
        }
      }
      return this;
    }
  }
}
