package io.yizhan.service.policies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.yizhan.retrieval.PolicyQuestion;
import java.util.Optional;

/**
 * The body of {@code POST /retrieval}, in the names of Dify's external knowledge API.
 *
 * @param knowledge {@code knowledge_id}
 * @param query what is asked; read up to {@link PolicyQuestion#MAX_CHARS} characters
 * @param topK the most records wanted; more than {@link PolicyQuestion#MAX_SIZE} count as that
 * @param threshold least score of a record, 0…1
 * @param condition what the metadata of a record must say
 */
record RetrievalRequest(
    String knowledge,
    String query,
    int topK,
    double threshold,
    Optional<MetadataCondition> condition) {

  /**
   * Reads a body.
   *
   * @throws RetrievalRefusedException naming the field that is missing or wrong
   */
  static RetrievalRequest read(String body, ObjectMapper json) {
    JsonNode root = object(body, json);
    JsonNode setting = root.path("retrieval_setting");
    if (!setting.isObject()) {
      throw RetrievalRefusedException.of("retrieval_setting 应为对象，含 top_k 和 score_threshold");
    }
    JsonNode topK = setting.path("top_k");
    if (!topK.isIntegralNumber() || topK.asLong() < 1) {
      throw RetrievalRefusedException.of("retrieval_setting.top_k 应为正整数");
    }
    JsonNode threshold = setting.path("score_threshold");
    if (!threshold.isNumber() && !threshold.isNull() && !threshold.isMissingNode()) {
      throw RetrievalRefusedException.of("retrieval_setting.score_threshold 应为 0 到 1 的数");
    }
    return new RetrievalRequest(
        text(root, "knowledge_id"),
        text(root, "query"),
        (int) Math.min(topK.asLong(), PolicyQuestion.MAX_SIZE),
        threshold.asDouble(0),
        MetadataCondition.read(root.path("metadata_condition")));
  }

  private static JsonNode object(String body, ObjectMapper json) {
    try {
      JsonNode root = json.readTree(body);
      if (root != null && root.isObject()) {
        return root;
      }
    } catch (JsonProcessingException malformed) {
      // Told like any other body that is no object.
    }
    throw RetrievalRefusedException.of("请求内容应为一个 JSON 对象");
  }

  private static String text(JsonNode root, String name) {
    JsonNode value = root.path(name);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw RetrievalRefusedException.of(name + " 应为非空的文字");
    }
    return value.asText().strip();
  }
}
