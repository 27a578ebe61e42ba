/**
 * Who is calling, and what they may do.
 *
 * <p>A browser shows a session in a cookie ({@link io.yizhan.service.access.SessionFilter}), a
 * program a bearer token ({@link io.yizhan.service.access.TokenAuthenticator}). Each stands for a
 * {@link io.yizhan.service.access.Caller} with one {@link io.yizhan.service.access.Role}; resources
 * name the roles they serve. Reading public things needs neither.
 *
 * <p>A cookie goes along with whatever a browser sends, also from another site's page. {@link
 * io.yizhan.service.access.SameSiteFilter} lets through no change that does not come from our own
 * pages, so forms need no hidden field (decision 27). {@link
 * io.yizhan.service.access.SignInRedirect} leads who asks for a page without a session to where one
 * begins.
 */
@NullMarked
package io.yizhan.service.access;

import org.jspecify.annotations.NullMarked;
