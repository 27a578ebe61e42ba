package io.yizhan.service.pages.seeker;

import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * One job of a list.
 *
 * @param title what it is
 * @param href its page
 * @param facts what people ask first
 * @param employer who hires, or empty
 */
public record JobCard(String title, String href, PlainFacts facts, String employer) {

  /** The card of a job, seen from a distance where that is known. */
  public static JobCard of(Job job, OptionalDouble distanceMeters, LocalDate today) {
    return new JobCard(
        job.title(),
        path(job.id()),
        PlainFacts.of(job, distanceMeters, today),
        job.employer().map(EmployerRef::name).orElse(""));
  }

  /** The path of a job's page. */
  static String path(String id) {
    return "/jobs/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What is read aloud. */
  public String aloud() {
    return title + "。" + facts.pay() + "。" + facts.hours() + "。" + facts.where() + "。";
  }
}
