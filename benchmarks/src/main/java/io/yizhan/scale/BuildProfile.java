package io.yizhan.scale;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the processor time of a build goes: the JVM notes every {@value #EVERY} of each thread's
 * processor time what the thread is running. What its own threads do, compiling and collecting
 * garbage, is not noted; it is what is left of the time of the process. On systems other than Linux
 * nothing is noted.
 */
final class BuildProfile implements Closeable {

  private static final String SAMPLE = "jdk.CPUTimeSample";
  private static final String EVERY = "5ms";
  private static final double NANOS_PER_MICRO = 1e3;

  private final Recording recording = new Recording();
  private Instant began = InstantSource.system().instant();

  private BuildProfile() {}

  /** Starts to note, which takes a second; begin with it before anything is measured. */
  static BuildProfile start() {
    BuildProfile profile = new BuildProfile();
    profile.recording.enable(SAMPLE).with("throttle", EVERY);
    profile.recording.start();
    return profile;
  }

  /** Forgets what was noted so far. */
  void begin() {
    began = InstantSource.system().instant();
  }

  /**
   * Ends, and adds the stages as parts of what a job costs.
   *
   * @param buildNanos processor time of a job, records not counted
   */
  void put(Figures figures, long jobs, double buildNanos) throws IOException {
    recording.stop();
    Path file = Files.createTempFile("build", ".jfr");
    try {
      recording.dump(file);
      Map<BuildStage, Duration> stages = stages(file);
      double rest = buildNanos;
      for (Map.Entry<BuildStage, Duration> stage : stages.entrySet()) {
        double nanos = (double) stage.getValue().toNanos() / jobs;
        if (stage.getKey() != BuildStage.RECORD) {
          figures.put("… " + stage.getKey().label() + ", µs", nanos / NANOS_PER_MICRO, 1);
          rest -= nanos;
        }
      }
      if (!stages.isEmpty()) {
        figures.put("… compiling, collecting garbage, µs", rest / NANOS_PER_MICRO, 1);
      }
    } finally {
      Files.delete(file);
    }
  }

  private Map<BuildStage, Duration> stages(Path file) throws IOException {
    Map<BuildStage, Duration> stages = new EnumMap<>(BuildStage.class);
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        boolean counts =
            event.getEventType().getName().equals(SAMPLE)
                && event.getStackTrace() != null
                && event.getStartTime().isAfter(began);
        if (counts) {
          stages.merge(
              BuildStage.of(event.getStackTrace().getFrames()),
              event.getDuration("samplingPeriod"),
              Duration::plus);
        }
      }
    }
    return stages;
  }

  @Override
  public void close() {
    recording.close();
  }
}
