package io.dealership.rules.authority;

import static io.dealership.rules.authority.Stores.DAY;
import static io.dealership.rules.authority.Stores.NOW;
import static io.dealership.rules.authority.Stores.action;
import static io.dealership.rules.authority.Stores.approvers;
import static io.dealership.rules.authority.Stores.at;
import static io.dealership.rules.authority.Stores.delegates;
import static io.dealership.rules.authority.Stores.desk;
import static io.dealership.rules.authority.Stores.en;
import static io.dealership.rules.authority.Stores.holds;
import static io.dealership.rules.authority.Stores.no;
import static io.dealership.rules.authority.Stores.reasons;
import static io.dealership.rules.authority.Stores.request;
import static io.dealership.rules.authority.Stores.role;
import static io.dealership.rules.authority.Stores.staff;
import static io.dealership.rules.authority.Stores.who;
import static io.dealership.rules.authority.Stores.with;
import static io.dealership.rules.authority.Stores.yes;
import static io.dealership.rules.authority.Stores.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.vehicle.Brand;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.MissingFact;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How requests stand, in a store that has bands of its own. */
class ApprovalPlanTest {

  @TempDir static Path folder;

  private static AuthorityRules rules;
  private static ApprovalDesk desk;

  private static final String MANAGER = "{\"oneOf\": [\"sales-manager\"]}";
  private static final String GENERAL = "{\"oneOf\": [\"general-manager\"]}";

  @BeforeAll
  static void write() {
    rules =
        with(
            folder.resolve("own-store"),
            action(
                "discount",
                "\"counts\": [\"amount\"], \"addUp\": \"order\", \"bands\": ["
                    + "{\"amountUpTo\": \"CNY 1000.00\"},"
                    + "{\"amountUpTo\": \"CNY 5000.00\", \"stages\": ["
                    + MANAGER
                    + "]},"
                    + "{\"amountUpTo\": \"CNY 20000.00\", \"inOrder\": true, \"stages\": ["
                    + MANAGER
                    + ", "
                    + GENERAL
                    + "]},"
                    + "{\"inOrder\": true, \"stages\": ["
                    + MANAGER
                    + ", {\"allOf\": [\"finance-manager\", \"general-manager\"]}, {\"outside\":"
                    + " \"board\"}]}]"),
            action(
                "goodwill",
                "\"counts\": [\"percent\", \"margin\"], \"bands\": ["
                    + "{\"percentUpTo\": 5, \"marginAtLeast\": 8, \"payers\": [\"customer\"],"
                    + " \"brands\": [\"good\", \"better\"]},"
                    + "{\"payers\": [\"maker\"], \"stages\": [{\"outside\": \"maker\"}]},"
                    + "{\"stages\": ["
                    + MANAGER
                    + ", "
                    + GENERAL
                    + "]}]"),
            action(
                "daily", "\"counts\": [\"amount\"], \"addUp\": \"day\", \"bands\": [" + twoBands()),
            action(
                "monthly",
                "\"counts\": [\"amount\"], \"addUp\": \"month\", \"bands\": [" + twoBands()),
            action(
                "per-customer",
                "\"counts\": [\"amount\"], \"addUp\": \"customer\", \"bands\": [" + twoBands()));
    desk = desk(rules, people());
  }

  private static String twoBands() {
    return "{\"amountUpTo\": \"CNY 1000.00\"}, {\"stages\": [" + GENERAL + "]}]";
  }

  private static Staff people() {
    return staff(
        holds("E-1", "sales-consultant"),
        holds("M-1", "sales-manager"),
        holds("M-2", "sales-manager"),
        holds("G-1", "general-manager"),
        holds("F-1", "finance-manager"));
  }

  private static ApprovalRequest discount(String amount) {
    return request("discount", "CNY " + amount).withOrder("O-1");
  }

  private static Optional<ApprovalState> state(ApprovalRequest request, Approval... given) {
    return desk.plan(request, List.of(given), NOW).decision().outcome();
  }

  // ---- bands ----

