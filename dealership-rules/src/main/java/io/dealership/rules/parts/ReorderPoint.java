package io.dealership.rules.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.Decision;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How much stock covers the demand until the next order can be there, at a service level.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ReorderPoint extends WithReorderPoint {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ReorderPoint of(
      @JsonProperty("method") Decision<ForecastMethod> method,
      @JsonProperty("distribution") Decision<DemandDistribution> distribution,
      @JsonProperty("serviceLevel") BigDecimal serviceLevel,
      @JsonProperty("demand") OptionalDouble demand,
      @JsonProperty("deviation") OptionalDouble deviation,
      @JsonProperty("point") Optional<Quantity> point,
      @JsonProperty("safetyStock") Optional<Quantity> safetyStock) {
    return builder()
        .method(method)
        .distribution(distribution)
        .serviceLevel(serviceLevel)
        .demand(demand)
        .deviation(deviation)
        .point(point)
        .safetyStock(safetyStock)
        .build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The forecast behind it, and why this one. */
  @JsonProperty
  Decision<ForecastMethod> method();

  /** What the demand is taken to follow, and why. */
  @JsonProperty
  Decision<DemandDistribution> distribution();

  /** The share of intervals in which the stock should be enough. */
  @JsonProperty
  BigDecimal serviceLevel();

  /** The mean demand of the interval, in units: that of a period times the number of periods. */
  @JsonProperty
  OptionalDouble demand();

  /** The standard deviation of the demand of the interval, in units. */
  @JsonProperty
  OptionalDouble deviation();

  /** The stock that is enough in that share of intervals: order when the position falls to it. */
  @JsonProperty
  Optional<Quantity> point();

  /** The point less the mean demand of the interval, rounded up to a thousandth. */
  @JsonProperty
  Optional<Quantity> safetyStock();

  /** Says what it is, why, and on what it rests, as lines. */
  default String explain(Locale locale) {
    return method().explain(locale) + "\n" + distribution().explain(locale);
  }

  /** Builds one. */
  final class Builder extends ImmutableReorderPoint.Builder {
    Builder() {}
  }
}
