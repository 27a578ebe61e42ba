package io.yizhan.peers.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read again. */
class PeerReaderTest {

  private static final PeerQuery FULL =
      new PeerQuery(
          List.of("月嫂", "住家"),
          TermRule.ANY,
          30.4,
          114.9,
          10_000,
          Optional.of(new PeerWindow("2026-11-25", 480, 1_080)),
          OptionalDouble.of(20),
          Optional.of("4-10"),
          1L << 40);

  private static final PeerQuery BARE =
      new PeerQuery(
          List.of(),
          TermRule.ALL,
          -30.4,
          -114.9,
          1,
          Optional.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PeerWriter writer = new PeerWriter(new DataOutputStream(bytes));

  @Test
  void queries_fullAndBare_comeBack() throws IOException {
    writer.queries(List.of(FULL, BARE));

    assertThat(reader().queries()).containsExactly(FULL, BARE);
  }

  @Test
  void answers_withFacets_comeBack() throws IOException {
    PeerAnswer answer =
        new PeerAnswer(
            2,
            List.of(new PeerAnswer.Hit("J2", 3.5), new PeerAnswer.Hit("J1", 1)),
            Map.of(PeerFacet.REGION, new TreeMap<>(Map.of("420704", 2L))));
    writer.answers(List.of(answer));

    assertThat(reader().answers()).containsExactly(answer);
  }

  @Test
  void request_afterTheLast_isEmpty() throws IOException {
    writer.request(Request.ROUND);
    PeerReader reader = reader();

    assertThat(reader.request()).contains(Request.ROUND);
    assertThat(reader.request()).isEmpty();
  }

  @Test
  void costs_comeBack() throws IOException {
    Loaded loaded = new Loaded(1, 2, 3, 4, 5);
    Round round = new Round(6, List.of(7L, 8L));
    writer.loaded(loaded);
    writer.round(round);
    PeerReader reader = reader();

    assertThat(reader.loaded()).isEqualTo(loaded);
    assertThat(reader.round()).isEqualTo(round);
  }

  @Test
  void documents_ofAFile_comeBackInOrder(@TempDir Path directory) throws IOException {
    PeerDocument document =
        new PeerDocument(
            "J1",
            "月嫂",
            "住家 月嫂",
            30.4,
            114.9,
            List.of("4", "4-10"),
            Optional.of("DAILY"),
            List.of("420700"),
            OptionalDouble.empty(),
            List.of("2026-11-25"),
            480,
            1_080,
            1,
            2);
    writer.document(document);
    writer.document(document);
    writer.endOfDocuments();
    Path file = directory.resolve("documents.bin");
    Files.write(file, bytes.toByteArray());

    try (Stream<PeerDocument> documents = PeerReader.documents(file)) {
      assertThat(documents).containsExactly(document, document);
    }
  }

  private PeerReader reader() {
    return new PeerReader(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
