package io.yizhan.importing;

import java.util.List;

/**
 * Values of one column that nobody could read; their rows were kept with the field unknown.
 *
 * @param column heading or key, as the file has it
 * @param count how many values
 * @param samples the first few different ones, cut, without contact data
 */
public record FieldWarning(String column, long count, List<String> samples) {

  /** Copies the samples. */
  public FieldWarning {
    samples = List.copyOf(samples);
  }
}
