package io.dealership.core.settlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What a customer can be made to take along with something else. There may be others.
 *
 * <p>Source: Automobile Sales Measures (MOFCOM Order 1 of 2017), article 14.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record TiedThing(@JsonValue String code) implements Comparable<TiedThing> {

  /** Parts. */
  public static final TiedThing PARTS = new TiedThing("parts");

  /** Accessories. */
  public static final TiedThing ACCESSORIES = new TiedThing("accessories");

  /** A loan or a lease. */
  public static final TiedThing FINANCE = new TiedThing("finance");

  /** An insurance policy. */
  public static final TiedThing INSURANCE = new TiedThing("insurance");

  /** A rescue service. */
  public static final TiedThing RESCUE = new TiedThing("rescue");

  /** The registration of the car by the dealer. */
  public static final TiedThing REGISTRATION = new TiedThing("registration");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public TiedThing {
    KebabCode.check("TiedThing.code", code);
  }

  /**
   * Returns the thing with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TiedThing of(String code) {
    return new TiedThing(code);
  }

  @Override
  public int compareTo(TiedThing other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
