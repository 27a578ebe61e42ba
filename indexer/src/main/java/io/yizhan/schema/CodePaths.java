package io.yizhan.schema;

import io.yizhan.lexicon.Area;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document is found under beside what its record says: the codes above a code of a tree, and
 * the areas around a place. Stateless.
 */
final class CodePaths {

  private CodePaths() {}

  /** An occupation and all above it, broadest first. */
  static List<Occupation> occupations(Lexicon lexicon, Occupation occupation) {
    List<Occupation> path = new ArrayList<>(lexicon.occupations().ancestors(occupation.code()));
    path.add(occupation);
    return path;
  }

  /** The codes of a region and of all above it, broadest first. */
  static List<String> regions(Location location) {
    return location.region().stream().flatMap(CodePaths::regionAndAbove).toList();
  }

  /** The names that the lexicon has for the regions of {@link #regions}. */
  static List<String> regionNames(Lexicon lexicon, Location location) {
    return regions(location).stream()
        .flatMap(code -> lexicon.regions().name(code).stream())
        .toList();
  }

  /** The ids of the areas in which a place lies. */
  static List<String> areas(Lexicon lexicon, Location location) {
    return location.point().stream()
        .flatMap(place -> lexicon.areas().containing(place).stream())
        .map(Area::id)
        .toList();
  }

  /** 420704106 stands for 420700, 420704 and 420704106; a city stands for itself alone. */
  private static Stream<String> regionAndAbove(String code) {
    Stream.Builder<String> codes = Stream.builder();
    codes.add(code.substring(0, 4) + "00");
    for (int length = 6; length <= code.length(); length += 3) {
      codes.add(code.substring(0, length));
    }
    return codes.build().distinct();
  }
}
