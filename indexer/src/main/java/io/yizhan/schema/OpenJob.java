package io.yizhan.schema;

import io.yizhan.extraction.AdReading.Contradiction;
import io.yizhan.extraction.ContactRedactor;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.Requirements;
import java.util.List;

/**
 * A job as anybody may see it: contact data is taken out of every text that a person typed, and
 * nobody is told whom the employer will not have. Stateless.
 */
final class OpenJob {

  private OpenJob() {}

  static Job of(Job job) {
    Job.Builder open =
        job.toBuilder()
            .title(ContactRedactor.redact(job.title()))
            .description(ContactRedactor.redact(job.description()))
            .location(
                new Location(
                    job.location().point(),
                    job.location().region(),
                    job.location().address().map(ContactRedactor::redact)))
            .requires(
                new Requirements(
                    redact(job.requires().skills()),
                    redact(job.requires().certificates()),
                    job.requires().minYears(),
                    job.requires().minAge()))
            .preferredSkills(redact(job.preferredSkills()))
            .benefits(redact(job.benefits()))
            .declined(List.of())
            .contradictions(job.contradictions().stream().map(OpenJob::of).toList());
    job.occupation().map(ContactRedactor::redact).ifPresent(open::occupation);
    job.employer()
        .map(employer -> new EmployerRef(employer.id(), ContactRedactor.redact(employer.name())))
        .ifPresent(open::employer);
    return open.build();
  }

  private static Contradiction of(Contradiction said) {
    return new Contradiction(
        said.field(), ContactRedactor.redact(said.form()), ContactRedactor.redact(said.text()));
  }

  private static List<String> redact(List<String> texts) {
    return texts.stream().map(ContactRedactor::redact).toList();
  }
}
