package io.yizhan.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * The places that an address names: 鄂城区滨湖南路12号万达广场 gives 滨湖南路 and 万达广场.
 *
 * <p>A place runs from the last border (the end of a division or of a number, anything but a
 * Chinese character, the place before) to a word that ends places. Stateless, O(n). Weaknesses:
 * such an end within a name cuts it (城区路 gives nothing, 钟楼商业街 gives 商业街), and words before a name
 * stay part of it.
 */
final class AddressPlaces {

  private static final int MIN_CHARS = 3;
  private static final int MAX_CHARS = 12;

  /** What a place's name ends with; longer ones before those they end with. */
  private static final List<String> ENDS =
      List.of(
          "工业园", "产业园", "开发区", "大道", "广场", "小区", "园区", "市场", "社区", "商城", "大厦", "路", "街", "巷", "村");

  /** What the name of a division or a number ends with: a place's own name begins behind it. */
  private static final String BORDERS = "省市区县镇乡号栋楼室";

  private AddressPlaces() {}

  /** The places in the order of the address. */
  static List<String> of(String address) {
    List<String> places = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < address.length()) {
      if (!Character.isIdeographic(address.charAt(at)) || isStreetOffice(address, at)) {
        start = at + (isStreetOffice(address, at) ? 2 : 1);
        at = start;
        continue;
      }
      int end = endOfName(address, at);
      if (end > at) {
        int length = end - start;
        if (length >= MIN_CHARS && length <= MAX_CHARS) {
          places.add(address.substring(start, end));
        }
        start = end;
        at = end;
      } else {
        if (BORDERS.indexOf(address.charAt(at)) >= 0) {
          start = at + 1;
        }
        at++;
      }
    }
    return places;
  }

  /** Behind the ending that stands here; {@code at} when none does. */
  private static int endOfName(String address, int at) {
    for (String end : ENDS) {
      if (address.startsWith(end, at)) {
        return at + end.length();
      }
    }
    return at;
  }

  private static boolean isStreetOffice(String address, int at) {
    return address.startsWith("街道", at);
  }
}
