package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much stock covers the demand until the next order can be there.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CoverQuestion extends WithCoverQuestion {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CoverQuestion of(
      @JsonProperty("demand") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Quantity> demand,
      @JsonProperty("periods") BigDecimal periods,
      @JsonProperty("leadTimeDeviation") Optional<BigDecimal> leadTimeDeviation,
      @JsonProperty("abcClass") Optional<AbcClass> abcClass,
      @JsonProperty("serviceLevel") Optional<BigDecimal> serviceLevel,
      @JsonProperty("method") Optional<ForecastMethod> method,
      @JsonProperty("distribution") Optional<DemandDistribution> distribution) {
    return builder()
        .addAllDemand(demand)
        .periods(periods)
        .leadTimeDeviation(leadTimeDeviation)
        .abcClass(abcClass)
        .serviceLevel(serviceLevel)
        .method(method)
        .distribution(distribution)
        .build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The demand of each period, the oldest first; not negative. */
  @JsonProperty
  List<Quantity> demand();

  /**
   * How long it has to last, in periods: lead time and, if orders go out at fixed times, the time
   * between them; not negative.
   */
  @JsonProperty
  BigDecimal periods();

  /** The standard deviation of the lead time, in periods; empty for a certain one. */
  @JsonProperty
  Optional<BigDecimal> leadTimeDeviation();

  /** The class whose service level holds; empty for that of parts without a class. */
  @JsonProperty
  Optional<AbcClass> abcClass();

  /**
   * The share of intervals without a shortage, above 0 and below 1, instead of that of the class.
   */
  @JsonProperty
  Optional<BigDecimal> serviceLevel();

  /** The way to forecast, instead of the one that the pattern asks for. */
  @JsonProperty
  Optional<ForecastMethod> method();

  /** The distribution to take, instead of the one that the pattern asks for. */
  @JsonProperty
  Optional<DemandDistribution> distribution();

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  @Value.Check
  default void check() {
    checkArgument(
        demand().stream().noneMatch(Quantity::isNegative),
        "CoverQuestion.demand must not be negative, but was %s",
        demand());
    checkArgument(
        periods().signum() >= 0,
        "CoverQuestion.periods must not be negative, but was %s",
        periods());
    checkArgument(
        leadTimeDeviation().filter(each -> each.signum() < 0).isEmpty(),
        "CoverQuestion.leadTimeDeviation must not be negative, but was %s",
        leadTimeDeviation().orElse(BigDecimal.ZERO));
    checkArgument(
        serviceLevel()
            .filter(level -> level.signum() <= 0 || level.compareTo(BigDecimal.ONE) >= 0)
            .isEmpty(),
        "CoverQuestion.serviceLevel must be above 0 and below 1, but was %s",
        serviceLevel().orElse(BigDecimal.ZERO));
  }

  /** Builds one. */
  final class Builder extends ImmutableCoverQuestion.Builder {
    Builder() {}
  }
}
