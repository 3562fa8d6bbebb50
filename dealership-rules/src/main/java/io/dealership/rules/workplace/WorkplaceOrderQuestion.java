package io.dealership.rules.workplace;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A place of work and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface WorkplaceOrderQuestion extends WithWorkplaceOrderQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static WorkplaceOrderQuestion of(
      @JsonProperty("smoking") Optional<Boolean> smoking,
      @JsonProperty("onFloor") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<FloorThing> onFloor,
      @JsonProperty("floorSeen") Optional<Boolean> floorSeen,
      @JsonProperty("wasteInPlace") Optional<Boolean> wasteInPlace,
      @JsonProperty("wasteCollectorDesignated") Optional<Boolean> wasteCollectorDesignated,
      @JsonProperty("weldingDone") Optional<Boolean> weldingDone,
      @JsonProperty("checkedAfterWelding") Optional<Boolean> checkedAfterWelding,
      @JsonProperty("fireEquipment") Optional<Boolean> fireEquipment,
      @JsonProperty("lastFireCheckOn") Optional<LocalDate> lastFireCheckOn,
      @JsonProperty("levelsKept") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<WorkplaceLevel> levelsKept,
      @JsonProperty("levelsFailed") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<WorkplaceLevel> levelsFailed) {
    return builder()
        .smoking(smoking)
        .addAllOnFloor(onFloor)
        .floorSeen(floorSeen)
        .wasteInPlace(wasteInPlace)
        .wasteCollectorDesignated(wasteCollectorDesignated)
        .weldingDone(weldingDone)
        .checkedAfterWelding(checkedAfterWelding)
        .fireEquipment(fireEquipment)
        .lastFireCheckOn(lastFireCheckOn)
        .addAllLevelsKept(levelsKept)
        .addAllLevelsFailed(levelsFailed)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether somebody smokes outside the smoking area. */
  @JsonProperty
  Optional<Boolean> smoking();

  /** What lies on the floor. */
  @JsonProperty
  Set<FloorThing> onFloor();

  /** Whether the floor was looked at, so that nothing lies there but {@link #onFloor()}. */
  @JsonProperty
  Optional<Boolean> floorSeen();

  /** Whether all waste oil and waste is in the designated place. */
  @JsonProperty
  Optional<Boolean> wasteInPlace();

  /** Whether designated persons collect the waste. */
  @JsonProperty
  Optional<Boolean> wasteCollectorDesignated();

  /** Whether there was welding. */
  @JsonProperty
  Optional<Boolean> weldingDone();

  /** Whether the place was checked after welding. */
  @JsonProperty
  Optional<Boolean> checkedAfterWelding();

  /** Whether fire equipment in working order is on site. */
  @JsonProperty
  Optional<Boolean> fireEquipment();

  /** The day of the last fire check. */
  @JsonProperty
  Optional<LocalDate> lastFireCheckOn();

  /** The levels of the workplace standard that are kept. */
  @JsonProperty
  Set<WorkplaceLevel> levelsKept();

  /** The levels that are known not to be kept; of others it is not known. */
  @JsonProperty
  Set<WorkplaceLevel> levelsFailed();

  /** Checks that no level is kept and failed. */
  @Value.Check
  default void check() {
    for (WorkplaceLevel level : levelsFailed()) {
      checkArgument(
          !levelsKept().contains(level),
          "WorkplaceOrderQuestion.levelsFailed must not be in levelsKept, but was %s",
          level);
    }
  }

  /** Builds {@link WorkplaceOrderQuestion}s. */
  final class Builder extends ImmutableWorkplaceOrderQuestion.Builder {
    Builder() {}
  }
}
