package io.dealership.core.vehicle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A component of a vehicle that a job is about: an assembly, a system or a part.
 *
 * <p>The constants are the components that Chinese warranty law and its standards tell apart.
 * Vendors add their own with {@link #of}. Which components are assemblies or wear parts is not said
 * here: that is knowledge of a pack, for it differs by edition and maker.
 *
 * <h2>Source</h2>
 *
 * <p>Assemblies and systems: SAMR Order 43 of 2021, articles 20, 22 and 24, and, for the axles,
 * AQSIQ Order 150 of 2012, article 20. Closed list of the parts from {@link #AIR_FILTER} on: GB/T
 * 29632-2021, as two makers print it. Air conditioning, electrical equipment, interior and
 * lighting: common practice, unverified.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record Component(@JsonValue String code) implements Comparable<Component> {

  /** The engine, an assembly. */
  public static final Component ENGINE = new Component("engine");

  /** The transmission, an assembly. */
  public static final Component TRANSMISSION = new Component("transmission");

  /** The battery that drives the car, an assembly. */
  public static final Component POWER_BATTERY = new Component("power-battery");

  /** The electric motor that drives the car, an assembly. */
  public static final Component DRIVE_MOTOR = new Component("drive-motor");

  /** The steering system. */
  public static final Component STEERING = new Component("steering");

  /** The brake system, without its linings. */
  public static final Component BRAKE = new Component("brake");

  /** The suspension. */
  public static final Component SUSPENSION = new Component("suspension");

  /** The driveline, from the transmission to the wheels. */
  public static final Component DRIVELINE = new Component("driveline");

  /** The front axle, which the edition of 2013 names where that of 2022 names the driveline. */
  public static final Component FRONT_AXLE = new Component("front-axle");

  /** The rear axle, as the front one. */
  public static final Component REAR_AXLE = new Component("rear-axle");

  /** The pollution control device. */
  public static final Component POLLUTION_CONTROL = new Component("pollution-control");

  /** The body. */
  public static final Component BODY = new Component("body");

  /** Heating and air conditioning. */
  public static final Component AIR_CONDITIONING = new Component("air-conditioning");

  /** Wiring, control units and other electrical equipment. */
  public static final Component ELECTRICAL = new Component("electrical");

  /** Seats, trim and other equipment of the interior. */
  public static final Component INTERIOR = new Component("interior");

  /** Lamps, without their bulbs. */
  public static final Component LIGHTING = new Component("lighting");

  /** The air filter of the engine. */
  public static final Component AIR_FILTER = new Component("air-filter");

  /** The filter of the cabin air. */
  public static final Component CABIN_FILTER = new Component("cabin-filter");

  /** The oil filter. */
  public static final Component OIL_FILTER = new Component("oil-filter");

  /** The fuel filter. */
  public static final Component FUEL_FILTER = new Component("fuel-filter");

  /** A spark plug. */
  public static final Component SPARK_PLUG = new Component("spark-plug");

  /** A brake lining or pad. */
  public static final Component BRAKE_LINING = new Component("brake-lining");

  /** The clutch plate. */
  public static final Component CLUTCH_PLATE = new Component("clutch-plate");

  /** A tire. */
  public static final Component TIRE = new Component("tire");

  /** The battery of 12 volts that starts the car. */
  public static final Component STARTER_BATTERY = new Component("starter-battery");

  /** The battery of the remote key. */
  public static final Component REMOTE_KEY_BATTERY = new Component("remote-key-battery");

  /** A bulb. */
  public static final Component BULB = new Component("bulb");

  /** A wiper blade. */
  public static final Component WIPER_BLADE = new Component("wiper-blade");

  /** A fuse, or a plain relay without a control unit. */
  public static final Component FUSE_OR_RELAY = new Component("fuse-or-relay");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public Component {
    KebabCode.check("Component.code", code);
  }

  /**
   * Returns the component with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Component of(String code) {
    return new Component(code);
  }

  @Override
  public int compareTo(Component other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
