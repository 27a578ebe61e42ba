package io.yizhan.codec;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Wage;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.Requirements;
import io.yizhan.model.Submission;
import java.time.Instant;
import java.util.Optional;

/** The JSON of a {@link Job}. */
final class JobFormat {

  static final int MAX_ID_CHARS = 120;
  static final int MAX_NAME_CHARS = 200;
  private static final int MAX_DESCRIPTION_CHARS = 20_000;
  private static final int MAX_HEADCOUNT = 100_000;
  private static final int MAX_YEARS = 60;

  private JobFormat() {}

  static Optional<Job> read(FieldReader fields) {
    int before = fields.errors().size();
    Optional<String> id = fields.requiredText("id", MAX_ID_CHARS);
    Optional<String> title = fields.requiredText("title", MAX_NAME_CHARS);
    FieldReader pay = fields.object("wage");
    Wage wage = PayFormat.readWage(pay);
    Job.Builder job =
        Job.builder(id.orElse("?"), title.orElse("?"))
            .source(fields.text("source", MAX_NAME_CHARS).orElse(Submission.LOCAL_SOURCE))
            .description(fields.text("description", MAX_DESCRIPTION_CHARS).orElse(""))
            .wage(wage)
            .shifts(ScheduleFormat.readShifts(fields))
            .weekly(ScheduleFormat.readWeekly(fields))
            .location(LocationFormat.read(fields))
            .requires(readRequirements(fields.object("requires")))
            .preferredSkills(fields.object("prefers").texts("skills", MAX_NAME_CHARS))
            .benefits(fields.texts("benefits", MAX_NAME_CHARS))
            .declined(fields.texts("declined", MAX_ID_CHARS))
            .extracted(CompletionFormat.readExtracted(fields))
            .contradictions(CompletionFormat.readContradictions(fields));
    readEmployer(fields).ifPresent(job::employer);
    fields.text("occupation", MAX_NAME_CHARS).ifPresent(job::occupation);
    fields
        .constant("employmentType", EmploymentType.class, EmploymentType::label)
        .ifPresent(job::employmentType);
    readPlaces(fields, job);
    pay.constant("settlement", SettlementCycle.class, SettlementCycle::label)
        .ifPresent(job::settlement);
    fields.flag("lodging").ifPresent(job::lodging);
    fields.text("station", MAX_ID_CHARS).ifPresent(job::station);
    readValidity(fields, job);
    return fields.errors().size() == before ? Optional.of(job.build()) : Optional.empty();
  }

  static void write(Job job, FieldWriter fields) {
    fields
        .text("id", job.id())
        .text("source", job.source())
        .text("title", job.title())
        .text("description", job.description())
        .object(
            "employer",
            job.employer(),
            (employer, nested) ->
                nested
                    .text("id", employer.flatMap(EmployerRef::id))
                    .text("name", employer.map(EmployerRef::name)))
        .text("occupation", job.occupation())
        .constant("employmentType", job.employmentType())
        .integer("headcount", job.headcount())
        .integer("filled", job.filled())
        .object(
            "wage",
            job.wage(),
            (wage, nested) -> {
              PayFormat.writeWage(wage, nested);
              nested.constant("settlement", job.settlement());
            })
        .objects("shifts", job.shifts(), ScheduleFormat::write)
        .objects("weekly", job.weekly(), ScheduleFormat::write)
        .object("location", job.location(), LocationFormat::write)
        .object("requires", job.requires(), JobFormat::writeRequirements)
        .object(
            "prefers", job.preferredSkills(), (skills, nested) -> nested.texts("skills", skills))
        .texts("benefits", job.benefits())
        .flag("lodging", job.lodging())
        .text("station", job.station())
        .instant("postedAt", job.postedAt())
        .instant("validUntil", job.validUntil())
        .texts("declined", job.declined());
    CompletionFormat.write(job, fields);
  }

  /** An employer as an object or as a bare name; one with an id alone is printed by its id. */
  private static Optional<EmployerRef> readEmployer(FieldReader fields) {
    if (!fields.has("employer")) {
      return Optional.empty();
    }
    if (fields.isText("employer")) {
      return fields.text("employer", MAX_NAME_CHARS).map(EmployerRef::named);
    }
    FieldReader employer = fields.object("employer");
    Optional<String> id = employer.text("id", MAX_ID_CHARS);
    return employer
        .text("name", MAX_NAME_CHARS)
        .or(() -> id)
        .map(name -> new EmployerRef(id, name));
  }

  private static void readPlaces(FieldReader fields, Job.Builder job) {
    Optional<Integer> headcount = fields.integer("headcount", 1, MAX_HEADCOUNT);
    Optional<Integer> filled = fields.integer("filled", 0, MAX_HEADCOUNT);
    headcount.ifPresent(job::headcount);
    if (filled.isEmpty()) {
      return;
    }
    if (headcount.isPresent() && filled.get() <= headcount.get()) {
      job.filled(filled.get());
    } else {
      fields.reject("filled", "应不大于招聘人数 headcount，并同时写明招聘人数");
    }
  }

  private static void readValidity(FieldReader fields, Job.Builder job) {
    Optional<Instant> posted = fields.parsed("postedAt", Times.INSTANT_RULE, Times::instant);
    Optional<Instant> until = fields.parsed("validUntil", Times.INSTANT_RULE, Times::instantAfter);
    if (posted.isPresent() && until.isPresent() && !posted.get().isBefore(until.get())) {
      fields.reject("validUntil", "应晚于发布时间 postedAt");
    }
    posted.ifPresent(job::postedAt);
    until.ifPresent(job::validUntil);
  }

  private static Requirements readRequirements(FieldReader fields) {
    return new Requirements(
        fields.texts("skills", MAX_NAME_CHARS),
        fields.texts("certificates", MAX_NAME_CHARS),
        fields.integer("minYears", 0, MAX_YEARS),
        fields.integer("minAge", 0, 100));
  }

  private static void writeRequirements(Requirements requires, FieldWriter fields) {
    fields
        .texts("skills", requires.skills())
        .texts("certificates", requires.certificates())
        .integer("minYears", requires.minYears())
        .integer("minAge", requires.minAge());
  }
}
