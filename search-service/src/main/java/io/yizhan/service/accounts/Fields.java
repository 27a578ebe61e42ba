package io.yizhan.service.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.FieldError;
import io.yizhan.model.MobileNumber;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of a small body, each read once; {@link #require} then names all that is wrong. One
 * use, one thread.
 */
public final class Fields {

  private final ObjectNode body;
  private final Set<String> known = new TreeSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  /** The fields of a body. */
  public Fields(ObjectNode body) {
    this.body = body;
  }

  /** A text of 1 to {@code most} characters that must be there; empty text where it is not. */
  public String text(String name, int most) {
    String text = optionalText(name, most).orElse("");
    if (text.isEmpty() && errors.stream().noneMatch(error -> error.field().equals(name))) {
      errors.add(new FieldError(name, "必须填写"));
    }
    return text;
  }

  /** A text of at most {@code most} characters without control characters. */
  public Optional<String> optionalText(String name, int most) {
    known.add(name);
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    String text = value.asText().strip();
    if (!value.isTextual()
        || text.length() > most
        || text.chars().anyMatch(Character::isISOControl)) {
      errors.add(new FieldError(name, "应为文字，最多 " + most + " 个字，不含控制字符"));
      return Optional.empty();
    }
    return Optional.of(text).filter(given -> !given.isEmpty());
  }

  /** A whole number between bounds. */
  public int number(String name, int least, int most, int standard) {
    known.add(name);
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return standard;
    }
    if (!value.isIntegralNumber() || value.asLong() < least || value.asLong() > most) {
      errors.add(new FieldError(name, "应为 " + least + " 到 " + most + " 的整数"));
      return standard;
    }
    return value.asInt();
  }

  /** A mobile number that must be there. */
  public Optional<MobileNumber> phone(String name) {
    Optional<MobileNumber> phone = MobileNumber.parse(text(name, 40));
    if (phone.isEmpty() && errors.stream().noneMatch(error -> error.field().equals(name))) {
      errors.add(new FieldError(name, "应为 11 位手机号"));
    }
    return phone;
  }

  /** Notes a fault that was found elsewhere. */
  public void refuse(String name, String why) {
    errors.add(new FieldError(name, why));
  }

  /**
   * Lets a body pass that has what was asked and nothing else.
   *
   * @throws ProblemException naming every fault
   */
  public void require() {
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                errors.add(new FieldError("body", "有不认识的字段，可用的有：" + String.join(" ", known)));
              }
            });
    if (!errors.isEmpty()) {
      throw new ProblemException(ProblemCode.INVALID_RECORD, errors);
    }
  }
}
