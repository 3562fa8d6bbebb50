package io.dealership.rules.organization;

import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyKind;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.DayRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the people of a store have to do within some days: what recurs, with its due times on the
 * business calendar, and what events have made owed.
 *
 * <p>An entry belongs to who holds the post on its due day. What is due on the last day of a post
 * is still its holder's; on the day on which it ends no more.
 *
 * @since 0.1
 */
public final class DutyRoster {

  private final Staff staff;
  private final DayRange days;
  private final DueDuties duties;
  private final Map<EmployeeNumber, List<RosterEntry>> entries;

  /** What any holder of a role may do. */
  private final List<RosterEntry> forAnybody;

  private DutyRoster(
      Staff staff,
      DayRange days,
      DueDuties duties,
      Map<EmployeeNumber, List<RosterEntry>> entries,
      List<RosterEntry> forAnybody) {
    this.staff = staff;
    this.days = days;
    this.duties = duties;
    this.entries = entries;
    this.forAnybody = forAnybody;
  }

  static DutyRoster of(Staff staff, DayRange days, DueDuties duties) {
    Map<EmployeeNumber, List<RosterEntry>> entries = new TreeMap<>();
    for (Assignment each : staff.assignments()) {
      List<RosterEntry> own = listOf(entries, each.employee());
      boolean several = !own.isEmpty();
      Optional<EmployeeNumber> who = Optional.of(each.employee());
      for (DueDuty due : duties.of(each.role())) {
        if (each.isHeldOn(due.dueDay())) {
          own.add(new RosterEntry(who, due, Optional.empty()));
        }
      }
      if (several) { // those of one post are in the order of time already
        own.sort(RosterEntry.IN_TIME);
      }
    }
    return new DutyRoster(staff, days, duties, entries, List.of());
  }

  private static List<RosterEntry> listOf(
      Map<EmployeeNumber, List<RosterEntry>> entries, EmployeeNumber employee) {
    return entries.computeIfAbsent(employee, who -> new ArrayList<>());
  }

  /** The store. */
  public StoreCode store() {
    return staff.store();
  }

  /** The days. */
  public DayRange days() {
    return days;
  }

  /** Who has a post of the store, by number. */
  public Set<EmployeeNumber> employees() {
    return entries.keySet();
  }

  /** All entries, in the order of time. */
  public List<RosterEntry> entries() {
    List<RosterEntry> all = new ArrayList<>(forAnybody);
    entries.values().forEach(all::addAll);
    all.sort(RosterEntry.IN_TIME);
    return List.copyOf(all);
  }

  /** The entries of somebody, in the order of time; not those that anybody may do. */
  public List<RosterEntry> entriesOf(EmployeeNumber employee) {
    return List.copyOf(entries.getOrDefault(employee, List.of()));
  }

  /** The entries of all who hold a post, and those that any of them may do. */
  public List<RosterEntry> entriesOf(RoleId role) {
    return entries().stream().filter(entry -> entry.due().duty().role().equals(role)).toList();
  }

  /** The duties of somebody that are never due, for they are ways of working. */
  public List<Duty> continuousOf(EmployeeNumber employee) {
    Set<Duty> all = new LinkedHashSet<>();
    for (RoleId role : rolesOf(employee)) {
      all.addAll(duties.continuousOf(role));
    }
    return List.copyOf(all);
  }

  private Set<RoleId> rolesOf(EmployeeNumber employee) {
    Set<RoleId> roles = new TreeSet<>();
    for (Assignment each : staff.assignments()) {
      boolean within =
          each.from().isBefore(days.until())
              && each.until().filter(end -> !end.isAfter(days.from())).isEmpty();
      if (each.employee().equals(employee) && within) {
        roles.add(each.role());
      }
    }
    return roles;
  }

  // ---- after events ----

  /**
   * A copy with what events make owed, each event once. What is owed is that of who is in charge of
   * the event and holds the post; else of the only holder of the post; else any holder may do it.
   *
   * @throws IllegalArgumentException if opening hours of years before 1970 or after 2199 are needed
   */
  public DutyRoster after(Collection<DutyTrigger> triggers) {
    Map<EmployeeNumber, List<RosterEntry>> all = new TreeMap<>();
    entries.forEach((employee, own) -> all.put(employee, new ArrayList<>(own)));
    List<RosterEntry> anybody = new ArrayList<>(forAnybody);
    for (DutyTrigger trigger : triggers) {
      for (DueDuty due : duties.after(trigger)) {
        if (!days.contains(due.dueDay())) {
          continue;
        }
        Set<EmployeeNumber> holders = holders(due.duty().role(), due.dueDay());
        Optional<EmployeeNumber> who =
            trigger
                .by()
                .filter(holders::contains)
                .or(
                    () ->
                        holders.size() == 1
                            ? Optional.of(holders.iterator().next())
                            : Optional.empty());
        RosterEntry entry = new RosterEntry(who, due, Optional.of(trigger));
        if (who.isPresent()) {
          listOf(all, who.get()).add(entry);
        } else if (!holders.isEmpty()) {
          anybody.add(entry);
        }
      }
    }
    all.values().forEach(own -> own.sort(RosterEntry.IN_TIME));
    anybody.sort(RosterEntry.IN_TIME);
    return new DutyRoster(staff, days, duties, all, List.copyOf(anybody));
  }

