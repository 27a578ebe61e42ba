package io.yizhan.service.pages.seeker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.extraction.ContactRedactor;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import java.util.Locale;

/**
 * A job as schema.org's JobPosting, for search engines. What it returns is safe inside a block of
 * data in HTML: no {@code <}, {@code >} or {@code &} is left as such. Immutable.
 */
final class JobPosting {

  private final ObjectMapper json;

  JobPosting(ObjectMapper json) {
    this.json = json;
  }

  /** JSON-LD of a job; contacts are redacted. */
  String of(Job job) {
    ObjectNode posting =
        json.createObjectNode()
            .put("@context", "https://schema.org")
            .put("@type", "JobPosting")
            .put("title", ContactRedactor.redact(job.title()))
            .put("description", ContactRedactor.redact(description(job)));
    job.postedAt().ifPresent(posted -> posting.put("datePosted", posted.toString()));
    job.validUntil().ifPresent(end -> posting.put("validThrough", end.toString()));
    job.employer()
        .map(EmployerRef::name)
        .ifPresent(
            name ->
                posting
                    .putObject("hiringOrganization")
                    .put("@type", "Organization")
                    .put("name", name));
    ObjectNode address =
        posting
            .putObject("jobLocation")
            .put("@type", "Place")
            .putObject("address")
            .put("@type", "PostalAddress")
            .put("addressCountry", "CN");
    job.location().address().ifPresent(street -> address.put("streetAddress", street));
    job.placesLeft().ifPresent(places -> posting.put("totalJobOpenings", places));
    pay(job, posting);
    return escaped(posting);
  }

  private static String description(Job job) {
    return job.description().isEmpty() ? job.title() : job.description();
  }

  private static void pay(Job job, ObjectNode posting) {
    job.wage()
        .period()
        .filter(period -> period != WagePeriod.PIECE && job.wage().bestYuan().isPresent())
        .ifPresent(
            period -> {
              ObjectNode value =
                  posting
                      .putObject("baseSalary")
                      .put("@type", "MonetaryAmount")
                      .put("currency", "CNY")
                      .putObject("value")
                      .put("@type", "QuantitativeValue")
                      .put("unitText", period.name().toUpperCase(Locale.ROOT));
              job.wage().minYuan().ifPresent(min -> value.put("minValue", min));
              job.wage().maxYuan().ifPresent(max -> value.put("maxValue", max));
            });
  }

  private String escaped(ObjectNode posting) {
    try {
      return json.writeValueAsString(posting)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree cannot fail to print", impossible);
    }
  }
}
