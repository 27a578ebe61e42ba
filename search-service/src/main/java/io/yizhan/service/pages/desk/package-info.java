/**
 * The pages of those who work at a station, under {@code /desk}: fill calls, look for workers,
 * register them, see what a day came to.
 *
 * <p>{@link io.yizhan.service.pages.desk.DeskPages} is the entry and registers all of them. Each
 * resource calls the capability that its JSON sister calls ({@link io.yizhan.calls.Calls}, {@link
 * io.yizhan.calls.CallAllocations}, {@link io.yizhan.search.WorkerSearch}, {@link
 * io.yizhan.figures.Figures}); what a form sends becomes the body that the JSON interface takes
 * ({@code CallForm}, {@code WorkerForm}), so that both are read by one reader and refused by the
 * same rules. Every action is a plain form and answers with a page to go to; {@code desk.js} only
 * adds keys.
 */
@NullMarked
package io.yizhan.service.pages.desk;

import org.jspecify.annotations.NullMarked;
