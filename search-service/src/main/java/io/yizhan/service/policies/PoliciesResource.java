package io.yizhan.service.policies;

import com.codahale.metrics.annotation.Timed;
import io.yizhan.library.PolicyCollection;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.model.Faq;
import io.yizhan.model.PolicyDocument;
import io.yizhan.retrieval.FoundPassage;
import io.yizhan.retrieval.Passage;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import io.yizhan.service.query.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls under {@code /api/policies}. */
@Path("/api/policies")
@Produces(MediaType.APPLICATION_JSON)
public final class PoliciesResource {

  private final PolicyLibrary library;
  private final PolicyParameters parameters;

  /**
   * The calls over a library.
   *
   * @param home code of the place whose rules answer who names none
   */
  public PoliciesResource(PolicyLibrary library, Optional<String> home, InstantSource clock) {
    this.library = library;
    this.parameters = new PolicyParameters(home, clock);
  }

  /** Ranks passages. */
  @GET
  @Timed
  public PolicyPage search(@Context UriInfo uri) throws IOException {
    return search(new QueryParameters(uri.getQueryParameters()));
  }

  /** The same for parameters that came another way. */
  public PolicyPage search(QueryParameters given) throws IOException {
    long startedNanos = System.nanoTime();
    PolicyParameters.Asked asked = parameters.read(given);
    given.requireValid();
    PolicyCollection policies = library.current();
    List<PolicyPage.Hit> hits = new ArrayList<>();
    for (FoundPassage found : policies.retrieval().find(asked.question())) {
      hits.add(hit(policies, asked, found));
    }
    double tookMs = Math.round((System.nanoTime() - startedNanos) / 1e4) / 100.0;
    return new PolicyPage(hits.size(), hits, policies.retrieval().isByWordsAlone(), tookMs);
  }

  /** A whole document, whether it is in force or not. */
  @GET
  @Timed
  @Path("{id}")
  public PolicyPaper find(@PathParam("id") String id, @Context UriInfo uri) {
    QueryParameters given = new QueryParameters(uri.getQueryParameters());
    LocalDate asOf = parameters.asOf(given);
    given.requireValid();
    PolicyCollection policies = library.current();
    List<Passage> passages = policies.passages(id);
    if (passages.isEmpty()) {
      throw new ProblemException(
          ProblemCode.NOT_FOUND, "没有编号为 " + QueryParameters.shown(id) + " 的政策文件");
    }
    Optional<PolicyDocument> policy = policies.policy(id);
    String title =
        policy
            .map(PolicyDocument::title)
            .or(() -> policies.faq(id).map(Faq::question))
            .orElse(passages.getFirst().title());
    return new PolicyPaper(
        id,
        PolicySource.kind(policies, id),
        title,
        policy.flatMap(PolicyDocument::shortTitle),
        PolicySource.of(policies, id, asOf),
        passages.stream().map(PolicyPaper.Section::of).toList());
  }

  private static PolicyPage.Hit hit(
      PolicyCollection policies, PolicyParameters.Asked asked, FoundPassage found)
      throws IOException {
    Passage passage = found.passage();
    Optional<String> marked = policies.retrieval().marked(asked.question(), passage.text());
    return new PolicyPage.Hit(
        passage.documentId(),
        passage.id(),
        PolicySource.kind(policies, passage.documentId()),
        passage.title(),
        passage.path(),
        passage.text(),
        marked.map(html -> Map.of("text", html)).orElse(Map.of()),
        found.score(),
        found.named(),
        PolicySource.of(policies, passage.documentId(), asked.asOf()));
  }
}
