package io.dealership.rules.warranty;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.EndedBy;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.core.warranty.WarrantyLayer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How one layer of warranty stands to a job line, with what is left of it.
 *
 * @param layer the layer
 * @param state whether it would pay if no layer before it did
 * @param lastDay its last day, inclusive; empty when time never ends it, or it is not known
 * @param lastOdometer its last odometer, inclusive; empty when distance never ends it, or it is not
 *     known
 * @param daysLeft the days after that of the request: 0 on the last day, negative after it
 * @param kilometersLeft the kilometers left: 0 at the last one, negative beyond it
 * @param endedBy which limit has ended it; empty when it runs, or that is not known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LayerStanding(
    WarrantyLayer layer,
    LayerState state,
    Optional<LocalDate> lastDay,
    Optional<Odometer> lastOdometer,
    OptionalLong daysLeft,
    OptionalInt kilometersLeft,
    Optional<EndedBy> endedBy) {

  static LayerStanding of(
      WarrantyLayer layer,
      LayerState state,
      Optional<WarrantyClock> clock,
      LocalDate requestedOn,
      Optional<Odometer> odometer) {
    return new LayerStanding(
        layer,
        state,
        clock.flatMap(WarrantyClock::lastDay),
        clock.flatMap(WarrantyClock::lastOdometer),
        clock.isPresent() ? clock.get().remainingDays(requestedOn) : OptionalLong.empty(),
        clock.isPresent() && odometer.isPresent()
            ? clock.get().remainingKilometers(odometer.get())
            : OptionalInt.empty(),
        clock.flatMap(running -> odometer.flatMap(at -> running.endedBy(requestedOn, at))));
  }

  /** The layer and its state, such as {@code MAKER_PROMISE COVERS to 2029-03-15}. */
  @Override
  public String toString() {
    return layer
        + " "
        + state
        + lastDay.map(day -> " to " + day).orElse("")
        + lastOdometer.map(reading -> " up to " + reading).orElse("");
  }
}
