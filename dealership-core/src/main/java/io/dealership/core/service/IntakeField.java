package io.dealership.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A field of the intake form. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, INTAKE-04.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record IntakeField(@JsonValue String code) implements Comparable<IntakeField> {

  /** The unit (单位) that the customer comes from; a private customer has none. */
  public static final IntakeField CUSTOMER_UNIT = new IntakeField("customer-unit");

  /** The phone number. */
  public static final IntakeField PHONE = new IntakeField("phone");

  /** The name. */
  public static final IntakeField CUSTOMER_NAME = new IntakeField("customer-name");

  /** The number of the sheet. */
  public static final IntakeField SHEET_NUMBER = new IntakeField("sheet-number");

  /** The license plate. */
  public static final IntakeField LICENSE_PLATE = new IntakeField("license-plate");

  /** The model of the car. */
  public static final IntakeField MODEL = new IntakeField("model");

  /** The number of the chassis, which is the VIN. */
  public static final IntakeField CHASSIS_NUMBER = new IntakeField("chassis-number");

  /** The number of the engine, or of the motor of an electric car. */
  public static final IntakeField ENGINE_NUMBER = new IntakeField("engine-number");

  /**
   * The number of the registration certificate: so the licence number of the clause is taken, which
   * names the plate besides.
   */
  public static final IntakeField REGISTRATION_NUMBER = new IntakeField("registration-number");

  /** The mileage. */
  public static final IntakeField MILEAGE = new IntakeField("mileage");

  /** What the first check found. */
  public static final IntakeField FIRST_CHECK_RESULT = new IntakeField("first-check-result");

  /** What the customer wants done. */
  public static final IntakeField CUSTOMER_DEMAND = new IntakeField("customer-demand");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public IntakeField {
    KebabCode.check("IntakeField.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IntakeField of(String code) {
    return new IntakeField(code);
  }

  @Override
  public int compareTo(IntakeField other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
