package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.EmployeeNumber;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A piece of work on a car that has to be checked: who did it, and what it concerns.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-04, QUALITY-07, QUALITY-08, SEG-01.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface InspectionItem extends WithInspectionItem {

  /** Returns the one with these attributes; {@link #builder()} is the better way to write it. */
  @JsonCreator
  static InspectionItem of(
      @JsonProperty("code") InspectionItemCode code,
      @JsonProperty("areas") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<WorkArea> areas,
      @JsonProperty("safetyCritical") Optional<Boolean> safetyCritical,
      @JsonProperty("workers") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<EmployeeNumber> workers) {
    return builder()
        .code(code)
        .addAllAreas(areas)
        .safetyCritical(safetyCritical)
        .addAllWorkers(workers)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns what the store calls it. */
  @JsonProperty
  InspectionItemCode code();

  /** Returns what it concerns; empty when that is not known. */
  @JsonProperty
  Set<WorkArea> areas();

  /** Returns whether the safety of the car rests on it; empty when that is not known. */
  @JsonProperty
  Optional<Boolean> safetyCritical();

  /** Returns who did it; empty when that is not known. */
  @JsonProperty
  Set<EmployeeNumber> workers();

  /** Builds items. */
  final class Builder extends ImmutableInspectionItem.Builder {
    Builder() {}
  }
}
