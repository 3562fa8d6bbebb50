package io.dealership.core.tool;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A device with which is measured, and its last verification; what is left out is not known.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-11.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface MeasuringDevice extends WithMeasuringDevice {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static MeasuringDevice of(
      @JsonProperty("number") ToolNumber number,
      @JsonProperty("result") Optional<VerificationResult> result,
      @JsonProperty("verifiedOn") Optional<LocalDate> verifiedOn,
      @JsonProperty("interval") Optional<Period> interval,
      @JsonProperty("validThrough") Optional<LocalDate> validThrough) {
    return builder()
        .number(number)
        .result(result)
        .verifiedOn(verifiedOn)
        .interval(interval)
        .validThrough(validThrough)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Its number. */
  @JsonProperty
  ToolNumber number();

  /** How the last verification came out. */
  @JsonProperty
  Optional<VerificationResult> result();

  /** The day of the last verification. */
  @JsonProperty
  Optional<LocalDate> verifiedOn();

  /** After what time the next one is due, where the device has an interval of its own. */
  @JsonProperty
  Optional<Period> interval();

  /** The last day of the certificate; it goes before any interval. */
  @JsonProperty
  Optional<LocalDate> validThrough();

  /** Checks that the certificate does not end before it begins, and the interval. */
  @Value.Check
  default void check() {
    checkArgument(
        interval().isEmpty() || !interval().get().isNegative() && !interval().get().isZero(),
        "MeasuringDevice.interval must be longer than nothing, but was %s",
        interval().map(Period::toString).orElse(""));
    checkArgument(
        validThrough().isEmpty()
            || verifiedOn().isEmpty()
            || !validThrough().get().isBefore(verifiedOn().get()),
        "MeasuringDevice.validThrough must not be before verifiedOn %s, but was %s",
        verifiedOn().map(LocalDate::toString).orElse(""),
        validThrough().map(LocalDate::toString).orElse(""));
    checkArgument(
        !result().equals(Optional.of(VerificationResult.NEVER_VERIFIED))
            || verifiedOn().isEmpty() && validThrough().isEmpty(),
        "MeasuringDevice.result must not be NEVER_VERIFIED where there is a day of it, but was for %s",
        number());
  }

  /** Builds {@link MeasuringDevice}s. */
  final class Builder extends ImmutableMeasuringDevice.Builder {
    Builder() {}
  }
}
