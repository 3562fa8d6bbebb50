package io.dealership.rules.tool;

import static java.util.Objects.requireNonNull;

import io.dealership.core.tool.MeasuringDevice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the verification of a device stands on a day.
 *
 * @param device the device
 * @param state the state; empty where too little is known
 * @param validThrough the last day on which it may be measured with; empty where it is not known or
 *     there is none
 * @param daysLeft the days from the day asked about to that day; negative when it is over
 * @since 0.1
 */
public record DeviceStanding(
    MeasuringDevice device,
    Optional<VerificationState> state,
    Optional<LocalDate> validThrough,
    Optional<Long> daysLeft) {

  /** Refuses null. */
  public DeviceStanding {
    requireNonNull(device, "device");
    requireNonNull(state, "state");
    requireNonNull(validThrough, "validThrough");
    requireNonNull(daysLeft, "daysLeft");
  }
}
