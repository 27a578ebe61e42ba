package io.yizhan.search;

import io.yizhan.engine.Preference;
import io.yizhan.engine.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * A question to the engine, and the name of each preference in it.
 *
 * @param question as the engine takes it
 * @param features one for each preference, in their order
 * @param <F> the features
 */
record RankedQuestion<F>(Question question, List<F> features) {

  /** Takes its own copy; refuses preferences without a name. */
  RankedQuestion {
    features = List.copyOf(features);
    if (features.size() != question.preferences().size()) {
      throw new IllegalArgumentException(
          "features must be as many as preferences; got: "
              + features.size()
              + " and "
              + question.preferences().size());
    }
  }

  /** Preferences with their names, those that add nothing left out. One thread. */
  static final class Preferences<F> {

    private final List<Preference> preferences = new ArrayList<>();
    private final List<F> features = new ArrayList<>();

    void add(F feature, Preference preference) {
      if (preference.weight() > 0) {
        features.add(feature);
        preferences.add(preference);
      }
    }

    List<Preference> preferences() {
      return preferences;
    }

    List<F> features() {
      return features;
    }
  }
}
