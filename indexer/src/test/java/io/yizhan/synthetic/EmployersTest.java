package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.Employer;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EmployersTest {

  private final Places places = Places.load();
  private final Employers employers =
      new Employers(42, 300, places, Phrases.load(), Stations.load(18, 42, places));

  @Test
  void employer_firstRound_coversEveryKind() {
    int kinds = ResourceTable.read("employers.tsv", 8).size();
    List<String> industries =
        LongStream.range(0, kinds)
            .mapToObj(i -> employers.employer(i).industry().orElseThrow())
            .toList();

    assertThat(industries).doesNotHaveDuplicates();
  }

  @Test
  void employer_names_nameAPlaceAndNoRealForm() {
    for (long i = 0; i < 300; i++) {
      Employer employer = employers.employer(i);
      assertThat(places.all()).anyMatch(place -> employer.name().startsWith(place.said()));
      assertThat(employer.name()).doesNotContain("公司", "集团").hasSizeGreaterThan(3);
    }
  }

  @Test
  void pick_anyKind_findsOneOfThatKind() {
    for (ResourceTable.Row row : ResourceTable.read("employers.tsv", 8)) {
      Sector sector = employers.sector(row.text(1));
      for (int i = 0; i < 50; i++) {
        Employers.Firm firm = employers.pick(sector, Dice.of(1, 1, i)).orElseThrow();
        assertThat(firm.record().industry()).contains(sector.industry());
        assertThat(firm.record().id().substring(1))
            .satisfies(
                id -> {
                  assertThat(Integer.parseInt(id)).isBetween(1, 300);
                });
        assertThat(employers.employer(Long.parseLong(firm.record().id().substring(1)) - 1))
            .isEqualTo(firm.record());
      }
    }
  }

  @Test
  void pick_fewerEmployersThanKinds_isEmptyForTheLast() {
    Employers one = new Employers(42, 1, places, Phrases.load(), Stations.load(0, 42, places));

    assertThat(one.pick(one.sector("K"), Dice.of(1, 1, 1))).isEmpty();
    assertThat(one.employer(0).station()).isEmpty();
  }

  @Test
  void sector_unknownLetter_isRefused() {
    assertThatThrownBy(() -> employers.sector("?"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("employers.tsv must have the letter; got: ?");
  }
}
