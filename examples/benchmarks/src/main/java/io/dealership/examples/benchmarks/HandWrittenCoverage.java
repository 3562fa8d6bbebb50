package io.dealership.examples.benchmarks;

import io.dealership.examples.benchmarks.JobLine.Cause;
import io.dealership.examples.benchmarks.JobLine.Component;
import io.dealership.examples.benchmarks.JobLine.Use;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link CoverageTable} as code that a good programmer writes by hand: conditions that rules share
 * are computed once, and the first answer returns.
 */
public final class HandWrittenCoverage {

  public static final LocalDate FIRST_EDITION = LocalDate.of(2013, 10, 1);
  public static final LocalDate NEW_EDITION = LocalDate.of(2022, 1, 1);
  public static final LocalDate BATTERY_PROMISE_FROM = LocalDate.of(2016, 1, 1);
  public static final LocalDate POWERTRAIN_PROMISE_FROM = LocalDate.of(2020, 1, 1);

  private HandWrittenCoverage() {}

  /**
   * An outcome with its reasons.
   *
   * @param coverage the outcome; null when no rule speaks
   * @param reasons the reasons in the order of the table
   */
  public record Explained(@Nullable Coverage coverage, List<Reason> reasons) {}

  /** The outcome only; null when no rule speaks. */
  public static @Nullable Coverage outcome(JobLine line) {
    Component component = line.component();
    Cause cause = line.cause();
    boolean defect = cause == Cause.MATERIAL || cause == Cause.WORKMANSHIP;
    boolean powertrain = component == Component.ENGINE || component == Component.TRANSMISSION;
    boolean highVoltage = component == Component.BATTERY || component == Component.DRIVE_MOTOR;
    if (line.use() != Use.HOUSEHOLD
        || !line.voucherShown()
        || cause == Cause.ACCIDENT
        || cause == Cause.MISUSE) {
      return Coverage.REFUSED;
    }
    if (line.modified()
        && !defect
        && (powertrain
            || component == Component.DRIVE_MOTOR
            || component == Component.ELECTRONICS)) {
      return Coverage.REFUSED;
    }
    if (component == Component.CONSUMABLE && line.odometer() > 5000) {
      return Coverage.REFUSED;
    }
    if (cause == Cause.UNKNOWN || line.maintainedElsewhere() && cause == Cause.WEAR) {
      return Coverage.MAKER_DECIDES;
    }
    if (highVoltage && line.modified()) {
      return Coverage.MAKER_DECIDES;
    }
    if (line.deliveredOn().isBefore(FIRST_EDITION)) {
      return Coverage.MAKER_DECIDES;
    }
    if (line.priorRepairs() >= 5 && (powertrain || highVoltage)) {
      return Coverage.MAKER_DECIDES;
    }
    if (line.priorRepairs() >= 2 && line.daysInUse() <= 60 && line.odometer() <= 3000) {
      return Coverage.MAKER_DECIDES;
    }
    if (component == Component.WEAR_PART) {
      if (line.daysInUse() > 180 || line.odometer() > 5000) {
        return Coverage.CUSTOMER_PAYS;
      }
    } else if (component != Component.CONSUMABLE
        && (line.daysInUse() > 1095 || line.odometer() > 60000)) {
      return Coverage.CUSTOMER_PAYS;
    }
    if (component == Component.BODY && cause == Cause.WEAR && line.daysInUse() > 730) {
      return Coverage.CUSTOMER_PAYS;
    }
    if (!defect) {
      return null;
    }
    if (highVoltage) {
      if (!line.deliveredOn().isBefore(NEW_EDITION)) {
        return Coverage.COVERED_BY_LAW;
      }
    } else if (component != Component.CONSUMABLE) {
      return Coverage.COVERED_BY_LAW;
    }
    if (line.daysInUse() <= 730 && line.odometer() <= 50000 && line.priorRepairs() >= 1) {
      return Coverage.COVERED_BY_LAW;
    }
    if (highVoltage && !line.modified() && !line.deliveredOn().isBefore(BATTERY_PROMISE_FROM)) {
      return Coverage.COVERED_BY_MAKER;
    }
    return null;
  }

