package io.yizhan.match;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.ValueSets;
import io.yizhan.schema.HeldCertificate;
import io.yizhan.schema.PractisedSkill;
import io.yizhan.schema.WorkerFields;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * What sets and values of workers mean, read once for all matches over a store. Skills and
 * certificates are read value by value, since nearly every set of them is one worker's own. Safe
 * for any thread.
 */
final class WorkerValues {

  final Decoded<List<OccupationCode>> occupations;
  final TermsTable terms;
  final Decoded<PractisedSkill> skill;
  final Decoded<HeldCertificate> certificate;
  final Decoded<String> declinedId;

  final ValueSets occupationSets;
  final ValueSets termsSets;
  final ValueSets skillSets;
  final ValueSets certificateSets;
  final ValueSets declinedSets;

  /** Availability is read where it stands: nearly every worker has one of their own. */
  final ValueSets availabilitySets;

  WorkerValues(ColumnStore store) {
    occupationSets = store.values(WorkerFields.OCCUPATION_NAMED);
    termsSets = store.values(WorkerFields.TERMS);
    skillSets = store.values(WorkerFields.SKILL);
    certificateSets = store.values(WorkerFields.CERTIFICATE);
    declinedSets = store.values(WorkerFields.DECLINED);
    availabilitySets = store.values(WorkerFields.AVAILABILITY);
    occupations = Decoded.ofSets(occupationSets, OccupationCode::all);
    terms = new TermsTable(termsSets);
    skill = Decoded.ofValues(skillSets, PractisedSkill::of);
    certificate = Decoded.ofValues(certificateSets, HeldCertificate::of);
    declinedId = Decoded.ofValues(declinedSets, BytesRef::utf8ToString);
  }
}
