package io.yizhan.service.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.calls.CallAllocations;
import io.yizhan.calls.InvalidCallException;
import io.yizhan.codec.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes of a request's body what is asked of {@link CallAllocations}; a faulty field is named with
 * rule and value. Stateless.
 */
final class AllocationAcceptance {

  private static final int MAX_CHARS = 120;

  private AllocationAcceptance() {}

  /**
   * What is asked.
   *
   * @param calls which; all that want people when empty
   * @param versions of the proposal that is to take effect; empty for a proposal
   * @param plan name of that proposal
   */
  record Request(List<String> calls, Map<String, Long> versions, Optional<String> plan) {

    /** Whether lists are to be written. */
    boolean applies() {
      return !versions.isEmpty();
    }
  }

  static Request request(ObjectNode body) {
    List<FieldError> errors = new ArrayList<>();
    List<String> calls = calls(body.path("calls"), errors);
    JsonNode apply = body.path("apply");
    if (!apply.isMissingNode() && !apply.isNull() && !apply.isBoolean()) {
      errors.add(new FieldError("apply", "应为 true 或 false"));
    }
    Map<String, Long> versions = versions(body.path("versions"), errors);
    if (apply.asBoolean(false)) {
      if (versions.isEmpty() && errors.isEmpty()) {
        errors.add(new FieldError("versions", "apply 为 true 时必填：每张招工单的编号和看到的版本号"));
      }
      if (!calls.isEmpty() && !versions.keySet().equals(Set.copyOf(calls))) {
        errors.add(new FieldError("versions", "应正好是 calls 里的这些招工单"));
      }
    }
    Optional<String> plan =
        body.hasNonNull("plan") ? Optional.of(body.get("plan").asText()) : Optional.empty();
    if (!errors.isEmpty()) {
      throw new InvalidCallException(errors);
    }
    return new Request(calls, apply.asBoolean(false) ? versions : Map.of(), plan);
  }

  private static List<String> calls(JsonNode calls, List<FieldError> errors) {
    if (calls.isMissingNode() || calls.isNull()) {
      return List.of();
    }
    if (!calls.isArray() || calls.isEmpty() || calls.size() > CallAllocations.MAX_CALLS) {
      errors.add(
          new FieldError("calls", "应为 1 到 " + CallAllocations.MAX_CALLS + " 个招工单编号；不填为全部招人中的单"));
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      String id = calls.get(i).isTextual() ? calls.get(i).asText().strip() : "";
      if (id.isEmpty() || id.length() > MAX_CHARS) {
        errors.add(new FieldError("calls[" + i + "]", "应为招工单编号，1 到 " + MAX_CHARS + " 个字"));
      } else if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static Map<String, Long> versions(JsonNode versions, List<FieldError> errors) {
    Map<String, Long> read = new TreeMap<>();
    if (versions.isMissingNode() || versions.isNull()) {
      return read;
    }
    if (!versions.isObject() || versions.size() > CallAllocations.MAX_CALLS) {
      errors.add(
          new FieldError("versions", "应为 {招工单编号: 版本号}，最多 " + CallAllocations.MAX_CALLS + " 张"));
      return read;
    }
    versions
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().isIntegralNumber() && entry.getValue().canConvertToLong()) {
                read.put(entry.getKey(), entry.getValue().asLong());
              } else {
                errors.add(new FieldError("versions", "版本号应为整数，照提议里的 version 填"));
              }
            });
    return read;
  }
}