  /** The outcome and all reasons, in the order of the table. */
  public static Explained explain(JobLine line) {
    Component component = line.component();
    Cause cause = line.cause();
    boolean defect = cause == Cause.MATERIAL || cause == Cause.WORKMANSHIP;
    boolean powertrain = component == Component.ENGINE || component == Component.TRANSMISSION;
    boolean highVoltage = component == Component.BATTERY || component == Component.DRIVE_MOTOR;
    boolean household = line.use() == Use.HOUSEHOLD;
    boolean wearing = component == Component.WEAR_PART || component == Component.CONSUMABLE;
    boolean underTheLaw = !line.deliveredOn().isBefore(FIRST_EDITION);
    boolean newEdition = !line.deliveredOn().isBefore(NEW_EDITION);
    @Nullable Coverage coverage = null;
    List<Reason> reasons = new ArrayList<>();
    if (!household) {
      reasons.add(Reason.COMMERCIAL_USE);
    }
    if (!line.voucherShown()) {
      reasons.add(Reason.VOUCHER_MISSING);
    }
    if (cause == Cause.ACCIDENT) {
      reasons.add(Reason.ACCIDENT_DAMAGE);
    }
    if (cause == Cause.MISUSE) {
      reasons.add(Reason.IMPROPER_USE);
    }
    if (line.modified()
        && !defect
        && (powertrain
            || component == Component.DRIVE_MOTOR
            || component == Component.ELECTRONICS)) {
      reasons.add(Reason.MODIFICATION_CAUSED);
    }
    if (line.use() == Use.FREIGHT
        && cause == Cause.WEAR
        && (component == Component.BRAKES || component == Component.STEERING)
        && line.odometer() > 100000) {
      reasons.add(Reason.OVERLOAD_WEAR);
    }
    if (component == Component.CONSUMABLE && line.odometer() > 5000) {
      reasons.add(Reason.CONSUMABLE_USED_UP);
    }
    if (!reasons.isEmpty()) {
      coverage = Coverage.REFUSED;
    }
    if (cause == Cause.UNKNOWN && line.voucherShown()) {
      reasons.add(Reason.CAUSE_UNKNOWN);
    }
    if (line.maintainedElsewhere() && (cause == Cause.WEAR || cause == Cause.UNKNOWN)) {
      reasons.add(Reason.MAINTAINED_ELSEWHERE);
    }
    if (highVoltage && line.modified()) {
      reasons.add(Reason.HIGH_VOLTAGE_MODIFIED);
    }
    if (!underTheLaw) {
      reasons.add(Reason.BEFORE_THE_LAW);
    }
    if (line.priorRepairs() >= 5 && (powertrain || highVoltage)) {
      reasons.add(Reason.REPEATED_FAULT);
    }
    if (line.priorRepairs() >= 2 && line.daysInUse() <= 60 && line.odometer() <= 3000) {
      reasons.add(Reason.EARLY_REPEAT);
    }
    if (coverage == null && !reasons.isEmpty()) {
      coverage = Coverage.MAKER_DECIDES;
    }
    if (!wearing && line.daysInUse() > 1095) {
      reasons.add(Reason.TERM_ENDED_BY_TIME);
    }
    if (!wearing && line.odometer() > 60000) {
      reasons.add(Reason.TERM_ENDED_BY_DISTANCE);
    }
    if (component == Component.WEAR_PART && line.daysInUse() > 180) {
      reasons.add(Reason.WEAR_PART_TIME);
    }
    if (component == Component.WEAR_PART && line.odometer() > 5000) {
      reasons.add(Reason.WEAR_PART_DISTANCE);
    }
    if (component == Component.BODY && cause == Cause.WEAR && line.daysInUse() > 730) {
      reasons.add(Reason.ORDINARY_WEAR);
    }
    if (coverage == null && !reasons.isEmpty()) {
      coverage = Coverage.CUSTOMER_PAYS;
    }
    if (household && defect && line.voucherShown() && underTheLaw) {
      if (!highVoltage && !wearing && line.daysInUse() <= 1095 && line.odometer() <= 60000) {
        reasons.add(Reason.REPAIR_PERIOD);
      }
      if (highVoltage && newEdition && line.daysInUse() <= 1095 && line.odometer() <= 60000) {
        reasons.add(Reason.POWER_BATTERY_PERIOD);
      }
      if (component == Component.WEAR_PART && line.daysInUse() <= 180 && line.odometer() <= 5000) {
        reasons.add(Reason.WEAR_PART_PERIOD);
      }
      if (line.daysInUse() <= 730 && line.odometer() <= 50000 && line.priorRepairs() >= 1) {
        reasons.add(Reason.THREE_GUARANTEES_PERIOD);
      }
      if ((powertrain || highVoltage)
          && newEdition
          && line.daysInUse() <= 60
          && line.odometer() <= 3000) {
        reasons.add(Reason.EARLY_MAIN_ASSEMBLY);
      }
    }
    if (coverage == null && !reasons.isEmpty()) {
      coverage = Coverage.COVERED_BY_LAW;
    }
    if (defect && !line.modified()) {
      if (highVoltage
          && line.daysInUse() <= 2920
          && line.odometer() <= 120000
          && !line.deliveredOn().isBefore(BATTERY_PROMISE_FROM)) {
        reasons.add(Reason.BATTERY_PROMISE);
      }
      if (powertrain
          && line.use() != Use.FREIGHT
          && !line.maintainedElsewhere()
          && line.daysInUse() >= 1096
          && line.daysInUse() <= 1825
          && line.odometer() <= 100000
          && !line.deliveredOn().isBefore(POWERTRAIN_PROMISE_FROM)) {
        reasons.add(Reason.POWERTRAIN_PROMISE);
      }
    }
    if (coverage == null && !reasons.isEmpty()) {
      coverage = Coverage.COVERED_BY_MAKER;
    }
    return new Explained(coverage, List.copyOf(reasons));
  }
}
