package io.dealership.core.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.EmployeeNumber;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How much a technician has to do already.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"employee", "skills", "load", "present"})
public interface TechnicianLoad extends WithTechnicianLoad {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the load is negative
   */
  @JsonCreator
  static TechnicianLoad of(
      @JsonProperty("employee") EmployeeNumber employee,
      @JsonProperty("skills") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Skill> skills,
      @JsonProperty("load") @JsonFormat(shape = JsonFormat.Shape.STRING) Duration load,
      @JsonProperty("present") Optional<Boolean> present) {
    return builder().employee(employee).addAllSkills(skills).load(load).present(present).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the employee. */
  @JsonProperty
  EmployeeNumber employee();

  /** Returns what he or she is able to do. */
  @JsonProperty
  Set<Skill> skills();

  /** Returns how much work was given to him or her and is not done yet. */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Duration load();

  /** Returns whether he or she is there now. */
  @JsonProperty
  Optional<Boolean> present();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the load is negative
   */
  @Value.Check
  default void check() {
    checkArgument(
        !load().isNegative(), "TechnicianLoad.load must not be negative, but was %s", load());
  }

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableTechnicianLoad.Builder {
    Builder() {}
  }
}
