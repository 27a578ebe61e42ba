package io.yizhan.extraction;

import java.math.BigDecimal;

/**
 * A low and a high amount of yuan; equal for one amount.
 *
 * @param low the lower
 * @param high the higher
 * @param money whether 元, 块 or the like says that it is money
 * @param end offset after it
 */
record PayRange(BigDecimal low, BigDecimal high, boolean money, int end) {}
