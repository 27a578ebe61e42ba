package io.yizhan.model;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mobile number of the Chinese mainland in one form: eleven digits. {@code +86 138-0000 0001} and
 * {@code １３８００００００１} with its digits in full width become the same.
 *
 * @param digits the eleven digits
 */
public record MobileNumber(String digits) {

  private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐-―()]+");

  /** Refuses what is no mobile number. */
  public MobileNumber {
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException("a mobile number must have eleven digits, from 13 to 19");
    }
  }

  /** The number of a text that is one; empty for any other. */
  public static Optional<MobileNumber> parse(String text) {
    String digits =
        BETWEEN
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .replaceAll("")
            .replaceFirst("^(\\+|00)?86(?=1[3-9][0-9]{9}$)", "");
    return FORM.matcher(digits).matches()
        ? Optional.of(new MobileNumber(digits))
        : Optional.empty();
  }

  /** First three and last four digits, for who may know whose it is: {@code 138****0001}. */
  public String masked() {
    return digits.substring(0, 3) + "****" + digits.substring(7);
  }

  /** Says nothing. */
  @Override
  public String toString() {
    return "MobileNumber[hidden]";
  }
}
