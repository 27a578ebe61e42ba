package io.yizhan.synthetic;

import io.yizhan.extraction.EmploymentType;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is true of a job before anything of it is written down or left out.
 *
 * @param trade what is done
 * @param type nature of work
 * @param pay what it pays, and when
 * @param times when it is worked
 * @param headcount places to fill
 * @param place where
 * @param spot where exactly, in words
 * @param posted day of publication
 * @param skills wanted
 * @param preferred skills that help
 * @param certificates required
 * @param minYears experience asked; 0 for none
 * @param adultsOnly whether one must be 18, as dangerous and night work demands; source: 劳动法 第六十四条
 * @param benefits in the form's words
 */
record AdFacts(
    Trade trade,
    EmploymentType type,
    JobPay pay,
    WorkTimes times,
    int headcount,
    Place place,
    String spot,
    LocalDate posted,
    List<String> skills,
    List<String> preferred,
    List<String> certificates,
    int minYears,
    boolean adultsOnly,
    List<String> benefits) {

  /** Copies the lists. */
  AdFacts {
    skills = List.copyOf(skills);
    preferred = List.copyOf(preferred);
    certificates = List.copyOf(certificates);
    benefits = List.copyOf(benefits);
  }

  /** Whether it is a job to stay in, with an employer or through an agency. */
  boolean contract() {
    return type == EmploymentType.LONG_TERM || type == EmploymentType.DISPATCH;
  }

  /** Whether the job gives a bed. */
  boolean lodging() {
    return benefits.contains("包吃住") || benefits.contains("提供住宿");
  }
}
