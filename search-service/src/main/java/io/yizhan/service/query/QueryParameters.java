package io.yizhan.service.query;

import io.yizhan.codec.FieldError;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a query string, notes every fault, and knows which names were never asked for: an unknown
 * parameter is a fault too, since ignoring it would answer another question. One thread.
 */
public final class QueryParameters {

  private static final int SHOWN_VALUE_CHARS = 40;

  /** Unknown names that are told one by one; a longer list helps nobody. */
  private static final int UNKNOWN_TOLD = 10;

  private final Map<String, List<String>> given;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  /** The query string as Jersey decoded it: name → values. */
  public QueryParameters(Map<String, List<String>> given) {
    this.given = given;
  }

  /** The value of a parameter that may come once; blank counts as absent. */
  public Optional<String> text(String name) {
    Set<String> values = texts(name);
    if (values.size() > 1) {
      reject(name, "只能出现一次");
    }
    return values.stream().findFirst();
  }

  /** Whether a parameter has a value, right or wrong. */
  public boolean has(String name) {
    return !texts(name).isEmpty();
  }

  /** The values of a parameter that may be repeated. */
  public Set<String> texts(String name) {
    known.add(name);
    Set<String> values = new LinkedHashSet<>();
    for (String value : given.getOrDefault(name, List.of())) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  /**
   * A value read by a parser.
   *
   * @param rule what it has to look like, in Chinese
   * @param parser throws {@link IllegalArgumentException} or {@link DateTimeException} when it does
   *     not
   */
  public <T> Optional<T> parsed(String name, String rule, Function<String, T> parser) {
    return text(name)
        .flatMap(
            value -> {
              try {
                return Optional.of(parser.apply(value));
              } catch (IllegalArgumentException | DateTimeException refused) {
                reject(name, rule + "，收到：" + shown(value));
                return Optional.empty();
              }
            });
  }

  /** A number within bounds, both included. */
  public Optional<Double> number(String name, double min, double max, String rule) {
    return parsed(
        name,
        rule,
        value -> {
          double number = Double.parseDouble(value);
          if (!(number >= min && number <= max)) {
            throw new IllegalArgumentException("out of bounds");
          }
          return number;
        });
  }

  /** Whether a parameter says {@code true}; absent is {@code false}. */
  public boolean flag(String name) {
    return parsed(
            name,
            "应为 true 或 false",
            value -> {
              if (!value.equals("true") && !value.equals("false")) {
                throw new IllegalArgumentException("neither of the two");
              }
              return value.equals("true");
            })
        .orElse(false);
  }

  /** A whole number from 0 up to a bound. */
  public Optional<Integer> count(String name, int most) {
    return parsed(
        name,
        "应为 0 到 " + most + " 的整数",
        value -> {
          int count = Integer.parseInt(value);
          if (count < 0 || count > most) {
            throw new IllegalArgumentException("out of bounds");
          }
          return count;
        });
  }

  /** Notes a fault, in Chinese, of the parameter with this name. */
  public void reject(String name, String message) {
    errors.add(new FieldError(name, message));
  }

  /**
   * Refuses the request when anything was wrong; to be called when all that is known was read.
   *
   * @throws ProblemException with every fault
   */
  public void requireValid() {
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .limit(UNKNOWN_TOLD)
        .map(name -> name.substring(0, Math.min(name.length(), SHOWN_VALUE_CHARS)))
        .forEach(this::rejectUnknown);
    if (!errors.isEmpty()) {
      throw new ProblemException(ProblemCode.INVALID_PARAMETER, errors);
    }
  }

  /** The generation of a write that the answer has to show. */
  public Optional<Long> generation() {
    return parsed(
        "generation",
        "应为写入时返回的 generation",
        value -> {
          long generation = Long.parseLong(value);
          if (generation < 0) {
            throw new IllegalArgumentException("out of bounds");
          }
          return generation;
        });
  }

  private void rejectUnknown(String name) {
    String guess = NearestName.of(name, known).map(nearest -> "，是不是 " + nearest + "？").orElse("，");
    reject(name, "未知参数" + guess + "可用的有：" + String.join(" ", known));
  }

  /** A value as a message quotes it, cut when it is long. */
  public static String shown(String value) {
    return value.length() <= SHOWN_VALUE_CHARS
        ? "「" + value + "」"
        : "「" + value.substring(0, SHOWN_VALUE_CHARS) + "…」";
  }
}
