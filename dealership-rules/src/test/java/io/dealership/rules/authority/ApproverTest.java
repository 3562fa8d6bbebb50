package io.dealership.rules.authority;

import static io.dealership.rules.authority.Stores.DAY;
import static io.dealership.rules.authority.Stores.NOW;
import static io.dealership.rules.authority.Stores.TIME;
import static io.dealership.rules.authority.Stores.action;
import static io.dealership.rules.authority.Stores.approvers;
import static io.dealership.rules.authority.Stores.at;
import static io.dealership.rules.authority.Stores.delegates;
import static io.dealership.rules.authority.Stores.desk;
import static io.dealership.rules.authority.Stores.en;
import static io.dealership.rules.authority.Stores.holds;
import static io.dealership.rules.authority.Stores.reasons;
import static io.dealership.rules.authority.Stores.request;
import static io.dealership.rules.authority.Stores.role;
import static io.dealership.rules.authority.Stores.staff;
import static io.dealership.rules.authority.Stores.who;
import static io.dealership.rules.authority.Stores.with;
import static io.dealership.rules.authority.Stores.write;
import static io.dealership.rules.authority.Stores.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Staff;
import io.dealership.rules.decision.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may approve, by post or by delegation, and why others cannot. */
class ApproverTest {

  @TempDir Path folder;

  /** The general manager decides. */
  private static final ApprovalRequest REQUEST = request("investment", "CNY 8000.00");

  private static final Staff PEOPLE =
      staff(
          holds("E-1", "sales-consultant"),
          holds("G-1", "general-manager"),
          holds("M-1", "sales-manager"));

  private static NeededApproval needed(ApprovalRequest request, Staff staff, Delegation... grants) {
    return desk(Stores.STANDARD, staff, grants).plan(request, List.of(), NOW).needed().get(0);
  }

  private static List<String> messages(List<Finding> findings, Locale locale) {
    return findings.stream().map(finding -> finding.message(locale)).toList();
  }

  private static ApprovalPlan plan(
      ApprovalRequest request, Approval given, Staff staff, Delegation... grants) {
    return desk(Stores.STANDARD, staff, grants).plan(request, List.of(given), NOW);
  }

  private static Approval on(Approval approval, String behalf) {
    return approval.withOnBehalfOf(who(behalf));
  }

  // ---- delegations that hold ----

  @Test
  void a_delegate_approves_for_the_giver() {
    Delegation grant = delegates("G-1", "D-1");

    assertThat(needed(REQUEST, PEOPLE, grant).canApprove())
        .containsExactly(
            new Approver(who("G-1"), role("general-manager"), List.of()),
            new Approver(who("D-1"), role("general-manager"), List.of(who("G-1"))));
    assertThat(approvers(needed(REQUEST, PEOPLE, grant))).containsExactly("G-1", "D-1 for G-1");
    ApprovalPlan plan = plan(REQUEST, on(yes(REQUEST, "D-1", "10:00"), "G-1"), PEOPLE, grant);
    assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(en(plan, "approval-counts"))
        .isEqualTo("D-1 for G-1 approved at 2026-03-02 10:00 as General manager.");
    assertThat(Stores.zh(plan, "approval-counts")).isEqualTo("D-1（代G-1）于2026-03-02 10:00以总经理身份批准。");
    assertThat(messages(needed(REQUEST, PEOPLE, grant).about(who("D-1")), Locale.ENGLISH))
        .containsExactly("D-1 may approve \"Investment\" on 2026-03-02 for G-1.");
    assertThat(messages(needed(REQUEST, PEOPLE, grant).about(who("G-1")), Locale.CHINESE))
        .containsExactly("G-1在2026-03-02可凭岗位审批“投资决策”。");
  }

  @Test
  void a_delegation_may_be_passed_on_where_that_is_allowed() {
    Delegation first = delegates("G-1", "D-1").withMayPassOn(true);
    Delegation second = delegates("D-1", "D-2");

    assertThat(needed(REQUEST, PEOPLE, first, second).canApprove())
        .contains(
            new Approver(who("D-2"), role("general-manager"), List.of(who("G-1"), who("D-1"))));
    assertThat(
            plan(REQUEST, on(yes(REQUEST, "D-2", "10:00"), "G-1"), PEOPLE, first, second)
                .decision()
                .outcome())
        .contains(ApprovalState.APPROVED);
  }

