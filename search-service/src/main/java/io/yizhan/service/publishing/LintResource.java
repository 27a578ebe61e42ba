package io.yizhan.service.publishing;

import com.codahale.metrics.annotation.Timed;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.yizhan.lint.Finding;
import io.yizhan.lint.JobLint;
import io.yizhan.publishing.Publishing;
import io.yizhan.service.access.Role;
import io.yizhan.service.problem.FindingBody;
import io.yizhan.service.records.RecordBodies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code POST /api/lint}: what the rules of publication say of a draft. Nothing is stored. */
@Path("/api/lint")
@Produces(MediaType.APPLICATION_JSON)
public final class LintResource {

  private final Publishing publishing;
  private final RecordBodies bodies;

  /** The call over a publishing. */
  public LintResource(Publishing publishing, ObjectMapper json) {
    this.publishing = publishing;
    this.bodies = new RecordBodies(json);
  }

  /**
   * What was found.
   *
   * @param publishable whether the ad would be published as it is
   */
  public record Checked(boolean publishable, List<FindingBody> findings) {

    /** Copies the list. */
    public Checked {
      findings = List.copyOf(findings);
    }
  }

  /** Checks a job in the format of records, which needs no id. */
  @POST
  @Timed
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.EMPLOYER_NAME, Role.STAFF_NAME, Role.ADMIN_NAME})
  public Checked check(String body) throws JsonProcessingException {
    List<Finding> findings = publishing.check(bodies.object(body));
    return new Checked(
        !JobLint.isUnlawful(findings), findings.stream().map(FindingBody::of).toList());
  }
}
