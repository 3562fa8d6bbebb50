package io.dealership.core.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.vehicle.Odometer;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A replacement part that was fitted before and now has a fault itself.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface InstalledPart extends WithInstalledPart {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static InstalledPart of(
      @JsonProperty("partNumber") Optional<String> partNumber,
      @JsonProperty("installedOn") LocalDate installedOn,
      @JsonProperty("installedAt") Optional<Odometer> installedAt,
      @JsonProperty("term") Optional<WarrantyTerm> term,
      @JsonProperty("warrantor") PartWarrantor warrantor) {
    return builder()
        .partNumber(partNumber)
        .installedOn(installedOn)
        .installedAt(installedAt)
        .term(term)
        .warrantor(warrantor)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the part, as its maker gives it. */
  @JsonProperty
  Optional<String> partNumber();

  /** Returns the day on which it was fitted and the vehicle handed back. */
  @JsonProperty
  LocalDate installedOn();

  /** Returns the odometer on that day. */
  @JsonProperty
  Optional<Odometer> installedAt();

  /**
   * Returns the term printed for the part; empty if that which the maker of the vehicle promises
   * for his parts holds.
   */
  @JsonProperty
  Optional<WarrantyTerm> term();

  /** Returns who warrants it. */
  @JsonProperty
  PartWarrantor warrantor();

  /** Builds them. */
  final class Builder extends ImmutableInstalledPart.Builder {
    Builder() {}
  }
}
