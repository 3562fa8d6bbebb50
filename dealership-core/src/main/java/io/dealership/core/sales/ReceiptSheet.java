package io.dealership.core.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A sheet that is filled in when a new car is taken over from the carrier. Packs add their own with
 * {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements PDI-02.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ReceiptSheet(@JsonValue String code) implements Comparable<ReceiptSheet> {

  /** The sheet of the inspection at the hand-over. */
  public static final ReceiptSheet INSPECTION_SHEET =
      new ReceiptSheet("hand-over-inspection-sheet");

  /** The sheet of the receipt. */
  public static final ReceiptSheet RECEIPT_SHEET = new ReceiptSheet("receipt-sheet");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ReceiptSheet {
    KebabCode.check("ReceiptSheet.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReceiptSheet of(String code) {
    return new ReceiptSheet(code);
  }

  @Override
  public int compareTo(ReceiptSheet other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
