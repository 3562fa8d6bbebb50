package io.dealership.core.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What proves that a new car may be sold. Packs add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-06, PDI-04, policy vehicle-certificate.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record SellableProof(@JsonValue String code) implements Comparable<SellableProof> {

  /** The car is equipped as its certificate says. */
  public static final SellableProof CERTIFICATE_MATCH = new SellableProof("certificate-match");

  /** The sheet of the pre-delivery inspection is on file. */
  public static final SellableProof PDI_SHEET_ARCHIVED = new SellableProof("pdi-sheet-archived");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public SellableProof {
    KebabCode.check("SellableProof.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SellableProof of(String code) {
    return new SellableProof(code);
  }

  @Override
  public int compareTo(SellableProof other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
