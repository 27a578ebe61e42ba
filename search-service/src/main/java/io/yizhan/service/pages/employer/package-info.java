/**
 * {@code /employer}: an employer says what it needs, mends what the law forbids, and sees its own
 * ads and who would fit them.
 *
 * <p>{@link io.yizhan.service.pages.employer.EmployerResource} lists the ads, shows one with masked
 * candidates, closes and extends it. {@link io.yizhan.service.pages.employer.AdFormResource} makes
 * of a sentence a form ({@link io.yizhan.calls.Calls#read}), checks it and publishes it through
 * {@link io.yizhan.publishing.Publishing}; {@code AdForm} turns what a form sends into a record and
 * back, and takes found words out of it at a press.
 */
@NullMarked
package io.yizhan.service.pages.employer;

import org.jspecify.annotations.NullMarked;
