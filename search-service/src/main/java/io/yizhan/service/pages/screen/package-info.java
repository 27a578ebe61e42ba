/**
 * The wall of jobs on the screen of a station: {@link
 * io.yizhan.service.pages.screen.ScreenResource} shows what is near and fresh, turns its pages by a
 * header and so needs no script, and holds nothing personal.
 */
@NullMarked
package io.yizhan.service.pages.screen;

import org.jspecify.annotations.NullMarked;
