/**
 * The call {@code GET /api/occupations}: what is this title called in 职业分类大典 2022?
 *
 * <p>{@link io.yizhan.service.occupations.OccupationsResource} reads the parameters and asks the
 * normaliser of {@code io.yizhan.occupation}; it needs neither the index nor the database.
 */
@NullMarked
package io.yizhan.service.occupations;

import org.jspecify.annotations.NullMarked;
