package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The hours of technicians in a period, of one of them or of all, and what was earned with them.
 * What is empty is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface WorkshopHours extends WithWorkshopHours {

  /**
   * The one with these attributes.
   *
   * @throws IllegalArgumentException if one of them is negative
   */
  @JsonCreator
  static WorkshopHours of(
      @JsonProperty("attendedHours") Optional<BigDecimal> attendedHours,
      @JsonProperty("jobHours") Optional<BigDecimal> jobHours,
      @JsonProperty("soldHours") Optional<BigDecimal> soldHours,
      @JsonProperty("laborSales") Optional<Money> laborSales) {
    return builder()
        .attendedHours(attendedHours)
        .jobHours(jobHours)
        .soldHours(soldHours)
        .laborSales(laborSales)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The hours for which technicians were there to work, without breaks and leave. */
  @JsonProperty
  Optional<BigDecimal> attendedHours();

  /** The hours clocked on jobs, whether these were billed or not. */
  @JsonProperty
  Optional<BigDecimal> jobHours();

  /** The hours billed to customers, to the maker and within the store. */
  @JsonProperty
  Optional<BigDecimal> soldHours();

  /** What was billed for these hours, without parts and without value added tax. */
  @JsonProperty
  Optional<Money> laborSales();

  /**
   * Checks that nothing is negative.
   *
   * @throws IllegalArgumentException if something is
   */
  @Value.Check
  default void check() {
    Stream.of(attendedHours(), jobHours(), soldHours(), laborSales().map(Money::getAmount))
        .flatMap(Optional::stream)
        .forEach(
            number ->
                checkArgument(
                    number.signum() >= 0,
                    "WorkshopHours must have nothing negative, but had %s",
                    number.toPlainString()));
  }

  /** Builds {@link WorkshopHours}. */
  final class Builder extends ImmutableWorkshopHours.Builder {
    Builder() {}
  }
}
