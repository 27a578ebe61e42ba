package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AddressPlacesTest {

  @Test
  void of_roadAndBuilding_areBoth() {
    assertThat(AddressPlaces.of("湖北省鄂州市鄂城区滨湖南路12号万达广场3楼")).containsExactly("滨湖南路", "万达广场");
  }

  @Test
  void of_streetOffice_isBorderNotPlace() {
    assertThat(AddressPlaces.of("凤凰街道江碧路附近")).containsExactly("江碧路");
  }

  @Test
  void of_suffixAlone_isNoPlace() {
    assertThat(AddressPlaces.of("12号路口，村口")).isEmpty();
  }

  @Test
  void of_divisionWithinName_cutsIt() {
    assertThat(AddressPlaces.of("城区路1号")).isEmpty();
  }

  @Property
  void of_anyAddress_arePartsInOrder(
      @ForAll @Chars({'鄂', '区', '路', '街', '道', '广', '场', '村', '1', '，'}) @StringLength(max = 40)
          String address) {
    List<String> places = AddressPlaces.of(address);
    int from = 0;
    for (String place : places) {
      int found = address.indexOf(place, from);
      assertThat(found).isNotNegative();
      assertThat(place).hasSizeBetween(3, 12);
      from = found + place.length();
    }
  }
}
