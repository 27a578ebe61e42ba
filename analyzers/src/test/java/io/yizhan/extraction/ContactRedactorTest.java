package io.yizhan.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reviewers extend {@code contact-cases.tsv}, not this class. */
class ContactRedactorTest {

  @ParameterizedTest(name = "{0} → {1}")
  @MethodSource("cases")
  void redact_tableRow_replacesContactsOnly(String input, String expected) {
    assertThat(ContactRedactor.redact(input)).isEqualTo(expected);
  }

  @Test
  void redact_longRunOfDigits_unchanged() {
    String digits = "1380013800".repeat(100_000);
    assertThat(ContactRedactor.redact(digits)).isEqualTo(digits);
  }

  @Test
  void redact_longRunOfNameCharacters_unchanged() {
    String name = "a.b-c_d+".repeat(100_000);
    assertThat(ContactRedactor.redact(name)).isEqualTo(name);
  }

  @Test
  void redact_surrogates_stayWhole() {
    assertThat(ContactRedactor.redact("𠮷13800138000𠮷")).isEqualTo("𠮷<电话>𠮷");
  }

  @Property
  void redact_anyText_neverThrowsAndIsIdempotent(@ForAll String text) {
    String once = ContactRedactor.redact(text);
    assertThat(ContactRedactor.redact(once)).isEqualTo(once);
  }

  @Property(tries = 20_000)
  void redact_contactLikeText_isIdempotent(@ForAll("contactLike") String text) {
    String once = ContactRedactor.redact(text);
    assertThat(ContactRedactor.redact(once)).isEqualTo(once);
  }

  /** A lone @ is no contact, and keeps every character from being passed over. */
  @Property(tries = 20_000)
  void redact_contactLikeText_isReadTheSameWhereNothingIsPassedOver(
      @ForAll("contactLike") String text) {
    assertThat(ContactRedactor.redact(text) + "，@").isEqualTo(ContactRedactor.redact(text + "，@"));
  }

  @Test
  void redact_textWithoutAnyContact_isTheSame() {
    String text = "急招装卸工，包吃住，日结";
    assertThat(ContactRedactor.redact(text)).isSameAs(text);
  }

  @Property
  void redact_mobileNumberBetweenWords_neverSurvives(
      @ForAll @LongRange(min = 13_000_000_000L, max = 19_999_999_999L) long mobile) {
    assertThat(ContactRedactor.redact("找王工" + mobile + "谢谢")).isEqualTo("找王工<电话>谢谢");
  }

  @Provide
  Arbitrary<String> contactLike() {
    return Arbitraries.of(
            "1", "3", "138", "0013", "8000", "0711", "420704", "1980", "0101", "x", "-", " ", "(",
            ")", "+86", "微信", "加v", "qq", ":", "号", "abc", "_", "@", ".cn", "一", "幺", "元", "招")
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(
                ContactRedactorTest.class.getResourceAsStream("contact-cases.tsv"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          cases.add(Arguments.of(columns[0], columns[1]));
        }
      }
    }
    return cases.stream();
  }
}
