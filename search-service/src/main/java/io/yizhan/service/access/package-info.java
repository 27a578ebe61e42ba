/**
 * Who is calling, and what they may do.
 *
 * <p>A program shows a bearer token. {@link io.yizhan.service.access.TokenAuthenticator} knows the
 * tokens, each stands for a {@link io.yizhan.service.access.Caller} with one {@link
 * io.yizhan.service.access.Role}; resources name the roles they serve. Reading public things needs
 * no token. The only tokens so far are those of the demo, and only where the operator switched them
 * on.
 */
@NullMarked
package io.yizhan.service.access;

import org.jspecify.annotations.NullMarked;
