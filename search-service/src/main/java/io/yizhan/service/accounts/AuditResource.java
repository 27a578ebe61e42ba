package io.yizhan.service.accounts;

import com.codahale.metrics.annotation.Timed;
import io.yizhan.service.access.Role;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.store.AuditStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** {@code /api/audit}: who saw or changed what. */
@Path("/api/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN_NAME)
public final class AuditResource {

  private static final int DEFAULT_SIZE = 20;
  private static final int MAX_SIZE = 100;

  private final AuditStore audit;

  /** The log of a store. */
  public AuditResource(AuditStore audit) {
    this.audit = audit;
  }

  /** Rows, the latest first. */
  @GET
  @Timed
  public AuditBodies.Rows rows(@Context UriInfo uri) {
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    int size =
        given
            .number("size", 1, MAX_SIZE, "应为 1 到 " + MAX_SIZE + " 的整数")
            .map(Double::intValue)
            .orElse(DEFAULT_SIZE);
    long before = given.parsed("cursor", "应为上一页最后一行的 seq", Long::parseLong).orElse(Long.MAX_VALUE);
    given.requireValid();
    return AuditBodies.Rows.of(audit.before(before, size));
  }
}
