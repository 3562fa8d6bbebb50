package io.dealership.core.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What a record is, by which the law or the store says how long it is kept. A record may be of
 * several kinds at once. Packs add their own kinds with {@link #of}.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record RecordKind(@JsonValue String code) implements Comparable<RecordKind> {

  /** The record of a repair within the household car warranty. */
  public static final RecordKind WARRANTY_REPAIR_RECORD = new RecordKind("warranty-repair-record");

  /** The file of a car that was sold and of its user. */
  public static final RecordKind SALE_AND_USER_FILE = new RecordKind("sale-and-user-file");

  /** What a seller or repairer notes of products and their defects. */
  public static final RecordKind PRODUCT_AND_DEFECT_RECORD =
      new RecordKind("product-and-defect-record");

  /** The file of the services for a used car. */
  public static final RecordKind USED_CAR_SERVICE_FILE = new RecordKind("used-car-service-file");

  /** The assessment of what handling personal data does to those concerned. */
  public static final RecordKind PRIVACY_IMPACT_ASSESSMENT =
      new RecordKind("privacy-impact-assessment");

  /** The archive of a repair: contract or order, items, staff, settlement. */
  public static final RecordKind REPAIR_ARCHIVE = new RecordKind("repair-archive");

  /** The file of an insurance policy. */
  public static final RecordKind INSURANCE_FILE = new RecordKind("insurance-file");

  /** The file of a complaint. */
  public static final RecordKind COMPLAINT_FILE = new RecordKind("complaint-file");

  /** What was said to and by a customer, and when. */
  public static final RecordKind CONTACT_LOG = new RecordKind("contact-log");

  /** What proves that a person consented, or withdrew the consent. */
  public static final RecordKind CONSENT_EVIDENCE = new RecordKind("consent-evidence");

  /** The vouchers of a settlement. */
  public static final RecordKind SETTLEMENT_VOUCHER = new RecordKind("settlement-voucher");

  /** The sheet of the inspection before a new car is delivered. */
  public static final RecordKind PRE_DELIVERY_SHEET = new RecordKind("pre-delivery-sheet");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public RecordKind {
    KebabCode.check("RecordKind.code", code);
  }

  /**
   * Returns the kind with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RecordKind of(String code) {
    return new RecordKind(code);
  }

  @Override
  public int compareTo(RecordKind other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
