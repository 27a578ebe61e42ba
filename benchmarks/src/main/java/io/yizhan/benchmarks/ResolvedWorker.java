package io.yizhan.benchmarks;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.model.Certificate;
import io.yizhan.model.Skill;
import io.yizhan.model.Worker;
import io.yizhan.occupation.OccupationGuess;
import io.yizhan.occupation.OccupationNormalizer;
import io.yizhan.schema.TermNames;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A worker's record with what its words mean, found once: names of trades are codes, certificates
 * and skills have one name. Immutable; safe for any thread.
 *
 * @param record the worker
 * @param codes without trailing parts that are 00
 * @param certificates the last day of each; the last there is when it has none
 * @param skills years of each; 0 when they are not given
 */
record ResolvedWorker(
    Worker record,
    List<String> codes,
    Map<String, LocalDate> certificates,
    Map<String, Integer> skills) {

  private static final String ALL_BELOW = "-00";

  /** Copies the lists and maps. */
  ResolvedWorker {
    codes = List.copyOf(codes);
    certificates = Map.copyOf(certificates);
    skills = Map.copyOf(skills);
  }

  /** Looks the words of a record up, as indexing does. */
  static ResolvedWorker of(
      Worker worker, Lexicon lexicon, OccupationNormalizer normalizer, TermNames names) {
    Map<String, LocalDate> certificates = new HashMap<>();
    for (Certificate held : worker.certificates()) {
      certificates.merge(
          names.of(held.name()),
          held.expires().orElse(LocalDate.MAX),
          (a, b) -> a.isAfter(b) ? a : b);
    }
    Map<String, Integer> skills = new HashMap<>();
    for (Skill skill : worker.skills()) {
      skills.merge(names.of(skill.name()), skill.years().orElse(0), Math::max);
    }
    List<String> codes =
        worker.occupations().stream()
            .flatMap(name -> code(name, lexicon, normalizer).stream())
            .map(ResolvedWorker::significant)
            .distinct()
            .toList();
    return new ResolvedWorker(worker, codes, certificates, skills);
  }

  private static Optional<String> code(
      String name, Lexicon lexicon, OccupationNormalizer normalizer) {
    return lexicon
        .occupations()
        .find(name)
        .map(Occupation::code)
        .or(() -> normalizer.settle(name).map(OccupationGuess::code));
  }

  /** A code without trailing parts that are 00. */
  static String significant(String code) {
    String cut = code;
    while (cut.endsWith(ALL_BELOW)) {
      cut = cut.substring(0, cut.length() - ALL_BELOW.length());
    }
    return cut;
  }

  /** The last day of a certificate that is held. */
  Optional<LocalDate> heldUntil(String name) {
    return Optional.ofNullable(certificates.get(name));
  }

  /** Years of a skill that is listed. */
  Optional<Integer> years(String name) {
    return Optional.ofNullable(skills.get(name));
  }
}
