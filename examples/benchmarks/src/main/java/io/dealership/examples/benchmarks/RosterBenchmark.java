package io.dealership.examples.benchmarks;

import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.Frequency;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.organization.DutyRoster;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.organization.RosterEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The rosters of a group next to code by hand: 100 stores of 80 people, March 2026, every person's
 * entries in the order of time. Each tenth person holds two posts, each ninth leaves in the month.
 * A time is that of a whole run over all stores.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RosterBenchmark {

  private static final int STORES = 100;
  private static final int PEOPLE = 80;
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DayRange MARCH =
      new DayRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

  /** The days of the store as the pack of roles has them, for the code by hand. */
  private static final Map<Frequency, List<String>> DEFAULTS =
      Map.of(
          Frequency.DAILY,
          List.of("every opening day"),
          Frequency.WEEKLY,
          List.of("every Friday, or the working day before"),
          Frequency.MONTHLY,
          List.of("monthly on the last working day"),
          Frequency.QUARTERLY,
          List.of(
              "yearly on 03-31, or the working day before",
              "yearly on 06-30, or the working day before",
              "yearly on 09-30, or the working day before",
              "yearly on 12-31, or the working day before"),
          Frequency.HALF_YEARLY,
          List.of(
              "yearly on 06-30, or the working day before",
              "yearly on 12-31, or the working day before"),
          Frequency.YEARLY,
          List.of("yearly on 12-31, or the working day before"));

  private final DealershipRules known = DealershipRules.standard();
  private final OrganizationRules organization = known.organization();
  private final RosterByHand byHand = new RosterByHand(known, DEFAULTS, MARCH.from());
  private final BusinessTime time =
      known.businessTime(
          OpeningHours.builder(ZONE).on(DayHours.parse("08:30-18:00"), DayOfWeek.values()).build());
  private final List<Staff> stores = new ArrayList<>();

  /** Of each store another one, so that nothing that is worked out for one fits the next. */
  private final List<BusinessTime> ownTimes = new ArrayList<>();

  /** Makes the stores, and makes sure that both ways have the same entries, person by person. */
  @Setup
  public void setUp() {
    stores.clear();
    ownTimes.clear();
    List<Role> roles = List.copyOf(organization.catalog(MARCH.from()).roles());
    for (int i = 0; i < STORES; i++) {
      stores.add(store(i, roles));
      ownTimes.add(
          known.businessTime(
              OpeningHours.builder(ZONE)
                  .on(
                      DayHours.of(LocalTime.of(8, 0).plusMinutes(i % 60), LocalTime.of(18, i / 60)),
                      DayOfWeek.values())
                  .build()));
    }
    for (Staff staff : stores) {
      DutyRoster roster = organization.roster(staff, MARCH, time);
      Map<EmployeeNumber, List<RosterByHand.Entry>> hand = byHand.roster(staff, MARCH, time);
      for (EmployeeNumber employee : roster.employees()) {
        List<String> ours = roster.entriesOf(employee).stream().map(this::text).sorted().toList();
        List<String> theirs =
            hand.getOrDefault(employee, List.of()).stream().map(this::text).sorted().toList();
        if (!ours.equals(theirs)) {
          throw new IllegalStateException(
              "Both must have the same entries, but of "
                  + employee
                  + " were "
                  + ours.size()
                  + " and "
                  + theirs.size());
        }
      }
    }
  }

  private String text(RosterEntry entry) {
    return entry.due().duty().id() + " " + entry.due().nominalDay() + " " + entry.due().dueAt();
  }

  private String text(RosterByHand.Entry entry) {
    return entry.duty() + " " + entry.nominalDay() + " " + entry.dueAt();
  }

  private static Staff store(int number, List<Role> roles) {
    StoreCode code = StoreCode.of("S-" + number);
    Staff.Builder staff = Staff.builder().store(code);
    for (int i = 0; i < PEOPLE; i++) {
      int posts = i % 10 == 0 ? 2 : 1;
      for (int k = 0; k < posts; k++) {
        Assignment.Builder post =
            Assignment.builder()
                .employee(EmployeeNumber.of("E-" + i))
                .role(roles.get((number + i + k * 7) % roles.size()).id())
                .store(code)
                .from(LocalDate.of(2025, 1, 1));
        if (i % 9 == 0) {
          post.until(LocalDate.of(2026, 3, 2 + i % 28));
        }
        staff.addAssignments(post.build());
      }
    }
    return staff.build();
  }

  /** Ours; all stores have the same hours, so that what is due when is worked out once. */
  @Benchmark
  public void rosters(Blackhole blackhole) {
    for (int i = 0; i < STORES; i++) {
      roster(i, time, blackhole);
    }
  }

  /** Ours; each store has its own hours. */
  @Benchmark
  public void rostersOfOwnHours(Blackhole blackhole) {
    for (int i = 0; i < STORES; i++) {
      roster(i, ownTimes.get(i), blackhole);
    }
  }

  private void roster(int store, BusinessTime by, Blackhole blackhole) {
    DutyRoster roster = organization.roster(stores.get(store), MARCH, by);
    for (EmployeeNumber employee : roster.employees()) {
      blackhole.consume(roster.entriesOf(employee));
    }
  }

  /** By hand: each person, each duty, each day. */
  @Benchmark
  public void rostersByHand(Blackhole blackhole) {
    for (Staff staff : stores) {
      blackhole.consume(byHand.roster(staff, MARCH, time));
    }
  }
}
