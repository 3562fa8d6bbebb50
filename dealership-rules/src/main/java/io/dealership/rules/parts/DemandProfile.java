package io.dealership.rules.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.Decision;
import java.util.Locale;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What the demand of a part is like: its statistics and its classes.
 *
 * <p>Statistics that are not defined are empty, never infinite; the classes say why.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DemandProfile extends WithDemandProfile {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static DemandProfile of(
      @JsonProperty("periods") int periods,
      @JsonProperty("demands") int demands,
      @JsonProperty("total") Quantity total,
      @JsonProperty("mean") OptionalDouble mean,
      @JsonProperty("deviation") OptionalDouble deviation,
      @JsonProperty("interval") OptionalDouble interval,
      @JsonProperty("sizeVariation") OptionalDouble sizeVariation,
      @JsonProperty("variation") OptionalDouble variation,
      @JsonProperty("pattern") Decision<DemandPattern> pattern,
      @JsonProperty("xyzClass") Decision<XyzClass> xyzClass,
      @JsonProperty("fsnClass") Decision<FsnClass> fsnClass) {
    return builder()
        .periods(periods)
        .demands(demands)
        .total(total)
        .mean(mean)
        .deviation(deviation)
        .interval(interval)
        .sizeVariation(sizeVariation)
        .variation(variation)
        .pattern(pattern)
        .xyzClass(xyzClass)
        .fsnClass(fsnClass)
        .build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The number of periods. */
  @JsonProperty
  int periods();

  /** The number of periods with a demand. */
  @JsonProperty
  int demands();

  /** The demand of all periods. */
  @JsonProperty
  Quantity total();

  /** The mean of all periods, in units. */
  @JsonProperty
  OptionalDouble mean();

  /** The standard deviation of all periods, in units. */
  @JsonProperty
  OptionalDouble deviation();

  /** Periods for each demand: p. */
  @JsonProperty
  OptionalDouble interval();

  /** The square of the coefficient of variation of the sizes of demands: cv squared. */
  @JsonProperty
  OptionalDouble sizeVariation();

  /** The coefficient of variation of all periods. */
  @JsonProperty
  OptionalDouble variation();

  /** The pattern, and why. */
  @JsonProperty
  Decision<DemandPattern> pattern();

  /** The class by variation, and why. */
  @JsonProperty
  Decision<XyzClass> xyzClass();

  /** The class by movement, and why. */
  @JsonProperty
  Decision<FsnClass> fsnClass();

  /** Says what it is, why, and on what it rests, as lines. */
  default String explain(Locale locale) {
    return pattern().explain(locale)
        + "\n"
        + xyzClass().explain(locale)
        + "\n"
        + fsnClass().explain(locale);
  }

  /** Builds one. */
  final class Builder extends ImmutableDemandProfile.Builder {
    Builder() {}
  }
}