  @Test
  void the_least_limit_of_a_chain_counts() {
    Delegation first = delegates("G-1", "D-1").withMayPassOn(true);
    Delegation second = delegates("D-1", "D-2");
    Money enough = Money.parse("CNY 8000.00");
    Money less = Money.parse("CNY 7999.99");

    assertThat(approvers(needed(REQUEST, PEOPLE, first.withLimit(enough), second)))
        .containsExactly("G-1", "D-1 for G-1", "D-2 for G-1");
    assertThat(approvers(needed(REQUEST, PEOPLE, first.withLimit(enough), second.withLimit(less))))
        .containsExactly("G-1", "D-1 for G-1");
    assertThat(approvers(needed(REQUEST, PEOPLE, first.withLimit(less), second.withLimit(enough))))
        .containsExactly("G-1");
  }

  @Test
  void of_several_ways_one_that_holds_is_enough() {
    Delegation small = delegates("G-1", "D-1").withLimit(Money.parse("CNY 1.00"));
    Delegation other = delegates("G-1", "D-1").withActions(ActionCode.of("cash-use"));
    Delegation good = delegates("G-1", "D-1").withActions(ActionCode.of("investment"));

    assertThat(approvers(needed(REQUEST, PEOPLE, small, other, good)))
        .containsExactly("G-1", "D-1 for G-1");
    assertThat(
            plan(REQUEST, on(yes(REQUEST, "D-1", "10:00"), "G-1"), PEOPLE, small, other, good)
                .decision()
                .outcome())
        .contains(ApprovalState.APPROVED);
  }

  // ---- obstacles ----

  private static Assignment former(String number, String role, String until) {
    return holds(number, role).withUntil(LocalDate.parse(until));
  }

