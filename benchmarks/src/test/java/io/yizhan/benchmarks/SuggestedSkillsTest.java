package io.yizhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestedSkillsTest {

  @Test
  void snapshot_skills_areAllDifferentAndRepeat() {
    List<String> skills = skills(10_000);
    assertThat(skills).hasSize(10_000).doesNotHaveDuplicates().isEqualTo(skills(10_000));
    assertThat(skills).allMatch(skill -> skill.length() <= 9);
  }

  @Test
  void texts_everyWayOfTyping_isDifferentTexts() {
    for (TypedPrefixes typed : TypedPrefixes.values()) {
      assertThat(typed.texts()).hasSize(8).doesNotHaveDuplicates().doesNotContain("");
    }
  }

  private static List<String> skills(int values) {
    List<String> skills = new ArrayList<>();
    new SuggestedSkills(values)
        .snapshot(
            RecordKind.JOB,
            versioned -> {
              if (versioned.record() instanceof Job job) {
                skills.addAll(job.preferredSkills());
              }
            });
    return skills;
  }
}
