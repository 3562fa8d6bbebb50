package io.dealership.rules.workshop;

import static io.dealership.rules.workshop.PlanningFixtures.HOURS;
import static io.dealership.rules.workshop.PlanningFixtures.MONDAY;
import static io.dealership.rules.workshop.PlanningFixtures.SHANGHAI;
import static io.dealership.rules.workshop.PlanningFixtures.STANDARD;
import static io.dealership.rules.workshop.PlanningFixtures.at;
import static io.dealership.rules.workshop.PlanningFixtures.busy;
import static io.dealership.rules.workshop.PlanningFixtures.en;
import static io.dealership.rules.workshop.PlanningFixtures.lift;
import static io.dealership.rules.workshop.PlanningFixtures.missing;
import static io.dealership.rules.workshop.PlanningFixtures.reasons;
import static io.dealership.rules.workshop.PlanningFixtures.technician;
import static io.dealership.rules.workshop.PlanningFixtures.who;
import static io.dealership.rules.workshop.PlanningFixtures.withStore;
import static io.dealership.rules.workshop.PlanningFixtures.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.time.DayHours;
import io.dealership.core.warranty.PartNumber;
import io.dealership.core.workshop.AppointmentRequest;
import io.dealership.core.workshop.BayKind;
import io.dealership.core.workshop.BayNumber;
import io.dealership.core.workshop.BusyTime;
import io.dealership.core.workshop.PartsArrival;
import io.dealership.core.workshop.RepairClass;
import io.dealership.core.workshop.Skill;
import io.dealership.core.workshop.Workshop;
import io.dealership.rules.complaint.ComplaintRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.PackLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentRulesTest {

  private static final AppointmentRules RULES = STANDARD.appointments();

  private static final PartNumber PUMP = PartNumber.of("PUMP-1");

  /** One lift and one mechanic, both free. */
  private static final Workshop SMALL =
      Workshop.builder()
          .addBays(lift("L-1"))
          .addTechnicians(technician("E-1", Skill.MECHANICAL))
          .build();

  @TempDir Path folder;

  private static AppointmentRequest aRepair() {
    return AppointmentRequest.builder()
        .repairClass(RepairClass.BIG_REPAIR)
        .bayKind(BayKind.LIFT)
        .addSkills(Skill.MECHANICAL)
        .work(Duration.ofHours(2))
        .customerAgreed(true)
        .build();
  }

  private static Decision<Permit> decide(
      AppointmentRequest request, Workshop workshop, String start) {
    return RULES.feasibility(request, workshop, at(start), HOURS, MONDAY);
  }

  private static SlotOffer earliest(AppointmentRequest request, Workshop workshop, String from) {
    return RULES.earliest(request, workshop, at(from), HOURS, MONDAY);
  }

  private static Optional<Instant> start(SlotOffer offer) {
    return offer.slot().map(Slot::start);
  }

  // ---- may it be so ----

  @Test
  void an_appointment_that_suits_all_can_be_kept() {
    Decision<Permit> decision = decide(aRepair(), SMALL, "10:00");

    assertThat(decision.outcome()).contains(Permit.ALLOWED);
    assertThat(en(decision))
        .containsExactly(
            "Bay, technicians, parts and the wishes of the customer allow it: from 2026-03-02"
                + " 10:00 to 2026-03-02 12:00.");
    assertThat(zh(decision))
        .containsExactly("工位、技师、配件和客户意愿均可满足：2026-03-02 10:00至2026-03-02 12:00。");
  }

  @Test
  void APPT_01_nothing_is_booked_before_the_customer_agrees() {
    Decision<Permit> refused = decide(aRepair().withCustomerAgreed(false), SMALL, "10:00");
    Decision<Permit> open = decide(aRepair().withCustomerAgreed(Optional.empty()), SMALL, "10:00");

    assertThat(refused.outcome()).contains(Permit.NOT_YET);
    assertThat(en(refused)).containsExactly("The customer has not agreed to the appointment.");
    assertThat(refused.findings().get(0).nextStep().orElseThrow().text().en())
        .isEqualTo("Ask the customer, and record the answer.");
    assertThat(open.outcome()).isEmpty();
    assertThat(missing(open)).containsExactly("customerAgreed");
  }

  @ParameterizedTest(name = "APPT-03 at {0}: {1}")
  @CsvSource({
    "07:59, workshop-closed",
    "08:00, appointment-possible",
    "12:00, workshop-closed",
    "12:30, workshop-closed",
    "13:00, appointment-possible",
    "18:00, workshop-closed",
    "2026-03-01T10:00, workshop-closed"
  })
  void APPT_03_work_begins_within_the_opening_hours(String start, String reason) {
    assertThat(reasons(decide(aRepair(), SMALL, start))).containsExactly(reason);
  }

  @ParameterizedTest(name = "WORKSHOP-01 {0} from {1} for {2} minutes: {3}")
  @CsvSource({
    "minor-repair, 16:00, 120, appointment-possible",
    "minor-repair, 16:00, 121, goes-over-night",
    "class-1-maintenance, 16:01, 120, goes-over-night",
    "class-2-maintenance, 16:01, 120, goes-over-night",
    "big-repair, 16:01, 120, appointment-possible",
    "minor-repair, 11:00, 120, appointment-possible"
  })
  void WORKSHOP_01_some_classes_are_done_on_the_day_of_entry(
      String repairClass, String start, int minutes, String reason) {
    AppointmentRequest request =
        aRepair()
            .withRepairClass(RepairClass.of(repairClass))
            .withWork(Duration.ofMinutes(minutes));

    assertThat(reasons(decide(request, SMALL, start))).containsExactly(reason);
  }

  @Test
  void APPT_03_a_bay_is_taken_over_breaks_and_nights_and_a_technician_only_while_it_is_open() {
    AppointmentRequest overNoon = aRepair().withWork(Duration.ofHours(2));
    Workshop bayAtNoon = SMALL.withBays(lift("L-1", busy("12:00", "13:00")));
    Workshop technicianAtNoon =
        SMALL.withTechnicians(technician("E-1", Skill.MECHANICAL, busy("12:00", "13:00")));

    assertThat(reasons(decide(overNoon, bayAtNoon, "11:00"))).containsExactly("bays-taken");
    assertThat(decide(overNoon, technicianAtNoon, "11:00").outcome()).contains(Permit.ALLOWED);
    assertThat(decide(overNoon, bayAtNoon, "10:00").outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void APPT_03_a_time_that_ends_when_another_begins_is_apart_from_it() {
    Workshop between = SMALL.withBays(lift("L-1", busy("08:00", "10:00"), busy("12:00", "15:00")));

    assertThat(decide(aRepair(), between, "10:00").outcome()).contains(Permit.ALLOWED);
    assertThat(en(decide(aRepair(), between, "09:59")))
        .containsExactly(
            "Every bay of the kind lift is taken at some time from 2026-03-02 09:59 to 2026-03-02"
                + " 11:59.");
    assertThat(reasons(decide(aRepair(), between, "10:01"))).containsExactly("bays-taken");
  }

  @Test
  void APPT_03_each_skill_needs_somebody_who_is_free_for_all_of_the_time() {
    AppointmentRequest both = aRepair().withSkills(Skill.MECHANICAL, Skill.ELECTRICAL);
    Workshop shifts =
        SMALL.withTechnicians(
            technician("E-1", Skill.MECHANICAL, busy("08:00", "11:00")),
            technician("E-2", Skill.MECHANICAL, busy("11:00", "18:00")));

    assertThat(en(decide(both, SMALL, "10:00")))
        .containsExactly("No technician has this skill: electrical.");
    // one in the first hour and the other in the second is not enough
    assertThat(en(decide(aRepair(), shifts, "10:00")))
        .containsExactly(
            "Everybody with this skill is taken at some time from 2026-03-02 10:00 to 2026-03-02"
                + " 12:00: mechanical.");
    assertThat(decide(aRepair(), shifts, "09:00").outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void APPT_03_one_person_may_stand_for_several_skills_and_anybody_for_none() {
    AppointmentRequest both = aRepair().withSkills(Skill.MECHANICAL, Skill.ELECTRICAL);
    Workshop one =
        SMALL.withTechnicians(
            technician("E-1", Skill.MECHANICAL).withSkills(Skill.MECHANICAL, Skill.ELECTRICAL));

    assertThat(decide(both, one, "10:00").outcome()).contains(Permit.ALLOWED);
    assertThat(decide(aRepair().withSkills(), SMALL, "10:00").outcome()).contains(Permit.ALLOWED);
    assertThat(reasons(decide(aRepair().withSkills(), SMALL.withTechnicians(), "10:00")))
        .containsExactly("nobody-skilled");
  }

  @ParameterizedTest(name = "APPT-03 parts on {0}: {1}")
  @CsvSource({
    "2026-03-01, appointment-possible",
    "2026-03-02, parts-late",
    "2026-03-03, parts-late"
  })
  void APPT_03_parts_are_there_before_the_work_begins(LocalDate arrival, String reason) {
    assertThat(reasons(decide(aRepair().withParts(PartsArrival.on(PUMP, arrival)), SMALL, "10:00")))
        .containsExactly(reason);
  }

  @Test
  void APPT_03_a_part_that_is_late_decides_whatever_is_not_known_of_another() {
    PartsArrival unknown = PartsArrival.unknown(PartNumber.of("BELT-2"));
    PartsArrival late = PartsArrival.on(PUMP, MONDAY);

    Decision<Permit> open = decide(aRepair().withParts(unknown), SMALL, "10:00");
    Decision<Permit> closed = decide(aRepair().withParts(unknown, late), SMALL, "10:00");

    assertThat(open.outcome()).isEmpty();
    assertThat(missing(open)).containsExactly("partsInTime");
    assertThat(en(closed)).containsExactly("The parts are there from 2026-03-03 on only.");
  }

  @ParameterizedTest(name = "APPT-03 from {0}: {1}")
  @CsvSource({
    "09:59, before-wish",
    "10:00, appointment-possible",
    "10:30, appointment-possible",
    "10:31, after-wish"
  })
  void APPT_03_the_car_is_brought_when_the_customer_can(String start, String reason) {
    AppointmentRequest wish = aRepair().withNotBefore(at("10:00")).withNotAfter(at("10:30"));

    assertThat(reasons(decide(wish, SMALL, start))).containsExactly(reason);
  }

  @ParameterizedTest(name = "WORKSHOP-03 from {0}: {1}")
  @CsvSource({"13:30, appointment-possible", "13:31, ready-after-pick-up"})
  void WORKSHOP_03_the_car_is_ready_when_the_customer_fetches_it(String start, String reason) {
    assertThat(reasons(decide(aRepair().withPickUpAt(at("15:30")), SMALL, start)))
        .containsExactly(reason);
  }

  @ParameterizedTest(name = "WORKSHOP-08 {0} at {1}: {2}")
  @CsvSource({
    "big-repair, 15:59, appointment-possible",
    "big-repair, 16:00, pick-up-in-peak",
    "accident-repair, 17:59, pick-up-in-peak",
    "accident-repair, 18:00, appointment-possible",
    "minor-repair, 17:00, appointment-possible",
    "big-repair, 2026-03-03T07:59, appointment-possible",
    "big-repair, 2026-03-03T08:00, pick-up-in-peak",
    "big-repair, 2026-03-03T09:59, pick-up-in-peak",
    "big-repair, 2026-03-03T10:00, appointment-possible"
  })
  void WORKSHOP_08_big_repairs_are_not_handed_back_in_peak_hours(
      String repairClass, String pickUp, String reason) {
    AppointmentRequest request =
        aRepair().withRepairClass(RepairClass.of(repairClass)).withPickUpAt(at(pickUp));

    assertThat(reasons(decide(request, SMALL, "10:00"))).containsExactly(reason);
  }

  @Test
  void all_causes_are_told_at_once() {
    AppointmentRequest hopeless =
        aRepair()
            .withRepairClass(RepairClass.MINOR_REPAIR)
            .withBayKind(BayKind.PAINT)
            .withSkills(Skill.MECHANICAL, Skill.PAINT)
            .withWork(Duration.ofHours(20))
            .withParts(PartsArrival.on(PUMP, MONDAY))
            .withCustomerAgreed(false)
            .withNotBefore(at("2026-03-02T13:00"))
            .withPickUpAt(at("2026-03-02T12:30"));
    Workshop workshop =
        SMALL.withTechnicians(technician("E-1", Skill.MECHANICAL, busy("14:00", "15:00")));

    assertThat(reasons(decide(hopeless, workshop, "12:30")))
        .containsExactly(
            "customer-not-agreed",
            "workshop-closed",
            "goes-over-night",
            "no-such-bay",
            "nobody-skilled",
            "technicians-taken",
            "parts-late",
            "before-wish",
            "ready-after-pick-up");
  }

  // ---- when can it be ----

  @Test
  void the_earliest_slot_has_a_bay_and_technicians() {
    Workshop workshop =
        Workshop.builder()
            .addBays(lift("L-3"), lift("L-1", busy("08:00", "12:00")), lift("L-2"))
            .addTechnicians(
                technician("E-4", Skill.ELECTRICAL),
                technician("E-2", Skill.ELECTRICAL).withSkills(Skill.ELECTRICAL, Skill.MECHANICAL),
                technician("E-1", Skill.MECHANICAL, busy("08:00", "08:30")))
            .build();
    AppointmentRequest both = aRepair().withSkills(Skill.MECHANICAL, Skill.ELECTRICAL);

    assertThat(earliest(both, workshop, "07:03").slot())
        .contains(new Slot(at("08:00"), at("10:00"), BayNumber.of("L-2"), List.of(who("E-2"))));
    assertThat(earliest(both, workshop, "08:31").slot())
        .contains(new Slot(at("08:45"), at("10:45"), BayNumber.of("L-2"), List.of(who("E-2"))));
  }

  @Test
  void a_time_is_looked_for_before_the_customer_agrees_and_before_all_is_known_of_parts() {
    SlotOffer offer =
        earliest(
            aRepair()
                .withCustomerAgreed(false)
                .withParts(PartsArrival.unknown(PUMP), PartsArrival.on(PUMP, MONDAY)),
            SMALL,
            "08:00");

    assertThat(start(offer)).contains(at("2026-03-03T08:00"));
    assertThat(offer.standing().orElseThrow().outcome()).contains(Permit.NOT_YET);
    assertThat(reasons(offer.standing().orElseThrow())).containsExactly("customer-not-agreed");
  }

  @Test
  void the_bay_holds_it_up() {
    SlotOffer offer =
        earliest(aRepair(), SMALL.withBays(lift("L-1", busy("08:00", "14:07"))), "08:00");

    assertThat(start(offer)).contains(at("14:15"));
    assertThat(offer.decision().outcome()).contains(SlotAnswer.HELD_UP);
    assertThat(en(offer.decision()))
        .containsExactly(
            "The work can begin at 2026-03-02 14:15; with another bay of the kind lift it could at"
                + " 2026-03-02 08:00, 6:15 hours earlier.");
    assertThat(zh(offer.decision()))
        .containsExactly("最早可于2026-03-02 14:15开工；若另有lift类工位，2026-03-02 08:00即可开工，提前6:15小时。");
    assertThat(offer.bottleneck())
        .contains(
            new Bottleneck(
                BottleneckKind.BAY,
                Optional.empty(),
                at("08:00"),
                Optional.of(Duration.ofMinutes(375))));
  }

  @Test
  void where_none_helps_alone_several_do_together() {
    Workshop both =
        SMALL
            .withBays(lift("L-1", busy("08:00", "10:00")))
            .withTechnicians(technician("E-1", Skill.MECHANICAL, busy("08:00", "10:00")));

    SlotOffer offer = earliest(aRepair(), both, "08:00");

    assertThat(start(offer)).contains(at("10:00"));
    assertThat(offer.bottleneck().map(Bottleneck::kind)).contains(BottleneckKind.SEVERAL);
    assertThat(en(offer.decision()))
        .containsExactly(
            "The work can begin at 2026-03-02 10:00; only more of several things together would"
                + " make it earlier, 2026-03-02 08:00.");
  }

  @Test
  void of_two_that_would_help_the_one_that_helps_more_is_named() {
    AppointmentRequest both = aRepair().withSkills(Skill.MECHANICAL, Skill.ELECTRICAL);
    Workshop workshop =
        SMALL.withTechnicians(
            technician("E-1", Skill.MECHANICAL, busy("08:00", "10:00")),
            technician("E-2", Skill.ELECTRICAL, busy("10:00", "12:00")));

    SlotOffer offer = earliest(both, workshop, "08:00");

    // with another mechanic at eight, with another electrician at ten only
    assertThat(start(offer)).contains(at("13:00"));
    assertThat(en(offer.decision()))
        .containsExactly(
            "The work can begin at 2026-03-02 13:00; with another technician of the skill"
                + " mechanical it could at 2026-03-02 08:00, 5:00 hours earlier.");
    assertThat(
            earliest(both.withNotBefore(at("09:00")), workshop, "08:00")
                .bottleneck()
                .flatMap(Bottleneck::skill))
        .contains(Skill.ELECTRICAL);
  }

  @Test
  void parts_hold_it_up() {
    SlotOffer offer = earliest(aRepair().withParts(PartsArrival.on(PUMP, MONDAY)), SMALL, "08:00");

    assertThat(en(offer.decision()))
        .containsExactly(
            "The work can begin at 2026-03-03 08:00; were the parts there, it could at 2026-03-02"
                + " 08:00, 24:00 hours earlier.");
  }

  @Test
  void nothing_holds_up_what_begins_at_once() {
    SlotOffer offer = earliest(aRepair(), SMALL, "08:00");

    assertThat(offer.decision().outcome()).contains(SlotAnswer.FREE);
    assertThat(en(offer.decision()))
        .containsExactly(
            "The work can begin at 2026-03-02 08:00; nothing that the store could add would make"
                + " it earlier.");
  }

  @Test
  void no_time_says_what_would_give_one() {
    AppointmentRequest soon = aRepair().withPickUpAt(at("10:00"));
    Workshop taken = SMALL.withBays(lift("L-1", busy("08:00", "08:30")));

    assertThat(en(earliest(soon, taken, "08:00").decision()))
        .containsExactly(
            "There is no time until 2026-03-31; with another bay of the kind lift there would be"
                + " one at 2026-03-02 08:00.");
    assertThat(en(earliest(soon.withWork(Duration.ofHours(3)), SMALL, "08:00").decision()))
        .containsExactly(
            "There is no time that suits the customer; without a wish when it ends there would be"
                + " one at 2026-03-02 08:00.");
    assertThat(
            en(
                earliest(
                        aRepair()
                            .withRepairClass(RepairClass.MINOR_REPAIR)
                            .withWork(Duration.ofHours(10)),
                        SMALL,
                        "08:00")
                    .decision()))
        .containsExactly(
            "There is no time until 2026-03-31, whatever more there were of bays, technicians and"
                + " parts.");
  }

  @Test
  void work_of_days_takes_the_bay_over_the_nights() {
    SlotOffer offer = earliest(aRepair().withWork(Duration.ofHours(40)), SMALL, "13:00");

    assertThat(offer.slot())
        .contains(
            new Slot(
                at("13:00"), at("2026-03-06T17:00"), BayNumber.of("L-1"), List.of(who("E-1"))));
  }

  @Test
  void sixty_thousand_bookings_are_gone_through() {
    List<BusyTime> taken = new ArrayList<>();
    for (int day = 0; day < 300; day++) {
      for (int hour = 8; hour < 18; hour++) {
        Instant from = MONDAY.plusDays(day).atTime(hour, 0).atZone(SHANGHAI).toInstant();
        taken.add(BusyTime.of(from, from.plusSeconds(3600)));
      }
    }
    Collections.shuffle(taken, new Random(2026));
    Workshop full =
        SMALL.withBays(
            IntStream.range(0, 20).mapToObj(i -> lift("L-" + i).withBusy(taken)).toList());
    SlotPolicy year =
        new SlotPolicy(
            true, true, Set.of(), Set.of(), DayHours.CLOSED, 1, 366, Duration.ofMinutes(15));

    SlotOffer offer = RULES.earliest(aRepair(), full, at("08:00"), HOURS, year, MONDAY);

    // on the 300 days each bay is taken until six, and the day after them is a Sunday
    assertThat(start(offer))
        .contains(MONDAY.plusDays(301).atTime(8, 0).atZone(SHANGHAI).toInstant());
    assertThat(offer.bottleneck().map(Bottleneck::start)).contains(at("08:00"));
  }

  // ---- choices of a store ----

  @Test
  void a_store_may_keep_work_from_going_over_the_break() {
    AppointmentRules strict =
        withStore(folder, AppointmentRules.OVER_BREAK, "boolean", "false").appointments();

    Decision<Permit> decision = strict.feasibility(aRepair(), SMALL, at("11:00"), HOURS, MONDAY);

    assertThat(en(decision))
        .containsExactly("The work would go on after a break, until 2026-03-02 14:00.");
    assertThat(start(strict.earliest(aRepair(), SMALL, at("10:01"), HOURS, MONDAY)))
        .contains(at("13:00"));
    assertThat(start(strict.earliest(aRepair(), SMALL, at("10:00"), HOURS, MONDAY)))
        .contains(at("10:00"));
  }

  @Test
  void a_store_may_keep_all_work_from_going_over_the_night() {
    AppointmentRules strict =
        withStore(folder, AppointmentRules.OVER_NIGHT, "boolean", "false").appointments();

    assertThat(en(strict.feasibility(aRepair(), SMALL, at("17:00"), HOURS, MONDAY)))
        .containsExactly("The work would not be done on the same day, but at 2026-03-03 09:00.");
    assertThat(start(strict.earliest(aRepair(), SMALL, at("16:01"), HOURS, MONDAY)))
        .contains(at("2026-03-03T08:00"));
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "sameDay.classes | string-list | [\"big-repair\"] | goes-over-night",
        "offPeak.classes | string-list | [] | appointment-possible",
        "peak.hours | string | \"10:00-11:00\" | appointment-possible",
        "peak.hours | string | \"22:00-08:31\" | pick-up-in-peak"
      })
  void a_store_has_classes_and_peak_hours_of_its_own(
      String name, String type, String value, String reason) {
    AppointmentRules own = withStore(folder, name, type, value).appointments();
    AppointmentRequest request = aRepair().withPickUpAt(at("2026-03-03T08:30"));

    assertThat(
            reasons(
                own.feasibility(
                    request.withWork(Duration.ofMinutes(61)), SMALL, at("17:00"), HOURS, MONDAY)))
        .contains(reason);
  }

  @Test
  void a_store_may_wait_longer_or_not_at_all_for_parts() {
    AppointmentRequest request = aRepair().withParts(PartsArrival.on(PUMP, MONDAY));

    AppointmentRules atOnce =
        withStore(folder, AppointmentRules.PARTS_DAYS, "integer", "0").appointments();
    assertThat(start(atOnce.earliest(request, SMALL, at("08:00"), HOURS, MONDAY)))
        .contains(at("08:00"));
    AppointmentRules later =
        withStore(folder, AppointmentRules.PARTS_DAYS, "integer", "2").appointments();
    assertThat(start(later.earliest(request, SMALL, at("08:00"), HOURS, MONDAY)))
        .contains(at("2026-03-04T08:00"));
  }

  @ParameterizedTest(name = "every {0} minutes: {1}")
  @CsvSource({"5, 08:05", "20, 08:20", "60, 09:00"})
  void a_store_has_a_grid_of_its_own(String minutes, String start) {
    AppointmentRules own =
        withStore(folder, AppointmentRules.GRID, "integer", minutes).appointments();

    assertThat(start(own.earliest(aRepair(), SMALL, at("08:02"), HOURS, MONDAY)))
        .contains(at(start));
  }

  @Test
  void a_time_is_looked_for_within_the_horizon_only() {
    Workshop taken = SMALL.withBays(lift("L-1", busy("08:00", "2026-03-04T08:00")));

    AppointmentRules two =
        withStore(folder, AppointmentRules.HORIZON, "integer", "2").appointments();
    assertThat(
            en(two.earliest(aRepair().withSkills(), taken, at("08:00"), HOURS, MONDAY).decision()))
        .containsExactly(
            "There is no time until 2026-03-03; with another bay of the kind lift there would be"
                + " one at 2026-03-02 08:00.");
    AppointmentRules three =
        withStore(folder, AppointmentRules.HORIZON, "integer", "3").appointments();
    assertThat(start(three.earliest(aRepair(), taken, at("08:00"), HOURS, MONDAY)))
        .contains(at("2026-03-04T08:00"));
  }

  // ---- mistakes ----

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "slot.gridMinutes | 7 | Parameter 'slot.gridMinutes' must be one of 5, 10, 15, 20, 30 and 60, but was 7",
        "slot.horizonDays | 0 | Parameter 'slot.horizonDays' must be from 1 to 366, but was 0",
        "slot.horizonDays | 367 | Parameter 'slot.horizonDays' must be from 1 to 366, but was 367",
        "parts.daysBefore | 31 | Parameter 'parts.daysBefore' must be from 0 to 30, but was 31"
      })
  void a_parameter_out_of_range_is_refused(String name, String value, String message) {
    AppointmentRules own = withStore(folder, name, "integer", value).appointments();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> own.earliest(aRepair(), SMALL, at("08:00"), HOURS, MONDAY))
        .withMessage(message);
  }

  @Test
  void outside_of_its_time_the_pack_answers_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RULES.feasibility(aRepair(), SMALL, at("08:00"), HOURS, LocalDate.of(2013, 9, 30)))
        .withMessage(
            "Pack workshop-planning 2026.1 must be in force on the day asked about, but is from"
                + " 2013-10-01 and was asked about 2013-09-30");
  }

  @Test
  void the_pack_has_to_be_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AppointmentRules.of(PackLoader.create().load(ComplaintRules.pack())))
        .withMessageContaining("workshop-planning");
  }

  @Test
  void the_cases_of_the_pack_pass() {
    assertThat(RULES.runCases()).isEmpty();
  }
}
