package io.dealership.rules.organization;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.rules.decision.Decision;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the posts of a store are held on a day.
 *
 * @param decision whether that is in order, with everything that is not
 * @param vacantPosts the posts of the plan that nobody holds
 * @param uncoveredDuties their duties, which are nobody's
 * @param uncoveredSteps the steps that nobody does, of processes of which somebody does others
 * @param reports by superior, who reports to him or her
 */
public record StaffReview(
    Decision<StaffState> decision,
    List<RoleId> vacantPosts,
    List<Duty> uncoveredDuties,
    List<StepId> uncoveredSteps,
    Map<EmployeeNumber, Set<EmployeeNumber>> reports) {

  public StaffReview {
    vacantPosts = List.copyOf(vacantPosts);
    uncoveredDuties = List.copyOf(uncoveredDuties);
    uncoveredSteps = List.copyOf(uncoveredSteps);
    Map<EmployeeNumber, Set<EmployeeNumber>> copy = new TreeMap<>();
    reports.forEach(
        (who, people) -> copy.put(who, Collections.unmodifiableSet(new TreeSet<>(people))));
    reports = Collections.unmodifiableMap(copy);
  }
}
