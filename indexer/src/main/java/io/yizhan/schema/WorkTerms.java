package io.yizhan.schema;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.model.Wish;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;

/**
 * What a worker wants of a job but for its distance, as a value of {@link WorkerFields#TERMS}:
 * {@code DAILY,HOURLY|DAILY|180.0|DAY|false}. The amount stays as given, since a floor per day
 * means the hours of each job.
 *
 * @param employmentTypes accepted natures of work; empty when none is named
 * @param settlements accepted settlement cycles; empty when none is named
 * @param floorYuan least pay
 * @param floorPeriod what it is per
 * @param lodgingOk whether a job with a bed may be farther away
 */
public record WorkTerms(
    Set<EmploymentType> employmentTypes,
    Set<SettlementCycle> settlements,
    Optional<Double> floorYuan,
    Optional<WagePeriod> floorPeriod,
    Optional<Boolean> lodgingOk) {

  private static final int PARTS = 5;

  /** Copies the sets. */
  public WorkTerms {
    employmentTypes = Set.copyOf(employmentTypes);
    settlements = Set.copyOf(settlements);
  }

  /** The terms of a wish. */
  static WorkTerms of(Wish wish) {
    return new WorkTerms(
        wish.employmentTypes(),
        wish.settlements(),
        wish.wageFloor().minYuan().map(Number::doubleValue),
        wish.wageFloor().period(),
        wish.lodgingOk());
  }

  /** Its form in the index. */
  String value() {
    return String.join(
        "|",
        names(employmentTypes),
        names(settlements),
        floorYuan.map(String::valueOf).orElse(""),
        floorPeriod.map(Enum::name).orElse(""),
        lodgingOk.map(String::valueOf).orElse(""));
  }

  /** Reads a value of {@link WorkerFields#TERMS}. */
  public static WorkTerms of(BytesRef value) {
    String[] parts = value.utf8ToString().split("\\|", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("no terms: \"" + value.utf8ToString() + "\"");
    }
    return new WorkTerms(
        constants(EmploymentType.class, parts[0]),
        constants(SettlementCycle.class, parts[1]),
        given(parts[2], Double::valueOf),
        given(parts[3], WagePeriod::valueOf),
        given(parts[4], Boolean::valueOf));
  }

  private static String names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> kind, String names) {
    Set<E> constants = EnumSet.noneOf(kind);
    if (!names.isEmpty()) {
      Arrays.stream(names.split(",")).map(name -> Enum.valueOf(kind, name)).forEach(constants::add);
    }
    return constants;
  }

  private static <T> Optional<T> given(String text, Function<String, T> reader) {
    return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
  }
}