  static Stream<Arguments> obstacles() {
    ApprovalRequest r = REQUEST;
    Delegation g = delegates("G-1", "D-1");
    Staff former =
        staff(former("D-1", "general-manager", "2026-03-02"), holds("G-1", "general-manager"));
    return Stream.of(
        Arguments.of(
            "own-request",
            r.withRequestedBy(who("G-1")),
            "G-1",
            PEOPLE,
            List.of(),
            "G-1 asked for \"Investment\" and may not approve it.",
            "G-1是“投资决策”的申请人，不得审批自己的申请。"),
        Arguments.of(
            "did-the-work",
            r.withDoneBy(who("G-1")),
            "G-1",
            PEOPLE,
            List.of(),
            "G-1 did what \"Investment\" is about and may not approve it.",
            "G-1经办了“投资决策”，不得审批。"),
        Arguments.of(
            "not-on-duty",
            r,
            "D-1",
            former,
            List.of(),
            "D-1 does not hold the post General manager on 2026-03-02; it is held from 2025-01-01"
                + " until 2026-03-02.",
            "D-1在2026-03-02不任总经理，任期自2025-01-01至2026-03-02（不含）。"),
        Arguments.of(
            "no-post",
            r,
            "M-1",
            PEOPLE,
            List.of(),
            "M-1 does not hold the post for \"Investment\" on 2026-03-02: General manager.",
            "M-1在2026-03-02未任“投资决策”的审批岗位：总经理。"),
        Arguments.of(
            "from-requester",
            r.withRequestedBy(who("G-1")),
            "D-1",
            PEOPLE,
            List.of(g),
            "D-1 would approve by authority of G-1, who asked for it: G-1 -> D-1.",
            "D-1的权限来自申请人G-1，不得审批其申请：G-1 -> D-1。"),
        Arguments.of(
            "from-doer",
            r.withDoneBy(who("G-1")),
            "D-1",
            PEOPLE,
            List.of(g),
            "D-1 would approve by authority of G-1, who did the work: G-1 -> D-1.",
            "D-1的权限来自经办人G-1，不得审批：G-1 -> D-1。"),
        Arguments.of(
            "giver-without-post",
            r,
            "D-2",
            former,
            List.of(delegates("D-1", "D-2")),
            "D-2 acts for D-1, who does not hold the post for \"Investment\" on 2026-03-02: General"
                + " manager.",
            "D-2代D-1审批，但D-1在2026-03-02未任“投资决策”的审批岗位：总经理。"),
        Arguments.of(
            "delegation-not-yet",
            r,
            "D-1",
            PEOPLE,
            List.of(g.withFrom(LocalDate.of(2026, 3, 3))),
            "The delegation of G-1 to D-1 or to those between holds from 2026-03-03 on only, not on"
                + " 2026-03-02.",
            "G-1的委托自2026-03-03起才生效，D-1在2026-03-02尚不能据此审批。"),
        Arguments.of(
            "delegation-over",
            r,
            "D-1",
            PEOPLE,
            List.of(g.withUntil(DAY)),
            "The delegation of G-1, by which D-1 would act, ended before 2026-03-02 and does not"
                + " hold on 2026-03-02.",
            "D-1所依据的G-1的委托至2026-03-02（不含）已届满，在2026-03-02无效。"),
        Arguments.of(
            "delegation-other-action",
            r,
            "D-1",
            PEOPLE,
            List.of(g.withActions(ActionCode.of("cash-use"))),
            "The delegation of G-1, by which D-1 would act, is not for \"Investment\".",
            "D-1所依据的G-1的委托不包括“投资决策”。"),
        Arguments.of(
            "delegation-too-small",
            r,
            "D-1",
            PEOPLE,
            List.of(g.withLimit(Money.parse("CNY 7999.99"))),
            "The delegation of G-1, by which D-1 would act, is up to CNY 7999.99; this is CNY"
                + " 8000.00.",
            "D-1所依据的G-1的委托限额为CNY 7999.99，本申请为CNY 8000.00。"),
        Arguments.of(
            "delegation-other-currency",
            r,
            "D-1",
            PEOPLE,
            List.of(g.withLimit(Money.parse("USD 9000.00"))),
            "The delegation of G-1, by which D-1 would act, is up to USD 9000.00; this is CNY"
                + " 8000.00, and currencies do not mix.",
            "D-1所依据的G-1的委托限额为USD 9000.00，本申请为CNY 8000.00，不同币种不得混用。"),
        Arguments.of(
            "delegation-needs-amount",
            r.withAmount(Optional.empty()),
            "D-1",
            PEOPLE,
            List.of(g.withLimit(Money.parse("CNY 9000.00"))),
            "The delegation of G-1, by which D-1 would act, is up to CNY 9000.00, and how much"
                + " counts here is not known.",
            "D-1所依据的G-1的委托限额为CNY 9000.00，而本申请应计金额不明。"),
        Arguments.of(
            "delegation-not-passed-on",
            r,
            "D-2",
            PEOPLE,
            List.of(g, delegates("D-1", "D-2")),
            "What G-1 delegated may not be passed on to D-2.",
            "G-1的委托不得转委托，D-2不能据此审批。"),
        Arguments.of(
            "chain-too-long",
            r,
            "D-3",
            PEOPLE,
            List.of(
                g.withMayPassOn(true),
                delegates("D-1", "D-2").withMayPassOn(true),
                delegates("D-2", "D-3")),
            "D-3 would act by more than 2 delegations one after the other: G-1 -> D-1 -> D-2 ->"
                + " D-3.",
            "D-3所依据的委托超过2级：G-1 -> D-1 -> D-2 -> D-3。"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("obstacles")
  void who_cannot_is_told_why_before_and_after_trying(
      String reason,
      ApprovalRequest request,
      String who,
      Staff staff,
      List<Delegation> grants,
      String en,
      String zh) {
    Delegation[] given = grants.toArray(new Delegation[0]);
    NeededApproval needed = needed(request, staff, given);
    assertThat(needed.canApprove()).extracting(Approver::employee).doesNotContain(who(who));

    List<Finding> about = needed.about(who(who));

    assertThat(reasons(about)).containsExactly(reason);
    assertThat(messages(about, Locale.ENGLISH)).containsExactly(en);
    assertThat(messages(about, Locale.CHINESE)).containsExactly(zh);
    assertThat(about.get(0).nextStep()).isPresent();
    if (!reason.equals("no-post")) {
      assertThat(needed.cannotApprove()).contains(new NonApprover(who(who), about));
    }
    // and an approval of that person counts for nothing, for the same reason
    Approval tried = yes(request, who, "10:00");
    if (!grants.isEmpty()) {
      tried = on(tried, grants.get(0).giver().value());
    }
    ApprovalPlan plan = plan(request, tried, staff, given);
    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(reasons(plan)).hasSize(2);
    assertThat(en(plan, reason)).isEqualTo(en);
  }

  @Test
  void a_circle_of_delegations_is_said_and_never_followed() {
    Delegation one = delegates("D-1", "D-2").withMayPassOn(true);
    Delegation other = delegates("D-2", "D-1").withMayPassOn(true);
    Staff staff =
        staff(holds("G-1", "general-manager"), former("D-1", "general-manager", "2026-01-01"));

    NeededApproval needed = needed(REQUEST, staff, one, other);

    assertThat(approvers(needed)).containsExactly("G-1");
    assertThat(messages(needed.about(who("D-1")), Locale.ENGLISH))
        .contains(
            "These delegations come back to their giver and give D-1 nothing: D-1 -> D-2 -> D-1.");
    assertThat(messages(needed.about(who("D-1")), Locale.CHINESE))
        .contains("以下委托形成循环，D-1不能据此审批：D-1 -> D-2 -> D-1。");
    ApprovalDesk desk = desk(Stores.STANDARD, staff, one, other, delegates("G-1", "D-3"));
    assertThat(desk.circles()).containsExactly(List.of(who("D-1"), who("D-2")));
    assertThat(desk.circles()).isSameAs(desk.circles());
    assertThat(desk(Stores.STANDARD, staff, one, other.withUntil(DAY)).circles()).isEmpty();
  }

  @Test
  void own_approval_by_a_chain_that_comes_back_is_refused() {
    // G-1 asks, gives his authority away, and wants to use it again through D-1
    ApprovalRequest own = REQUEST.withRequestedBy(who("G-1"));
    Delegation away = delegates("G-1", "D-1").withMayPassOn(true);
    Delegation back = delegates("D-1", "G-1").withMayPassOn(true);

    ApprovalPlan plan = plan(own, on(yes(own, "G-1", "10:00"), "D-1"), PEOPLE, away, back);

    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(en(plan, "own-request"))
        .isEqualTo("G-1 asked for \"Investment\" and may not approve it.");
    assertThat(plan.needed().get(0).canApprove()).isEmpty();
    // nor through somebody in between who has the authority of another manager
    Staff two = staff(holds("G-1", "general-manager"), holds("G-2", "general-manager"));
    assertThat(
            approvers(
                needed(
                    own,
                    two,
                    delegates("G-2", "G-1").withMayPassOn(true),
                    delegates("G-1", "D-1"))))
        .containsExactly("G-2");
  }

  @Test
  void whose_authority_is_used_has_to_be_said_and_to_be_true() {
    Delegation grant = delegates("G-1", "D-1");

    ApprovalPlan unnamed = plan(REQUEST, yes(REQUEST, "D-1", "10:00"), PEOPLE, grant);
    assertThat(unnamed.given()).isEmpty();
    assertThat(en(unnamed, "giver-not-named"))
        .isEqualTo(
            "D-1 holds no post for \"Investment\" on 2026-03-02 and did not say whose authority was"
                + " used: General manager.");
    ApprovalPlan none = plan(REQUEST, on(yes(REQUEST, "M-1", "10:00"), "G-1"), PEOPLE, grant);
    assertThat(none.given()).isEmpty();
    assertThat(en(none, "no-delegation")).isEqualTo("G-1 has delegated nothing to M-1.");
    ApprovalPlan stranger = plan(REQUEST, on(yes(REQUEST, "X-1", "10:00"), "X-2"), PEOPLE, grant);
    assertThat(reasons(stranger)).containsExactly("approval-open", "no-delegation");
    assertThat(reasons(plan(REQUEST, yes(REQUEST, "X-1", "10:00"), PEOPLE, grant)))
        .containsExactly("approval-open", "no-post");
  }

  @Test
  void what_counts_is_the_day_on_which_it_was_said() {
    // the delegation is over on the day of the desk, and was not when D-1 said yes
    ApprovalRequest friday = REQUEST.withRequestedAt(at("2026-02-27T09:00"));
    Delegation grant = delegates("G-1", "D-1").withFrom(LocalDate.of(2026, 2, 1)).withUntil(DAY);
    Approval given = on(Approval.given(friday, who("D-1"), at("2026-02-27T10:00")), "G-1");

    assertThat(plan(friday, given, PEOPLE, grant).decision().outcome())
        .contains(ApprovalState.APPROVED);
    Staff left = staff(former("G-1", "general-manager", "2026-03-02"));
    assertThat(plan(friday, given, left, grant).decision().outcome())
        .contains(ApprovalState.APPROVED);
    assertThat(
            plan(friday, given.withAt(at("2026-03-02T08:00")), PEOPLE, grant).decision().outcome())
        .contains(ApprovalState.PENDING);
  }

  @Test
  void a_giver_and_his_delegate_count_as_one_voice() {
    Staff both =
        staff(
            holds("G-1", "general-manager"),
            holds("G-1", "insurance-manager"),
            holds("I-1", "insurance-manager"));
    ApprovalRequest request =
        request("insurance-concession")
            .withCircumstances(Map.of("outside-insurance-contract", false));
    ApprovalDesk desk = desk(Stores.STANDARD, both, delegates("G-1", "D-1"));
    Approval manager = on(yes(request, "D-1", "10:00"), "G-1");

    ApprovalPlan plan = desk.plan(request, List.of(manager, yes(request, "G-1", "11:00")), NOW);

    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(reasons(plan)).contains("counted-already");
    NeededApproval general = desk.plan(request, List.of(manager), NOW).needed().get(0);
    assertThat(general.canApprove()).isEmpty();
    assertThat(reasons(general.about(who("G-1")))).containsExactly("counted-for-another");
    assertThat(reasons(general.about(who("D-1"))))
        .containsExactly("counted-for-another", "giver-counted-already");
    assertThat(messages(general.about(who("D-1")), Locale.ENGLISH).get(1))
        .isEqualTo(
            "D-1 would approve for G-1, who approved \"Insurance concession to a customer\""
                + " already.");
  }

  @Test
  void everything_that_stands_against_a_delegation_is_said() {
    Delegation bad =
        delegates("G-1", "D-1")
            .withUntil(DAY)
            .withActions(ActionCode.of("cash-use"))
            .withLimit(Money.parse("CNY 1.00"));

    assertThat(
            reasons(
                needed(REQUEST.withDoneBy(who("D-1"), who("G-1")), PEOPLE, bad).about(who("D-1"))))
        .containsExactly(
            "did-the-work",
            "from-doer",
            "delegation-over",
            "delegation-other-action",
            "delegation-too-small");
  }

  // ---- the bound ----

  private AuthorityRules chainOf(int longest) {
    return with(
        write(
            folder.resolve("chain-" + (longest + 1)),
            Map.of(
                "parameters.json",
                "{\"parameters\": [{\"name\": \"delegation.longestChain\", \"type\": \"integer\","
                    + " \"value\": "
                    + longest
                    + ", \"source\": \"house-rules 3\", \"verification\": \"N\"}]}")));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "2, 3", "3, 4", "5, 6"})
  void the_longest_chain_is_a_parameter(int longest, int people) {
    List<Delegation> chain = new ArrayList<>();
    chain.add(delegates("G-1", "D-1").withMayPassOn(true));
    for (int i = 1; i < 7; i++) {
      chain.add(delegates("D-" + i, "D-" + (i + 1)).withMayPassOn(true));
    }

    ApprovalDesk desk = chainOf(longest).desk(PEOPLE, chain, DAY, TIME);
    NeededApproval needed = desk.plan(REQUEST, List.of(), NOW).needed().get(0);

    assertThat(needed.canApprove()).hasSize(people);
    for (int i = 1; i <= 7; i++) {
      Approval given = on(yes(REQUEST, "D-" + i, "10:00"), "G-1");
      assertThat(desk.plan(REQUEST, List.of(given), NOW).given()).hasSize(i < people ? 1 : 0);
    }
  }

  @Test
  void what_may_not_be_passed_on_ends_a_chain_wherever_it_stands() {
    Delegation first = delegates("G-1", "D-1").withMayPassOn(true);
    Delegation second = delegates("D-1", "D-2");
    Delegation third = delegates("D-2", "D-3").withMayPassOn(true);

    ApprovalDesk desk = chainOf(3).desk(PEOPLE, List.of(first, second, third), DAY, TIME);

    assertThat(approvers(desk.plan(REQUEST, List.of(), NOW).needed().get(0)))
        .containsExactly("G-1", "D-1 for G-1", "D-2 for G-1");
  }

  @Test
  void each_part_of_a_chain_has_to_hold_on_the_day() {
    Delegation first = delegates("G-1", "D-1").withMayPassOn(true);
    Delegation second = delegates("D-1", "D-2");

    assertThat(approvers(needed(REQUEST, PEOPLE, first, second.withUntil(DAY))))
        .containsExactly("G-1", "D-1 for G-1");
    assertThat(approvers(needed(REQUEST, PEOPLE, first, second.withFrom(DAY.plusDays(1)))))
        .containsExactly("G-1", "D-1 for G-1");
  }

  @Test
  void nobody_acts_for_himself_by_way_of_others() {
    Delegation away = delegates("G-1", "D-1").withMayPassOn(true);
    Delegation back = delegates("D-1", "G-1").withMayPassOn(true);

    assertThat(approvers(needed(REQUEST, PEOPLE, away, back)))
        .containsExactly("G-1", "D-1 for G-1");
  }

  @Test
  void circles_are_found_behind_other_delegations_and_dead_ends() {
    ApprovalDesk desk =
        desk(
            Stores.STANDARD,
            PEOPLE,
            delegates("D-1", "D-2"),
            delegates("D-2", "D-9"),
            delegates("D-2", "D-3"),
            delegates("D-3", "D-2"));

    assertThat(desk.circles()).containsExactly(List.of(who("D-2"), who("D-3")));
  }

  @Test
  void a_limit_is_for_all_that_counts_together_and_not_for_what_is_known_of_it() {
    ApprovalRequest cash = request("cash-use", "CNY 8000.00");
    ApprovalRequest unknown = cash.withNumber(RequestNumber.of("R-0")).withAmount(Optional.empty());
    ApprovalDesk desk =
        desk(
            Stores.STANDARD, PEOPLE, delegates("G-1", "D-1").withLimit(Money.parse("CNY 9000.00")));

    NeededApproval alone = desk.plan(cash, List.of(), NOW).needed().get(0);
    NeededApproval both = desk.plan(cash, List.of(unknown), List.of(), NOW).needed().get(0);

    assertThat(approvers(alone)).containsExactly("G-1", "D-1 for G-1");
    assertThat(approvers(both)).containsExactly("G-1");
    assertThat(reasons(both.about(who("D-1")))).containsExactly("delegation-needs-amount");
  }

  @Test
  void what_is_asked_in_the_same_moment_counts_together() {
    ApprovalRequest cash = request("cash-use", "CNY 5000.00");
    ApprovalRequest twin = cash.withNumber(RequestNumber.of("R-0"));
    ApprovalDesk desk =
        desk(
            Stores.STANDARD, PEOPLE, delegates("G-1", "D-1").withLimit(Money.parse("CNY 9000.00")));

    assertThat(
            reasons(
                desk.plan(cash, List.of(twin), List.of(), NOW).needed().get(0).about(who("D-1"))))
        .containsExactly("delegation-too-small");
  }

  @ParameterizedTest
  @CsvSource({"-1", "6"})
  void a_bound_out_of_range_is_refused(int longest) {
    AuthorityRules rules = chainOf(longest);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk(rules, PEOPLE))
        .withMessage(
            "Parameter 'delegation.longestChain' must be from 0 to 5, but was %s", longest);
  }

  @Test
  void a_role_that_is_none_is_refused_and_guessed() {
    AuthorityRules rules =
        with(
            folder.resolve("misspelled"),
            action("cash-use", "\"bands\": [{\"stages\": [{\"oneOf\": [\"general-manger\"]}]}]"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk(rules, PEOPLE))
        .withMessage(
            "Action 'cash-use' must name roles of the catalog, but named 'general-manger'.\n"
                + "  Maybe you meant 'general-manager'.");
  }
}
