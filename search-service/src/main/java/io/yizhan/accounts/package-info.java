/**
 * Who is it, and what do they stand for?
 *
 * <p>{@link io.yizhan.accounts.Accounts} is the way in. Somebody names a phone, gets a code there
 * ({@link io.yizhan.accounts.CodeSender}), and for the code a session. A phone that nobody knows
 * becomes a worker; employers and staff are made by an admin. Programs show a token that an admin
 * made.
 *
 * <pre>{@code
 * accounts.sendCode(phone, "10.0.0.7");                       // Sent, or TooMany
 * accounts.signIn(phone, "123456", "10.0.0.7", "2026-11");    // SignedIn(secret, …), Refused, TooMany
 * accounts.ofSession(secret);                                 // the account, while the session lives
 * }</pre>
 *
 * <p>What a browser or a program shows are 256 random bits, of which a digest is kept; codes and
 * phones are kept as digests by a key. What was looked up is remembered for ten seconds; ending a
 * session or a token is felt at once in this process, and after that time in another.
 */
@NullMarked
package io.yizhan.accounts;

import org.jspecify.annotations.NullMarked;
