package io.yizhan.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The process behind an address of this machine, as Linux tells it; elsewhere none is found.
 *
 * @param process that listens
 */
record LocalService(ProcessHandle process) {

  private static final Path PROC = Path.of("/proc");
  private static final List<String> SOCKETS = List.of("net/tcp", "net/tcp6");
  private static final String LISTENING = "0A";
  private static final int STATE = 3;
  private static final int INODE = 9;
  private static final String RESIDENT = "VmRSS:";

  /** Who listens at an address; empty when it is another machine's, or nobody can tell. */
  static Optional<LocalService> at(URI server) throws IOException {
    if (!InetAddress.getByName(server.getHost()).isLoopbackAddress()) {
      return Optional.empty();
    }
    Optional<String> socket = socket(server.getPort());
    return socket.isEmpty()
        ? Optional.empty()
        : ProcessHandle.allProcesses()
            .filter(process -> holds(process, socket.get()))
            .findFirst()
            .map(LocalService::new);
  }

  /** Processor time so far, of all threads. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Memory that is resident now, in bytes; 0 when nobody can tell. */
  long residentBytes() throws IOException {
    for (String line : Files.readAllLines(of(process).resolve("status"))) {
      if (line.startsWith(RESIDENT)) {
        return 1024 * Long.parseLong(line.substring(RESIDENT.length()).replace("kB", "").strip());
      }
    }
    return 0;
  }

  private static Optional<String> socket(int port) throws IOException {
    String suffix = String.format(Locale.ROOT, ":%04X", port);
    for (String sockets : SOCKETS) {
      Path file = PROC.resolve(sockets);
      List<String> lines =
          Files.isReadable(file) ? Files.readAllLines(file, StandardCharsets.US_ASCII) : List.of();
      for (String line : lines) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns.length > INODE
            && columns[1].endsWith(suffix)
            && columns[STATE].equals(LISTENING)) {
          return Optional.of("socket:[" + columns[INODE] + "]");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(ProcessHandle process, String socket) {
    try (Stream<Path> open = Files.list(of(process).resolve("fd"))) {
      return open.anyMatch(each -> isLinkTo(each, socket));
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static boolean isLinkTo(Path link, String target) {
    try {
      return Files.readSymbolicLink(link).toString().equals(target);
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  private static Path of(ProcessHandle process) {
    return PROC.resolve(Long.toString(process.pid()));
  }
}
