package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.pack.Verification;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a measure is: numerator ÷ denominator, over a population.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface MeasureDefinition extends WithMeasureDefinition {

  /** The one with these attributes; {@link MeasureBook#definition} is the way to one. */
  @JsonCreator
  static MeasureDefinition of(
      @JsonProperty("id") MeasureId id,
      @JsonProperty("name") LocalText name,
      @JsonProperty("numerator") LocalText numerator,
      @JsonProperty("denominator") LocalText denominator,
      @JsonProperty("population") LocalText population,
      @JsonProperty("unit") MeasureUnit unit,
      @JsonProperty("decimals") int decimals,
      @JsonProperty("direction") MeasureDirection direction,
      @JsonProperty("citations") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Citation> citations,
      @JsonProperty("verification") Verification verification,
      @JsonProperty("note") Optional<String> note,
      @JsonProperty("pack") PackVersion pack) {
    return builder()
        .id(id)
        .name(name)
        .numerator(numerator)
        .denominator(denominator)
        .population(population)
        .unit(unit)
        .decimals(decimals)
        .direction(direction)
        .addAllCitations(citations)
        .verification(verification)
        .note(note)
        .pack(pack)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The id. */
  @JsonProperty
  MeasureId id();

  /** Its name, which sources do not agree on; the numerator and the denominator say what it is. */
  @JsonProperty
  LocalText name();

  /** What is divided. */
  @JsonProperty
  LocalText numerator();

  /** What it is divided by. */
  @JsonProperty
  LocalText denominator();

  /** Over whom or what it is taken, and what is left out. */
  @JsonProperty
  LocalText population();

  /** What its value is counted in. */
  @JsonProperty
  MeasureUnit unit();

  /** How many decimals its value has; it is rounded half up. */
  @JsonProperty
  int decimals();

  /** Which way it gets better. */
  @JsonProperty
  MeasureDirection direction();

  /** What it rests on. */
  @JsonProperty
  List<Citation> citations();

  /** How well it is known; by an unverified one no target is judged. */
  @JsonProperty
  Verification verification();

  /** What was decided where the source is silent. */
  @JsonProperty
  Optional<String> note();

  /** The pack that defines it. */
  @JsonProperty
  PackVersion pack();

  /** Checks the decimals. */
  @Value.Check
  default void check() {
    checkArgument(
        decimals() >= 0 && decimals() <= MeasureCheck.MOST_DECIMALS,
        "MeasureDefinition.decimals must be from 0 to %s, but was %s",
        MeasureCheck.MOST_DECIMALS,
        decimals());
  }

  /** Builds {@link MeasureDefinition}s. */
  final class Builder extends ImmutableMeasureDefinition.Builder {
    Builder() {}
  }
}
