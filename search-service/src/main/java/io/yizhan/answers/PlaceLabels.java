package io.yizhan.answers;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Region;

/** What people call the place of a code: 鄂城区, 全国. Immutable. */
final class PlaceLabels {

  /** The name of a place; 所选地区 when the lexicon has none. */
  String of(String region) {
    return region.isEmpty()
        ? "全国"
        : Lexicon.shipped().regions().byCode(region).map(Region::name).orElse("所选地区");
  }
}
