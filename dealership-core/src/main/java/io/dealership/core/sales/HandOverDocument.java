package io.dealership.core.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A document that goes to the buyer with a new car. Packs add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Automobile Sales Measures of China (MOFCOM Order 1 of 2017), article 16.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record HandOverDocument(@JsonValue String code) implements Comparable<HandOverDocument> {

  /** The certificate of the complete vehicle, or of the chassis. */
  public static final HandOverDocument COMPLETE_VEHICLE_CERTIFICATE =
      new HandOverDocument("complete-vehicle-certificate");

  /** The certificate of conformity. */
  public static final HandOverDocument CONFORMITY_CERTIFICATE =
      new HandOverDocument("conformity-certificate");

  /** The manual in Chinese. */
  public static final HandOverDocument CHINESE_MANUAL = new HandOverDocument("chinese-manual");

  /** The book of guarantee and maintenance. */
  public static final HandOverDocument WARRANTY_BOOK = new HandOverDocument("warranty-book");

  /** The voucher of the household car warranty (三包凭证). */
  public static final HandOverDocument WARRANTY_VOUCHER = new HandOverDocument("warranty-voucher");

  /** The proof of import; of an imported car only. */
  public static final HandOverDocument IMPORT_PROOF = new HandOverDocument("import-proof");

  /** The report of the inspection at import; of an imported car only. */
  public static final HandOverDocument IMPORT_INSPECTION =
      new HandOverDocument("import-inspection");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public HandOverDocument {
    KebabCode.check("HandOverDocument.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HandOverDocument of(String code) {
    return new HandOverDocument(code);
  }

  @Override
  public int compareTo(HandOverDocument other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