  private Set<EmployeeNumber> holders(RoleId role, LocalDate on) {
    Set<EmployeeNumber> holders = new TreeSet<>();
    for (Assignment each : staff.assignments()) {
      if (each.role().equals(role) && each.isHeldOn(on)) {
        holders.add(each.employee());
      }
    }
    return holders;
  }

  // ---- against a log ----

  /**
   * What became of each entry, in the order of time.
   *
   * <p>Evidence counts for the entry that it names by its day or its case. Else it counts for what
   * is due on the day on which it was left, if the duty is due each day; and otherwise for what is
   * due nearest to it, of two equally near ones the earlier. The nearest counts as well where a
   * duty is due several times on the day, as a morning and an evening meeting are. An entry is done
   * when all evidence of its duty is there.
   *
   * @param log the evidence, in any order
   * @param now the moment at which it is looked at; later evidence does not count
   */
  public List<RosterStanding> against(Collection<DutyLogEntry> log, Instant now) {
    List<RosterStanding> standings = new ArrayList<>();
    Map<EmployeeNumber, List<DutyLogEntry>> byEmployee = new LinkedHashMap<>();
    for (DutyLogEntry each : log) {
      if (!each.at().isAfter(now)) {
        byEmployee.computeIfAbsent(each.by(), who -> new ArrayList<>()).add(each);
      }
    }
    entries.forEach(
        (employee, own) ->
            standings.addAll(standings(own, byEmployee.getOrDefault(employee, List.of()), now)));
    Map<RoleId, List<RosterEntry>> byRole = new LinkedHashMap<>();
    for (RosterEntry each : forAnybody) {
      byRole.computeIfAbsent(each.due().duty().role(), role -> new ArrayList<>()).add(each);
    }
    byRole.forEach(
        (role, all) -> {
          List<DutyLogEntry> ofHolders = new ArrayList<>();
          byEmployee.forEach(
              (employee, left) -> {
                if (rolesOf(employee).contains(role)) {
                  ofHolders.addAll(left);
                }
              });
          standings.addAll(standings(all, ofHolders, now));
        });
    standings.sort((a, b) -> RosterEntry.IN_TIME.compare(a.entry(), b.entry()));
    return List.copyOf(standings);
  }

  private List<RosterStanding> standings(
      List<RosterEntry> own, List<DutyLogEntry> left, Instant now) {
    Map<DutyId, List<RosterEntry>> byDuty = new LinkedHashMap<>();
    for (RosterEntry entry : own) {
      byDuty.computeIfAbsent(entry.due().duty().id(), id -> new ArrayList<>()).add(entry);
    }
    List<RosterStanding> standings = new ArrayList<>();
    byDuty.forEach(
        (id, same) -> standings.addAll(new DutyMatch(same, duties.time(), now).standings(left)));
    return standings;
  }

  // ---- workload ----

  /** How much everybody has to do, by number. */
  public List<Workload> workload() {
    List<Workload> all = new ArrayList<>();
    entries.forEach((employee, own) -> all.add(workload(employee, own)));
    return List.copyOf(all);
  }

  private Workload workload(EmployeeNumber employee, List<RosterEntry> own) {
    Map<DutyKind, Integer> byKind = new EnumMap<>(DutyKind.class);
    Map<LocalDate, Integer> byDay = new TreeMap<>();
    for (RosterEntry entry : own) {
      byKind.merge(entry.due().duty().kind(), 1, Integer::sum);
      byDay.merge(entry.due().dueDay(), 1, Integer::sum);
    }
    Optional<LocalDate> busiest = Optional.empty();
    int most = 0;
    for (Map.Entry<LocalDate, Integer> day : byDay.entrySet()) {
      if (day.getValue() > most) {
        most = day.getValue();
        busiest = Optional.of(day.getKey());
      }
    }
    return new Workload(
        employee,
        rolesOf(employee),
        own.size(),
        byKind,
        continuousOf(employee).size(),
        busiest,
        most);
  }

  /** Store, days and number of entries. */
  @Override
  public String toString() {
    return store() + " " + days + ": " + entries().size() + " entries";
  }
}
