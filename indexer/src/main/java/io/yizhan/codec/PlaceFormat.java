package io.yizhan.codec;

import io.yizhan.model.Employer;
import io.yizhan.model.Location;
import io.yizhan.model.Station;
import io.yizhan.model.Submission;
import java.util.List;
import java.util.Optional;

/** The JSON of an {@link Employer} and of a {@link Station}. */
final class PlaceFormat {

  private PlaceFormat() {}

  static Optional<Employer> readEmployer(FieldReader fields) {
    int before = fields.errors().size();
    Optional<String> id = fields.requiredText("id", JobFormat.MAX_ID_CHARS);
    Optional<String> name = fields.requiredText("name", JobFormat.MAX_NAME_CHARS);
    Optional<String> source = fields.text("source", JobFormat.MAX_NAME_CHARS);
    Optional<String> industry = fields.text("industry", JobFormat.MAX_NAME_CHARS);
    Optional<String> station = fields.text("station", JobFormat.MAX_ID_CHARS);
    Location location = LocationFormat.read(fields);
    if (fields.errors().size() > before || id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Employer(
            id.get(),
            source.orElse(Submission.LOCAL_SOURCE),
            name.get(),
            industry,
            location,
            station));
  }

  static Optional<Station> readStation(FieldReader fields) {
    int before = fields.errors().size();
    Optional<String> id = fields.requiredText("id", JobFormat.MAX_ID_CHARS);
    Optional<String> name = fields.requiredText("name", JobFormat.MAX_NAME_CHARS);
    Optional<String> source = fields.text("source", JobFormat.MAX_NAME_CHARS);
    Optional<String> hours = fields.text("hours", JobFormat.MAX_NAME_CHARS);
    Optional<String> phone = fields.text("phone", 40);
    List<String> amenities = fields.texts("amenities", JobFormat.MAX_NAME_CHARS);
    Location location = LocationFormat.read(fields);
    if (fields.errors().size() > before || id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Station(
            id.get(),
            source.orElse(Submission.LOCAL_SOURCE),
            name.get(),
            location,
            hours,
            phone,
            amenities));
  }

  static void write(Employer employer, FieldWriter fields) {
    fields
        .text("id", employer.id())
        .text("source", employer.source())
        .text("name", employer.name())
        .text("industry", employer.industry())
        .object("location", employer.location(), LocationFormat::write)
        .text("station", employer.station());
  }

  static void write(Station station, FieldWriter fields) {
    fields
        .text("id", station.id())
        .text("source", station.source())
        .text("name", station.name())
        .object("location", station.location(), LocationFormat::write)
        .text("hours", station.hours())
        .text("phone", station.phone())
        .texts("amenities", station.amenities());
  }
}
