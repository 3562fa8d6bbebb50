package io.dealership.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What the customer is asked before the order is printed. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, INTAKE-11.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record OrderOption(@JsonValue String code) implements Comparable<OrderOption> {

  /** How the customer pays. */
  public static final OrderOption PAYMENT_MODE = new OrderOption("payment-mode");

  /** How the car is returned. */
  public static final OrderOption RETURN_PROCEDURE = new OrderOption("return-procedure");

  /** Whether the old parts go to the customer or are disposed of for him. */
  public static final OrderOption OLD_PARTS = new OrderOption("old-parts");

  /** Whether a wash is wanted. */
  public static final OrderOption CAR_WASH = new OrderOption("car-wash");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public OrderOption {
    KebabCode.check("OrderOption.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OrderOption of(String code) {
    return new OrderOption(code);
  }

  @Override
  public int compareTo(OrderOption other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
