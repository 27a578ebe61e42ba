package io.yizhan.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.evaluation.OutsideData;
import io.yizhan.model.Job;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What the jobs of a world say. */
enum WorldText {
  /** The text of the generator: some thousand different words. */
  SYNTHETIC {
    @Override
    JobText read(OutsideData data) {
      return new JobText() {
        @Override
        public String title(Job job, long index) {
          return job.title();
        }

        @Override
        public String body(Job job, long index) {
          return job.description();
        }
      };
    }
  },
  /**
   * Titles and descriptions of real boards, when they lie beside the project. There are some
   * thousand of them: each body is the beginning of one and the end of another, so that jobs beyond
   * their number are no copies.
   */
  REAL {
    @Override
    JobText read(OutsideData data) throws IOException {
      List<Ad> ads = new ArrayList<>();
      for (String name : FILES) {
        readAds(file(data, name), ads);
      }
      return new JobText() {
        @Override
        public String title(Job job, long index) {
          return at(index, FIRST_STEP).title();
        }

        @Override
        public String body(Job job, long index) {
          String first = at(index, FIRST_STEP).text();
          String second = at(index / ads.size(), SECOND_STEP).text();
          return first.substring(0, first.length() / 2)
              + "\n"
              + second.substring(second.length() / 2);
        }

        private Ad at(long index, long step) {
          return ads.get((int) (index * step % ads.size()));
        }
      };
    }
  };

  private static final List<String> FILES =
      List.of("jobs/jobs_51job_shanghai_district_2019.jsonl", "jobs/jobs_51job_it_2018.jsonl.gz");

  /** Primes that do not divide the number of ads: every ad comes once before one comes again. */
  private static final long FIRST_STEP = 7_919;

  private static final long SECOND_STEP = 104_729;

  /** Beyond this many characters an ad is cut. */
  private static final int MOST_CHARS = 4_000;

  /**
   * Reads what there is to read.
   *
   * @throws IllegalStateException when it does not lie beside the project
   */
  abstract JobText read(OutsideData data) throws IOException;

  /** What one job says. */
  interface JobText {

    /** The title of the job at a place in the world. */
    String title(Job job, long index);

    /** The description of the job at a place in the world. */
    String body(Job job, long index);
  }

  /** One real ad. */
  private record Ad(String title, String text) {}

  private static Path file(OutsideData data, String name) {
    return data.file(name)
        .orElseThrow(() -> new IllegalStateException(name + " must lie beside the project"));
  }

  private static void readAds(Path file, List<Ad> ads) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        JsonNode ad = json.readTree(line);
        String text = ad.path("description").asText();
        ads.add(
            new Ad(
                ad.path("title").asText(), text.substring(0, Math.min(MOST_CHARS, text.length()))));
      }
    }
  }
}
