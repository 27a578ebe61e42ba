/** Fixtures for whoever tests with the lexicon of a district. */
@NullMarked
package io.yizhan.schema.testing;

import org.jspecify.annotations.NullMarked;
