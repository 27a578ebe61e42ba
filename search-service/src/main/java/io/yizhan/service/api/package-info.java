/**
 * The description of the interface: {@link io.yizhan.service.api.OpenApiResource} serves {@code
 * openapi.yaml} as OpenAPI 3.1 JSON and as a page people can read. The description is written by
 * hand, before the code; a test holds it against the calls that exist.
 */
@NullMarked
package io.yizhan.service.api;

import org.jspecify.annotations.NullMarked;
