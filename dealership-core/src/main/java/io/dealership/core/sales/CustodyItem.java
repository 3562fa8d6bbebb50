package io.dealership.core.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * Something that belongs to a car in stock and is kept by a list. Packs add their own with {@link
 * #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements PDI-06.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record CustodyItem(@JsonValue String code) implements Comparable<CustodyItem> {

  /** The keys. */
  public static final CustodyItem KEYS = new CustodyItem("keys");

  /** The manual. */
  public static final CustodyItem MANUAL = new CustodyItem("manual");

  /** The tools that come with the car. */
  public static final CustodyItem TOOLS = new CustodyItem("tools");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public CustodyItem {
    KebabCode.check("CustodyItem.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CustodyItem of(String code) {
    return new CustodyItem(code);
  }

  @Override
  public int compareTo(CustodyItem other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
