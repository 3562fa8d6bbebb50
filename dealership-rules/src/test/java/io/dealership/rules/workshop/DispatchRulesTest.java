package io.dealership.rules.workshop;

import static io.dealership.rules.workshop.PlanningFixtures.HOURS;
import static io.dealership.rules.workshop.PlanningFixtures.MONDAY;
import static io.dealership.rules.workshop.PlanningFixtures.STANDARD;
import static io.dealership.rules.workshop.PlanningFixtures.at;
import static io.dealership.rules.workshop.PlanningFixtures.en;
import static io.dealership.rules.workshop.PlanningFixtures.missing;
import static io.dealership.rules.workshop.PlanningFixtures.reasons;
import static io.dealership.rules.workshop.PlanningFixtures.staff;
import static io.dealership.rules.workshop.PlanningFixtures.who;
import static io.dealership.rules.workshop.PlanningFixtures.withStore;
import static io.dealership.rules.workshop.PlanningFixtures.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Staff;
import io.dealership.core.workshop.JobPriority;
import io.dealership.core.workshop.RepairClass;
import io.dealership.core.workshop.Skill;
import io.dealership.core.workshop.TechnicianLoad;
import io.dealership.core.workshop.WaitingJob;
import io.dealership.core.workshop.WorkInHand;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchRulesTest {

  private static final DispatchRules RULES = STANDARD.dispatch();

  private static final Staff PEOPLE =
      staff("S-1 workshop-supervisor", "A-1 service-advisor", "T-1 repair-technician");

  @TempDir Path folder;

  private static WaitingJob job(String order) {
    return WaitingJob.builder()
        .order(RepairOrderNumber.of(order))
        .line(1)
        .repairClass(RepairClass.MINOR_REPAIR)
        .addSkills(Skill.MECHANICAL)
        .work(Duration.ofHours(2))
        .scopeStated(true)
        .promisedAt(at("16:00"))
        .arrivedAt(at("08:00"))
        .build();
  }

  private static TechnicianLoad technician(String number, int minutes) {
    return TechnicianLoad.builder()
        .employee(who(number))
        .addSkills(Skill.MECHANICAL)
        .load(Duration.ofMinutes(minutes))
        .present(true)
        .build();
  }

  private static List<DispatchedJob> dispatch(List<WaitingJob> jobs, TechnicianLoad... people) {
    return RULES.dispatch(jobs, List.of(people), PEOPLE, MONDAY);
  }

  /** Order and technician of each job, in the order in which they are given out. */
  private static List<String> given(List<DispatchedJob> jobs) {
    return jobs.stream()
        .map(each -> each.job().order() + " " + each.technician().map(Object::toString).orElse("-"))
        .toList();
  }

  // ---- the order of jobs ----

  @Test
  void WORKSHOP_05_priority_goes_before_promise_and_promise_before_arrival() {
    WaitingJob urgent =
        job("RO-4").withPriority(JobPriority.of(1, who("S-1"))).withPromisedAt(at("18:00"));
    WaitingJob lessUrgent = job("RO-3").withPriority(JobPriority.of(2, who("S-1")));
    WaitingJob early = job("RO-2").withPromisedAt(at("15:59"));
    WaitingJob first = job("RO-9").withArrivedAt(at("07:59"));
    WaitingJob line2 = job("RO-1").withLine(2);

    List<DispatchedJob> jobs =
        dispatch(
            List.of(line2, job("RO-1"), first, early, lessUrgent, urgent), technician("T-1", 0));

    assertThat(jobs.stream().map(each -> each.job().key()))
        .containsExactly("RO-4/1", "RO-3/1", "RO-2/1", "RO-9/1", "RO-1/1", "RO-1/2");
    assertThat(jobs.stream().map(DispatchedJob::rank)).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void WORKSHOP_05_a_priority_of_somebody_else_does_not_count_and_says_why() {
    WaitingJob pushed = job("RO-2").withPriority(JobPriority.of(1, who("A-1")));

    List<DispatchedJob> jobs = dispatch(List.of(pushed, job("RO-1")), technician("T-1", 0));

    assertThat(jobs.stream().map(each -> each.job().key())).containsExactly("RO-1/1", "RO-2/1");
    Decision<Permit> priority = jobs.get(1).priority().orElseThrow();
    assertThat(priority.outcome()).contains(Permit.NOT_YET);
    assertThat(en(priority))
        .containsExactly(
            "The priority of RO-2/1 was set by A-1, who holds none of the posts that set it:"
                + " workshop-supervisor. It does not count.");
    assertThat(zh(priority))
        .containsExactly("RO-2/1的优先级由A-1设定，而该员工不担任有权设定的岗位（workshop-supervisor），不予采用。");
    assertThat(jobs.get(0).priority()).isEmpty();
    assertThat(
            reasons(
                dispatch(List.of(pushed.withPriority(JobPriority.of(1, who("S-1")))))
                    .get(0)
                    .priority()
                    .orElseThrow()))
        .containsExactly("priority-counts");
  }

  @Test
  void WORKSHOP_05_a_store_may_let_advisors_set_priorities() {
    DispatchRules own =
        withStore(folder, DispatchRules.PRIORITY_SETTERS, "string-list", "[\"service-advisor\"]")
            .dispatch();
    WaitingJob byAdvisor = job("RO-2").withPriority(JobPriority.of(1, who("A-1")));
    WaitingJob bySupervisor = job("RO-1").withPriority(JobPriority.of(1, who("S-1")));

    assertThat(own.dispatch(List.of(byAdvisor, bySupervisor), List.of(), PEOPLE, MONDAY))
        .extracting(each -> each.job().key())
        .containsExactly("RO-2/1", "RO-1/1");
  }

  // ---- who gets them ----

  @Test
  void WORKSHOP_04_the_least_loaded_gets_the_next_job_and_of_equal_ones_the_first() {
    List<WaitingJob> jobs = List.of(job("RO-1"), job("RO-2"), job("RO-3"), job("RO-4"));

    assertThat(given(dispatch(jobs, technician("T-2", 60), technician("T-1", 60))))
        .containsExactly("RO-1 T-1", "RO-2 T-2", "RO-3 T-1", "RO-4 T-2");
    assertThat(given(dispatch(jobs, technician("T-1", 180), technician("T-2", 60))))
        .containsExactly("RO-1 T-2", "RO-2 T-1", "RO-3 T-2", "RO-4 T-1");
  }

  @Test
  void WORKSHOP_04_all_that_keeps_somebody_from_a_job_is_told() {
    TechnicianLoad away = technician("T-1", 480).withSkills(Skill.PAINT).withPresent(false);

    DispatchedJob waits =
        dispatch(
                List.of(job("RO-1").withSkills(Skill.MECHANICAL, Skill.ELECTRICAL)),
                away,
                technician("T-2", 0),
                technician("T-3", 0)
                    .withSkills(Skill.MECHANICAL, Skill.ELECTRICAL)
                    .withPresent(Optional.empty()))
            .get(0);

    assertThat(waits.technician()).isEmpty();
    assertThat(en(waits.candidates().get(who("T-1"))))
        .containsExactly(
            "T-1 lacks this skill: electrical, mechanical.",
            "T-1 is not there.",
            "T-1 has 8:00 hours of work already, which is as much as anybody gets.");
    assertThat(reasons(waits.candidates().get(who("T-2")))).containsExactly("skill-missing");
    assertThat(missing(waits.candidates().get(who("T-3")))).containsExactly("present");
  }

  @ParameterizedTest(name = "WORKSHOP-04 {0} minutes: {1}")
  @CsvSource({"479, RO-1 T-1", "480, RO-1 -"})
  void WORKSHOP_04_nobody_gets_more_than_a_day_of_work(int minutes, String given) {
    assertThat(given(dispatch(List.of(job("RO-1")), technician("T-1", minutes))))
        .containsExactly(given);
  }

  @Test
  void a_store_may_give_out_less_at_a_time() {
    DispatchRules own = withStore(folder, DispatchRules.MOST_LOAD, "integer", "120").dispatch();

    assertThat(
            given(
                own.dispatch(
                    List.of(job("RO-1"), job("RO-2")),
                    List.of(technician("T-1", 0)),
                    PEOPLE,
                    MONDAY)))
        .containsExactly("RO-1 T-1", "RO-2 -");
  }

  @Test
  void WORKSHOP_04_a_job_sheet_says_what_is_to_be_done_and_by_when() {
    WaitingJob vague = job("RO-1").withScopeStated(false).withPromisedAt(Optional.empty());

    DispatchedJob waits = dispatch(List.of(vague), technician("T-1", 0)).get(0);

    assertThat(en(waits.sheet()))
        .containsExactly(
            "The job sheet of RO-1/1 does not say clearly what is to be done.",
            "The job sheet of RO-1/1 does not say by when it is to be done.");
    assertThat(waits.candidates()).isEmpty();
    assertThat(waits.technician()).isEmpty();
    DispatchedJob open =
        dispatch(List.of(job("RO-1").withScopeStated(Optional.empty())), technician("T-1", 0))
            .get(0);
    assertThat(missing(open.sheet())).containsExactly("scopeStated");
    assertThat(open.technician()).isEmpty();
  }

  // ---- against a plain program ----

  private static List<WaitingJob> jobs(Random random) {
    List<WaitingJob> jobs = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      WaitingJob job =
          job("RO-" + i)
              .withSkills(random.nextBoolean() ? Set.of(Skill.MECHANICAL) : Set.of(Skill.PAINT))
              .withWork(Duration.ofMinutes(30L * (1 + random.nextInt(6))))
              .withScopeStated(random.nextInt(6) > 0)
              .withPromisedAt(at("1" + (3 + random.nextInt(3)) + ":00"))
              .withArrivedAt(at("0" + (7 + random.nextInt(2)) + ":00"));
      jobs.add(
          random.nextBoolean()
              ? job
              : job.withPriority(
                  JobPriority.of(
                      1 + random.nextInt(2), who(random.nextBoolean() ? "S-1" : "A-1"))));
    }
    return jobs;
  }

  private static List<TechnicianLoad> technicians(Random random) {
    List<TechnicianLoad> people = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      people.add(
          technician("T-" + i, 120 * random.nextInt(5))
              .withPresent(random.nextInt(5) > 0)
              .withSkills(
                  random.nextInt(3) == 0
                      ? Set.of(Skill.MECHANICAL, Skill.PAINT)
                      : random.nextBoolean() ? Set.of(Skill.MECHANICAL) : Set.of(Skill.PAINT)));
    }
    return people;
  }

  private static int level(WaitingJob job) {
    return job.priority()
        .filter(each -> each.setBy().equals(who("S-1")))
        .map(JobPriority::level)
        .orElse(10);
  }

  private static boolean goesBefore(WaitingJob one, WaitingJob other) {
    if (level(one) != level(other)) {
      return level(one) < level(other);
    }
    if (!one.promisedAt().equals(other.promisedAt())) {
      return one.promisedAt().get().isBefore(other.promisedAt().get());
    }
    if (!one.arrivedAt().equals(other.arrivedAt())) {
      return one.arrivedAt().isBefore(other.arrivedAt());
    }
    return one.key().compareTo(other.key()) < 0;
  }

  /** Takes the first of the rest again and again, and looks through all people for each. */
  private static List<String> plain(List<WaitingJob> waiting, List<TechnicianLoad> people) {
    List<WaitingJob> rest = new ArrayList<>(waiting);
    Map<EmployeeNumber, Long> load = new HashMap<>();
    people.forEach(each -> load.put(each.employee(), each.load().toMinutes()));
    List<String> given = new ArrayList<>();
    while (!rest.isEmpty()) {
      WaitingJob next = rest.get(0);
      for (WaitingJob each : rest) {
        next = goesBefore(each, next) ? each : next;
      }
      rest.remove(next);
      String taker = "-";
      for (TechnicianLoad each : people) {
        long own = load.get(each.employee());
        boolean can =
            next.scopeStated().orElse(false)
                && each.present().orElse(false)
                && own < 480
                && each.skills().containsAll(next.skills());
        boolean better =
            taker.equals("-")
                || own < load.get(who(taker))
                || own == load.get(who(taker)) && each.employee().value().compareTo(taker) < 0;
        taker = can && better ? each.employee().value() : taker;
      }
      if (!taker.equals("-")) {
        load.merge(who(taker), next.work().toMinutes(), Long::sum);
      }
      given.add(next.order() + " " + taker);
    }
    return given;
  }

  @Property(tries = 1000)
  void jobs_are_given_out_as_a_plain_program_does_it_in_whatever_order_they_come(
      @ForAll long seed) {
    Random random = new Random(seed);
    List<WaitingJob> jobs = jobs(random);
    List<TechnicianLoad> people = technicians(random);
    List<String> expected = plain(jobs, people);
    Collections.shuffle(jobs, random);
    Collections.shuffle(people, random);

    assertThat(given(RULES.dispatch(jobs, people, PEOPLE, MONDAY))).isEqualTo(expected);
  }

  @Property(tries = 500)
  void nobody_waits_for_whom_somebody_could_work(@ForAll long seed) {
    Random random = new Random(seed);

    for (DispatchedJob each : RULES.dispatch(jobs(random), technicians(random), PEOPLE, MONDAY)) {
      boolean somebody =
          each.candidates().values().stream()
              .anyMatch(one -> one.outcome().equals(Optional.of(Permit.ALLOWED)));
      assertThat(each.technician().isPresent()).isEqualTo(somebody);
    }
  }

  // ---- what is in time ----

  private static WorkInHand work(RepairClass repairClass) {
    return WorkInHand.builder()
        .order(RepairOrderNumber.of("RO-1"))
        .repairClass(repairClass)
        .enteredAt(at("09:00"))
        .remaining(Duration.ofHours(2))
        .build();
  }

  private static Decision<WorkStanding> standing(WorkInHand work, String now) {
    return RULES.standing(work, at(now), HOURS);
  }

  @ParameterizedTest(name = "WORKSHOP-01 {0} at {1}: {2}")
  @CsvSource({
    "minor-repair, 15:30, IN_TIME, work-in-time",
    "minor-repair, 15:31, AT_RISK, day-at-risk",
    "class-1-maintenance, 16:00, AT_RISK, day-at-risk",
    "class-2-maintenance, 23:59, AT_RISK, day-at-risk",
    "class-2-maintenance, 2026-03-03T00:00, LATE, day-missed",
    "big-repair, 17:00, IN_TIME, work-in-time",
    "big-repair, 2026-03-03T09:00, IN_TIME, work-in-time"
  })
  void WORKSHOP_01_minor_work_is_out_of_the_bay_on_the_day_of_entry(
      String repairClass, String now, WorkStanding expected, String reason) {
    Decision<WorkStanding> decision = standing(work(RepairClass.of(repairClass)), now);

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision)).containsExactly(reason);
  }

  @ParameterizedTest(name = "WORKSHOP-01 finished {0}, cleared {1}: {2}")
  @CsvSource({
    "17:00, 23:59, work-done",
    "17:00, 2026-03-03T00:00, left-on-later-day",
    "17:00, , day-at-risk",
    "2026-03-03T08:00, 2026-03-03T08:00, left-on-later-day"
  })
  void WORKSHOP_01_finished_is_not_yet_cleared(String finished, String cleared, String reason) {
    WorkInHand work =
        work(RepairClass.MINOR_REPAIR)
            .withFinishedAt(at(finished))
            .withClearedAt(Optional.ofNullable(cleared).map(PlanningFixtures::at));

    assertThat(reasons(standing(work, "17:45"))).containsExactly(reason);
  }

  @Test
  void WORKSHOP_01_what_is_finished_needs_no_more_than_the_margin() {
    WorkInHand finished = work(RepairClass.MINOR_REPAIR).withFinishedAt(at("17:00"));

    assertThat(standing(finished, "17:30").outcome()).contains(WorkStanding.IN_TIME);
    assertThat(standing(finished, "17:31").outcome()).contains(WorkStanding.AT_RISK);
  }

  @ParameterizedTest(name = "WORKSHOP-03 at {0}: {1}")
  @CsvSource({
    "10:30, work-in-time",
    "10:31, promise-at-risk",
    "14:00, promise-at-risk",
    "14:01, promise-missed"
  })
  void WORKSHOP_03_a_promise_is_kept_to_the_point(String now, String reason) {
    WorkInHand promised = work(RepairClass.BIG_REPAIR).withPromisedAt(at("14:00"));

    assertThat(reasons(standing(promised, now))).containsExactly(reason);
  }

  @ParameterizedTest(name = "WORKSHOP-03 finished at {0}: {1}")
  @CsvSource({"14:00, work-done", "14:01, promise-broken"})
  void WORKSHOP_03_a_promise_was_kept_or_broken(String finished, String reason) {
    WorkInHand promised =
        work(RepairClass.BIG_REPAIR)
            .withPromisedAt(at("14:00"))
            .withFinishedAt(at(finished))
            .withClearedAt(at(finished));

    assertThat(reasons(standing(promised, "17:00"))).containsExactly(reason);
  }

  @Test
  void messages_say_what_was_promised() {
    WorkInHand both = work(RepairClass.MINOR_REPAIR).withPromisedAt(at("2026-03-02T18:00"));
    Decision<WorkStanding> decision = standing(both, "2026-03-03T08:00");

    assertThat(en(decision))
        .containsExactly(
            "RO-1 entered at 2026-03-02 09:00, had to be done and out of the bay on that day, and"
                + " is still there.",
            "RO-1 was promised for 2026-03-02 18:00 and is not finished.");
    assertThat(zh(decision))
        .containsExactly(
            "RO-1于2026-03-02 09:00进场，应当日完工清库，至今仍未清库。", "RO-1承诺2026-03-02 18:00交车，尚未完工。");
  }

  @Test
  void what_is_not_known_is_asked_for_only_where_it_matters() {
    WorkInHand unclear = work(RepairClass.MINOR_REPAIR).withRepairClass(Optional.empty());

    assertThat(standing(unclear, "10:00").outcome()).contains(WorkStanding.IN_TIME);
    assertThat(missing(standing(unclear, "17:00"))).containsExactly("sameDayClass");
    WorkInHand unmeasured = work(RepairClass.MINOR_REPAIR).withRemaining(Optional.empty());
    assertThat(missing(standing(unmeasured, "10:00"))).containsExactly("clearing");
    assertThat(standing(unmeasured, "17:31").outcome()).contains(WorkStanding.AT_RISK);
    assertThat(standing(unmeasured.withRepairClass(RepairClass.BIG_REPAIR), "10:00").outcome())
        .contains(WorkStanding.IN_TIME);
  }

  @Test
  void a_store_has_a_margin_of_its_own() {
    DispatchRules exact = withStore(folder, DispatchRules.MARGIN, "integer", "0").dispatch();
    WorkInHand work = work(RepairClass.MINOR_REPAIR);

    assertThat(exact.standing(work, at("16:00"), HOURS).outcome()).contains(WorkStanding.IN_TIME);
    assertThat(exact.standing(work, at("16:01"), HOURS).outcome()).contains(WorkStanding.AT_RISK);
  }

  @Test
  void WORKSHOP_01_the_list_of_today_has_what_is_still_there_the_weightiest_first() {
    WorkInHand late = work(RepairClass.MINOR_REPAIR).withEnteredAt(at("2026-02-28T10:00"));
    WorkInHand unclear = work(RepairClass.MINOR_REPAIR).withRepairClass(Optional.empty());
    WorkInHand gone =
        work(RepairClass.MINOR_REPAIR).withFinishedAt(at("10:00")).withClearedAt(at("10:00"));
    List<WorkInHand> all =
        List.of(
            work(RepairClass.CLASS_1_MAINTENANCE)
                .withOrder(RepairOrderNumber.of("RO-5"))
                .withRemaining(Duration.ofMinutes(10)),
            gone.withOrder(RepairOrderNumber.of("RO-4")),
            work(RepairClass.BIG_REPAIR).withOrder(RepairOrderNumber.of("RO-6")),
            unclear.withOrder(RepairOrderNumber.of("RO-3")),
            work(RepairClass.MINOR_REPAIR).withOrder(RepairOrderNumber.of("RO-2")),
            late);

    assertThat(RULES.sameDay(all, at("17:00"), HOURS))
        .extracting(
            each ->
                each.work().order()
                    + " "
                    + each.standing().outcome().map(Object::toString).orElse("?"))
        .containsExactly("RO-1 LATE", "RO-2 AT_RISK", "RO-3 ?", "RO-5 IN_TIME");
  }

  // ---- mistakes ----

  @Test
  void nobody_and_nothing_is_there_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dispatch(List.of(job("RO-1"), job("RO-1").withWork(Duration.ofHours(1)))))
        .withMessage("DispatchRules.jobs must be different lines of orders, but had RO-1/1 twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dispatch(List.of(), technician("T-1", 0), technician("T-1", 60)))
        .withMessage("DispatchRules.technicians must be different people, but had T-1 twice");
  }

  @Test
  void a_load_out_of_range_and_a_day_before_the_pack_are_refused() {
    DispatchRules own = withStore(folder, DispatchRules.MOST_LOAD, "integer", "-1").dispatch();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> own.dispatch(List.of(), List.of(), PEOPLE, MONDAY))
        .withMessage("Parameter 'dispatch.mostLoadMinutes' must be from 0 to 10000, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.dispatch(List.of(), List.of(), PEOPLE, LocalDate.of(2013, 9, 30)))
        .withMessageStartingWith("Pack workshop-planning 2026.1 must be in force");
  }

  @Test
  void the_cases_of_the_pack_pass() {
    assertThat(RULES.runCases()).isEmpty();
  }
}
