package io.yizhan.service.pages.ask;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.codec.RecordCodec;
import io.yizhan.library.PolicyCollection;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.retrieval.Passage;
import io.yizhan.service.access.Caller;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code /policies/{id}}: a whole document or FAQ, passage by passage. For anybody. */
@Path("/policies/{id}")
public final class PolicyResource {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Pages pages;
  private final PolicyLibrary library;
  private final InstantSource clock;

  /** The page over a library. */
  public PolicyResource(Pages pages, PolicyLibrary library, InstantSource clock) {
    this.pages = pages;
    this.library = library;
    this.clock = clock;
  }

  /**
   * A document as it is read.
   *
   * @param inForce whether it holds today
   * @param successor title and address of what took its place; none or both
   */
  public record Paper(
      Optional<PolicyDocument> policy,
      Optional<Faq> faq,
      List<Passage> passages,
      boolean inForce,
      List<String> successor) {

    /** Copies the lists. */
    public Paper {
      passages = List.copyOf(passages);
      successor = List.copyOf(successor);
    }
  }

  /** The document, whether it is in force or not. */
  @GET
  @Produces(Pages.HTML)
  public Response show(
      @Auth Optional<Caller> caller,
      @PathParam("id") String id,
      @Context ContainerRequestContext request) {
    PolicyCollection policies = library.current();
    List<Passage> passages = policies.passages(id);
    if (passages.isEmpty()) {
      throw new ProblemException(
          ProblemCode.NOT_FOUND, "没有编号为 " + QueryParameters.shown(id) + " 的政策文件");
    }
    Optional<PolicyDocument> policy = policies.policy(id);
    Optional<Faq> faq = policies.faq(id);
    String title =
        policy
            .map(PolicyDocument::title)
            .or(() -> faq.map(Faq::question))
            .orElse(passages.getFirst().title());
    LocalDate today = LocalDate.ofInstant(clock.instant(), RecordCodec.ZONE);
    List<String> successor =
        policy
            .flatMap(policies.versions()::supersededBy)
            .flatMap(policies::policy)
            .map(next -> List.of(next.title(), ShownQuote.href(next.id(), 0)))
            .orElse(List.of());
    Page page = Page.of(request, caller, title, Section.ASK);
    return pages.html(
        page,
        TEMPLATES.askPolicy(
            page,
            new Paper(
                policy,
                faq,
                passages,
                policy.stream().allMatch(one -> policies.versions().inForce(one, today)),
                successor)));
  }
}
