package io.yizhan.service.applications;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.store.Application;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One application, as JSON.
 *
 * @param jobId the job
 * @param workerId who applied
 * @param appliedAt when
 * @param withdrawnAt when it was taken back; left out while it stands
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ApplicationBody(
    String jobId, String workerId, Instant appliedAt, Optional<Instant> withdrawnAt) {

  /**
   * Several.
   *
   * @param total how many
   * @param hits they
   */
  record Listed(int total, List<ApplicationBody> hits) {
    static Listed of(List<Application> applications) {
      return new Listed(
          applications.size(), applications.stream().map(ApplicationBody::of).toList());
    }
  }

  static ApplicationBody of(Application application) {
    return new ApplicationBody(
        application.jobId(),
        application.workerId(),
        application.appliedAt(),
        application.withdrawnAt());
  }
}
