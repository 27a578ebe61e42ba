/**
 * {@code /mcp}: what language models may ask, by the Model Context Protocol.
 *
 * <p>{@link io.yizhan.service.mcp.McpEndpoint} is the entry. It offers {@link
 * io.yizhan.service.mcp.McpTool tools} that read and never write, each over the same code as a call
 * of the API, so that parameters, limits and refusals are the same and a tool shows no more than
 * the call does: contact data never. Streamable HTTP without sessions: a request, an answer.
 */
@NullMarked
package io.yizhan.service.mcp;

import org.jspecify.annotations.NullMarked;
