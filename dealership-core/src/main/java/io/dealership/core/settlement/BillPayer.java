package io.dealership.core.settlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * Who is billed for a line, such as the customer or an insurer. There may be others.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record BillPayer(@JsonValue String code) implements Comparable<BillPayer> {

  /** The customer. */
  public static final BillPayer CUSTOMER = new BillPayer("customer");

  /** An insurer. */
  public static final BillPayer INSURER = new BillPayer("insurer");

  /** The maker of the vehicle. */
  public static final BillPayer MAKER = new BillPayer("maker");

  /** The store itself, by a guarantee or as goodwill. */
  public static final BillPayer STORE = new BillPayer("store");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public BillPayer {
    KebabCode.check("BillPayer.code", code);
  }

  /**
   * Returns the payer with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BillPayer of(String code) {
    return new BillPayer(code);
  }

  @Override
  public int compareTo(BillPayer other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
