package io.dealership.rules.service;

import static io.dealership.rules.workshop.PlanningFixtures.MONDAY;
import static io.dealership.rules.workshop.PlanningFixtures.SHANGHAI;
import static io.dealership.rules.workshop.PlanningFixtures.STANDARD;
import static io.dealership.rules.workshop.PlanningFixtures.at;
import static io.dealership.rules.workshop.PlanningFixtures.en;
import static io.dealership.rules.workshop.PlanningFixtures.reasons;
import static io.dealership.rules.workshop.PlanningFixtures.staff;
import static io.dealership.rules.workshop.PlanningFixtures.who;
import static io.dealership.rules.workshop.PlanningFixtures.withStore;
import static io.dealership.rules.workshop.PlanningFixtures.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.identity.StepId;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Staff;
import io.dealership.core.service.AdvisorDuty;
import io.dealership.core.service.AdvisorTerm;
import io.dealership.core.service.StandIn;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.organization.StepDone;
import io.dealership.rules.organization.StepHands;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisorRulesTest {

  private static final AdvisorRules RULES = STANDARD.advisors();
  private static final CustomerNumber CUSTOMER = CustomerNumber.of("C-1");

  private static final Staff PEOPLE =
      staff(
          "A-1 service-advisor",
          "A-2 service-advisor",
          "A-3 service-advisor",
          "Q-1 quality-inspector",
          "K-1 cashier");

  @TempDir Path folder;

  private static AdvisorTerm first(String advisor, String from) {
    return AdvisorTerm.builder()
        .customer(CUSTOMER)
        .advisor(who(advisor))
        .from(LocalDate.parse(from))
        .build();
  }

  private static AdvisorTerm after(String before, String advisor, String from) {
    return first(advisor, from).withHandedOverBy(who(before));
  }

  private static StandIn standIn(String absent, String deputy) {
    return StandIn.builder()
        .absent(who(absent))
        .deputy(who(deputy))
        .from(MONDAY)
        .until(MONDAY.plusDays(5))
        .build();
  }

  private static ResponsibleAdvisor ask(
      List<AdvisorTerm> terms, Set<EmployeeNumber> away, StandIn... standIns) {
    return RULES.responsible(CUSTOMER, terms, away, List.of(standIns), PEOPLE, MONDAY);
  }

  // ---- one for life ----

  @Test
  void SERVICE_01_the_first_advisor_stays_for_life() {
    ResponsibleAdvisor answer = ask(List.of(first("A-1", "2019-05-01")), Set.of());

    assertThat(answer.decision().outcome()).contains(AdvisorStanding.ADVISOR);
    assertThat(answer.advisor()).contains(who("A-1"));
    assertThat(answer.acting()).contains(who("A-1"));
    assertThat(en(answer.decision())).containsExactly("A-1 is the advisor of customer C-1.");
    assertThat(zh(answer.decision())).containsExactly("A-1是客户C-1的责任顾问。");
  }

  @Test
  void SERVICE_01_another_takes_over_only_with_a_hand_over() {
    List<AdvisorTerm> terms =
        List.of(
            after("A-1", "A-3", "2026-03-02"),
            first("A-1", "2019-05-01"),
            first("A-2", "2024-01-01"));

    ResponsibleAdvisor answer = ask(terms, Set.of());
    ResponsibleAdvisor before =
        RULES.responsible(CUSTOMER, terms, Set.of(), List.of(), PEOPLE, LocalDate.of(2026, 3, 1));

    assertThat(before.advisor()).contains(who("A-1"));
    assertThat(answer.advisor()).contains(who("A-3"));
    assertThat(answer.refused()).containsExactly(first("A-2", "2024-01-01"));
    assertThat(en(before.decision()))
        .containsExactly(
            "A-1 is the advisor of customer C-1.",
            "The change to A-2 from 2024-01-01 on does not count: A-1 did not hand customer C-1"
                + " over.");
  }

  @Test
  void SERVICE_01_nobody_hands_over_a_customer_of_somebody_else() {
    ResponsibleAdvisor answer =
        ask(List.of(first("A-1", "2019-05-01"), after("A-2", "A-3", "2025-01-01")), Set.of());

    assertThat(answer.advisor()).contains(who("A-1"));
    assertThat(answer.refused()).hasSize(1);
  }

  @Test
  void SERVICE_01_terms_of_other_customers_and_of_later_days_do_not_count() {
    AdvisorTerm other = first("A-2", "2019-05-01").withCustomer(CustomerNumber.of("C-2"));
    AdvisorTerm tomorrow = first("A-1", "2026-03-03");

    ResponsibleAdvisor answer = ask(List.of(other, tomorrow), Set.of());

    assertThat(answer.decision().outcome()).contains(AdvisorStanding.NOBODY);
    assertThat(en(answer.decision()))
        .containsExactly("Nobody was named as the advisor of customer C-1.");
    assertThat(answer.advisor()).isEmpty();
    assertThat(answer.deputy()).hasToString("front-desk-supervisor");
  }

  @Test
  void SERVICE_01_somebody_stands_in_while_the_advisor_is_away() {
    List<AdvisorTerm> terms = List.of(first("A-1", "2019-05-01"));

    ResponsibleAdvisor stoodIn =
        ask(terms, Set.of(who("A-1")), standIn("A-1", "A-3"), standIn("A-1", "A-2"));
    ResponsibleAdvisor alone = ask(terms, Set.of(who("A-1")), standIn("A-2", "A-3"));

    assertThat(stoodIn.decision().outcome()).contains(AdvisorStanding.STOOD_IN);
    assertThat(stoodIn.acting()).contains(who("A-2"));
    assertThat(stoodIn.advisor()).contains(who("A-1"));
    assertThat(en(stoodIn.decision()))
        .containsExactly("A-2 stands in for A-1, the advisor of customer C-1, on 2026-03-02.");
    assertThat(alone.decision().outcome()).contains(AdvisorStanding.NOBODY);
    assertThat(alone.acting()).isEmpty();
    assertThat(alone.decision().findings().get(0).nextStep().orElseThrow().text().en())
        .isEqualTo("Name a stand-in; until then: front-desk-supervisor.");
  }

  @ParameterizedTest(name = "SERVICE-01 {0} for {1}: {2}")
  @CsvSource({
    "2026-03-01, A-1, away-without-stand-in",
    "2026-03-02, A-1, stood-in",
    "2026-03-06, A-1, stood-in",
    "2026-03-07, A-1, away-without-stand-in"
  })
  void SERVICE_01_a_stand_in_has_a_term(LocalDate on, String advisor, String reason) {
    ResponsibleAdvisor answer =
        RULES.responsible(
            CUSTOMER,
            List.of(first(advisor, "2019-05-01")),
            Set.of(who(advisor)),
            List.of(standIn(advisor, "A-2")),
            PEOPLE,
            on);

    assertThat(reasons(answer.decision())).containsExactly(reason);
  }

  @Test
  void SERVICE_01_who_is_away_or_no_advisor_stands_in_for_nobody() {
    List<AdvisorTerm> terms = List.of(first("A-1", "2019-05-01"));

    assertThat(ask(terms, Set.of(who("A-1"), who("A-2")), standIn("A-1", "A-2")).acting())
        .isEmpty();
    assertThat(ask(terms, Set.of(who("A-1")), standIn("A-1", "K-1")).acting()).isEmpty();
  }

  @Test
  void SERVICE_01_a_customer_of_somebody_who_left_is_handed_over() {
    List<AdvisorTerm> terms = List.of(first("A-9", "2019-05-01"));

    ResponsibleAdvisor left = ask(terms, Set.of());
    ResponsibleAdvisor stoodIn = ask(terms, Set.of(), standIn("A-9", "A-2"));

    assertThat(en(left.decision()))
        .containsExactly(
            "The advisor of customer C-1, A-9, no longer holds the post on 2026-03-02, and the"
                + " customer was not handed over.");
    assertThat(stoodIn.acting()).contains(who("A-2"));
    assertThat(stoodIn.decision().findings().get(0).nextStep().orElseThrow().code())
        .isEqualTo("hand-over");
  }

  @Test
  void two_terms_that_begin_on_the_same_day_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ask(List.of(first("A-1", "2019-05-01"), first("A-2", "2019-05-01")), Set.of()))
        .withMessage(
            "AdvisorRules.terms of customer C-1 must begin on different days, but two began on"
                + " 2019-05-01");
  }

  /** Goes back from the end: a term counts if all before it hand over to each other. */
  private static Optional<String> plain(List<AdvisorTerm> byDay) {
    String advisor = "";
    for (AdvisorTerm each : byDay) {
      String giver = each.handedOverBy().map(Object::toString).orElse("");
      advisor = advisor.isEmpty() || giver.equals(advisor) ? each.advisor().value() : advisor;
    }
    return advisor.isEmpty() ? Optional.empty() : Optional.of(advisor);
  }

  @Property(tries = 500)
  void the_advisor_is_the_one_to_whom_a_chain_of_hand_overs_leads(@ForAll long seed) {
    Random random = new Random(seed);
    List<AdvisorTerm> terms = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int advisor = 1 + random.nextInt(3);
      int giver = 1 + random.nextInt(3);
      AdvisorTerm term = first("A-" + advisor, "2025-01-0" + (7 - i));
      terms.add(
          random.nextInt(4) == 0 || giver == advisor
              ? term
              : term.withHandedOverBy(who("A-" + giver)));
    }
    Optional<String> expected = plain(terms);
    Collections.shuffle(terms, random);

    ResponsibleAdvisor answer = ask(terms, Set.of());

    assertThat(answer.advisor().map(EmployeeNumber::value)).isEqualTo(expected);
    assertThat(answer.decision().outcome())
        .contains(expected.isPresent() ? AdvisorStanding.ADVISOR : AdvisorStanding.NOBODY);
  }

  @Test
  void a_store_names_another_deputy_and_other_advisors() {
    AdvisorRules deputy =
        withStore(folder, AdvisorRules.DEPUTY, "string", "\"service-reception-manager\"")
            .advisors();
    assertThat(
            deputy.responsible(CUSTOMER, List.of(), Set.of(), List.of(), PEOPLE, MONDAY).deputy())
        .hasToString("service-reception-manager");
    AdvisorRules cashier =
        withStore(folder, AdvisorRules.ADVISORS, "string-list", "[\"cashier\"]").advisors();
    assertThat(
            cashier
                .responsible(
                    CUSTOMER,
                    List.of(first("K-1", "2019-05-01")),
                    Set.of(),
                    List.of(),
                    PEOPLE,
                    MONDAY)
                .acting())
        .contains(who("K-1"));
  }

  // ---- help at reception ----

  @ParameterizedTest(name = "SERVICE-03 {0} wait for {1}: {2}")
  @CsvSource({
    "6, 2, no-peak",
    "7, 2, support-allowed",
    "0, 0, no-peak",
    "1, 0, support-allowed",
    "3, 1, no-peak",
    "4, 1, support-allowed"
  })
  void SERVICE_03_others_help_when_more_wait_than_the_threshold(
      int waiting, int advisors, String reason) {
    assertThat(reasons(RULES.support(who("Q-1"), waiting, advisors, PEOPLE, MONDAY)))
        .containsExactly(reason);
  }

  @Test
  void SERVICE_03_all_causes_are_told() {
    Decision<Permit> decision = RULES.support(who("K-1"), 2, 1, PEOPLE, MONDAY);

    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(en(decision))
        .containsExactly(
            "2 customers wait for 1 advisors; others help when more than 3 wait for each.",
            "K-1 holds none of the posts that help at reception: quality-inspector,"
                + " settlement-clerk, information-clerk, technical-advisor.");
  }

  @Test
  void SERVICE_03_who_helped_to_receive_a_car_is_kept_apart_only_from_work_on_it() {
    DealershipRules rules = DealershipRules.standard();
    StepId welcome = StepId.parse("aftersales-visit.welcome");

    assertThat(rules.organization().hands(welcome, who("Q-1"), List.of(), PEOPLE, MONDAY).outcome())
        .contains(StepHands.ALLOWED);
    assertThat(
            rules
                .organization()
                .hands(
                    StepId.parse("aftersales-visit.final-inspection"),
                    who("Q-1"),
                    List.of(new StepDone(StepId.parse("aftersales-visit.repair"), who("Q-1"))),
                    PEOPLE,
                    MONDAY)
                .outcome())
        .contains(StepHands.REFUSED);
  }

  @Test
  void a_store_has_a_threshold_and_helpers_of_its_own() {
    AdvisorRules ten = withStore(folder, AdvisorRules.THRESHOLD, "integer", "10").advisors();
    assertThat(reasons(ten.support(who("Q-1"), 10, 1, PEOPLE, MONDAY))).containsExactly("no-peak");
    AdvisorRules cashiers =
        withStore(folder, AdvisorRules.HELPERS, "string-list", "[\"cashier\"]").advisors();
    assertThat(reasons(cashiers.support(who("K-1"), 10, 1, PEOPLE, MONDAY)))
        .containsExactly("support-allowed");
  }

  @Test
  void nobody_waits_less_than_not_at_all() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.support(who("Q-1"), -1, 0, PEOPLE, MONDAY))
        .withMessage("AdvisorRules.waiting and advisors must not be negative, but were -1 and 0");
  }

  // ---- somebody can be reached ----

  private static AdvisorDuty duty(String from, String until) {
    return AdvisorDuty.builder().advisor(who("A-1")).from(at(from)).until(at(until)).build();
  }

  @Test
  void SERVICE_02_a_rota_leaves_no_gap() {
    List<AdvisorDuty> whole =
        List.of(
            duty("18:00", "2026-03-03T08:00"),
            duty("2026-03-01T18:00", "08:00"),
            duty("08:00", "18:00"),
            duty("09:00", "10:00"));

    assertThat(RULES.rota(whole, MONDAY, SHANGHAI).outcome()).contains(Permit.ALLOWED);
    assertThat(en(RULES.rota(whole.subList(0, 2), MONDAY, SHANGHAI)))
        .containsExactly("From 2026-03-02 08:00 to 2026-03-02 18:00 no advisor can be reached.");
    assertThat(
            zh(
                RULES.rota(
                    List.of(duty("08:00", "12:00"), duty("12:01", "2026-03-03T00:00")),
                    MONDAY,
                    SHANGHAI)))
        .containsExactly(
            "2026-03-02 00:00至2026-03-02 08:00没有顾问可以联系。",
            "2026-03-02 12:00至2026-03-02 12:01没有顾问可以联系。");
    assertThat(RULES.rota(List.of(), MONDAY, SHANGHAI).outcome()).contains(Permit.NOT_YET);
  }

  @Test
  void SERVICE_02_a_store_decides_on_its_hours() {
    AdvisorRules own =
        withStore(folder, AdvisorRules.REACHABLE, "string", "\"08:00-12:00, 20:00-02:00\"")
            .advisors();

    assertThat(
            own.rota(
                    List.of(duty("08:00", "12:00"), duty("19:00", "2026-03-03T02:00")),
                    MONDAY,
                    SHANGHAI)
                .outcome())
        .contains(Permit.ALLOWED);
    assertThat(en(own.rota(List.of(duty("08:00", "23:00")), MONDAY, SHANGHAI)))
        .containsExactly("From 2026-03-02 23:00 to 2026-03-03 02:00 no advisor can be reached.");
  }

  @Property(tries = 400)
  void every_minute_of_a_gap_is_without_duty_and_no_other(@ForAll long seed) {
    Random random = new Random(seed);
    List<AdvisorDuty> duties = new ArrayList<>();
    boolean[] covered = new boolean[24 * 60];
    for (int i = random.nextInt(5); i > 0; i--) {
      int from = random.nextInt(24 * 60) - 60;
      int until = from + 1 + random.nextInt(900);
      duties.add(
          AdvisorDuty.builder()
              .advisor(who("A-1"))
              .from(at("00:00").plusSeconds(from * 60L))
              .until(at("00:00").plusSeconds(until * 60L))
              .build());
      for (int minute = Math.max(0, from); minute < Math.min(until, 24 * 60); minute++) {
        covered[minute] = true;
      }
    }
    int gaps = 0;
    boolean whole = true;
    for (int minute = 0; minute < 24 * 60; minute++) {
      gaps += !covered[minute] && (minute == 0 || covered[minute - 1]) ? 1 : 0;
      whole &= covered[minute];
    }

    Decision<Permit> decision = RULES.rota(duties, MONDAY, SHANGHAI);

    assertThat(decision.outcome()).contains(whole ? Permit.ALLOWED : Permit.NOT_YET);
    assertThat(decision.findings()).hasSize(whole ? 1 : gaps);
  }

  @Test
  void the_cases_of_the_pack_pass() {
    assertThat(RULES.runCases()).isEmpty();
  }
}
