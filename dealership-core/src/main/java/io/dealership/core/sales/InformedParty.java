package io.dealership.core.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * Who is told of damage or of a quality problem on a new car. Packs add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements PDI-03, PDI-05.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record InformedParty(@JsonValue String code) implements Comparable<InformedParty> {

  /** The sales manager. */
  public static final InformedParty SALES_MANAGER = new InformedParty("sales-manager");

  /** The supervisor of the workshop. */
  public static final InformedParty WORKSHOP_SUPERVISOR = new InformedParty("workshop-supervisor");

  /** The departments concerned. */
  public static final InformedParty DEPARTMENTS = new InformedParty("departments");

  /** The maker of the car. */
  public static final InformedParty MAKER = new InformedParty("maker");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public InformedParty {
    KebabCode.check("InformedParty.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InformedParty of(String code) {
    return new InformedParty(code);
  }

  @Override
  public int compareTo(InformedParty other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
