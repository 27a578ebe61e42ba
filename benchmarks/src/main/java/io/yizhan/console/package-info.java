/**
 * How do the commands of this module speak? {@link io.yizhan.console.ConsoleCommand} is the entry:
 * what a command prints is there at once, and one that fails says why in a line of Chinese and
 * exits with 1, wrong usage with 2.
 *
 * <pre>{@code
 * @Command(name = "load", mixinStandardHelpOptions = true)
 * public final class HttpLoadCommand extends ConsoleCommand implements Callable<Integer> {
 *   public static void main(String[] arguments) {
 *     System.exit(execute(new HttpLoadCommand(), arguments));
 *   }
 * }
 * }</pre>
 */
@NullMarked
package io.yizhan.console;

import org.jspecify.annotations.NullMarked;
