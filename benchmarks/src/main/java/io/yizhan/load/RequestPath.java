package io.yizhan.load;

import io.yizhan.search.JobSearchRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes a search as the address that asks for it. Stateless. */
final class RequestPath {

  private static final double METERS_PER_KM = 1_000;

  private RequestPath() {}

  /** The path and query of a search that counts every facet; its clock is left to the service. */
  static String of(JobSearchRequest request) {
    StringBuilder path = new StringBuilder("/api/jobs?size=").append(request.size());
    if (!request.text().isBlank()) {
      add(path, "q", request.text());
    }
    request
        .near()
        .ifPresent(
            near ->
                add(path, "near", String.format(Locale.ROOT, "%.5f,%.5f", near.lat(), near.lon())));
    request.radiusMeters().ifPresent(meters -> add(path, "radiusKm", meters / METERS_PER_KM));
    request
        .chosen()
        .forEach((facet, values) -> values.forEach(value -> add(path, facet.key(), value)));
    request.times().from().ifPresent(time -> add(path, "from", time));
    request.times().to().ifPresent(time -> add(path, "to", time));
    request
        .payFloor()
        .ifPresent(
            floor -> {
              add(path, "wageMin", floor.yuan());
              add(path, "wageUnit", floor.period());
            });
    return path.toString();
  }

  /** The next page of an address, without its facets, which do not change. */
  static String next(String path, String cursor) {
    return path + "&facets=none&cursor=" + cursor;
  }

  private static void add(StringBuilder path, String name, Object value) {
    path.append('&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
  }
}
