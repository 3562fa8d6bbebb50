package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.time.DayRange;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.Verification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a measure came to in a period: its value, or why it has none, and how it stands against its
 * target.
 *
 * <p>The value is rounded half up to the decimals of the measure; the target is judged by the exact
 * ratio. For example, 849.6 of 1000 is shown as 85.0 % and misses a target of 85 %.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Measured extends WithMeasured {

  /** The one with these attributes; {@link MeasureBook#ratio} is the way to one. */
  @JsonCreator
  static Measured of(
      @JsonProperty("definition") MeasureDefinition definition,
      @JsonProperty("period") DayRange period,
      @JsonProperty("numerator") Optional<BigDecimal> numerator,
      @JsonProperty("denominator") Optional<BigDecimal> denominator,
      @JsonProperty("value") Optional<BigDecimal> value,
      @JsonProperty("currency") Optional<String> currency,
      @JsonProperty("undetermined") Optional<Undetermined> undetermined,
      @JsonProperty("missing") @JsonSetter(nulls = Nulls.AS_EMPTY) List<MissingFact> missing,
      @JsonProperty("target") Optional<MeasureTarget> target) {
    return builder()
        .definition(definition)
        .period(period)
        .numerator(numerator)
        .denominator(denominator)
        .value(value)
        .currency(currency)
        .undetermined(undetermined)
        .addAllMissing(missing)
        .target(target)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The measure. */
  @JsonProperty
  MeasureDefinition definition();

  /** The days that it was taken over; never none. */
  @JsonProperty
  DayRange period();

  /** What is divided; empty when it is not known. */
  @JsonProperty
  Optional<BigDecimal> numerator();

  /** What it is divided by; empty when it is not known. */
  @JsonProperty
  Optional<BigDecimal> denominator();

  /** The value in the unit of the measure; empty when it is undetermined. */
  @JsonProperty
  Optional<BigDecimal> value();

  /** The code of the currency of a value that is an amount; empty for all others. */
  @JsonProperty
  Optional<String> currency();

  /** Why there is no value; empty when there is one. */
  @JsonProperty
  Optional<Undetermined> undetermined();

  /** The facts that are missing for a value. */
  @JsonProperty
  List<MissingFact> missing();

  /** What it is held against; empty when the measure has no target, or none that is verified. */
  @JsonProperty
  Optional<MeasureTarget> target();

  /**
   * Where the value lies against the bounds of the target; empty when there is no value or no
   * target, or the measure is unverified.
   */
  default Optional<TargetStanding> standing() {
    if (value().isEmpty()
        || target().isEmpty()
        || definition().verification() == Verification.UNVERIFIED) {
      return Optional.empty();
    }
    MeasureTarget bounds = target().get();
    if (bounds.least().filter(least -> compareTo(least) < 0).isPresent()) {
      return Optional.of(TargetStanding.BELOW);
    }
    int allowed = bounds.mostIncluded() ? 0 : -1;
    return Optional.of(
        bounds.most().filter(most -> compareTo(most) > allowed).isPresent()
            ? TargetStanding.ABOVE
            : TargetStanding.WITHIN);
  }

  /** Compares the exact ratio, not the rounded value. */
  private int compareTo(BigDecimal bound) {
    return numerator()
        .orElseThrow()
        .multiply(definition().unit().factor())
        .compareTo(bound.multiply(denominator().orElseThrow()));
  }

  /**
   * Whether the target is met, as the direction of the measure has it; empty as for {@link
   * #standing}, and when the bound that decides it is not there.
   */
  default Optional<Boolean> met() {
    boolean least = target().flatMap(MeasureTarget::least).isPresent();
    boolean most = target().flatMap(MeasureTarget::most).isPresent();
    return switch (definition().direction()) {
      case HIGHER -> standing().filter(known -> least).map(known -> known != TargetStanding.BELOW);
      case LOWER -> standing().filter(known -> most).map(known -> known != TargetStanding.ABOVE);
      case BETWEEN ->
          standing().filter(known -> least && most).map(known -> known == TargetStanding.WITHIN);
      case NEUTRAL -> Optional.empty();
    };
  }

  /**
   * All of it in sentences, in Chinese for a Chinese locale, else in English: what it came to, of
   * what, in which period and over whom, against which target, and by which source.
   */
  default String explain(Locale locale) {
    return MeasureWords.of(locale).explain(this);
  }

  /** Checks that the value is what numerator and denominator come to, or else says why not. */
  @Value.Check
  default void check() {
    checkArgument(!period().isEmpty(), "Measured.period must have a day, but was %s", period());
    Optional<Undetermined> why = MeasureBook.undetermined(numerator(), denominator());
    checkArgument(
        undetermined().equals(why),
        "Measured.undetermined must be %s for %s and %s, but was %s",
        why.map(Undetermined::toString).orElse("empty"),
        numerator().map(BigDecimal::toPlainString).orElse("nothing"),
        denominator().map(BigDecimal::toPlainString).orElse("nothing"),
        undetermined().map(Undetermined::toString).orElse("empty"));
    Optional<BigDecimal> exact = why.isPresent() ? Optional.empty() : Optional.of(rounded());
    checkArgument(
        value()
            .map(BigDecimal::stripTrailingZeros)
            .equals(exact.map(BigDecimal::stripTrailingZeros)),
        "Measured.value must be %s, but was %s",
        exact.map(BigDecimal::toPlainString).orElse("empty"),
        value().map(BigDecimal::toPlainString).orElse("empty"));
  }

  private BigDecimal rounded() {
    return MeasureBook.value(definition(), numerator().orElseThrow(), denominator().orElseThrow());
  }

  /** The measure and its value, such as {@code fill-rate 90.0 % in [2026-01-01, 2026-02-01)}. */
  default String text() {
    return definition().id()
        + " "
        + value()
            .map(number -> definition().unit().text(number, currency(), Locale.ENGLISH))
            .orElseGet(() -> undetermined().orElseThrow().toString())
        + " in "
        + period();
  }

  /** Builds {@link Measured}s. */
  final class Builder extends ImmutableMeasured.Builder {
    Builder() {}
  }
}
