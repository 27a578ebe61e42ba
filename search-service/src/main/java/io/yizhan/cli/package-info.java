/**
 * The commands of {@code ./yizhan}: {@link io.yizhan.cli.YizhanCommand} is the entry, one class a
 * command beside it. Messages are Chinese; a command that fails says why in one line and exits with
 * 1, wrong usage with 2.
 */
@NullMarked
package io.yizhan.cli;

import org.jspecify.annotations.NullMarked;
