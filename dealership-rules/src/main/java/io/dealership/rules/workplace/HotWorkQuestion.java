package io.dealership.rules.workplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Work with fire, heat or paint and what is known of its place; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface HotWorkQuestion extends WithHotWorkQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static HotWorkQuestion of(
      @JsonProperty("work") Optional<HotWork> work,
      @JsonProperty("flammablesNear") Optional<Boolean> flammablesNear,
      @JsonProperty("underPressure") Optional<Boolean> underPressure,
      @JsonProperty("nakedFlame") Optional<Boolean> nakedFlame,
      @JsonProperty("smoking") Optional<Boolean> smoking,
      @JsonProperty("welderCertified") Optional<Boolean> welderCertified,
      @JsonProperty("groundingChecked") Optional<Boolean> groundingChecked,
      @JsonProperty("protectionWorn") Optional<Boolean> protectionWorn,
      @JsonProperty("bottlesAway") Optional<Boolean> bottlesAway,
      @JsonProperty("hosesTight") Optional<Boolean> hosesTight,
      @JsonProperty("fireEquipment") Optional<Boolean> fireEquipment,
      @JsonProperty("lastFireCheckOn") Optional<LocalDate> lastFireCheckOn,
      @JsonProperty("boothOperatorDesignated") Optional<Boolean> boothOperatorDesignated) {
    return builder()
        .work(work)
        .flammablesNear(flammablesNear)
        .underPressure(underPressure)
        .nakedFlame(nakedFlame)
        .smoking(smoking)
        .welderCertified(welderCertified)
        .groundingChecked(groundingChecked)
        .protectionWorn(protectionWorn)
        .bottlesAway(bottlesAway)
        .hosesTight(hosesTight)
        .fireEquipment(fireEquipment)
        .lastFireCheckOn(lastFireCheckOn)
        .boothOperatorDesignated(boothOperatorDesignated)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The kind of work. */
  @JsonProperty
  Optional<HotWork> work();

  /** Whether flammables or explosives are stored near; asked of welding. */
  @JsonProperty
  Optional<Boolean> flammablesNear();

  /** Whether what is to be welded is under pressure. */
  @JsonProperty
  Optional<Boolean> underPressure();

  /** Whether there is a naked flame in the paint area; asked of painting and baking. */
  @JsonProperty
  Optional<Boolean> nakedFlame();

  /** Whether somebody smokes outside the smoking area. */
  @JsonProperty
  Optional<Boolean> smoking();

  /** Whether the welder holds the certificate that the law asks for. */
  @JsonProperty
  Optional<Boolean> welderCertified();

  /** Whether the grounding of the welder was checked; asked of electric welding. */
  @JsonProperty
  Optional<Boolean> groundingChecked();

  /** Whether protective equipment is worn; asked of welding and painting. */
  @JsonProperty
  Optional<Boolean> protectionWorn();

  /** Whether the gas bottles stand away from fire. */
  @JsonProperty
  Optional<Boolean> bottlesAway();

  /** Whether the gas hoses were checked, and are neither worn nor leaking. */
  @JsonProperty
  Optional<Boolean> hosesTight();

  /** Whether fire equipment in working order is on site. */
  @JsonProperty
  Optional<Boolean> fireEquipment();

  /** The day of the last fire check. */
  @JsonProperty
  Optional<LocalDate> lastFireCheckOn();

  /** Whether the designated person operates the booth; asked of baking. */
  @JsonProperty
  Optional<Boolean> boothOperatorDesignated();

  /** Builds {@link HotWorkQuestion}s. */
  final class Builder extends ImmutableHotWorkQuestion.Builder {
    Builder() {}
  }
}
