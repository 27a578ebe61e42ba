package io.yizhan.service.pages.desk;

import io.yizhan.codec.FieldError;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a form, with what is wrong or was taken for granted in each.
 *
 * @param values field → text; what is missing is empty
 * @param errors field → what is wrong with it, in Chinese
 * @param notes field → what was taken for granted, in Chinese
 * @param others what is wrong and belongs to no field of the form
 */
public record FormValues(
    Map<String, String> values,
    Map<String, String> errors,
    Map<String, String> notes,
    List<String> others) {

  private static final int MAX_CHARS = 2_000;

  /** Copies the collections. */
  public FormValues {
    values = Map.copyOf(values);
    errors = Map.copyOf(errors);
    notes = Map.copyOf(notes);
    others = List.copyOf(others);
  }

  /** Values without faults or notes. */
  static FormValues of(Map<String, String> values) {
    return new FormValues(values, Map.of(), Map.of(), List.of());
  }

  /** What a browser sent; longer texts are cut. */
  static FormValues posted(MultivaluedMap<String, String> form) {
    Map<String, String> values = new HashMap<>();
    form.forEach(
        (name, given) -> {
          String value = given.isEmpty() ? "" : given.getFirst().strip();
          values.put(name, value.substring(0, Math.min(MAX_CHARS, value.length())));
        });
    return of(values);
  }

  /** The text of a field. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** What is wrong with a field; null, as templates leave attributes out by it, when nothing is. */
  public @Nullable String error(String name) {
    return errors.get(name);
  }

  /** What is to be said of a field; null when nothing is. */
  public @Nullable String note(String name) {
    return notes.get(name);
  }

  /** Whether a box was ticked. */
  public boolean ticked(String name) {
    return value(name).equals("true");
  }

  /** The text of a field where there is any. */
  Optional<String> given(String name) {
    return Optional.of(value(name)).filter(value -> !value.isEmpty());
  }

  /** The items of a field, which people part by 、 or commas. */
  List<String> items(String name) {
    return Arrays.stream(value(name).split("[、,，;；\\n]", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** The lines of a field that are not blank. */
  List<String> lines(String name) {
    return value(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The same with a refusal that belongs to no field. */
  FormValues refused(String reason) {
    return with(List.of(new FieldError("", reason)), Map.of());
  }

  /**
   * The same with faults, each at the field it belongs to.
   *
   * @param fields path of a fault, up to the first dot or bracket or as a whole → field of the form
   */
  FormValues with(List<FieldError> faults, Map<String, String> fields) {
    Map<String, String> wrong = new HashMap<>(errors);
    List<String> rest = new ArrayList<>(others);
    for (FieldError fault : faults) {
      Optional<String> field =
          Optional.ofNullable(fields.get(fault.field()))
              .or(() -> Optional.ofNullable(fields.get(fault.field().split("[.\\[]", 2)[0])));
      if (field.isPresent()) {
        wrong.merge(field.get(), fault.message(), (a, b) -> a + "；" + b);
      } else {
        rest.add(fault.message());
      }
    }
    return new FormValues(values, wrong, notes, rest);
  }
}
