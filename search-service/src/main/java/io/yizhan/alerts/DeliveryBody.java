package io.yizhan.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.model.QuietHours;
import io.yizhan.store.Delivery;
import io.yizhan.store.StoredAlert;

/**
 * What is posted: ids and reasons, no record and nobody's contact data. Who may see a record asks
 * for it by its id. Stateless.
 */
final class DeliveryBody {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DeliveryBody() {}

  static String of(Delivery delivery) {
    ObjectNode body = JSON.createObjectNode();
    body.put("delivery", delivery.id());
    body.put("type", delivery.isDigest() ? "digest" : "alert");
    body.put("owner", delivery.owner());
    ArrayNode alerts = body.putArray("alerts");
    for (StoredAlert alert : delivery.alerts()) {
      ObjectNode one = alerts.addObject();
      one.put("id", alert.id());
      one.put("kind", alert.kind().plural());
      one.put("recordId", alert.recordId());
      one.put("version", alert.version());
      one.put("at", alert.createdAt().atZone(QuietHours.ZONE).toOffsetDateTime().toString());
      ArrayNode searches = one.putArray("searches");
      alert.searches().forEach(searches::add);
      ArrayNode reasons = one.putArray("reasons");
      alert.reasons().forEach(reasons::add);
    }
    return write(body);
  }

  static String test(String owner) {
    ObjectNode body = JSON.createObjectNode();
    body.put("type", "test");
    body.put("owner", owner);
    body.putArray("alerts");
    return write(body);
  }

  private static String write(ObjectNode body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always written", e);
    }
  }
}
