package io.dealership.rules.authority;

import static io.dealership.rules.authority.Stores.CODE;
import static io.dealership.rules.authority.Stores.DAY;
import static io.dealership.rules.authority.Stores.NOW;
import static io.dealership.rules.authority.Stores.STANDARD;
import static io.dealership.rules.authority.Stores.at;
import static io.dealership.rules.authority.Stores.desk;
import static io.dealership.rules.authority.Stores.en;
import static io.dealership.rules.authority.Stores.holds;
import static io.dealership.rules.authority.Stores.reasons;
import static io.dealership.rules.authority.Stores.request;
import static io.dealership.rules.authority.Stores.who;
import static io.dealership.rules.authority.Stores.with;
import static io.dealership.rules.authority.Stores.write;
import static io.dealership.rules.authority.Stores.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.text.LocalText;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.CaseCoverage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The actions of the pack: whose approval each needs, and on what clause. */
class StandardActionsTest {

  @TempDir Path folder;

  /** One holder for each role of the catalog, by its id, and the consultant E-1. */
  static Staff everybody() {
    List<Assignment> all = new ArrayList<>();
    all.add(holds("E-1", "sales-consultant"));
    for (Role role : DealershipRules.standard().organization().catalog(DAY).roles()) {
      all.add(holds("N-" + role.id(), role.id().code()));
    }
    return Staff.builder().store(CODE).addAllAssignments(all).build();
  }

  private static final ApprovalDesk DESK = desk(STANDARD, everybody());

  /** A request that says that nothing forbidden is so. */
  private static ApprovalRequest innocent(AuthorityRules rules, String action) {
    Map<String, Boolean> circumstances = new LinkedHashMap<>();
    rules
        .action(ActionCode.of(action), DAY)
        .forbiddenIf()
        .forEach(each -> circumstances.put(each.circumstance(), false));
    return request(action)
        .withAmount(Money.parse("CNY 12000.00"))
        .withPercent(BigDecimal.valueOf(3))
        .withCircumstances(circumstances);
  }

  @ParameterizedTest
  @CsvSource({
    "insurance-over-authority, 1 insurance-manager; 2 general-manager deputy-general-manager, AUTH-01",
    "insurance-concession, 1 insurance-manager; 2 general-manager, AUTH-02; SEG-03",
    "parts-order, 1 parts-manager; 2 service-manager, AUTH-03; AUTH-04; policy:parts-order-review; SEG-02",
    "pdi-internal-repair, 1 sales-manager, AUTH-05",
    "sales-plan-submission, 1 general-manager, AUTH-06",
    "company-car-for-outsiders, 1 general-manager, AUTH-07",
    "company-car-spending, 1 general-manager deputy-general-manager, AUTH-08",
    "manager-appointment, 1 general-manager, AUTH-11; AUTH-12",
    "executive-appointment, 1 board, AUTH-11",
    "investment, 1 general-manager, AUTH-12",
    "operating-decision, 1 general-manager, AUTH-12",
    "cash-use, 1 general-manager, AUTH-12",
    "staff-change, 1 general-manager, AUTH-13; AUTH-12",
    "reward-or-penalty, 1 general-manager, AUTH-14; AUTH-13",
    "company-document, 1 general-manager, AUTH-15",
    "stock-difference, 1 parts-manager; 2 finance-manager, STOCK-01; SEG-04",
    "tool-damage, 1 workshop-supervisor, AUTH-16",
    "equipment-purchase, 1 tool-document-administrator equipment-administrator workshop-supervisor; 2 service-manager, AUTH-17",
    "expense-payment, 1 accountant finance-manager, AUTH-21",
    "vehicle-deal, 1 sales-manager, PRICE-04; policy:sales-price-authority",
    "outlet-deal, 1 secondary-area-sales-manager, PRICE-05",
    "repair-price-change, 1 general-manager, PRICE-06; AUTH-15",
    "complaint-remedy, 1 general-manager, AUTH-09; COMPLAINT-06",
    "rescue-over-authority, 1 workshop-supervisor, AUTH-19",
    "claim-over-authority, 1 insurance-manager, AUTH-19",
    "parts-return, 1 parts-manager, STOCK-07",
    "parts-transfer, 1 parts-manager, STOCK-07",
    "parts-price-cut, 1 parts-manager; 2 service-manager, STOCK-07",
    "parts-write-down, 1 parts-manager; 2 finance-manager; 3 general-manager, STOCK-07; AUTH-12",
    "parts-scrap, 1 parts-manager; 2 finance-manager; 3 general-manager, STOCK-17; AUTH-12"
  })
  void an_action_needs_these_approvals_and_has_them_one_after_the_other(
      String action, String needs, String clauses) {
    ApprovalRequest request = innocent(STANDARD, action);
    List<Approval> given = new ArrayList<>();
    List<String> stages = List.of(needs.split("; "));

    assertThat(needed(DESK.plan(request, given, NOW))).isEqualTo(stages);
    for (int i = 0; i < stages.size(); i++) {
      ApprovalPlan plan = DESK.plan(request, given, NOW);
      assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
      assertThat(plan.needed().get(0).isNow()).isTrue();
      assertThat(plan.needed().stream().skip(1)).noneMatch(NeededApproval::isNow);
      given.add(next(request, plan.needed().get(0), at("2026-03-02T10:00").plusSeconds(i)));
    }
    ApprovalPlan plan = DESK.plan(request, given, NOW);
    assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(plan.needed()).isEmpty();
    assertThat(plan.given()).extracting(GivenApproval::approval).isEqualTo(given);
    assertThat(
            plan.decision().findings().get(0).citations().stream()
                .map(Citation::toString)
                .map(each -> each.replace("requirements ", "")))
        .isEqualTo(List.of(clauses.split("; ")));
    assertThat(reasons(plan).subList(0, 2))
        .containsExactly("approvals-complete", "approval-counts");
  }

