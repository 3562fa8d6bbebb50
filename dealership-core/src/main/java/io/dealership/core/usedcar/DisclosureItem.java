package io.dealership.core.usedcar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * Something that the buyer of a used car is told. Packs add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Measures on the circulation of used cars (Order 2 of 2005, revised 2017), article 14; R-402.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record DisclosureItem(@JsonValue String code) implements Comparable<DisclosureItem> {

  /** What the car was used for. */
  public static final DisclosureItem USE = new DisclosureItem("use");

  /** What was repaired. */
  public static final DisclosureItem REPAIRS = new DisclosureItem("repairs");

  /** Which accidents it had. */
  public static final DisclosureItem ACCIDENTS = new DisclosureItem("accidents");

  /** How far its inspection goes. */
  public static final DisclosureItem INSPECTION = new DisclosureItem("inspection");

  /** Whether it is mortgaged. */
  public static final DisclosureItem MORTGAGE = new DisclosureItem("mortgage");

  /** Which taxes and fees are paid. */
  public static final DisclosureItem TAXES = new DisclosureItem("taxes");

  /** When it has to be scrapped. */
  public static final DisclosureItem SCRAPPING_DATE = new DisclosureItem("scrapping-date");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public DisclosureItem {
    KebabCode.check("DisclosureItem.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DisclosureItem of(String code) {
    return new DisclosureItem(code);
  }

  @Override
  public int compareTo(DisclosureItem other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
