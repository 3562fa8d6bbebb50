package io.dealership.rules.stocktake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is counted when in a cycle, so that every part is counted at least once in it. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CountPlan extends WithCountPlan {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CountPlan of(
      @JsonProperty("frequency") CountFrequency frequency,
      @JsonProperty("slots") @JsonSetter(nulls = Nulls.AS_EMPTY) List<CountSlot> slots) {
    return builder().frequency(frequency).addAllSlots(slots).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** How the counts are spread. */
  @JsonProperty
  CountFrequency frequency();

  /** The slots, which follow each other without a gap. */
  @JsonProperty
  List<CountSlot> slots();

  /** What is to be counted in the days around one; empty for a day outside the cycle. */
  default Optional<CountSlot> slot(LocalDate day) {
    return slots().stream().filter(slot -> slot.days().contains(day)).findFirst();
  }

  /** Builds {@link CountPlan}s. */
  final class Builder extends ImmutableCountPlan.Builder {
    Builder() {}
  }
}
