package io.yizhan.service.pages.ask;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.answers.Answer;
import io.yizhan.answers.AnswerRequest;
import io.yizhan.answers.Citation;
import io.yizhan.answers.PolicyAnswering;
import io.yizhan.codec.RecordCodec;
import io.yizhan.extraction.ContactRedactor;
import io.yizhan.library.PolicyCollection;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.policy.PolicyRegions;
import io.yizhan.retrieval.PolicyQuestion;
import io.yizhan.service.access.Caller;
import io.yizhan.service.answers.QuestionRecorder;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import io.yizhan.store.CitationVote;
import io.yizhan.store.QuestionStore;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /ask}: questions about policy, answered with quotes. For anybody. */
@Path("/ask")
public final class AskResource {

  /** Names the conversation; random, sent to this page alone, gone with the browser. */
  static final String COOKIE = "yizhan-ask";

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Pages pages;
  private final PolicyAnswering answering;
  private final PolicyLibrary library;
  private final QuestionRecorder recorder;
  private final QuestionStore store;
  private final String region;
  private final InstantSource clock;
  private final Conversations conversations = new Conversations();

  /**
   * The page over an answering.
   *
   * @param home code of the place whose rules answer
   */
  public AskResource(
      Pages pages,
      PolicyAnswering answering,
      PolicyLibrary library,
      QuestionRecorder recorder,
      QuestionStore store,
      Optional<String> home,
      InstantSource clock) {
    this.pages = pages;
    this.answering = answering;
    this.library = library;
    this.recorder = recorder;
    this.store = store;
    this.region = home.orElse(PolicyRegions.WHOLE_COUNTRY);
    this.clock = clock;
  }

  /** The box, and what was asked and answered before. */
  @GET
  @Produces(Pages.HTML)
  public Response show(
      @Auth Optional<Caller> caller,
      @CookieParam(COOKIE) @DefaultValue("") String conversation,
      @Context ContainerRequestContext request) {
    return pages.html(
        page(caller, request),
        TEMPLATES.askConversation(
            page(caller, request), conversations.of(conversation).reversed(), "", ""));
  }

  /** Answers a question and leads back to the page. */
  @POST
  @Produces(Pages.HTML)
  public Response ask(
      @Auth Optional<Caller> caller,
      @CookieParam(COOKIE) @DefaultValue("") String conversation,
      @FormParam("q") @DefaultValue("") String question,
      @Context ContainerRequestContext request)
      throws IOException {
    String put = question.strip();
    if (put.isEmpty() || put.length() > PolicyQuestion.MAX_CHARS) {
      String fault = put.isEmpty() ? "请写要问的问题" : "最多 " + PolicyQuestion.MAX_CHARS + " 个字";
      Page page = page(caller, request);
      return pages.html(
          page,
          TEMPLATES.askConversation(
              page, conversations.of(conversation).reversed(), question, fault),
          Response.Status.BAD_REQUEST);
    }
    String name =
        conversations.of(conversation).isEmpty() ? Conversations.freshName() : conversation;
    LocalDate today = LocalDate.ofInstant(clock.instant(), RecordCodec.ZONE);
    Answer answer =
        answering.answer(new AnswerRequest(put, region, today, Optional.of(name), false));
    recorder.record(answer);
    PolicyCollection policies = library.current();
    List<ShownQuote> quotes =
        answer.finding().citations().stream()
            .map(citation -> ShownQuote.of(policies, citation))
            .toList();
    conversations.add(
        name, number -> new Turn(number, ContactRedactor.redact(put), answer, quotes, Set.of()));
    return back(name, conversations.of(name).getLast().number());
  }

  /** Keeps whether a quote was helpful. */
  @POST
  @Path("votes")
  public Response vote(
      @CookieParam(COOKIE) @DefaultValue("") String conversation,
      @FormParam("turn") @DefaultValue("0") int number,
      @FormParam("quote") @DefaultValue("-1") int quote,
      @FormParam("helpful") @DefaultValue("false") boolean helpful) {
    conversations.of(conversation).stream()
        .filter(turn -> turn.number() == number)
        .filter(turn -> quote >= 0 && quote < turn.quotes().size())
        .filter(turn -> !turn.voted().contains(quote))
        .findFirst()
        .ifPresent(turn -> vote(conversation, turn, quote, helpful));
    return Response.seeOther(URI.create("/ask#turn-" + number)).build();
  }

  /** Forgets the conversation. */
  @POST
  @Path("end")
  public Response end(@CookieParam(COOKIE) @DefaultValue("") String conversation) {
    conversations.end(conversation);
    return Response.seeOther(URI.create("/ask")).build();
  }

  private void vote(String conversation, Turn turn, int quote, boolean helpful) {
    Citation citation = turn.quotes().get(quote).citation();
    store.vote(
        new CitationVote(
            citation.documentId(),
            citation.sectionId(),
            turn.answer().question(),
            helpful,
            clock.instant()));
    conversations.change(
        conversation,
        turn.number(),
        former -> {
          Set<Integer> voted = new HashSet<>(former.voted());
          voted.add(quote);
          return new Turn(
              former.number(), former.question(), former.answer(), former.quotes(), voted);
        });
  }

  private static Response back(String name, int turn) {
    NewCookie cookie =
        new NewCookie.Builder(COOKIE)
            .value(name)
            .path("/ask")
            .httpOnly(true)
            .sameSite(SameSite.LAX)
            .build();
    return Response.seeOther(URI.create("/ask#turn-" + turn)).cookie(cookie).build();
  }

  private static Page page(Optional<Caller> caller, ContainerRequestContext request) {
    return Page.of(request, caller, "问政策", Section.ASK);
  }
}
