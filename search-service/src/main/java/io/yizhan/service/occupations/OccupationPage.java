package io.yizhan.service.occupations;

import io.yizhan.occupation.OccupationGuess;
import java.util.List;

/**
 * The answer of {@code GET /api/occupations}.
 *
 * @param total number of hits
 * @param hits the readings of the title, likeliest first
 * @param tookMs time the service took, in milliseconds
 */
record OccupationPage(int total, List<OccupationGuess> hits, double tookMs) {}
