package io.dealership.core.insurance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * Something that is done on paper before an accident car goes, or money goes back. Packs add their
 * own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements CLAIM-01, CLAIM-07.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ClaimFormality(@JsonValue String code) implements Comparable<ClaimFormality> {

  /** The papers of the claim are complete. */
  public static final ClaimFormality CLAIM_PAPERS = new ClaimFormality("claim-papers");

  /** The customer has signed the list of what was repaired. */
  public static final ClaimFormality REPAIR_LIST_SIGNED = new ClaimFormality("repair-list-signed");

  /** The bill is paid, or the claim is made over to the store. */
  public static final ClaimFormality PAYMENT_SETTLED = new ClaimFormality("payment-settled");

  /** The customer has asked for the refund in writing. */
  public static final ClaimFormality REFUND_REQUEST = new ClaimFormality("refund-request");

  /** The receipt of what was paid is handed back. */
  public static final ClaimFormality ORIGINAL_RECEIPT = new ClaimFormality("original-receipt");

  /** The store has approved the refund. */
  public static final ClaimFormality REFUND_APPROVED = new ClaimFormality("refund-approved");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ClaimFormality {
    KebabCode.check("ClaimFormality.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClaimFormality of(String code) {
    return new ClaimFormality(code);
  }

  @Override
  public int compareTo(ClaimFormality other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