  private static List<String> needed(ApprovalPlan plan) {
    return plan.needed().stream()
        .map(
            each ->
                each.stage()
                    + " "
                    + each.outside()
                        .map(OutsideApprover::code)
                        .orElseGet(
                            () ->
                                String.join(" ", each.roles().stream().map(RoleId::code).toList())))
        .toList();
  }

  private static Approval next(ApprovalRequest request, NeededApproval needed, Instant at) {
    return needed
        .outside()
        .map(outside -> Approval.given(request, outside, at))
        .orElseGet(() -> Approval.given(request, needed.canApprove().get(0).employee(), at));
  }

  @Test
  void there_are_these_actions_and_no_other() {
    assertThat(STANDARD.actions(DAY))
        .hasSize(30)
        .extracting(ActionEntry::id)
        .doesNotHaveDuplicates();
    assertThat(STANDARD.actions(DAY).stream().filter(ActionEntry::signed).map(ActionEntry::id))
        .containsExactly(
            "insurance-concession", "pdi-internal-repair", "company-car-for-outsiders");
  }

  @Test
  void a_misspelled_action_is_guessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.plan(request("insurance-concesion"), List.of(), NOW))
        .withMessage(
            "ApprovalRequest.action must be one of the 30 actions of the packs, but was"
                + " 'insurance-concesion'.\n  Maybe you meant 'insurance-concession'.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.action(ActionCode.of("cash-used"), DAY))
        .withMessageEndingWith("Maybe you meant 'cash-use'.");
  }

  // ---- what the law forbids ----

  @Test
  void R506_a_benefit_outside_the_contract_is_refused_whatever_the_approvals() {
    ApprovalRequest request =
        innocent(STANDARD, "insurance-concession")
            .withCircumstances(Map.of("outside-insurance-contract", true));

    ApprovalPlan plan =
        DESK.plan(
            request,
            List.of(
                Stores.yes(request, "N-insurance-manager", "10:00"),
                Stores.yes(request, "N-general-manager", "11:00")),
            NOW);

    assertThat(plan.decision().outcome()).contains(ApprovalState.FORBIDDEN);
    assertThat(plan.needed()).isEmpty();
    assertThat(en(plan, "forbidden"))
        .isEqualTo(
            "No approval heals this for \"Insurance concession to a customer\": a benefit outside"
                + " the insurance contract, such as commission passed on or a gift.");
    assertThat(zh(plan, "forbidden"))
        .isEqualTo("“保险手续费让利”存在任何批准都不能补正的情形：给予保险合同约定以外的利益（如返还手续费、赠送礼品）。");
    assertThat(plan.decision().findings().get(0).citations())
        .extracting(Citation::toString)
        .containsExactly(
            "cn-insurance-law-2015 116(4)", "cn-insurance-law-2015 131(4)", "regulations R-506");
  }

  @Test
  void R506_a_benefit_inside_the_contract_may_be_approved() {
    ApprovalRequest request = innocent(STANDARD, "insurance-concession");

    assertThat(DESK.plan(request, List.of(), NOW).decision().outcome())
        .contains(ApprovalState.PENDING);
  }

  @Test
  void R506_nobody_knows_before_it_is_said_whether_it_is_inside_the_contract() {
    ApprovalRequest request =
        innocent(STANDARD, "insurance-concession").withCircumstances(Map.of());

    ApprovalPlan plan =
        DESK.plan(
            request,
            List.of(
                Stores.yes(request, "N-insurance-manager", "10:00"),
                Stores.yes(request, "N-general-manager", "11:00")),
            NOW);

    assertThat(plan.decision().outcome()).isEmpty();
    assertThat(plan.decision().possible())
        .containsExactly(ApprovalState.FORBIDDEN, ApprovalState.APPROVED);
    assertThat(plan.decision().missing())
        .extracting(MissingFact::name)
        .containsExactly("outside-insurance-contract");
    assertThat(plan.explain(Locale.ENGLISH))
        .contains(
            "Missing: a benefit outside the insurance contract, such as commission passed on or a"
                + " gift");
  }

  @ParameterizedTest
  @CsvSource({
    "S01, above-displayed-price, cn-auto-sales-measures-2017 10",
    "S02, tied-sale, cn-auto-sales-measures-2017 14"
  })
  void S01_S02_a_deal_against_the_law_is_refused_whatever_the_approvals(
      String id, String circumstance, String article) {
    ApprovalRequest innocent = innocent(STANDARD, "vehicle-deal");
    Map<String, Boolean> circumstances = new LinkedHashMap<>(innocent.circumstances());
    circumstances.put(circumstance, true);
    ApprovalRequest request = innocent.withCircumstances(circumstances);

    ApprovalPlan plan =
        DESK.plan(request, List.of(Stores.yes(request, "N-sales-manager", "10:00")), NOW);

    assertThat(plan.decision().outcome()).as(id).contains(ApprovalState.FORBIDDEN);
    assertThat(plan.decision().findings().get(0).citations().get(0)).hasToString(article);
  }

  @Test
  void PRICE06_repair_prices_without_the_after_sales_manager_are_no_draft() {
    ApprovalRequest request =
        request("repair-price-change")
            .withCircumstances(Map.of("without-after-sales-manager", true));

    assertThat(DESK.plan(request, List.of(), NOW).decision().outcome())
        .contains(ApprovalState.FORBIDDEN);
  }

  static Stream<String> lawful() {
    return Stream.of("insurance-concession", "vehicle-deal", "repair-price-change");
  }

  @ParameterizedTest
  @MethodSource("lawful")
  void a_store_must_not_drop_what_is_forbidden(String action) {
    String own =
        Stores.action(action, "\"bands\": [{\"stages\": [{\"oneOf\": [\"general-manager\"]}]}]");

    assertThatThrownBy(() -> with(folder.resolve("loose-store"), own))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("authority.json")
        .hasMessageContaining("/actions/0/id")
        .hasMessageContaining("but was \"" + action + "\"")
        .hasMessageContaining(
            "an action that keeps the circumstance '"
                + STANDARD.action(ActionCode.of(action), DAY).forbiddenIf().get(0).circumstance()
                + "' forbidden, as layer nation has it");
  }

  // ---- choices ----

  private AuthorityRules choosing(String parameter, String type, String value) {
    return with(
        write(
            folder.resolve("choosing-store"),
            Map.of(
                "parameters.json",
                "{\"parameters\": [{\"name\": \"%s\", \"type\": \"%s\", \"value\": %s, \"source\": \"house-rules 2\", \"verification\": \"N\"}]}"
                    .formatted(parameter, type, value))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[\"PARTS_MANAGER\", \"SERVICE_MANAGER\"]|1 parts-manager; 2 service-manager",
        "[\"PARTS_MANAGER\"]|1 parts-manager",
        "[\"SERVICE_MANAGER\"]|1 service-manager"
      })
  void who_reviews_an_order_of_parts_is_a_choice(String chosen, String needs) {
    AuthorityRules rules = choosing("parts-order.review", "string-list", chosen);

    assertThat(
            needed(
                desk(rules, everybody())
                    .plan(request("parts-order", "CNY 5000.00"), List.of(), NOW)))
        .isEqualTo(List.of(needs.split("; ")));
  }

  @Test
  void a_choice_that_is_none_is_refused() {
    AuthorityRules rules = choosing("parts-order.review", "string-list", "[\"PARTS_MANGER\"]");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk(rules, everybody()))
        .withMessage(
            "Parameter 'parts-order.review' must be of [PARTS_MANAGER, SERVICE_MANAGER], but was"
                + " [PARTS_MANGER]");
  }

  @Test
  void PRICE04_a_deal_at_list_price_is_inside_the_policy_unless_the_manager_has_them_all() {
    ApprovalRequest deal = innocent(STANDARD, "vehicle-deal").withPercent(BigDecimal.ZERO);

    assertThat(DESK.plan(deal, List.of(), NOW).decision().outcome())
        .contains(ApprovalState.APPROVED);
    assertThat(en(DESK.plan(deal, List.of(), NOW), "no-approval-needed"))
        .isEqualTo("\"Price of a vehicle deal\" (CNY 12000.00, 0% off) needs nobody's approval.");
    AuthorityRules all = choosing("sales-price.authority", "string", "\"SALES_MANAGER_ALL\"");
    assertThat(needed(desk(all, everybody()).plan(deal, List.of(), NOW)))
        .containsExactly("1 sales-manager");
  }

  @Test
  void PRICE04_without_the_discount_it_is_not_known_whether_anybody_is_asked() {
    ApprovalRequest deal = innocent(STANDARD, "vehicle-deal").withPercent(Optional.empty());

    ApprovalPlan plan = DESK.plan(deal, List.of(), NOW);

    assertThat(plan.decision().outcome()).isEmpty();
    assertThat(plan.needed()).isEmpty();
    assertThat(plan.decision().missing())
        .containsExactly(
            new MissingFact(
                "percent", new LocalText("优惠百分比", "percent taken off"), Optional.empty()));
    // with the yes of the manager nothing depends on it any more
    assertThat(
            DESK.plan(deal, List.of(Stores.yes(deal, "N-sales-manager", "10:00")), NOW)
                .decision()
                .outcome())
        .contains(ApprovalState.APPROVED);
  }

  // ---- amounts ----

  @ParameterizedTest
  @CsvSource({
    "0.00, ''",
    "200.00, ''",
    "200.01, 1 front-desk-supervisor customer-relations-manager",
    "2000.00, 1 front-desk-supervisor customer-relations-manager",
    "2000.01, 1 service-manager",
    "10000.00, 1 service-manager",
    "10000.01, 1 general-manager"
  })
  void AUTH09_who_may_offer_a_remedy_depends_on_the_amount(String amount, String needs) {
    ApprovalRequest remedy =
        request("complaint-remedy", "CNY " + amount).withCustomer(CustomerNumber.of("C-1"));

    assertThat(String.join("; ", needed(DESK.plan(remedy, List.of(), NOW)))).isEqualTo(needs);
  }

  @Test
  void AUTH09_what_one_customer_is_offered_adds_up() {
    ApprovalRequest remedy =
        request("complaint-remedy", "CNY 150.00").withCustomer(CustomerNumber.of("C-1"));
    ApprovalRequest again =
        remedy
            .withNumber(RequestNumber.of("R-2"))
            .withRequestedAt(remedy.requestedAt().plusSeconds(60));

    assertThat(needed(DESK.plan(again, List.of(), List.of(), NOW))).isEmpty();
    assertThat(needed(DESK.plan(again, List.of(remedy), List.of(), NOW)))
        .containsExactly("1 front-desk-supervisor customer-relations-manager");
    ApprovalRequest other = again.withCustomer(CustomerNumber.of("C-2"));
    assertThat(needed(DESK.plan(other, List.of(remedy), List.of(), NOW))).isEmpty();
  }

  // ---- the pack ----

  @Test
  void the_cases_of_the_pack_show_each_outcome_and_reason_and_pass() {
    assertThat(STANDARD.runCases()).isEmpty();
    CaseCoverage.assertWhole(
        DealershipRules.standard().packs().pack(AuthorityRules.PACK),
        Map.of(
            AuthorityRules.PLAN,
            ApprovalState.class,
            AuthorityRules.APPROVAL,
            ApprovalCount.class,
            AuthorityRules.APPROVER,
            ApproverStanding.class));
  }

  @Test
  void the_front_door_leads_here() {
    assertThat(DealershipRules.standard().authority().actions(DAY))
        .isEqualTo(STANDARD.actions(DAY));
  }

  @Test
  void outside_of_its_time_the_pack_answers_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> STANDARD.desk(everybody(), List.of(), LocalDate.of(2013, 9, 30), Stores.TIME))
        .withMessage(
            "Pack store-authority 2026.1 must be in force on the day asked about, but is from"
                + " 2013-10-01 and was asked about 2013-09-30");
  }

  @Test
  void in_a_store_without_the_post_nobody_can_and_that_is_said() {
    ApprovalPlan plan =
        desk(STANDARD, Stores.staff(holds("E-1", "sales-consultant")))
            .plan(request("investment", "CNY 1.00"), List.of(), NOW);

    assertThat(en(plan, "nobody-can"))
        .isEqualTo(
            "General manager must approve \"Investment\" (CNY 1.00), and nobody can on 2026-03-02.");
    assertThat(plan.needed().get(0).canApprove()).isEmpty();
    assertThat(plan.needed().get(0).cannotApprove()).isEmpty();
    assertThat(reasons(plan.needed().get(0).about(who("E-1"))))
        .containsExactly("own-request", "no-post");
  }
}
