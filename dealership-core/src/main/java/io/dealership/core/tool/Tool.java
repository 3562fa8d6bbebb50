package io.dealership.core.tool;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tool or gauge that is issued to one person for the time of its service life; what is left out
 * is not known.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-08.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Tool extends WithTool {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static Tool of(
      @JsonProperty("number") ToolNumber number,
      @JsonProperty("issuedOn") Optional<LocalDate> issuedOn,
      @JsonProperty("serviceLife") Optional<Period> serviceLife) {
    return builder().number(number).issuedOn(issuedOn).serviceLife(serviceLife).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Its number. */
  @JsonProperty
  ToolNumber number();

  /** The day on which it was issued. */
  @JsonProperty
  Optional<LocalDate> issuedOn();

  /** How long it has to last, from the day of its issue. */
  @JsonProperty
  Optional<Period> serviceLife();

  /**
   * The day on which its service life ends: the day of issue and the service life later, such as
   * 2028-03-02 for two years from 2026-03-02; empty when either is not known.
   */
  @JsonIgnore
  default Optional<LocalDate> lifeEndsOn() {
    return issuedOn().flatMap(day -> serviceLife().map(day::plus));
  }

  /** Checks the service life. */
  @Value.Check
  default void check() {
    checkArgument(
        serviceLife().isEmpty()
            || !serviceLife().get().isNegative() && !serviceLife().get().isZero(),
        "Tool.serviceLife must be longer than nothing, but was %s",
        serviceLife().map(Period::toString).orElse(""));
  }

  /** Builds {@link Tool}s. */
  final class Builder extends ImmutableTool.Builder {
    Builder() {}
  }
}
