package io.yizhan.store;

import io.yizhan.model.Contact;
import io.yizhan.model.MobileNumber;
import io.yizhan.vault.Vault;
import java.util.Optional;

/**
 * Contact data as it is kept: sealed about its worker, and the phone's digest to find it by. Name
 * and phone stand on both sides of a NUL, which no stored text contains.
 *
 * @param worker id of the record
 * @param sealed both texts
 * @param phoneDigest of a mobile number; empty bytes where the phone is none
 */
@SuppressWarnings("ArrayRecordComponent") // Bound to a statement and forgotten, never compared.
record SealedContact(String worker, byte[] sealed, byte[] phoneDigest) {

  private static final char BETWEEN = '\0';

  static SealedContact of(Vault vault, String worker, Contact contact) {
    String phone = contact.phone().orElse("");
    return new SealedContact(
        worker,
        vault.seal(contact.name().orElse("") + BETWEEN + phone, worker),
        MobileNumber.parse(phone)
            .map(number -> vault.digest(number.digits()))
            .orElseGet(() -> new byte[0]));
  }

  static Contact read(Vault vault, String worker, byte[] sealed) {
    String texts = vault.unseal(sealed, worker);
    int between = texts.indexOf(BETWEEN);
    return new Contact(
        Optional.of(texts.substring(0, between)).filter(name -> !name.isEmpty()),
        Optional.of(texts.substring(between + 1)).filter(phone -> !phone.isEmpty()));
  }
}
