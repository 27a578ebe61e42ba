/**
 * A real browser for tests of pages: Debian's chromium, steered by Playwright, judged by axe.
 *
 * <p>{@link io.yizhan.service.testing.browser.BrowserExtension} hands a test the JVM's {@link
 * io.yizhan.service.testing.browser.Browsing}; each {@link io.yizhan.service.testing.browser.Visit}
 * is a visitor of their own, with cookies, script or none, and a screen. These tests are compiled
 * only where there is a chromium: the profile {@code browser} of the module lets in classes named
 * {@code *BrowserTest}.
 */
@NullMarked
package io.yizhan.service.testing.browser;

import org.jspecify.annotations.NullMarked;
