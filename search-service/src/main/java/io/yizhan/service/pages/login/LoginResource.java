package io.yizhan.service.pages.login;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.dropwizard.auth.Auth;
import io.yizhan.accounts.Accounts;
import io.yizhan.accounts.CodeSending;
import io.yizhan.accounts.SignIn;
import io.yizhan.accounts.UndeliveredCodeException;
import io.yizhan.model.MobileNumber;
import io.yizhan.service.access.Caller;
import io.yizhan.service.access.SessionCookie;
import io.yizhan.service.accounts.SessionResource;
import io.yizhan.service.pages.LocalAddress;
import io.yizhan.service.pages.Page;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.Section;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;

/** {@code /login} and {@code /logout}: by phone and code, in two forms. */
@Path("/")
@Produces(Pages.HTML)
public final class LoginResource {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int TOO_MANY = 429;

  private final Pages pages;
  private final Accounts accounts;
  private final SessionCookie cookie;

  /** The pages over accounts. */
  public LoginResource(Pages pages, Accounts accounts, SessionCookie cookie) {
    this.pages = pages;
    this.accounts = accounts;
    this.cookie = cookie;
  }

  /** Asks for a phone. */
  @GET
  @Path("login")
  public Response login(
      @Auth Optional<Caller> caller,
      @Context ContainerRequestContext request,
      @QueryParam("to") @DefaultValue("/") String to) {
    return shown(request, caller, LoginForm.first(to), Status.OK.getStatusCode());
  }

  /** Sends a code and asks for it. */
  @POST
  @Path("login/codes")
  public Response sendCode(
      @Auth Optional<Caller> caller,
      @Context ContainerRequestContext request,
      @Context HttpServletRequest servlet,
      @FormParam("phone") @DefaultValue("") String typed,
      @FormParam("to") @DefaultValue("/") String to) {
    LoginForm form = LoginForm.first(to);
    Optional<MobileNumber> phone = MobileNumber.parse(typed);
    if (phone.isEmpty()) {
      return shown(request, caller, form.again(typed, false, "请填写 11 位手机号"), 422);
    }
    try {
      return switch (accounts.sendCode(phone.get(), servlet.getRemoteAddr())) {
        case CodeSending.Sent(Optional<String> code) ->
            shown(request, caller, form.sent(phone.get().digits(), code), 200);
        case CodeSending.TooMany _ ->
            shown(
                request,
                caller,
                form.again(phone.get().digits(), true, "验证码一分钟最多一条，一天最多十条。刚才的还能用"),
                TOO_MANY);
      };
    } catch (UndeliveredCodeException undelivered) {
      return shown(
          request, caller, form.again(typed, false, String.valueOf(undelivered.getMessage())), 503);
    }
  }

  /** Signs in and goes on. */
  @POST
  @Path("login")
  public Response signIn(
      @Auth Optional<Caller> caller,
      @Context ContainerRequestContext request,
      @Context HttpServletRequest servlet,
      @FormParam("phone") @DefaultValue("") String typed,
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("to") @DefaultValue("/") String to) {
    LoginForm form = LoginForm.first(to);
    Optional<MobileNumber> phone = MobileNumber.parse(typed);
    if (phone.isEmpty()) {
      return shown(request, caller, form.again(typed, false, "请填写 11 位手机号"), 422);
    }
    return switch (accounts.signIn(
        phone.get(), code.strip(), servlet.getRemoteAddr(), SessionResource.CONSENT_TEXT)) {
      case SignIn.SignedIn in ->
          Response.seeOther(LocalAddress.of(to))
              .cookie(cookie.begin(in.secret(), in.life().absolute()))
              .build();
      case SignIn.Refused() ->
          shown(
              request,
              caller,
              form.again(phone.get().digits(), true, "验证码不对或已失效，请核对短信，或重新获取"),
              422);
      case SignIn.TooMany _ ->
          shown(request, caller, form.again(phone.get().digits(), true, "试得太多了，请过一会儿再来"), TOO_MANY);
    };
  }

  /** Signs out and goes to the first page. */
  @POST
  @Path("logout")
  public Response signOut(@Context ContainerRequestContext request) {
    SessionCookie.secret(request.getCookies()).ifPresent(accounts::signOut);
    return Response.seeOther(LocalAddress.of("/")).cookie(cookie.end()).build();
  }

  private Response shown(
      ContainerRequestContext request, Optional<Caller> caller, LoginForm form, int status) {
    Page asked = Page.of(request, caller, "登录", Section.LOGIN);
    // Changing the view leads back here by GET, never to a step that only a form can take.
    Page page = new Page(asked.title(), asked.section(), asked.view(), asked.caller(), "/login");
    return Response.fromResponse(pages.html(page, TEMPLATES.loginLogin(page, form)))
        .status(status)
        .header("Cache-Control", "no-store")
        .build();
  }
}
