package io.yizhan.match;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.ValueSets;
import io.yizhan.schema.HeldCertificate;
import io.yizhan.schema.PractisedSkill;
import io.yizhan.schema.WorkTerms;
import io.yizhan.schema.WorkerFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;

/** What the sets of workers mean, for one match. One thread. */
final class WorkerValues {

  final Decoded<List<OccupationCode>> occupations;
  final Decoded<List<PractisedSkill>> skills;
  final Decoded<List<HeldCertificate>> certificates;
  final Decoded<List<WorkTerms>> terms;
  final Decoded<List<String>> declined;

  /** Availability is read where it stands: nearly every worker has one of their own. */
  final ValueSets.View availability;

  WorkerValues(ColumnStore store) {
    occupations = new Decoded<>(store, WorkerFields.OCCUPATION_NAMED, OccupationCode::all);
    skills = bytes(store, WorkerFields.SKILL, PractisedSkill::of);
    certificates = bytes(store, WorkerFields.CERTIFICATE, HeldCertificate::of);
    terms = bytes(store, WorkerFields.TERMS, WorkTerms::of);
    declined = new Decoded<>(store, WorkerFields.DECLINED, Decoded.each(text -> text));
    availability = store.values(WorkerFields.AVAILABILITY).view();
  }

  private static <T> Decoded<List<T>> bytes(
      ColumnStore store, String field, Function<BytesRef, T> one) {
    return new Decoded<>(
        store,
        field,
        (values, set) -> {
          List<T> all = new ArrayList<>();
          for (int member : values.members(set)) {
            all.add(one.apply(values.value(member)));
          }
          return List.copyOf(all);
        });
  }
}
