/**
 * How people sign in and out, and how an admin makes accounts and tokens: the calls under {@code
 * /api/session}, {@code /api/me}, {@code /api/accounts} and {@code /api/tokens} over {@link
 * io.yizhan.accounts.Accounts}. What an admin does is written to the audit log before it is done.
 */
@NullMarked
package io.yizhan.service.accounts;

import org.jspecify.annotations.NullMarked;
