package io.yizhan.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.evaluation.OutsideData;
import io.yizhan.model.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts of ads, brought to one length so that a figure per text means something. */
public enum AdTexts {
  /** Descriptions of the synthetic district: short words, few different ones. */
  SYNTHETIC {
    @Override
    Stream<String> ads() {
      return Districts.of(MOST_ADS).jobs().map(Job::description);
    }
  },
  /** Descriptions of a real board, when they lie beside the project. */
  REAL {
    @Override
    Stream<String> ads() throws IOException {
      Path file =
          outside()
              .orElseThrow(() -> new IllegalStateException("real ads must lie beside the project"));
      ObjectMapper json = JsonMapper.builder().build();
      List<String> ads = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        JsonNode ad = json.readTree(line);
        ads.add(ad.path("description").asText());
      }
      return ads.stream();
    }
  };

  private static final int MOST_ADS = 20_000;
  private static final String FILE = "jobs/jobs_51job_shanghai_district_2019.jsonl";

  abstract Stream<String> ads() throws IOException;

  /** Where real ads lie; empty when they do not. */
  static Optional<Path> outside() {
    return OutsideData.beside(Home.directory()).file(FILE);
  }

  /**
   * Texts of one length, cut out of the ads joined.
   *
   * @param chars length of each
   * @param count how many, at least 1
   */
  List<String> cut(int chars, int count) throws IOException {
    StringBuilder joined = new StringBuilder();
    try (Stream<String> ads = ads()) {
      ads.filter(ad -> !ad.isBlank())
          .forEachOrdered(
              ad -> {
                if (joined.length() < chars * count) {
                  joined.append(ad).append('\n');
                }
              });
    }
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count && (i + 1) * chars <= joined.length(); i++) {
      texts.add(joined.substring(i * chars, (i + 1) * chars));
    }
    if (texts.isEmpty()) {
      throw new IllegalStateException("ads must hold >= " + chars + " chars together");
    }
    return texts;
  }
}
