/**
 * What every page for people is made of.
 *
 * <p>A page is a typed template ({@code src/main/jte}) over a {@link io.yizhan.service.pages.Page},
 * which says its title, its {@link io.yizhan.service.pages.Section}, who is reading and in which
 * {@link io.yizhan.service.pages.ViewMode}. {@link io.yizhan.service.pages.Pages} makes of it a
 * response with the headers of a page: a policy under which only our own files run, and no copy in
 * shared caches.
 *
 * <pre>{@code
 * @GET
 * public Response home(@Auth Optional<Caller> caller, @Context ContainerRequestContext request) {
 *   Page page = Page.of(request, caller, "找活", Section.FIND_WORK);
 *   return pages.html(page, TEMPLATES.seekerHome(page, answer));
 * }
 * }</pre>
 *
 * <p>{@link io.yizhan.service.pages.Asset} lists the files browsers load beside the page, {@link
 * io.yizhan.service.pages.AssetsResource} serves them under the digest of their content, so that
 * they are kept for a year. {@link io.yizhan.service.pages.ModeResource} changes and remembers the
 * view mode. {@link io.yizhan.service.pages.ProblemPages} shows a refusal as a page where the
 * reader is a browser.
 *
 * <p>Packages below hold the pages of one group of people each. They call the entry classes of
 * capabilities in this process, never the interface over HTTP. How to write one stands in {@code
 * docs/pages.md}.
 */
@NullMarked
package io.yizhan.service.pages;

import org.jspecify.annotations.NullMarked;
