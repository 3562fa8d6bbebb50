package io.dealership.core.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What happened, or will, so that someone is to be contacted. Packs add their own kinds with {@link
 * #of}.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ContactEventKind(@JsonValue String code) implements Comparable<ContactEventKind> {

  /** A car was handed back after service. */
  public static final ContactEventKind SERVICE_HAND_OVER =
      new ContactEventKind("service-hand-over");

  /** A car that was sold was handed over. */
  public static final ContactEventKind SALE_HAND_OVER = new ContactEventKind("sale-hand-over");

  /** A prospect visited, called, or was spoken with. */
  public static final ContactEventKind PROSPECT_CONTACT = new ContactEventKind("prospect-contact");

  /** A prospect bought, or is lost. */
  public static final ContactEventKind PROSPECT_CLOSED = new ContactEventKind("prospect-closed");

  /** A premium was quoted by message. */
  public static final ContactEventKind QUOTE_SENT = new ContactEventKind("quote-sent");

  /** A policy runs until a day. */
  public static final ContactEventKind POLICY_EXPIRING = new ContactEventKind("policy-expiring");

  /** A renewal was talked about; the next talk may be agreed. */
  public static final ContactEventKind RENEWAL_TALKED = new ContactEventKind("renewal-talked");

  /** A policy was renewed through the store. */
  public static final ContactEventKind POLICY_RENEWED = new ContactEventKind("policy-renewed");

  /** The customer does not renew here. */
  public static final ContactEventKind POLICY_LOST = new ContactEventKind("policy-lost");

  /** An insurer changed how it underwrites or settles claims. */
  public static final ContactEventKind POLICY_CHANGED = new ContactEventKind("policy-changed");

  /** A policy was issued. */
  public static final ContactEventKind POLICY_ISSUED = new ContactEventKind("policy-issued");

  /** The next maintenance is due on a day or at a reading. */
  public static final ContactEventKind MAINTENANCE_DUE = new ContactEventKind("maintenance-due");

  /** A customer complained. */
  public static final ContactEventKind COMPLAINT_RECEIVED =
      new ContactEventKind("complaint-received");

  /** A customer complained about a sale. */
  public static final ContactEventKind SALES_COMPLAINT_RECEIVED =
      new ContactEventKind("sales-complaint-received");

  /** A complaint was handled. */
  public static final ContactEventKind COMPLAINT_SOLVED = new ContactEventKind("complaint-solved");

  /** A complaint was closed and filed. */
  public static final ContactEventKind COMPLAINT_CLOSED = new ContactEventKind("complaint-closed");

  /** A follow-up found that work has to be done again. */
  public static final ContactEventKind REWORK_FOUND = new ContactEventKind("rework-found");

  /** A customer was promised something. */
  public static final ContactEventKind PROMISE_MADE = new ContactEventKind("promise-made");

  /** A car has an open recall. */
  public static final ContactEventKind RECALL_OPENED = new ContactEventKind("recall-opened");

  /** A repair will not be done by the promised time. */
  public static final ContactEventKind REPAIR_DELAYED = new ContactEventKind("repair-delayed");

  /** A car is finished and was checked after its internal hand-over. */
  public static final ContactEventKind CAR_FINISHED = new ContactEventKind("car-finished");

  /** More work is needed than was agreed. */
  public static final ContactEventKind EXTRA_WORK_FOUND = new ContactEventKind("extra-work-found");

  /** A part that a customer waits for arrived. */
  public static final ContactEventKind PART_ARRIVED = new ContactEventKind("part-arrived");

  /** An appointment was made. */
  public static final ContactEventKind APPOINTMENT_MADE = new ContactEventKind("appointment-made");

  /** A customer came to the store. */
  public static final ContactEventKind VISIT_BEGUN = new ContactEventKind("visit-begun");

  /** Someone called for help on the road. */
  public static final ContactEventKind RESCUE_CALL = new ContactEventKind("rescue-call");

  /** A customer refused work that safety needs. */
  public static final ContactEventKind SAFETY_WORK_REFUSED =
      new ContactEventKind("safety-work-refused");

  /** The inspection of a vehicle is due on a day. */
  public static final ContactEventKind INSPECTION_DUE = new ContactEventKind("inspection-due");

  /** The driving license of a customer is due on a day. */
  public static final ContactEventKind LICENSE_DUE = new ContactEventKind("license-due");

  /** A service package runs out. */
  public static final ContactEventKind SERVICE_PACKAGE_LOW =
      new ContactEventKind("service-package-low");

  /** A customer on the care list is due for a contact. */
  public static final ContactEventKind CARE_DUE = new ContactEventKind("care-due");

  /** A consumer asked for exchange or return. */
  public static final ContactEventKind WARRANTY_REQUEST_RECEIVED =
      new ContactEventKind("warranty-request-received");

  /** A customer says that a repair failed within its guarantee. */
  public static final ContactEventKind GUARANTEE_DISPUTED =
      new ContactEventKind("guarantee-disputed");

  /** A used car was handed over. */
  public static final ContactEventKind USED_CAR_HAND_OVER =
      new ContactEventKind("used-car-hand-over");

  /** A dealer got its business license. */
  public static final ContactEventKind BUSINESS_LICENSED =
      new ContactEventKind("business-licensed");

  /** Data that were filed with the authority changed. */
  public static final ContactEventKind FILED_DATA_CHANGED =
      new ContactEventKind("filed-data-changed");

  /** An accident happened. */
  public static final ContactEventKind ACCIDENT = new ContactEventKind("accident");

  /** A claim was made to an insurer. */
  public static final ContactEventKind INSURANCE_CLAIM = new ContactEventKind("insurance-claim");

  /** The insurer has all documents of a claim. */
  public static final ContactEventKind INSURANCE_CLAIM_COMPLETE =
      new ContactEventKind("insurance-claim-complete");

  /** An insurer decided to refuse a claim. */
  public static final ContactEventKind INSURANCE_CLAIM_REFUSED =
      new ContactEventKind("insurance-claim-refused");

  /** Insurer and insured agreed on a claim. */
  public static final ContactEventKind INSURANCE_CLAIM_AGREED =
      new ContactEventKind("insurance-claim-agreed");

  /** A consumer complained to the authority. */
  public static final ContactEventKind AUTHORITY_COMPLAINT =
      new ContactEventKind("authority-complaint");

  /** The authority accepted a complaint for mediation. */
  public static final ContactEventKind AUTHORITY_ACCEPTED =
      new ContactEventKind("authority-accepted");

  /** A breach was reported to the authority. */
  public static final ContactEventKind AUTHORITY_LEAD = new ContactEventKind("authority-lead");

  /** A person asked for the deletion of data. */
  public static final ContactEventKind DELETION_REQUESTED =
      new ContactEventKind("deletion-requested");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ContactEventKind {
    KebabCode.check("ContactEventKind.code", code);
  }

  /**
   * Returns the kind with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ContactEventKind of(String code) {
    return new ContactEventKind(code);
  }

  @Override
  public int compareTo(ContactEventKind other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
