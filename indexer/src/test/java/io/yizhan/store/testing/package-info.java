/**
 * A real PostgreSQL for tests.
 *
 * <p>{@link io.yizhan.store.testing.StoreExtension} hands a test its {@link
 * io.yizhan.store.testing.TestDatabase}, with empty tables:
 *
 * <pre>{@code
 * @ExtendWith(StoreExtension.class)
 * class JobSearchTest {
 *   @Test
 *   void put_isFound(TestDatabase database) {
 *     database.records().put(List.of(Submission.of(Jobs.cleaner("J1"))));
 *   }
 * }
 * }</pre>
 *
 * <p>One server a JVM, started by the first test that asks; it costs some seconds. With the system
 * property or environment variable {@code YIZHAN_TEST_JDBC_URL} (and {@code YIZHAN_TEST_JDBC_USER},
 * {@code YIZHAN_TEST_JDBC_PASSWORD}) the tests run against that server instead, in schemas of their
 * own, which they drop at the end.
 */
@NullMarked
package io.yizhan.store.testing;

import org.jspecify.annotations.NullMarked;