  @ParameterizedTest
  @CsvSource({
    "0.00, 0",
    "1000.00, 0",
    "1000.01, 1",
    "5000.00, 1",
    "5000.01, 2",
    "20000.00, 2",
    "20000.01, 4"
  })
  void a_limit_is_included_in_its_band(String amount, int approvals) {
    ApprovalPlan plan = desk.plan(discount(amount), List.of(), NOW);

    assertThat(plan.needed()).hasSize(approvals);
    assertThat(plan.decision().outcome())
        .contains(approvals == 0 ? ApprovalState.APPROVED : ApprovalState.PENDING);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 8, customer, good, 0",
    "5.01, 8, customer, good, 2",
    "5, 7.99, customer, good, 2",
    "5, 8, customer, better, 0",
    "5, 8, customer, other, 2",
    "0, 50, insurer, good, 2",
    "90, -3, maker, good, 1"
  })
  void percent_margin_payer_and_brand_choose_the_band(
      String percent, String margin, String payer, String brand, int approvals) {
    ApprovalRequest request =
        request("goodwill")
            .withPercent(new BigDecimal(percent))
            .withMargin(new BigDecimal(margin))
            .withPayer(payer)
            .withBrand(Brand.of(brand));

    assertThat(desk.plan(request, List.of(), NOW).needed()).hasSize(approvals);
  }

  @Test
  void what_is_not_said_is_asked_for() {
    ApprovalPlan plan = desk.plan(request("goodwill"), List.of(), NOW);

    assertThat(plan.decision().outcome()).isEmpty();
    assertThat(plan.decision().possible())
        .containsExactly(ApprovalState.PENDING, ApprovalState.APPROVED);
    assertThat(plan.decision().missing())
        .extracting(MissingFact::name)
        .containsExactly("percent", "margin", "payer", "brand");
    assertThat(plan.explain(Locale.CHINESE)).contains("缺少：优惠百分比", "缺少：付款方");
    assertThat(plan.needed()).isEmpty();
  }

  @Test
  void what_makes_no_difference_any_more_is_not_asked_for() {
    ApprovalRequest request = request("goodwill").withPercent(BigDecimal.TEN);

    assertThat(desk.plan(request, List.of(), NOW).decision().missing())
        .extracting(MissingFact::name)
        .containsExactly("payer");
    assertThat(desk.plan(request.withPayer("customer"), List.of(), NOW).needed()).hasSize(2);
  }

  @Test
  void a_discount_without_an_amount_is_undetermined() {
    ApprovalPlan plan = desk.plan(request("discount").withOrder("O-1"), List.of(), NOW);

    assertThat(plan.decision().outcome()).isEmpty();
    assertThat(plan.decision().missing()).extracting(MissingFact::name).containsExactly("amount");
  }

  // ---- stages ----

  @Test
  void an_approval_is_asked_of_all_who_can_give_it() {
    ApprovalPlan plan = desk.plan(discount("3000.00"), List.of(), NOW);

    assertThat(plan.needed()).hasSize(1);
    assertThat(plan.needed().get(0).roles()).containsExactly(role("sales-manager"));
    assertThat(approvers(plan.needed().get(0))).containsExactly("M-1", "M-2");
    assertThat(plan.needed().get(0)).hasToString("1: Sales manager");
    assertThat(plan.needed().get(0).text(Locale.CHINESE)).isEqualTo("销售经理");
    assertThat(en(plan, "approval-open"))
        .isEqualTo(
            "Sales manager must approve \"Discount\" (CNY 3000.00); on 2026-03-02 these can: M-1,"
                + " M-2.");
    assertThat(zh(plan, "approval-open"))
        .isEqualTo("“打折”（CNY 3000.00）须由销售经理批准；2026-03-02可以批准的有：M-1、M-2。");
    assertThat(plan).hasToString("R-1: PENDING");
    assertThat(plan.request()).isEqualTo(RequestNumber.of("R-1"));
    assertThat(plan.asked()).isEqualTo(discount("3000.00"));
  }

  @Test
  void stages_come_one_after_the_other_up_to_the_board() {
    ApprovalRequest request = discount("30000.00");

    ApprovalPlan plan = desk.plan(request, List.of(), NOW);
    assertThat(reasons(plan))
        .containsExactly("approval-open", "approval-later", "approval-later", "approval-later");
    assertThat(plan.needed()).extracting(NeededApproval::stage).containsExactly(1, 2, 2, 3);
    assertThat(plan.needed())
        .extracting(NeededApproval::isNow)
        .containsExactly(true, false, false, false);

    Approval manager = yes(request, "M-2", "10:00");
    plan = desk.plan(request, List.of(manager), NOW);
    assertThat(plan.needed()).extracting(NeededApproval::isNow).containsExactly(true, true, false);
    assertThat(en(plan, "approval-later"))
        .isEqualTo(
            "the board of directors must approve \"Discount\" (CNY 30000.00) after the stages"
                + " before.");
    assertThat(en(plan, "approval-counts"))
        .isEqualTo("M-2 approved at 2026-03-02 10:00 as Sales manager.");

    Approval general = yes(request, "G-1", "11:00");
    Approval finance = yes(request, "F-1", "12:00");
    plan = desk.plan(request, List.of(finance, general, manager), NOW);
    assertThat(reasons(plan))
        .containsExactly("outside-open", "approval-counts", "approval-counts", "approval-counts");
    assertThat(en(plan, "outside-open"))
        .isEqualTo(
            "the board of directors must approve \"Discount\" (CNY 30000.00), from outside the"
                + " store.");
    assertThat(plan.needed().get(0).canApprove()).isEmpty();
    assertThat(plan.needed().get(0).cannotApprove()).isEmpty();
    assertThat(plan.needed().get(0).about(who("G-1"))).isEmpty();

    Approval board = Approval.given(request, OutsideApprover.BOARD, at("2026-03-02T13:00"));
    plan = desk.plan(request, List.of(finance, general, manager, board), NOW);
    assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(plan.given())
        .containsExactly(
            new GivenApproval(1, Optional.of(role("sales-manager")), manager),
            new GivenApproval(2, Optional.of(role("general-manager")), general),
            new GivenApproval(2, Optional.of(role("finance-manager")), finance),
            new GivenApproval(3, Optional.empty(), board));
    assertThat(en(plan, "approvals-complete"))
        .isEqualTo("\"Discount\" (CNY 30000.00) has all its approvals.");
  }

  @Test
  void an_approval_before_its_turn_does_not_count() {
    ApprovalRequest request = discount("10000.00");

    ApprovalPlan plan =
        desk.plan(
            request, List.of(yes(request, "G-1", "10:00"), yes(request, "M-1", "11:00")), NOW);

    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(en(plan, "before-its-turn"))
        .isEqualTo(
            "The approval by G-1 of 2026-03-02 10:00 came before the stages before it were done.");
    assertThat(plan.needed()).extracting(NeededApproval::stage).containsExactly(2);
    assertThat(approvers(plan.needed().get(0))).containsExactly("G-1");
  }

  @Test
  void stages_without_order_may_come_in_any() {
    ApprovalRequest request = request("goodwill").withPercent(BigDecimal.TEN).withPayer("customer");

    assertThat(desk.plan(request, List.of(), NOW).needed())
        .extracting(NeededApproval::isNow)
        .containsExactly(true, true);
    assertThat(state(request, yes(request, "G-1", "10:00"), yes(request, "M-1", "11:00")))
        .contains(ApprovalState.APPROVED);
  }

  @Test
  void one_person_counts_for_one_stage_only() {
    ApprovalDesk small =
        desk(rules, staff(holds("G-1", "general-manager"), holds("G-1", "sales-manager")));
    ApprovalRequest request = discount("10000.00");

    ApprovalPlan plan =
        small.plan(
            request, List.of(yes(request, "G-1", "10:00"), yes(request, "G-1", "11:00")), NOW);

    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(en(plan, "counted-already"))
        .isEqualTo(
            "The approval by G-1 of 2026-03-02 11:00 does not count again: one person counts for"
                + " one approval of a request.");
    assertThat(en(plan, "nobody-can"))
        .isEqualTo(
            "General manager must approve \"Discount\" (CNY 10000.00), and nobody can on"
                + " 2026-03-02.");
    assertThat(plan.needed().get(0).cannotApprove()).hasSize(1);
    assertThat(plan.needed().get(0).cannotApprove().get(0).reasons().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "G-1 approved \"Discount\" already; one person counts for one approval of a request.");
  }

  @Test
  void somebody_with_two_posts_is_counted_where_others_can_still_help() {
    // G-1 holds both posts; only M-1 is left, who can be the manager
    ApprovalDesk small =
        desk(
            rules,
            staff(
                holds("G-1", "general-manager"),
                holds("G-1", "sales-manager"),
                holds("M-1", "sales-manager")));
    ApprovalRequest request = request("goodwill").withPercent(BigDecimal.TEN).withPayer("customer");

    ApprovalPlan plan = small.plan(request, List.of(yes(request, "G-1", "10:00")), NOW);

    assertThat(plan.needed()).extracting(NeededApproval::stage).containsExactly(1);
    assertThat(approvers(plan.needed().get(0))).containsExactly("M-1");
    assertThat(
            small
                .plan(
                    request,
                    List.of(yes(request, "G-1", "10:00"), yes(request, "M-1", "11:00")),
                    NOW)
                .decision()
                .outcome())
        .contains(ApprovalState.APPROVED);
  }

  @Test
  void more_than_is_needed_does_no_harm() {
    ApprovalRequest request = discount("3000.00");

    ApprovalPlan plan =
        desk.plan(
            request, List.of(yes(request, "M-2", "10:00"), yes(request, "M-1", "11:00")), NOW);

    assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(en(plan, "not-needed-any-more"))
        .isEqualTo("The approval by M-1 of 2026-03-02 11:00 is not needed.");
    ApprovalRequest free = discount("3.00");
    assertThat(reasons(desk.plan(free, List.of(yes(free, "M-2", "10:00")), NOW)))
        .containsExactly("no-approval-needed", "not-needed-any-more");
  }

  // ---- refusals ----

  @Test
  void a_refusal_by_somebody_who_may_stops_the_request() {
    ApprovalRequest request = discount("10000.00");

    ApprovalPlan plan =
        desk.plan(request, List.of(yes(request, "M-1", "10:00"), no(request, "G-1", "11:00")), NOW);

    assertThat(plan.decision().outcome()).contains(ApprovalState.REFUSED);
    assertThat(reasons(plan)).containsExactly("refused", "approval-counts");
    assertThat(en(plan, "refused"))
        .isEqualTo("G-1 refused \"Discount\" (CNY 10000.00) at 2026-03-02 11:00.");
    assertThat(plan.needed()).isEmpty();
    assertThat(plan.decision().findings().get(0).nextStep().orElseThrow().text(Locale.ENGLISH))
        .isEqualTo("Drop it, or change the request and ask anew.");
  }

  @Test
  void a_refusal_of_somebody_else_is_none() {
    ApprovalRequest request = discount("3000.00");

    assertThat(state(request, no(request, "G-1", "11:00"))).contains(ApprovalState.PENDING);
    assertThat(reasons(desk.plan(request, List.of(no(request, "G-1", "11:00")), NOW)))
        .containsExactly("approval-open", "no-post");
  }

  @Test
  void a_refusal_is_taken_back_by_a_later_yes_of_the_same_person_only() {
    ApprovalRequest request = discount("3000.00");
    Approval refused = no(request, "M-1", "11:00");

    assertThat(state(request, refused, yes(request, "M-2", "12:00")))
        .contains(ApprovalState.REFUSED);
    assertThat(state(request, refused, yes(request, "M-1", "11:00")))
        .contains(ApprovalState.REFUSED);
    ApprovalPlan plan = desk.plan(request, List.of(refused, yes(request, "M-1", "12:00")), NOW);
    assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(en(plan, "taken-back"))
        .isEqualTo("The refusal by M-1 of 2026-03-02 11:00 was taken back by a later approval.");
  }

  @Test
  void a_refusal_counts_though_the_size_is_unknown_where_it_counts_for_every_size() {
    ApprovalRequest request = request("goodwill").withPercent(BigDecimal.TEN);

    // the maker or both managers have to approve: what G-1 says settles one of the cases only
    assertThat(state(request, no(request, "G-1", "11:00"))).isEmpty();
    assertThat(
            state(
                request,
                no(request, "G-1", "11:00"),
                Approval.refused(request, OutsideApprover.MAKER, at("2026-03-02T12:00"))))
        .contains(ApprovalState.REFUSED);
  }

  // ---- outside ----

  @Test
  void only_the_one_outside_who_is_asked_counts() {
    ApprovalRequest request = request("goodwill").withPayer("maker");
    Approval insurer = Approval.given(request, OutsideApprover.INSURER, at("2026-03-02T10:00"));

    ApprovalPlan plan = desk.plan(request, List.of(insurer), NOW);

    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(en(plan, "outsider-not-asked"))
        .isEqualTo(
            "The approval by the insurer of 2026-03-02 10:00 comes from outside and is not asked"
                + " for.");
    assertThat(
            state(request, Approval.given(request, OutsideApprover.MAKER, at("2026-03-02T10:00"))))
        .contains(ApprovalState.APPROVED);
  }

  // ---- adding up ----

  private static ApprovalRequest earlier(ApprovalRequest request, String number) {
    return request.withNumber(RequestNumber.of(number)).withRequestedAt(at("2026-03-02T08:30"));
  }

  @Test
  void a_limit_is_not_split_over_several_requests_of_an_order() {
    ApprovalRequest request = discount("900.00");
    ApprovalRequest first = earlier(request, "R-0");

    ApprovalPlan plan = desk.plan(request, List.of(first), List.of(), NOW);

    assertThat(desk.plan(request, List.of(), NOW).decision().outcome())
        .contains(ApprovalState.APPROVED);
    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(en(plan, "approval-open"))
        .isEqualTo(
            "Sales manager must approve \"Discount\" (CNY 1800.00 with 1 earlier one); on"
                + " 2026-03-02 these can: M-1, M-2.");
    assertThat(zh(plan, "approval-open")).contains("“打折”（CNY 1800.00（连同先前1笔））须由销售经理批准");
    assertThat(
            en(
                desk.plan(request, List.of(first, earlier(request, "R-00")), List.of(), NOW),
                "approval-open"))
        .contains("CNY 2700.00 with 2 earlier ones");
  }

  @Test
  void requests_that_are_of_something_else_do_not_count() {
    ApprovalRequest request = discount("900.00");
    ApprovalRequest first = earlier(request, "R-0");

    List<ApprovalRequest> others =
        List.of(
            first.withOrder("O-2"),
            first.withNumber(RequestNumber.of("R-2")).withOrder(Optional.empty()),
            first.withNumber(RequestNumber.of("R-3")).withAction(ActionCode.of("daily")),
            first.withNumber(RequestNumber.of("R-4")).withStore(StoreCode.of("SH-02")),
            first.withNumber(RequestNumber.of("R-5")).withRequestedAt(at("2026-03-02T09:01")),
            request);

    assertThat(desk.plan(request, others, List.of(), NOW).decision().outcome())
        .contains(ApprovalState.APPROVED);
  }

  @Test
  void without_an_order_it_is_not_known_what_counts_together() {
    ApprovalRequest request = request("discount", "CNY 900.00");

    ApprovalPlan plan = desk.plan(request, List.of(), NOW);

    assertThat(plan.decision().outcome()).isEmpty();
    assertThat(plan.decision().missing()).extracting(MissingFact::name).containsExactly("order");
    // the amount alone needs all there is
    assertThat(desk.plan(request.withAmount(Money.parse("CNY 90000.00")), List.of(), NOW).needed())
        .hasSize(4);
    assertThat(desk.plan(request("per-customer", "CNY 1.00"), List.of(), NOW).decision().missing())
        .extracting(MissingFact::name)
        .containsExactly("customer");
  }

  @Test
  void an_earlier_request_without_an_amount_leaves_the_sum_unknown() {
    ApprovalRequest request = discount("900.00");

    ApprovalPlan plan =
        desk.plan(
            request, List.of(earlier(request, "R-0").withAmount(Optional.empty())), List.of(), NOW);

    assertThat(plan.decision().outcome()).isEmpty();
    assertThat(plan.decision().missing()).extracting(MissingFact::name).containsExactly("amount");
  }

  @ParameterizedTest
  @CsvSource({
    "daily, 2026-03-02T00:00, 2", "daily, 2026-03-01T23:59, 0",
    "monthly, 2026-03-01T00:00, 2", "monthly, 2026-02-28T23:59, 0",
    "per-customer, 2020-01-01T00:00, 2"
  })
  void days_and_months_are_those_of_the_store(String action, String time, int approvals) {
    ApprovalRequest request = request(action, "CNY 600.00").withCustomer(CustomerNumber.of("C-1"));
    ApprovalRequest first = request.withNumber(RequestNumber.of("R-0")).withRequestedAt(at(time));

    assertThat(desk.plan(request, List.of(first), List.of(), NOW).needed())
        .hasSize(approvals == 0 ? 0 : 1);
    assertThat(
            desk.plan(
                    request.withCustomer(CustomerNumber.of("C-2")), List.of(first), List.of(), NOW)
                .needed())
        .hasSize(approvals == 0 || action.equals("per-customer") ? 0 : 1);
  }

  @Test
  void an_earlier_request_stands_in_the_list_once() {
    ApprovalRequest request = discount("900.00");
    ApprovalRequest first = earlier(request, "R-0");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.plan(request, List.of(first, first), List.of(), NOW))
        .withMessage("ApprovalDesk.earlier must have each request once, but had R-0 twice");
  }

  // ---- currencies ----

  @Test
  void currencies_do_not_mix() {
    ApprovalRequest dollars = request("discount", "USD 10.00").withOrder("O-1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.plan(dollars, List.of(), NOW))
        .withMessage(
            "ApprovalRequest.amount of R-1 must be in CNY, as the other amounts of action"
                + " 'discount' are, but was USD 10.00");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> desk.plan(discount("10.00"), List.of(earlier(dollars, "R-0")), List.of(), NOW))
        .withMessage(
            "ApprovalRequest.amount of R-0 must be in CNY, as the other amounts of action"
                + " 'discount' are, but was USD 10.00");
    ApprovalRequest cash = request("cash-use", "USD 10.00"); // no band names a currency
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                desk.plan(
                    cash,
                    List.of(earlier(request("cash-use", "CNY 10.00"), "R-0")),
                    List.of(),
                    NOW))
        .withMessageContaining("R-0 must be in USD");
  }

  // ---- what no caller may ask ----

  @Test
  void a_question_that_fits_not_to_the_desk_is_refused() {
    ApprovalRequest request = discount("10.00");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.plan(request.withStore(StoreCode.of("SH-02")), List.of(), NOW))
        .withMessage("ApprovalRequest.store must be SH-01, that of the desk, but was SH-02");
    Instant midnight = at("2026-03-03T00:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.plan(request, List.of(), midnight))
        .withMessage(
            "ApprovalDesk.now must be on 2026-03-02, the day of the desk, but was"
                + " 2026-03-02T16:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.plan(request, List.of(), at("2026-03-01T23:59")))
        .withMessageContaining("must be on 2026-03-02");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.plan(request, List.of(), at("2026-03-02T08:59")))
        .withMessage(
            "ApprovalRequest.requestedAt must not be after now, 2026-03-02T00:59:00Z, but was"
                + " 2026-03-02T01:00:00Z");
    assertThat(desk).hasToString("SH-01 on 2026-03-02");
    assertThat(desk.store()).isEqualTo(Stores.CODE);
    assertThat(desk.day()).isEqualTo(DAY);
  }

  @Test
  void the_day_of_the_desk_chooses_the_packs(@TempDir Path trial) {
    AuthorityRules rules =
        with(
            Stores.write(
                trial.resolve("trial"),
                "store",
                "\"from\": \"2026-03-02\", \"until\": \"2026-03-03\"",
                Map.of(
                    "authority.json",
                    Stores.file(
                        action("cash-use", "\"bands\": [{\"stages\": [" + MANAGER + "]}]")))));

    assertThat(rules.action(ActionCode.of("cash-use"), DAY).name().en()).isEqualTo("Discount");
    assertThat(rules.action(ActionCode.of("cash-use"), LocalDate.of(2026, 3, 3)).name().en())
        .isEqualTo("Use of cash");
    assertThat(rules.actions(DAY)).hasSize(30);
  }

  // ---- JSON ----

  @Test
  void a_plan_is_written_as_json_in_both_jacksons() {
    ApprovalRequest request = discount("10000.00");
    ApprovalDesk withDelegate =
        desk(rules, people(), delegates("G-1", "D-1").withLimit(Money.parse("CNY 5000.00")));

    ApprovalPlan plan = withDelegate.plan(request, List.of(yes(request, "M-1", "10:00")), NOW);

    String json = JsonRoundTrip.write2(plan);
    assertThat(JsonRoundTrip.read3(JsonRoundTrip.write3(plan), Object.class))
        .isEqualTo(JsonRoundTrip.read3(json, Object.class));
    assertThat(json)
        .contains(
            "\"request\":\"R-1\"",
            "\"outcome\":\"PENDING\"",
            "\"given\":[{\"stage\":1,\"role\":\"sales-manager\"",
            "\"needed\":[{\"stage\":2,\"roles\":[\"general-manager\"],\"isNow\":true,"
                + "\"canApprove\":[{\"employee\":\"G-1\",\"role\":\"general-manager\",\"via\":[]}],"
                + "\"cannotApprove\":[{\"employee\":\"D-1\",\"reasons\":[");
  }
}
