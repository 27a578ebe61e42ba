package io.yizhan.store;

import io.yizhan.model.Contact;
import io.yizhan.vault.Vault;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The statements on contact data, which is sealed before it is kept. Works in the handle's
 * transaction; one thread.
 *
 * <p>A contact with neither name nor phone stands for no row.
 */
final class ContactTable {

  private static final Contact NOTHING = new Contact(Optional.empty(), Optional.empty());

  private final Handle handle;
  private final Vault vault;

  ContactTable(Handle handle, Vault vault) {
    this.handle = handle;
    this.vault = vault;
  }

  /** A contact without blank parts. */
  static Contact normalized(Contact contact) {
    return new Contact(
        contact.name().map(String::strip).filter(name -> !name.isEmpty()),
        contact.phone().map(String::strip).filter(phone -> !phone.isEmpty()));
  }

  /** What is kept, by worker id; a worker of whom nothing is kept is not among the keys. */
  Map<String, Contact> find(Collection<String> workerIds) {
    Map<String, Contact> contacts = new HashMap<>();
    handle
        .createQuery("SELECT worker_id, sealed FROM worker_contact WHERE worker_id = ANY(:ids)")
        .bindArray("ids", String.class, workerIds)
        .map(
            (rs, _) -> {
              String id = rs.getString("worker_id");
              return Map.entry(id, SealedContact.read(vault, id, rs.getBytes("sealed")));
            })
        .forEach(entry -> contacts.put(entry.getKey(), entry.getValue()));
    return contacts;
  }

  /** Whether a normalized contact says something other than what is kept. */
  static boolean differs(Contact given, Optional<Contact> kept) {
    return !given.equals(kept.orElse(NOTHING));
  }

  /** Keeps these normalized contacts in the place of earlier ones. */
  void replace(Map<String, Contact> contacts) {
    List<String> ids = List.copyOf(contacts.keySet());
    handle
        .createUpdate("DELETE FROM worker_contact WHERE worker_id = ANY(:ids)")
        .bindArray("ids", String.class, ids)
        .execute();
    List<SealedContact> kept =
        ids.stream()
            .filter(id -> !NOTHING.equals(contacts.get(id)))
            .map(id -> SealedContact.of(vault, id, contacts.getOrDefault(id, NOTHING)))
            .toList();
    handle
        .createUpdate(
            """
            INSERT INTO worker_contact (worker_id, sealed, phone_digest)
            SELECT id, decode(sealed, 'base64'), decode(digest, 'base64')
            FROM unnest(:ids, :sealed, :digests) AS w(id, sealed, digest)
            """)
        .bindArray("ids", String.class, kept.stream().map(SealedContact::worker).toList())
        // The driver knows no array of byte arrays.
        .bindArray("sealed", String.class, kept.stream().map(row -> text(row.sealed())).toList())
        .bindArray(
            "digests", String.class, kept.stream().map(row -> text(row.phoneDigest())).toList())
        .execute();
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
