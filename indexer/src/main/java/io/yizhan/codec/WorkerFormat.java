package io.yizhan.codec;

import io.yizhan.extraction.ContactRedactor;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.model.Attendance;
import io.yizhan.model.Certificate;
import io.yizhan.model.Contact;
import io.yizhan.model.Location;
import io.yizhan.model.Skill;
import io.yizhan.model.Submission;
import io.yizhan.model.Wish;
import io.yizhan.model.Worker;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** The JSON of a {@link Worker}, and of the {@link Contact} that comes beside it. */
final class WorkerFormat {

  /** Fields whose values no message may repeat. */
  static final Set<String> SECRETS = Set.of("contact", "location.address");

  private static final int MAX_ABOUT_CHARS = 2_000;
  private static final int MAX_YEARS = 60;
  private static final int MAX_DISTANCE_KM = 5_000;

  private WorkerFormat() {}

  static Optional<Worker> read(FieldReader fields) {
    int before = fields.errors().size();
    Optional<String> id = fields.requiredText("id", JobFormat.MAX_ID_CHARS);
    Location location = LocationFormat.read(fields);
    Worker.Builder worker =
        Worker.builder(id.orElse("?"))
            .source(fields.text("source", JobFormat.MAX_NAME_CHARS).orElse(Submission.LOCAL_SOURCE))
            .occupations(fields.texts("occupations", JobFormat.MAX_NAME_CHARS))
            .skills(fields.objects("skills", "name", WorkerFormat::readSkill))
            .certificates(fields.objects("certificates", "name", WorkerFormat::readCertificate))
            .wish(readWish(fields.object("wish")))
            .weekly(ScheduleFormat.readWeekly(fields))
            .intervals(ScheduleFormat.readIntervals(fields, "intervals"))
            .unavailable(ScheduleFormat.readIntervals(fields, "unavailable"))
            .accepted(ScheduleFormat.readAccepted(fields))
            .declined(fields.texts("declined", JobFormat.MAX_ID_CHARS))
            // A home address is contact data: only point and region stay with the record.
            .location(new Location(location.point(), location.region(), Optional.empty()))
            .active(fields.flag("active").orElse(true))
            .attendance(readAttendance(fields.object("attendance")))
            .about(fields.text("about", MAX_ABOUT_CHARS).map(WorkerFormat::anonymous).orElse(""));
    fields.integer("birthYear", 1900, 2100).ifPresent(worker::birthYear);
    fields.parsed("birthDate", Times.DATE_RULE, Times::date).ifPresent(worker::birthDate);
    fields.integer("experienceYears", 0, MAX_YEARS).ifPresent(worker::experienceYears);
    fields.text("station", JobFormat.MAX_ID_CHARS).ifPresent(worker::station);
    fields.text("crew", JobFormat.MAX_ID_CHARS).ifPresent(worker::crew);
    fields.parsed("lastActive", Times.INSTANT_RULE, Times::instant).ifPresent(worker::lastActive);
    return fields.errors().size() == before ? Optional.of(worker.build()) : Optional.empty();
  }

  static Optional<Contact> readContact(FieldReader fields) {
    FieldReader contact = fields.object("contact");
    Optional<String> name = contact.text("name", JobFormat.MAX_NAME_CHARS);
    Optional<String> phone = contact.text("phone", 40);
    return name.isPresent() || phone.isPresent()
        ? Optional.of(new Contact(name, phone))
        : Optional.empty();
  }

  static void write(Worker worker, FieldWriter fields) {
    fields
        .text("id", worker.id())
        .text("source", worker.source())
        .texts("occupations", worker.occupations())
        .objects(
            "skills",
            worker.skills(),
            (skill, nested) -> nested.text("name", skill.name()).integer("years", skill.years()))
        .objects(
            "certificates",
            worker.certificates(),
            (certificate, nested) ->
                nested.text("name", certificate.name()).date("expires", certificate.expires()))
        .integer("birthYear", worker.birthYear())
        .date("birthDate", worker.birthDate())
        .integer("experienceYears", worker.experienceYears())
        .object("wish", worker.wish(), WorkerFormat::writeWish)
        .objects("weekly", worker.weekly(), ScheduleFormat::write)
        .objects("intervals", worker.intervals(), ScheduleFormat::write)
        .objects("unavailable", worker.unavailable(), ScheduleFormat::write)
        .objects("accepted", worker.accepted(), ScheduleFormat::write)
        .texts("declined", worker.declined())
        .object("location", worker.location(), LocationFormat::write)
        .text("station", worker.station())
        .text("crew", worker.crew())
        .flag("active", Optional.of(worker.active()))
        .object(
            "attendance",
            worker.attendance(),
            (attendance, nested) ->
                nested
                    .integer("completed", Optional.of(attendance.completed()))
                    .integer("noShow", Optional.of(attendance.noShow())))
        .instant("lastActive", worker.lastActive())
        .text("about", worker.about());
  }

  /** A worker's own words without the telephone numbers and accounts that stand in them. */
  private static String anonymous(String about) {
    String redacted = ContactRedactor.redact(about);
    // What stands for an account may be longer than the account.
    return redacted.length() <= MAX_ABOUT_CHARS ? redacted : redacted.substring(0, MAX_ABOUT_CHARS);
  }

  private static Optional<Skill> readSkill(FieldReader fields) {
    Optional<Integer> years = fields.integer("years", 0, MAX_YEARS);
    return fields
        .requiredText("name", JobFormat.MAX_NAME_CHARS)
        .map(name -> new Skill(name, years));
  }

  private static Optional<Certificate> readCertificate(FieldReader fields) {
    var expires = fields.parsed("expires", Times.DATE_RULE, Times::date);
    return fields
        .requiredText("name", JobFormat.MAX_NAME_CHARS)
        .map(name -> new Certificate(name, expires));
  }

  private static Wish readWish(FieldReader fields) {
    return new Wish(
        fields.constants("employmentTypes", EmploymentType.class, EmploymentType::label),
        fields.constants("settlements", SettlementCycle.class, SettlementCycle::label),
        PayFormat.readFloor(fields),
        fields
            .decimal("maxDistanceKm", BigDecimal.ZERO, BigDecimal.valueOf(MAX_DISTANCE_KM))
            .map(BigDecimal::doubleValue),
        fields.flag("lodgingOk"));
  }

  private static void writeWish(Wish wish, FieldWriter fields) {
    fields
        .constants("employmentTypes", wish.employmentTypes())
        .constants("settlements", wish.settlements())
        .object("wageMin", wish.wageFloor(), PayFormat::writeFloor)
        .real("maxDistanceKm", wish.maxDistanceKm())
        .flag("lodgingOk", wish.lodgingOk());
  }

  private static Attendance readAttendance(FieldReader fields) {
    return new Attendance(
        fields.integer("completed", 0, 1_000_000).orElse(0),
        fields.integer("noShow", 0, 1_000_000).orElse(0));
  }
}
