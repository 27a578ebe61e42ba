/**
 * Signing in ({@code /login}) and one's own data ({@code /me/data}) as pages that work without
 * JavaScript. A phone is never part of an address: the form with the code is the answer to the form
 * with the phone.
 */
@NullMarked
package io.yizhan.service.pages.login;

import org.jspecify.annotations.NullMarked;
