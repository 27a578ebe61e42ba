package io.yizhan.extraction;

import java.util.Optional;

/**
 * What one salary field says: 日结200 is 200 yuan per day, settled daily.
 *
 * @param wage the pay; {@link Wage#UNKNOWN} for 面议
 * @param settlement when it is handed over, if the field says so
 */
public record ParsedWage(Wage wage, Optional<SettlementCycle> settlement) {}
