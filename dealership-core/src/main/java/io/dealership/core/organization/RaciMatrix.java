package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.identity.StepId;
import io.dealership.core.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who does, answers for, is asked about and is told of each step of each process (RACI).
 *
 * <p>Each step has exactly one role that answers for it and at least one that does it, and all
 * roles are those of the catalog. Look-ups take the same time whatever the size of the matrix.
 *
 * @since 0.1
 */
public final class RaciMatrix {

  private final Map<String, ProcessRoles> processes;
  private final Map<StepId, StepRoles> steps;
  private final Map<RoleId, List<StepRoles>> byRole;

  private RaciMatrix(
      Map<String, ProcessRoles> processes,
      Map<StepId, StepRoles> steps,
      Map<RoleId, List<StepRoles>> byRole) {
    this.processes = Collections.unmodifiableMap(processes);
    this.steps = Collections.unmodifiableMap(steps);
    this.byRole = byRole;
  }

  /**
   * Returns the matrix of some processes.
   *
   * @param catalog the roles that may have a part
   * @throws IllegalArgumentException if a process is there twice, or a role is not in the catalog
   */
  public static RaciMatrix of(Collection<ProcessRoles> processes, RoleCatalog catalog) {
    Map<String, ProcessRoles> byId = new LinkedHashMap<>();
    Map<StepId, StepRoles> steps = new LinkedHashMap<>();
    Map<RoleId, List<StepRoles>> byRole = new HashMap<>();
    for (ProcessRoles process : processes) {
      checkArgument(
          byId.put(process.id(), process) == null,
          "RaciMatrix.processes must have each process once, but had %s twice",
          process.id());
      for (StepRoles step : process.steps()) {
        steps.put(step.step(), step);
        for (RoleId role : step.roles()) {
          if (catalog.find(role).isEmpty()) {
            throw new IllegalArgumentException(
                "RaciMatrix.processes must have roles of the catalog, but "
                    + step.step()
                    + " has "
                    + role
                    + maybe(role, catalog));
          }
          List<StepRoles> own = byRole.get(role);
          if (own == null) { // without a lambda, which is linked at run time
            own = new ArrayList<>();
            byRole.put(role, own);
          }
          own.add(step);
        }
      }
    }
    return new RaciMatrix(byId, steps, byRole);
  }

  private static String maybe(RoleId role, RoleCatalog catalog) {
    TreeSet<String> known = new TreeSet<>();
    catalog.roles().forEach(one -> known.add(one.id().code()));
    return Spelling.nearest(role.code(), known).map(near -> "; maybe " + near).orElse("");
  }

  /** Returns all processes, in the order of the handbook. */
  public Collection<ProcessRoles> processes() {
    return processes.values();
  }

  /** Returns the process of this id; empty if there is none. */
  public Optional<ProcessRoles> process(String id) {
    return Optional.ofNullable(processes.get(requireNonNull(id, "id")));
  }

  /** Returns all steps of all processes, in the order of the handbook. */
  public Collection<StepRoles> steps() {
    return steps.values();
  }

  /** Returns a step; empty if no process has it. */
  public Optional<StepRoles> find(StepId step) {
    return Optional.ofNullable(steps.get(requireNonNull(step, "step")));
  }

  /**
   * Returns a step.
   *
   * @throws IllegalArgumentException if no process has it; the message says which one was perhaps
   *     meant
   */
  public StepRoles step(StepId step) {
    StepRoles found = steps.get(step);
    if (found == null) {
      TreeSet<String> known = new TreeSet<>();
      steps.keySet().forEach(one -> known.add(one.toString()));
      throw new IllegalArgumentException(
          "RaciMatrix.step must be one of the "
              + steps.size()
              + " steps, but was "
              + step
              + Spelling.nearest(step.toString(), known).map(near -> "; maybe " + near).orElse(""));
    }
    return found;
  }

  /** Returns the steps in which a role has a part. */
  public List<StepRoles> stepsOf(RoleId role) {
    return Collections.unmodifiableList(
        byRole.getOrDefault(requireNonNull(role, "role"), List.of()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RaciMatrix matrix
        && new ArrayList<>(processes.values()).equals(new ArrayList<>(matrix.processes.values()));
  }

  @Override
  public int hashCode() {
    return processes.hashCode();
  }

  /** Returns how many processes and steps there are. */
  @Override
  public String toString() {
    return processes.size() + " processes, " + steps.size() + " steps";
  }
}
