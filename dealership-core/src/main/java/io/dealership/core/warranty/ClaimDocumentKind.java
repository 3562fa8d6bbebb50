package io.dealership.core.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A kind of document that goes with a warranty claim, as a code.
 *
 * <p>The constants are what stores and makers usually ask for. Makers add their own with {@link
 * #of}. Which of them a claim needs is not said here: that is knowledge of a pack.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ClaimDocumentKind(@JsonValue String code) implements Comparable<ClaimDocumentKind> {

  /** The repair order with the signature of the customer. */
  public static final ClaimDocumentKind REPAIR_ORDER = new ClaimDocumentKind("repair-order");

  /** The sheet on which the store assessed fault, cause and coverage. */
  public static final ClaimDocumentKind ASSESSMENT_SHEET =
      new ClaimDocumentKind("assessment-sheet");

  /** What was measured and read out to find the cause. */
  public static final ClaimDocumentKind DIAGNOSIS_RECORD =
      new ClaimDocumentKind("diagnosis-record");

  /** A photo of the fault or of the part. */
  public static final ClaimDocumentKind PHOTO = new ClaimDocumentKind("photo");

  /** The invoice of work that was given out. */
  public static final ClaimDocumentKind SUBLET_INVOICE = new ClaimDocumentKind("sublet-invoice");

  /** The report on a campaign that was carried out. */
  public static final ClaimDocumentKind CAMPAIGN_REPORT = new ClaimDocumentKind("campaign-report");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ClaimDocumentKind {
    KebabCode.check("ClaimDocumentKind.code", code);
  }

  /**
   * Returns the kind with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClaimDocumentKind of(String code) {
    return new ClaimDocumentKind(code);
  }

  @Override
  public int compareTo(ClaimDocumentKind other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
