package io.dealership.rules.authority;

import io.dealership.core.authority.Delegation;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people of a store by small numbers: who holds which post when, and who delegated what to
 * whom.
 */
final class People {

  /** Nobody, or somebody whom neither the staff nor a delegation knows. */
  static final int NOBODY = -1;

  private static final Assignment[] NO_ASSIGNMENTS = {};
  private static final Grant[] NO_GRANTS = {};

  private final Map<EmployeeNumber, Integer> ids = new HashMap<>();
  private final List<EmployeeNumber> numbers = new ArrayList<>();
  private final Assignment[][] assignments;
  private final Grant[][] to;
  private final Grant[][] from;

  /** A delegation between two of the people. */
  record Grant(int giver, int taker, Delegation delegation) {}

  People(Staff staff, Collection<Delegation> delegations) {
    for (Assignment each : staff.assignments()) {
      add(each.employee());
    }
    for (Delegation each : delegations) {
      add(each.giver());
      add(each.taker());
    }
    List<List<Assignment>> held = lists();
    List<List<Grant>> given = lists();
    List<List<Grant>> taken = lists();
    for (Assignment each : staff.assignments()) {
      held.get(id(each.employee())).add(each);
    }
    for (Delegation each : delegations) {
      Grant grant = new Grant(id(each.giver()), id(each.taker()), each);
      given.get(grant.giver()).add(grant);
      taken.get(grant.taker()).add(grant);
    }
    int size = numbers.size();
    this.assignments = new Assignment[size][];
    this.to = new Grant[size][];
    this.from = new Grant[size][];
    for (int i = 0; i < size; i++) {
      assignments[i] = held.get(i).toArray(NO_ASSIGNMENTS);
      from[i] = given.get(i).toArray(NO_GRANTS);
      to[i] = taken.get(i).toArray(NO_GRANTS);
    }
  }

  private <T> List<List<T>> lists() {
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private void add(EmployeeNumber number) {
    if (ids.putIfAbsent(number, numbers.size()) == null) {
      numbers.add(number);
    }
  }

  int size() {
    return numbers.size();
  }

  int id(EmployeeNumber number) {
    Integer id = ids.get(number);
    return id == null ? NOBODY : id;
  }

  EmployeeNumber number(int person) {
    return numbers.get(person);
  }

  /** All assignments of a person, of whatever days. */
  Assignment[] assignments(int person) {
    return person == NOBODY ? NO_ASSIGNMENTS : assignments[person];
  }

  /** The delegations that a person takes. */
  Grant[] takenBy(int person) {
    return person == NOBODY ? NO_GRANTS : to[person];
  }

  /** The delegations that a person gives. */
  Grant[] givenBy(int person) {
    return from[person];
  }

  /** Which of some roles a person holds on a day; null for none. */
  @Nullable RoleId held(int person, Collection<RoleId> roles, LocalDate on) {
    for (Assignment each : assignments(person)) {
      if (roles.contains(each.role()) && each.isHeldOn(on)) {
        return each.role();
      }
    }
    return null;
  }

  /** Whether a person holds one of some roles on any day. */
  boolean everHeld(int person, Collection<RoleId> roles) {
    for (Assignment each : assignments(person)) {
      if (roles.contains(each.role())) {
        return true;
      }
    }
    return false;
  }
}
