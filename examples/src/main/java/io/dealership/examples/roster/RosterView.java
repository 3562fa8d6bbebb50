package io.dealership.examples.roster;

import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayRange;
import io.dealership.rules.organization.DutyLogEntry;
import io.dealership.rules.organization.DutyRoster;
import io.dealership.rules.organization.RosterEntry;
import io.dealership.rules.organization.RosterStanding;
import io.dealership.rules.organization.StaffReview;
import io.dealership.rules.organization.Workload;
import io.dealership.rules.schedule.Schedule;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roster of a store, or of one person or role in it, with what became of it.
 *
 * @param store the store
 * @param days the days
 * @param at the moment at which it is looked at
 * @param time the calendar and the hours of the store
 * @param catalog the roles
 * @param acts the recurring acts, by their ids
 * @param person the one person it is about; empty for all
 * @param standings the entries, in the order of time
 * @param continuous what the one person has to do at all times
 * @param stray evidence that belongs to nothing that its author has to do
 * @param workloads how much each has to do, by number
 * @param showsWorkload whether that was asked for
 * @param review how the posts are held, if that was asked for
 */
record RosterView(
    StoreCode store,
    DayRange days,
    Instant at,
    BusinessTime time,
    RoleCatalog catalog,
    Map<DutyId, Schedule> acts,
    Optional<EmployeeNumber> person,
    List<RosterStanding> standings,
    List<Duty> continuous,
    List<DutyLogEntry> stray,
    List<Workload> workloads,
    boolean showsWorkload,
    Optional<StaffReview> review) {

  RosterView {
    acts = Map.copyOf(acts);
    standings = List.copyOf(standings);
    continuous = List.copyOf(continuous);
    stray = List.copyOf(stray);
    workloads = List.copyOf(workloads);
  }

  /**
   * Whose entries are looked at.
   *
   * @param person one person; empty for all
   * @param role one role; empty for all
   */
  record Wanted(Optional<EmployeeNumber> person, Optional<RoleId> role) {

    private boolean holds(@Nullable Workload workload) {
      return workload != null
          && person.filter(who -> !who.equals(workload.employee())).isEmpty()
          && role.filter(id -> !workload.roles().contains(id)).isEmpty();
    }

    /** An entry that anybody of a role may do is that of each who holds it. */
    private boolean holds(RosterEntry entry, Map<EmployeeNumber, Workload> workloads) {
      RoleId of = entry.due().duty().role();
      boolean isTheirs =
          person.isEmpty()
              || entry
                  .employee()
                  .map(who -> who.equals(person.get()))
                  .orElseGet(() -> rolesOf(person.get(), workloads).contains(of));
      return isTheirs && role.filter(id -> !id.equals(of)).isEmpty();
    }
  }

  /** Puts it together; the review is not made here, for it may refuse a day. */
  static RosterView of(
      DutyRoster roster,
      List<DutyLogEntry> log,
      Instant at,
      BusinessTime time,
      RoleCatalog catalog,
      List<Schedule> schedules,
      Wanted wanted) {
    Map<DutyId, Schedule> acts = new HashMap<>();
    schedules.forEach(act -> acts.put(act.id(), act));
    List<Workload> all = roster.workload();
    Map<EmployeeNumber, Workload> byNumber = new HashMap<>();
    all.forEach(each -> byNumber.put(each.employee(), each));
    List<RosterStanding> standings =
        roster.against(log, at).stream()
            .filter(each -> wanted.holds(each.entry(), byNumber))
            .toList();
    List<DutyLogEntry> stray =
        Stray.of(roster, log, at, time, byNumber).stream()
            .filter(each -> wanted.holds(byNumber.get(each.by())))
            .toList();
    return new RosterView(
        roster.store(),
        roster.days(),
        at,
        time,
        catalog,
        acts,
        wanted.person(),
        standings,
        wanted.person().map(roster::continuousOf).orElse(List.of()).stream()
            .filter(duty -> wanted.role().filter(id -> !id.equals(duty.role())).isEmpty())
            .toList(),
        stray,
        all.stream().filter(wanted::holds).toList(),
        false,
        Optional.empty());
  }

  private static Set<RoleId> rolesOf(EmployeeNumber who, Map<EmployeeNumber, Workload> workloads) {
    Workload workload = workloads.get(who);
    return workload == null ? Set.of() : workload.roles();
  }

  /** A copy that shows how much each has to do. */
  RosterView withWorkload() {
    return new RosterView(
        store,
        days,
        at,
        time,
        catalog,
        acts,
        person,
        standings,
        continuous,
        stray,
        workloads,
        true,
        review);
  }

  /** A copy that shows how the posts are held. */
  RosterView with(StaffReview held) {
    return new RosterView(
        store,
        days,
        at,
        time,
        catalog,
        acts,
        person,
        standings,
        continuous,
        stray,
        workloads,
        showsWorkload,
        Optional.of(held));
  }
}
