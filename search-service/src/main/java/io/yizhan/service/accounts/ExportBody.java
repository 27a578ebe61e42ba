package io.yizhan.service.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.accounts.MyData;
import io.yizhan.codec.RecordCodec;
import io.yizhan.model.Contact;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of a worker, as they take it along.
 *
 * @param account who they are
 * @param record their record, exact place and birth included
 * @param contact name and phone
 * @param consents whom they let have these
 * @param views who looked
 * @param savedSearches that they saved, as query strings
 * @param alerts what they were told
 * @param promises calls to which they have said yes
 * @param applications for jobs
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ExportBody(
    MeBody account,
    Optional<ObjectNode> record,
    Optional<ContactBody> contact,
    List<ConsentBody> consents,
    List<AuditBodies.Row> views,
    List<String> savedSearches,
    List<Told> alerts,
    List<String> promises,
    List<Applied> applications) {

  private static final RecordCodec CODEC = RecordCodec.create();

  /**
   * Something they were told.
   *
   * @param kind of the record
   * @param record its id
   * @param reasons why
   */
  public record Told(String kind, String record, List<String> reasons) {}

  /**
   * An application.
   *
   * @param job its id
   * @param at when
   * @param stands whether it has not been taken back
   */
  public record Applied(String job, String at, boolean stands) {}

  static ExportBody of(MeBody account, MyData.Everything all) {
    return new ExportBody(
        account,
        all.record().map(CODEC::encode),
        all.contact().map(ContactBody::of),
        all.consents().stream().map(ConsentBody::of).toList(),
        all.views().stream().map(AuditBodies.Row::of).toList(),
        all.searches().stream().map(search -> search.query()).toList(),
        all.alerts().stream()
            .map(alert -> new Told(alert.kind().name(), alert.recordId(), alert.reasons()))
            .toList(),
        all.promises(),
        all.applications().stream()
            .map(one -> new Applied(one.jobId(), one.appliedAt().toString(), one.stands()))
            .toList());
  }

  /**
   * Name and phone.
   *
   * @param name if one is kept
   * @param phone if one is kept
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record ContactBody(Optional<String> name, Optional<String> phone) {

    static ContactBody of(Contact contact) {
      return new ContactBody(contact.name(), contact.phone());
    }

    /** Says nothing. */
    @Override
    public String toString() {
      return "ContactBody[hidden]";
    }
  }
}
