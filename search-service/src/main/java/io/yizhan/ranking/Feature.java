package io.yizhan.ranking;

/** Something that counts for the order of hits. */
public sealed interface Feature permits JobFeature, TextFeature, WorkerFeature {

  /** What holds of it when nothing else is said. */
  FeatureStandard standard();

  /** Its name in configuration files and explanations. */
  default String key() {
    return standard().key();
  }
}
