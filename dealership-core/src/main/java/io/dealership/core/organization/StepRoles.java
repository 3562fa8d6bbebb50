package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.StepId;
import io.dealership.core.text.LocalText;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who has what part in a step of a process (RACI): who does it, who answers for it, who is asked
 * before, who is told after.
 *
 * @param step the step
 * @param name what is done in it
 * @param responsible the roles that do it, the usual one first; at least one
 * @param accountable the one role that answers for it; it may be one that does it
 * @param consulted the roles that are asked before or while it is done
 * @param informed the roles that are told after
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StepRoles(
    StepId step,
    LocalText name,
    List<RoleId> responsible,
    RoleId accountable,
    List<RoleId> consulted,
    List<RoleId> informed) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if nobody does it, or a role has two parts other than doing it
   *     and answering for it
   */
  @JsonCreator
  public StepRoles(
      @JsonProperty("step") StepId step,
      @JsonProperty("name") LocalText name,
      @JsonProperty("responsible") List<RoleId> responsible,
      @JsonProperty("accountable") RoleId accountable,
      @JsonProperty("consulted") @JsonSetter(nulls = Nulls.AS_EMPTY) List<RoleId> consulted,
      @JsonProperty("informed") @JsonSetter(nulls = Nulls.AS_EMPTY) List<RoleId> informed) {
    this.step = requireNonNull(step, "step");
    this.name = requireNonNull(name, "name");
    this.responsible = List.copyOf(responsible);
    this.accountable = requireNonNull(accountable, "accountable");
    this.consulted = List.copyOf(consulted);
    this.informed = List.copyOf(informed);
    checkArgument(
        !responsible.isEmpty(), "StepRoles.responsible must not be empty, but was for %s", step);
    Set<RoleId> seen = new HashSet<>();
    for (List<RoleId> part : List.of(responsible, consulted, informed)) {
      for (RoleId role : part) {
        checkArgument(
            seen.add(role),
            "StepRoles of %s must have each role once, but had %s twice",
            step,
            role);
      }
    }
    checkArgument(
        !consulted.contains(accountable) && !informed.contains(accountable),
        "StepRoles of %s must not ask or tell who answers for it, but did with %s",
        step,
        accountable);
  }

  /** Returns the part of a role: {@code R}, {@code A}, {@code R/A}, {@code C} or {@code I}. */
  public Optional<String> part(RoleId role) {
    boolean does = responsible.contains(role);
    if (role.equals(accountable)) {
      return Optional.of(does ? "R/A" : "A");
    }
    return does
        ? Optional.of("R")
        : consulted.contains(role)
            ? Optional.of("C")
            : informed.contains(role) ? Optional.of("I") : Optional.empty();
  }

  /** Returns all roles that have a part. */
  public Set<RoleId> roles() {
    Set<RoleId> all = new LinkedHashSet<>(responsible);
    all.add(accountable);
    all.addAll(consulted);
    all.addAll(informed);
    return Set.copyOf(all);
  }
}
