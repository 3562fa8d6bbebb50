package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.KebabCode;
import io.dealership.core.text.LocalText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps of a process with who has what part in each.
 *
 * @param id the id of the process, such as {@code aftersales-visit}
 * @param name what it is called
 * @param steps its steps in their usual order, at least one
 * @since 0.1
 */
public record ProcessRoles(String id, LocalText name, List<StepRoles> steps) {

  /**
   * Checks the steps.
   *
   * @throws IllegalArgumentException if there is none, one is of another process, or one is there
   *     twice
   */
  @JsonCreator
  public ProcessRoles(
      @JsonProperty("id") String id,
      @JsonProperty("name") LocalText name,
      @JsonProperty("steps") List<StepRoles> steps) {
    KebabCode.check("ProcessRoles.id", id);
    this.id = id;
    this.name = requireNonNull(name, "name");
    this.steps = List.copyOf(steps);
    checkArgument(!steps.isEmpty(), "ProcessRoles.steps must not be empty, but were for %s", id);
    Set<String> seen = new HashSet<>();
    for (StepRoles step : steps) {
      checkArgument(
          step.step().process().equals(id) && seen.add(step.step().step()),
          "ProcessRoles.steps must be those of %s, each once, but had %s",
          id,
          step.step());
    }
  }
}
