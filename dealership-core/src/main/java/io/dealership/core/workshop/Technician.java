package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.EmployeeNumber;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Somebody who works in a workshop: the skills, and when he or she is taken.
 *
 * <p>The hours of work are those of the workshop; other hours are written down as times taken.
 * Times may touch and overlap, and stand in whatever order.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"employee", "skills", "busy"})
public interface Technician extends WithTechnician {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   */
  @JsonCreator
  static Technician of(
      @JsonProperty("employee") EmployeeNumber employee,
      @JsonProperty("skills") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Skill> skills,
      @JsonProperty("busy") @JsonSetter(nulls = Nulls.AS_EMPTY) List<BusyTime> busy) {
    return builder().employee(employee).addAllSkills(skills).addAllBusy(busy).build();
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

  /** Returns when he or she is taken or away; outside the opening hours it does not matter. */
  @JsonProperty
  List<BusyTime> busy();

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableTechnician.Builder {
    Builder() {}
  }
}
