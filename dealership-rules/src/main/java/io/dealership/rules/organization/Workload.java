package io.dealership.rules.organization;

import io.dealership.core.organization.DutyKind;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much somebody has to do within the days of a roster, counted in acts: no source says how long
 * one takes.
 *
 * @param employee who
 * @param roles the posts held within these days
 * @param due how many acts are due
 * @param byKind how many of each kind
 * @param continuous how many duties there are besides that are never due
 * @param busiestDay the day with the most acts, the first of several; empty if there is none
 * @param onBusiestDay how many are due on it
 */
public record Workload(
    EmployeeNumber employee,
    Set<RoleId> roles,
    int due,
    Map<DutyKind, Integer> byKind,
    int continuous,
    Optional<LocalDate> busiestDay,
    int onBusiestDay) {

  public Workload {
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    Map<DutyKind, Integer> copy = new EnumMap<>(DutyKind.class);
    copy.putAll(byKind);
    byKind = Collections.unmodifiableMap(copy);
  }
}
