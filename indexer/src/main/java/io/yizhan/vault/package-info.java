/**
 * How is kept what nobody may read who gets hold of the database alone?
 *
 * <p>{@link io.yizhan.vault.Vault} seals texts and makes digests by keys that lie in a directory
 * beside the database, not in it. A sealed text is bound to what it is about: the contact of one
 * worker cannot be put in the place of another's. A digest finds a phone without showing it;
 * without the key nobody can try all phones out.
 *
 * <pre>{@code
 * Vault vault = Vault.open(directory.resolve("keys"));
 * byte[] sealed = vault.seal("13800000000", "W1");
 * vault.unseal(sealed, "W1");   // 13800000000
 * vault.unseal(sealed, "W2");   // UnreadableSealException
 * }</pre>
 *
 * <p>The work is done by Google's Tink: AES-256-GCM for sealing, HMAC-SHA-256 for digests. Who
 * loses the key files loses what is sealed: they belong into the backup, apart from that of the
 * database.
 */
@NullMarked
package io.yizhan.vault;

import org.jspecify.annotations.NullMarked;
