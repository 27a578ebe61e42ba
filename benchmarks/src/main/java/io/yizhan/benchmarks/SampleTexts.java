package io.yizhan.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.console.Home;
import io.yizhan.evaluation.OutsideData;
import io.yizhan.model.Job;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** Texts to analyse, brought to one length so that a figure per text means something. */
public enum SampleTexts {
  /** Descriptions of the synthetic district: short words, few different ones. */
  SYNTHETIC {
    @Override
    String joined(int chars) {
      StringBuilder joined = new StringBuilder();
      for (Job job : Districts.of(MOST_ADS).jobs().toList()) {
        append(joined, job.description(), chars);
      }
      return joined.toString();
    }
  },
  /** Descriptions of a real board, when they lie beside the project. */
  REAL {
    @Override
    String joined(int chars) throws IOException {
      return fieldOfLines("jobs/jobs_51job_shanghai_district_2019.jsonl", "description", chars);
    }
  },
  /** Articles of Chinese laws, when they lie beside the project. */
  LAW {
    @Override
    String joined(int chars) throws IOException {
      return fieldOfLines("policy_qa/law_articles.jsonl.gz", "text", chars);
    }
  };

  private static final int MOST_ADS = 20_000;

  /** Texts joined, at least {@code chars} of them where there are as many. */
  abstract String joined(int chars) throws IOException;

  /**
   * Texts of one length, cut out of the texts joined.
   *
   * @param chars length of each
   * @param count how many at most, at least 1
   */
  List<String> cut(int chars, int count) throws IOException {
    String joined = joined(chars * count);
    int whole = Math.min(count, joined.length() / chars);
    if (whole == 0) {
      throw new IllegalStateException("texts must hold >= " + chars + " chars together");
    }
    return IntStream.range(0, whole)
        .mapToObj(i -> joined.substring(i * chars, (i + 1) * chars))
        .toList();
  }

  /** One field of every line of a JSONL file beside the project. */
  private static String fieldOfLines(String name, String field, int chars) throws IOException {
    Path file =
        OutsideData.beside(Home.directory())
            .file(name)
            .orElseThrow(() -> new IllegalStateException(name + " must lie beside the project"));
    ObjectMapper json = JsonMapper.builder().build();
    StringBuilder joined = new StringBuilder();
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (Optional<String> line = next(lines);
          line.isPresent() && joined.length() < chars;
          line = next(lines)) {
        append(joined, json.readTree(line.get()).path(field).asText(), chars);
      }
    }
    return joined.toString();
  }

  private static Optional<String> next(BufferedReader lines) throws IOException {
    return Optional.ofNullable(lines.readLine());
  }

  private static void append(StringBuilder joined, String text, int chars) {
    if (!text.isBlank() && joined.length() < chars) {
      joined.append(text).append('\n');
    }
  }
}
