package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A part of the car that a piece of work concerns, or what was complained of, as far as the checks
 * after the work differ by it. Packs add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-08, QUALITY-14, QUALITY-15.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record WorkArea(@JsonValue String code) implements Comparable<WorkArea> {

  /** The brakes. */
  public static final WorkArea BRAKES = new WorkArea("brakes");

  /** The steering. */
  public static final WorkArea STEERING = new WorkArea("steering");

  /** Suspension, axles and wheels. */
  public static final WorkArea CHASSIS = new WorkArea("chassis");

  /** Engine or motor, transmission and driveline. */
  public static final WorkArea POWER_TRAIN = new WorkArea("power-train");

  /** A noise that is heard while driving. */
  public static final WorkArea NOISE = new WorkArea("noise");

  /** Sheet metal. */
  public static final WorkArea BODY = new WorkArea("body");

  /** The paint. */
  public static final WorkArea PAINT = new WorkArea("paint");

  /** The electric system, lamps, control units. */
  public static final WorkArea ELECTRICAL = new WorkArea("electrical");

  /** Seats, trim and equipment of the interior. */
  public static final WorkArea INTERIOR = new WorkArea("interior");

  /** Oil, other fluids and filters. */
  public static final WorkArea FLUIDS_AND_FILTERS = new WorkArea("fluids-and-filters");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public WorkArea {
    KebabCode.check("WorkArea.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkArea of(String code) {
    return new WorkArea(code);
  }

  @Override
  public int compareTo(WorkArea other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
