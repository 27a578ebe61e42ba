package io.yizhan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one connection does: it asks, waits for the answer, and asks again. After some answers it
 * asks for the next page.
 *
 * @param server whom to ask
 * @param requests what to ask for
 * @param number of the connection, which decides its dice
 * @param end moment of {@link System#nanoTime} after which nothing more is asked
 */
record Load(URI server, MixedRequests requests, int number, long end) {

  private static final int OK = 200;

  /** How many of a hundred first pages are turned. */
  private static final int TURNED_PERCENT = 10;

  private static final int HUNDRED = 100;
  private static final Pattern NEXT = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");

  /** Asks until the end. */
  LoadFigures run() {
    RandomGenerator random = new SplittableRandom(number);
    LoadFigures figures = new LoadFigures();
    try (KeptConnection connection = new KeptConnection(server)) {
      while (System.nanoTime() < end) {
        MixedRequests.Sent sent = requests.next(random);
        Optional<String> cursor =
            ask(connection, sent.habit().label(), sent.path(), figures, random);
        if (cursor.isPresent()) {
          String next = RequestPath.next(sent.path(), cursor.get());
          Optional<String> _ = ask(connection, LoadFigures.NEXT_PAGE, next, figures, random);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return figures;
  }

  /** Asks once; now and then the cursor of the page that follows. */
  private static Optional<String> ask(
      KeptConnection connection,
      String kind,
      String path,
      LoadFigures figures,
      RandomGenerator random)
      throws IOException {
    long start = System.nanoTime();
    KeptConnection.Answer answer = connection.get(path);
    figures.add(kind, System.nanoTime() - start, answer.status() == OK);
    if (random.nextInt(HUNDRED) >= TURNED_PERCENT) {
      return Optional.empty();
    }
    Matcher next = NEXT.matcher(answer.body());
    return next.find() ? Optional.of(next.group(1)) : Optional.empty();
  }
}
