package io.yizhan.extraction;

import java.util.Optional;

/**
 * Replaces contact data in free text by what it was, so that the rest can be indexed, logged or
 * shown.
 *
 * <ul>
 *   <li>联系13800138000 becomes 联系&lt;电话&gt;; so do 138-0013-8000, １３８ ００１３ ８０００ and 幺三八零零…
 *   <li>0711-3351234 becomes &lt;电话&gt;
 *   <li>42070419800101123X becomes &lt;证件号&gt;
 *   <li>a.wang@example.cn becomes &lt;邮箱&gt;
 *   <li>加V：wang_88 becomes 加V：&lt;社交账号&gt;, QQ 123456 becomes QQ &lt;社交账号&gt;
 *   <li>150-200元/天, 2026-11-24, 招15人, 4-10-01-06, 420704001001 stay
 * </ul>
 *
 * <p>In doubt it redacts: any eleven digits that form a mobile number are one, unless more digits
 * touch them. Redacting twice is redacting once. Takes any text, throws nothing, O(n): every
 * attempt looks at a bounded number of characters. Stateless; any thread.
 *
 * <p>Known weaknesses: names of people and addresses stay; so do a number split over two lines or
 * by words, 400 numbers, and identity numbers of 15 digits. A social account is found only after a
 * word that announces one.
 */
public final class ContactRedactor {

  private static final String PHONE = "<电话>";
  private static final String IDENTITY = "<证件号>";
  private static final String EMAIL = "<邮箱>";
  private static final String ACCOUNT = "<社交账号>";

  /** Of each character as it is written, whether there is no contact without one of its like. */
  private static final boolean[] NEEDED = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < NEEDED.length; c++) {
      char folded = FoldedText.folded((char) c);
      NEEDED[c] = mayBegin(folded) || folded == '@';
    }
  }

  private ContactRedactor() {}

  /**
   * The text with every contact found replaced; the same text when there is none, which costs a
   * look at each character where none could be part of one.
   */
  public static String redact(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (NEEDED[text.charAt(i)]) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    FoldedText folded = FoldedText.of(text);
    StringBuilder redacted = new StringBuilder();
    boolean hasAt = folded.indexOf('@') >= 0;
    int at = 0;
    int floor = 0;
    while (at < text.length()) {
      if (!hasAt && !mayBegin(folded.at(at))) {
        at++;
        continue;
      }
      Optional<Contact> found = contactAt(folded, at, floor);
      if (found.isPresent()) {
        redacted.append(text, floor, found.get().start()).append(found.get().replacement());
        at = found.get().end();
        floor = at;
      } else {
        at++;
      }
    }
    return floor == 0 ? text : redacted.append(text, floor, text.length()).toString();
  }

  /** Whether a folded character begins a number, or a word that announces an account. */
  private static boolean mayBegin(char c) {
    return FoldedText.isAnyDigit(c) || c == '+' || c == '(' || ContactAccounts.mayAnnounce(c);
  }

  /** A contact here; what stands before {@code floor} has been replaced and touches nothing. */
  private static Optional<Contact> contactAt(FoldedText text, int at, int floor) {
    if (ContactNumbers.mayReach(text, at)) {
      int identity = ContactNumbers.identityEnd(text, at, floor);
      if (identity > at) {
        return Optional.of(new Contact(at, identity, IDENTITY));
      }
      int phone = ContactNumbers.phoneEnd(text, at, floor);
      if (phone > at) {
        return Optional.of(new Contact(at, phone, PHONE));
      }
    }
    int email = ContactAccounts.emailEnd(text, at, floor);
    if (email > at) {
      return Optional.of(new Contact(at, email, EMAIL));
    }
    return ContactAccounts.accountAt(text, at, floor)
        .map(account -> new Contact(account.start(), account.end(), ACCOUNT));
  }

  /** What stands between {@code start} and {@code end} is to be replaced. */
  private record Contact(int start, int end, String replacement) {}
}
