package io.dealership.rules.complaint;

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

import io.dealership.core.contact.CaseNumber;
import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventId;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.customer.Complaint;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.identity.StepId;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.organization.StepHands;
import io.dealership.rules.pack.CaseCoverage;
import io.dealership.rules.workshop.PlanningFixtures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintRulesTest {

  private static final ComplaintRules RULES = STANDARD.complaints();

  @TempDir Path folder;

  /** A complaint of which all is known and nothing is weighty. */
  private static Complaint aComplaint() {
    return Complaint.builder()
        .customer(CustomerNumber.of("C-1"))
        .receivedAt(at("09:00"))
        .firstAsked(who("E-1"))
        .amount(Money.parse("CNY 300.00"))
        .paid(Money.parse("CNY 800.00"))
        .importantCustomer(false)
        .injury(false)
        .safety(false)
        .legalThreat(false)
        .media(false)
        .hardConflict(false)
        .build();
  }

  private static Decision<ComplaintLevel> level(Complaint complaint) {
    return RULES.level(complaint, MONDAY);
  }

  private static ComplaintHandling handling(Complaint complaint) {
    return RULES.handling(complaint, MONDAY);
  }

  // ---- every combination ----

  /** What makes a complaint major, by its reason, and how a complaint gets it. */
  private static Map<String, BiFunction<Complaint, Boolean, Complaint>> weights() {
    Map<String, BiFunction<Complaint, Boolean, Complaint>> all = new LinkedHashMap<>();
    all.put("injury", Complaint::withInjury);
    all.put("safety", Complaint::withSafety);
    all.put("legal-threat", Complaint::withLegalThreat);
    all.put("media", Complaint::withMedia);
    all.put("amount-major", (c, yes) -> c.withAmount(money(yes ? "5000.00" : "4999.99")));
    all.put("repeated", (c, yes) -> yes ? c.withEarlierOn(MONDAY.minusDays(3)) : c.withEarlierOn());
    all.put("important-customer", Complaint::withImportantCustomer);
    all.put("high-value-customer", (c, yes) -> c.withPaid(money(yes ? "10000.00" : "9999.99")));
    all.put("hard-conflict", Complaint::withHardConflict);
    return all;
  }

  private static Money money(String amount) {
    return Money.parse("CNY " + amount);
  }

  @Test
  void every_combination_is_sorted_and_owned_as_a_plain_program_says() {
    List<String> names = List.copyOf(weights().keySet());
    for (int bits = 0; bits < 1 << names.size(); bits++) {
      Complaint complaint = aComplaint();
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        boolean yes = (bits & 1 << i) != 0;
        complaint = weights().get(names.get(i)).apply(complaint, yes);
        if (yes) {
          expected.add(names.get(i));
        }
      }
      boolean manager =
          Stream.of("injury", "safety", "legal-threat", "amount-major", "hard-conflict")
              .anyMatch(expected::contains);
      boolean important =
          expected.contains("important-customer") || expected.contains("high-value-customer");

      ComplaintHandling handling = handling(complaint);

      assertThat(handling.level().outcome())
          .contains(expected.isEmpty() ? ComplaintLevel.NORMAL : ComplaintLevel.MAJOR);
      assertThat(reasons(handling.level()))
          .isEqualTo(expected.isEmpty() ? List.of("nothing-weighty") : expected);
      assertThat(handling.owner().outcome())
          .contains(
              manager
                  ? ComplaintOwner.SERVICE_MANAGER
                  : expected.isEmpty()
                      ? ComplaintOwner.FIRST_ASKED
                      : ComplaintOwner.FRONT_DESK_SUPERVISOR);
      assertThat(handling.takingPart())
          .isEqualTo(important && !manager ? List.of(RoleId.of("service-manager")) : List.of());
      assertThat(handling.keptBy()).isEqualTo(who("E-1"));
    }
  }

  // ---- levels ----

  @Test
  void AUTH_09_one_known_reason_is_enough() {
    Complaint littleKnown =
        Complaint.builder()
            .customer(CustomerNumber.of("C-1"))
            .receivedAt(at("09:00"))
            .firstAsked(who("E-1"))
            .build();

    assertThat(level(littleKnown).outcome()).isEmpty();
    assertThat(missing(level(littleKnown)))
        .containsExactlyInAnyOrder(
            "injury",
            "safety",
            "legalThreat",
            "media",
            "amountMajor",
            "importantCustomer",
            "highValue",
            "hardConflict");
    assertThat(level(littleKnown.withSafety(true)).outcome()).contains(ComplaintLevel.MAJOR);
    assertThat(handling(littleKnown.withSafety(true)).owner().outcome())
        .contains(ComplaintOwner.SERVICE_MANAGER);
    assertThat(handling(littleKnown).owner().outcome()).isEmpty();
    assertThat(handling(littleKnown).escalation()).isEmpty();
    assertThat(handling(littleKnown.withMedia(true)).owner().outcome())
        .as("whether it is about money is not known")
        .isEmpty();
  }

  @ParameterizedTest(name = "AUTH-09 {0}: {1}")
  @CsvSource({
    "CNY 0.00, NORMAL",
    "CNY 4999.99, NORMAL",
    "CNY 5000.00, MAJOR",
    "CNY 5000.01, MAJOR"
  })
  void AUTH_09_from_an_amount_on_it_is_major(String amount, ComplaintLevel expected) {
    assertThat(level(aComplaint().withAmount(Money.parse(amount))).outcome()).contains(expected);
  }

  @ParameterizedTest(name = "AUTH-10 paid {0}: {1}")
  @CsvSource({"CNY 9999.99, NORMAL", "CNY 10000.00, MAJOR", "CNY 10000.01, MAJOR"})
  void AUTH_10_a_customer_of_the_class_of_ten_thousand_is_of_high_value(
      String paid, ComplaintLevel expected) {
    assertThat(level(aComplaint().withPaid(Money.parse(paid))).outcome()).contains(expected);
  }

  @ParameterizedTest(name = "earlier on {0}: {1}")
  @CsvSource({"2025-03-01, NORMAL", "2025-03-02, MAJOR", "2026-03-02, MAJOR", "2026-03-03, NORMAL"})
  void an_earlier_complaint_counts_for_a_year(LocalDate earlier, ComplaintLevel expected) {
    assertThat(level(aComplaint().withEarlierOn(earlier)).outcome()).contains(expected);
  }

  @Test
  void messages_say_the_values_and_what_to_do() {
    Decision<ComplaintLevel> decision =
        level(
            aComplaint()
                .withAmount(money("6000.00"))
                .withPaid(money("12000.00"))
                .withEarlierOn(MONDAY.minusDays(1), MONDAY.minusDays(9)));

    assertThat(en(decision))
        .containsExactly(
            "CNY 6000.00 is claimed or at stake; from CNY 5000.00 on a complaint is major.",
            "The customer complained about the same before: 2 times.",
            "The customer paid CNY 12000.00; from CNY 10000.00 on a customer is of high value.");
    assertThat(zh(decision))
        .containsExactly(
            "涉及金额CNY 6000.00，达到重大投诉的起点CNY 5000.00。",
            "客户此前已就同一问题投诉2次。",
            "客户支付CNY 12000.00，达到高额客户的起点CNY 10000.00。");
    assertThat(decision.findings()).allMatch(finding -> finding.nextStep().isPresent());
  }

  // ---- who decides ----

  @Test
  void COMPLAINT_05_who_was_asked_first_keeps_a_normal_one() {
    ComplaintHandling handling = handling(aComplaint());

    assertThat(handling.owner().outcome()).contains(ComplaintOwner.FIRST_ASKED);
    assertThat(handling.keptBy()).isEqualTo(who("E-1"));
    assertThat(handling.escalation())
        .extracting(RoleId::code)
        .containsExactly("front-desk-supervisor", "service-manager", "general-manager");
  }

  @ParameterizedTest(name = "policy:major-complaint-owner {0}")
  @CsvSource({
    "SERVICE_MANAGER, service-manager, general-manager",
    "CUSTOMER_RELATIONS, customer-relations-manager, service-manager general-manager",
    "FRONT_DESK_SUPERVISOR, front-desk-supervisor, service-manager general-manager"
  })
  void AUTH_09_a_store_chooses_who_decides_on_major_ones(
      String variant, String role, String escalation) {
    ComplaintRules own =
        withStore(folder, ComplaintRules.MAJOR_OWNER, "string", "\"" + variant + "\"").complaints();

    ComplaintHandling handling = own.handling(aComplaint().withMedia(true), MONDAY);

    assertThat(handling.owner().outcome().flatMap(ComplaintOwner::role)).contains(RoleId.of(role));
    assertThat(handling.escalation().stream().map(RoleId::code))
        .containsExactly(escalation.split(" ", -1));
    // money, law and safety go to the service manager under each of them
    assertThat(own.handling(aComplaint().withLegalThreat(true), MONDAY).owner().outcome())
        .contains(ComplaintOwner.SERVICE_MANAGER);
  }

  @Test
  void AUTH_20_a_hard_conflict_goes_to_the_manager() {
    ComplaintHandling handling = handling(aComplaint().withHardConflict(true));

    assertThat(handling.owner().outcome()).contains(ComplaintOwner.SERVICE_MANAGER);
    assertThat(en(handling.owner()))
        .containsExactly("A hard conflict with the owner of a car goes to the manager.");
    assertThat(handling.owner().findings().get(0).citations())
        .extracting(Object::toString)
        .containsExactly("requirements AUTH-20");
    assertThat(handling.escalation()).extracting(RoleId::code).containsExactly("general-manager");
  }

  @Test
  void the_deadlines_run_by_the_contact_plan() {
    DealershipRules rules = DealershipRules.standard();
    ContactEvent received =
        ContactEvent.builder()
            .id(ContactEventId.of("EV-1"))
            .store(StoreCode.of("SH-01"))
            .kind(ContactEventKind.COMPLAINT_RECEIVED)
            .caseNumber(CaseNumber.of("K-1"))
            .at(at("09:00"))
            .build();
    List<String> owed =
        rules.contacts().plan(received, rules.businessTime(PlanningFixtures.HOURS)).tasks().stream()
            .map(task -> task.contact().code())
            .toList();

    assertThat(handling(aComplaint()).contacts().stream().map(Object::toString))
        .containsAll(owed)
        .contains("complaint-follow-up", "complaint-archive");
  }

  // ---- choices of a store ----

  @ParameterizedTest(name = "{0} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "complaint.majorAmount | money | \"CNY 300.00\" | amount-major",
        "complaint.majorAmount | money | \"CNY 300.01\" | repeated",
        "high-value.amount | money | \"CNY 800.00\" | repeated high-value-customer",
        "complaint.repetitionTimes | integer | 2 | nothing-weighty",
        "complaint.repetitionWindow | period | \"P1M\" | nothing-weighty",
        "complaint.repetitionWindow | period | \"P2M\" | repeated"
      })
  void a_store_has_numbers_of_its_own(String name, String type, String value, String reasons) {
    ComplaintRules own = withStore(folder, name, type, value).complaints();

    assertThat(
            String.join(
                " ", reasons(own.level(aComplaint().withEarlierOn(MONDAY.minusDays(45)), MONDAY))))
        .contains(reasons);
  }

  @Test
  void a_store_has_other_ways_up_and_other_contacts() {
    ComplaintRules supervisor =
        withStore(folder, ComplaintRules.SUPERVISOR, "string", "\"service-reception-manager\"")
            .complaints();
    assertThat(supervisor.handling(aComplaint(), MONDAY).escalation().get(0))
        .hasToString("service-reception-manager");
    ComplaintRules way =
        withStore(folder, ComplaintRules.ESCALATION, "string-list", "[\"service-manager\"]")
            .complaints();
    assertThat(way.handling(aComplaint(), MONDAY).escalation())
        .extracting(RoleId::code)
        .containsExactly("front-desk-supervisor", "service-manager");
    ComplaintRules contacts =
        withStore(folder, ComplaintRules.CONTACTS, "string-list", "[\"complaint-plan\"]")
            .complaints();
    assertThat(contacts.handling(aComplaint(), MONDAY).contacts())
        .extracting(Object::toString)
        .containsExactly("complaint-plan");
  }

  // ---- within the post ----

  @ParameterizedTest(name = "AUTH-19 {1}: {2}")
  @CsvSource({
    "R-1, roadside-rescue.scene, ALLOWED",
    "R-1, roadside-rescue.dispatch, REFUSED",
    "I-1, accident-claim.estimate, ALLOWED",
    "I-1, accident-claim.return, REFUSED",
    "R-1, accident-claim.estimate, REFUSED",
    "I-1, roadside-rescue.scene, REFUSED"
  })
  void AUTH_19_rescue_operator_and_claims_specialist_act_within_their_posts(
      String employee, String step, StepHands expected) {
    Staff people = staff("R-1 rescue-operator", "I-1 insurance-claims-specialist");

    assertThat(
            DealershipRules.standard()
                .organization()
                .hands(StepId.parse(step), who(employee), List.of(), people, MONDAY)
                .outcome())
        .contains(expected);
  }

  @Test
  void the_actions_that_are_named_exist() {
    var authority = DealershipRules.standard().authority();

    assertThat(
            Stream.of(
                    ComplaintRules.REMEDY,
                    ComplaintRules.RESCUE_OVER_AUTHORITY,
                    ComplaintRules.CLAIM_OVER_AUTHORITY)
                .map(code -> authority.action(code, MONDAY).name().en()))
        .containsExactly(
            "Remedy offered for a complaint",
            "Decision at a rescue beyond the post",
            "Decision in a claim beyond the post");
  }

  // ---- mistakes ----

  @Test
  void another_currency_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> level(aComplaint().withAmount(Money.parse("USD 1.00"))))
        .withMessage(
            "Complaint.amount and paid must be in CNY, the currency of the rules, but one was USD"
                + " 1.00");
  }

  @Test
  void a_policy_that_is_none_and_a_day_before_the_pack_are_refused() {
    ComplaintRules own =
        withStore(folder, ComplaintRules.MAJOR_OWNER, "string", "\"NOBODY\"").complaints();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> own.handling(aComplaint(), MONDAY))
        .withMessageStartingWith("Parameter 'complaint.majorOwner' must be one of [");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.level(aComplaint(), LocalDate.of(2013, 9, 30)))
        .withMessageStartingWith("Pack complaint-triage 2026.1 must be in force");
  }

  @Test
  void the_cases_of_the_pack_show_each_outcome_and_reason_and_pass() {
    assertThat(RULES.runCases()).isEmpty();
    CaseCoverage.assertWhole(
        DealershipRules.standard().packs().pack(ComplaintRules.PACK),
        Map.of(
            ComplaintRules.LEVEL, ComplaintLevel.class,
            ComplaintRules.OWNER, ComplaintOwner.class));
  }
}
