package io.dealership.examples.benchmarks;

import java.time.LocalDate;

/**
 * The facts of one job line as a dealer management system has them: plain fields.
 *
 * @param component what failed
 * @param use what the car is used for
 * @param cause what the diagnosis says
 * @param voucherShown whether the customer showed the warranty voucher
 * @param maintainedElsewhere whether some maintenance was done by someone else
 * @param modified whether the car was modified
 * @param deliveredOn when the car was delivered
 * @param daysInUse the days since then
 * @param odometer the distance in kilometers
 * @param priorRepairs how often the same fault was repaired before
 */
public record JobLine(
    Component component,
    Use use,
    Cause cause,
    boolean voucherShown,
    boolean maintainedElsewhere,
    boolean modified,
    LocalDate deliveredOn,
    int daysInUse,
    int odometer,
    int priorRepairs) {

  /** What failed. */
  public enum Component {
    ENGINE,
    TRANSMISSION,
    BATTERY,
    DRIVE_MOTOR,
    STEERING,
    BRAKES,
    BODY,
    ELECTRONICS,
    WEAR_PART,
    CONSUMABLE
  }

  /** What the car is used for. */
  public enum Use {
    HOUSEHOLD,
    RIDE_HAILING,
    RENTAL,
    FREIGHT
  }

  /** What the diagnosis says. */
  public enum Cause {
    MATERIAL,
    WORKMANSHIP,
    WEAR,
    ACCIDENT,
    MISUSE,
    UNKNOWN
  }
}
