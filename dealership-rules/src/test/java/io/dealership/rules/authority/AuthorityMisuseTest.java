package io.dealership.rules.authority;

import static io.dealership.rules.authority.Stores.DAY;
import static io.dealership.rules.authority.Stores.NOW;
import static io.dealership.rules.authority.Stores.TIME;
import static io.dealership.rules.authority.Stores.action;
import static io.dealership.rules.authority.Stores.at;
import static io.dealership.rules.authority.Stores.delegates;
import static io.dealership.rules.authority.Stores.holds;
import static io.dealership.rules.authority.Stores.reasons;
import static io.dealership.rules.authority.Stores.request;
import static io.dealership.rules.authority.Stores.staff;
import static io.dealership.rules.authority.Stores.who;
import static io.dealership.rules.authority.Stores.with;
import static io.dealership.rules.authority.Stores.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalOverride;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Staff;
import io.dealership.rules.decision.MissingFact;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people may try: each is refused, and its cause is said. */
class AuthorityMisuseTest {

  @TempDir static Path folder;

  private static AuthorityRules rules;

  /** E-1 asks; G-1 and G-2 may say yes; M-1 is a manager of something else, D-1 to D-3 nothing. */
  private static final Staff PEOPLE =
      staff(
          holds("E-1", "sales-consultant"),
          holds("G-1", "general-manager"),
          holds("G-2", "general-manager"),
          holds("M-1", "sales-manager"),
          holds("F-1", "finance-manager"),
          holds("I-1", "insurance-manager"));

  private static final String GENERAL = "{\"oneOf\": [\"general-manager\"]}";

  @BeforeAll
  static void write() {
    List<String> actions = new ArrayList<>();
    for (String over : List.of("order", "day", "month", "customer")) {
      actions.add(
          action(
              "split-over-" + over,
              "\"counts\": [\"amount\"], \"addUp\": \""
                  + over
                  + "\", \"bands\": [{\"amountUpTo\": \"CNY 1000.00\"}, {\"stages\": ["
                  + GENERAL
                  + "]}]"));
    }
    actions.add(
        action(
            "brief", "\"validFor\": \"90 minutes\", \"bands\": [{\"stages\": [" + GENERAL + "]}]"));
    rules =
        with(
            folder.resolve("own-store"),
            action(
                "urgent",
                "\"signed\": true, \"override\": {\"by\": [\"sales-manager\"], \"reviewedBy\":"
                    + " [\"finance-manager\"], \"within\": \"3 days\", \"reasons\": [{\"code\":"
                    + " \"customer-waits\", \"text\": {\"zh\": \"客户在店等候\", \"en\": \"the customer"
                    + " waits\"}}]}, \"bands\": [{\"stages\": ["
                    + GENERAL
                    + "]}]"),
            actions.toArray(new String[0]));
  }

  // ---- an approval that was tried ----

  /** Who said yes, for whom, and what everything rests on. */
  private record Try(
      ApprovalRequest request, Approval said, Staff staff, List<Delegation> delegations) {

    Try staff(Assignment... assignments) {
      return new Try(request, said, Stores.staff(assignments), delegations);
    }

    Try delegations(Delegation... all) {
      return new Try(request, said, staff, List.of(all));
    }

    Try behalf(String whose) {
      return said(given -> given.withOnBehalfOf(who(whose)));
    }

    Try said(UnaryOperator<Approval> change) {
      return new Try(request, change.apply(said), staff, delegations);
    }

    /** The request is changed; what was said was said before. */
    Try but(UnaryOperator<ApprovalRequest> change) {
      return new Try(change.apply(request), said, staff, delegations);
    }
  }

  private static Try tried(ApprovalRequest request, String by) {
    return new Try(request, yes(request, by, "10:00"), PEOPLE, List.of());
  }

  private static ApprovalRequest investment() {
    return request("investment", "CNY 8000.00");
  }

  private static Delegation on(String giver, String taker) {
    return delegates(giver, taker).withMayPassOn(true);
  }

  private static Arguments row(String id, String what, Try tried, String... reasons) {
    return Arguments.of(id, what, tried, List.of(reasons));
  }

  static Stream<Arguments> ownApproval() {
    ApprovalRequest own = investment().withRequestedBy(who("G-1"));
    ApprovalRequest done = investment().withDoneBy(who("G-1"));
    return Stream.of(
        row("MU-01", "one's own request", tried(own, "G-1"), "own-request"),
        row(
            "MU-02",
            "one's own request by a delegate",
            tried(own, "D-1").behalf("G-1").delegations(on("G-1", "D-1")),
            "from-requester"),
        row(
            "MU-03",
            "one's own request by the delegate of a delegate",
            tried(own, "D-2").behalf("G-1").delegations(on("G-1", "D-1"), on("D-1", "D-2")),
            "from-requester"),
        row(
            "MU-04",
            "one's own request by somebody else's authority",
            tried(investment(), "E-1").behalf("G-1").delegations(on("G-1", "E-1")),
            "own-request"),
        row(
            "MU-05",
            "one's own request by somebody else's authority, passed on",
            tried(investment(), "D-1")
                .behalf("G-1")
                .delegations(on("G-1", "E-1"), on("E-1", "D-1")),
            "from-requester"),
        row("MU-06", "one's own work", tried(done, "G-1"), "did-the-work"),
        row(
            "MU-07",
            "one's own work by the delegate of a delegate",
            tried(done, "D-2").behalf("G-1").delegations(on("G-1", "D-1"), on("D-1", "D-2")),
            "from-doer"),
        row(
            "MU-08",
            "one's own work by somebody else's authority",
            tried(investment().withDoneBy(who("D-1")), "D-1")
                .behalf("G-1")
                .delegations(on("G-1", "D-1")),
            "did-the-work"),
        row(
            "MU-09",
            "an authority that comes back to the one who asks",
            tried(own, "G-1").behalf("D-1").delegations(on("G-1", "D-1"), on("D-1", "G-1")),
            "own-request",
            "giver-without-post"));
  }

  static Stream<Arguments> replay() {
    ApprovalRequest other = investment().withNumber(RequestNumber.of("R-9"));
    return Stream.of(
        row(
            "MU-10",
            "the approval of another request",
            new Try(investment(), yes(other, "G-1", "10:00"), PEOPLE, List.of()),
            "of-other-request"),
        row(
            "MU-11",
            "the approval of another request, with the number of this one",
            new Try(
                investment(),
                yes(other, "G-1", "10:00").withRequest(RequestNumber.of("R-1")),
                PEOPLE,
                List.of()),
            "request-changed"),
        row(
            "MU-12",
            "one more fen after the approval",
            tried(investment(), "G-1").but(r -> r.withAmount(Money.parse("CNY 8000.01"))),
            "request-changed"),
        row(
            "MU-13",
            "less after the approval",
            tried(investment(), "G-1").but(r -> r.withAmount(Money.parse("CNY 1.00"))),
            "request-changed"),
        row(
            "MU-14",
            "another currency after the approval",
            tried(investment(), "G-1").but(r -> r.withAmount(Money.parse("USD 8000.00"))),
            "request-changed"),
        row(
            "MU-15",
            "another order after the approval",
            tried(investment(), "G-1").but(r -> r.withOrder("O-2")),
            "request-changed"),
        row(
            "MU-16",
            "another customer after the approval",
            tried(investment(), "G-1").but(r -> r.withCustomer(CustomerNumber.of("C-2"))),
            "request-changed"),
        row(
            "MU-17",
            "a circumstance after the approval",
            tried(investment(), "G-1").but(r -> r.withCircumstances(Map.of("gift", true))),
            "request-changed"),
        row(
            "MU-18",
            "another payer after the approval",
            tried(investment(), "G-1").but(r -> r.withPayer("maker")),
            "request-changed"),
        row(
            "MU-19",
            "another discount after the approval",
            tried(investment(), "G-1").but(r -> r.withPercent(BigDecimal.ONE)),
            "request-changed"),
        row(
            "MU-20",
            "an approval from before the request",
            tried(investment(), "G-1").said(a -> a.withAt(at("2026-03-02T08:59"))),
            "before-request"),
        row(
            "MU-21",
            "an approval that is still to come",
            tried(investment(), "G-1").said(a -> a.withAt(NOW.plusMillis(1))),
            "after-now"));
  }

  static Stream<Arguments> delegation() {
    Money most = Money.parse("CNY 5000.00");
    ApprovalRequest six = request("investment", "CNY 6000.00");
    Try byDelegate = tried(six, "D-1").behalf("G-1");
    return Stream.of(
        row(
            "MU-30",
            "the first moment after a delegation",
            byDelegate
                .said(a -> a.withAt(at("2026-03-02T09:00")))
                .delegations(on("G-1", "D-1").withUntil(DAY)),
            "delegation-over"),
        row(
            "MU-31",
            "a day before a delegation",
            byDelegate.delegations(on("G-1", "D-1").withFrom(DAY.plusDays(1))),
            "delegation-not-yet"),
        row(
            "MU-32",
            "more than the delegation is for",
            byDelegate.delegations(on("G-1", "D-1").withLimit(most)),
            "delegation-too-small"),
        row(
            "MU-33",
            "more than one has, passed on as more",
            tried(six, "D-2")
                .behalf("G-1")
                .delegations(
                    on("G-1", "D-1").withLimit(most),
                    on("D-1", "D-2").withLimit(Money.parse("CNY 9000.00"))),
            "delegation-too-small"),
        row(
            "MU-34",
            "what one has no post for",
            tried(six, "D-1").behalf("M-1").delegations(on("M-1", "D-1")),
            "giver-without-post"),
        row(
            "MU-35",
            "a delegation in another currency",
            byDelegate.delegations(on("G-1", "D-1").withLimit(Money.parse("USD 9000.00"))),
            "delegation-other-currency"),
        row(
            "MU-36",
            "a delegation for other actions",
            byDelegate.delegations(on("G-1", "D-1").withActions(request("cash-use").action())),
            "delegation-other-action"),
        row(
            "MU-37",
            "what may not be passed on",
            tried(six, "D-2")
                .behalf("G-1")
                .delegations(delegates("G-1", "D-1"), delegates("D-1", "D-2")),
            "delegation-not-passed-on"),
        row(
            "MU-38",
            "a chain that is too long",
            tried(six, "D-3")
                .behalf("G-1")
                .delegations(on("G-1", "D-1"), on("D-1", "D-2"), on("D-2", "D-3")),
            "chain-too-long"),
        row(
            "MU-39",
            "a loop of delegations",
            tried(six, "D-1").behalf("D-2").delegations(on("D-1", "D-2"), on("D-2", "D-1")),
            "giver-without-post"),
        row(
            "MU-40",
            "a loop that begins with a post",
            tried(six, "G-1")
                .behalf("D-1")
                .staff(holds("G-1", "sales-manager"))
                .delegations(on("G-1", "D-1"), on("D-1", "G-1")),
            "giver-without-post"),
        row(
            "MU-41",
            "an authority that nobody gave",
            byDelegate.delegations(on("G-2", "D-1")),
            "no-delegation"),
        row(
            "MU-42",
            "an authority that is not named",
            tried(six, "D-1").delegations(on("G-1", "D-1")),
            "giver-not-named"),
        row("MU-43", "no authority at all", tried(six, "D-1"), "no-post"),
        row("MU-44", "the wrong post", tried(six, "M-1"), "no-post"));
  }

  static Stream<Arguments> time() {
    Assignment left = holds("G-1", "general-manager").withUntil(DAY);
    ApprovalRequest brief = request("brief");
    ApprovalRequest urgent = request("urgent");
    return Stream.of(
        row(
            "MU-50",
            "an approver who left the post between the request and the approval",
            tried(investment().withRequestedAt(at("2026-02-27T09:00")), "G-1").staff(left),
            "not-on-duty"),
        row(
            "MU-51",
            "an approver who holds the post from tomorrow on",
            tried(investment(), "G-1")
                .staff(holds("G-1", "general-manager").withFrom(DAY.plusDays(1))),
            "not-on-duty"),
        row(
            "MU-52",
            "a giver who left the post, and the delegation did not end",
            tried(investment(), "D-1").behalf("G-1").staff(left).delegations(on("G-1", "D-1")),
            "giver-without-post"),
        row(
            "MU-53",
            "an approval that has expired",
            tried(brief, "G-1").said(a -> a.withAt(NOW.minusSeconds(90 * 60 + 1))),
            "expired"),
        row(
            "MU-54",
            "a word where a signature is needed",
            tried(urgent, "G-1").said(a -> a.withSigned(false)),
            "not-signed"));
  }

  static Stream<Arguments> override() {
    ApprovalRequest urgent = request("urgent");
    return Stream.of(
        row(
            "MU-60",
            "let pass for a reason that is none",
            tried(urgent, "M-1").said(a -> override(a, "because", "F-1", "2026-03-03")),
            "override-reason-unknown"),
        row(
            "MU-61",
            "let pass by somebody who may not",
            tried(urgent, "I-1").said(a -> override(a, "customer-waits", "F-1", "2026-03-03")),
            "override-not-theirs"),
        row(
            "MU-62",
            "let pass by the one who asks",
            tried(urgent.withRequestedBy(who("M-1")), "M-1")
                .said(a -> override(a, "customer-waits", "F-1", "2026-03-03")),
            "override-not-theirs"),
        row(
            "MU-63",
            "let pass and reviewed by oneself",
            tried(urgent, "M-1").said(a -> override(a, "customer-waits", "M-1", "2026-03-03")),
            "override-reviewer-unfit"),
        row(
            "MU-64",
            "let pass with a review that is put off",
            tried(urgent, "M-1").said(a -> override(a, "customer-waits", "F-1", "2026-03-06")),
            "override-review-date"),
        row(
            "MU-65",
            "let pass where nothing may",
            tried(investment(), "G-1")
                .said(a -> override(a, "customer-waits", "F-1", "2026-03-03")),
            "override-not-foreseen"),
        row(
            "MU-66",
            "let pass by a delegate",
            tried(urgent, "D-1")
                .behalf("M-1")
                .delegations(on("M-1", "D-1"))
                .said(a -> override(a, "customer-waits", "F-1", "2026-03-03")),
            "override-not-theirs"));
  }

  private static Approval override(Approval of, String reason, String reviewer, String by) {
    return of.withOverride(new ApprovalOverride(reason, who(reviewer), LocalDate.parse(by)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource({"ownApproval", "replay", "delegation", "time", "override"})
  void an_approval_that_must_not_count_does_not_and_says_why(
      String id, String what, Try tried, List<String> causes) {
    ApprovalDesk desk = rules.desk(tried.staff(), tried.delegations(), DAY, TIME);

    ApprovalPlan plan = desk.plan(tried.request(), List.of(tried.said()), NOW);

    assertThat(plan.decision().outcome()).as(id).contains(ApprovalState.PENDING);
    assertThat(plan.given()).isEmpty();
    assertThat(plan.reviews()).isEmpty();
    List<String> reasons = reasons(plan);
    assertThat(reasons.subList(0, 1)).containsAnyOf("approval-open", "nobody-can");
    assertThat(reasons.subList(1, reasons.size())).isEqualTo(causes);
  }

  // ---- what would have counted, so that the rows above are not refused for another reason ----

  @Test
  void each_of_them_counts_without_the_trick() {
    Delegation month = on("G-1", "D-1");
    ApprovalRequest asked = investment().withRequestedAt(at("2026-02-20T09:00"));

    assertCounts(tried(investment(), "G-1"), true);
    assertCounts(tried(asked, "D-1").behalf("G-1").delegations(month), true);
    assertCounts(
        tried(asked, "D-2").behalf("G-1").delegations(month, delegates("D-1", "D-2")), true);
    assertCounts(
        tried(asked, "D-1").behalf("G-1").delegations(month.withLimit(Money.parse("CNY 8000.00"))),
        true);
    ApprovalRequest urgent = request("urgent");
    assertCounts(
        tried(urgent, "M-1").said(a -> override(a, "customer-waits", "F-1", "2026-03-05")), true);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "MU-70 the last second before a delegation, 2026-02-28T23:59:59, false",
    "MU-71 the first second of a delegation, 2026-03-01T00:00:00, true",
    "MU-72 the last second of a delegation, 2026-03-01T23:59:59, true",
    "MU-73 the first second after a delegation, 2026-03-02T00:00:00, false"
  })
  void a_delegation_holds_from_its_first_to_its_last_second(
      String id, String said, boolean counts) {
    Delegation day = on("G-1", "D-1").withFrom(LocalDate.of(2026, 3, 1)).withUntil(DAY);

    assertCounts(
        tried(investment().withRequestedAt(at("2026-02-20T09:00")), "D-1")
            .behalf("G-1")
            .said(a -> a.withAt(at(said)))
            .delegations(day),
        counts);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "MU-74 the last second in the post, 2026-03-01T23:59:59, true",
    "MU-75 the first second out of the post, 2026-03-02T00:00:00, false"
  })
  void what_was_said_in_the_post_stands_and_what_is_said_later_does_not(
      String id, String said, boolean counts) {
    assertCounts(
        tried(investment().withRequestedAt(at("2026-02-20T09:00")), "G-1")
            .said(a -> a.withAt(at(said)))
            .staff(holds("G-1", "general-manager").withUntil(DAY)),
        counts);
  }

  @Test
  void an_approval_holds_to_its_last_second() {
    ApprovalRequest brief = request("brief");

    assertCounts(tried(brief, "G-1").said(a -> a.withAt(NOW.minusSeconds(90 * 60))), true);
    assertCounts(tried(brief, "G-1").said(a -> a.withAt(NOW.minusSeconds(90 * 60 + 1))), false);
  }

  private static void assertCounts(Try tried, boolean counts) {
    ApprovalPlan plan =
        rules
            .desk(tried.staff(), tried.delegations(), DAY, TIME)
            .plan(tried.request(), List.of(tried.said()), NOW);
    assertThat(plan.decision().outcome())
        .contains(counts ? ApprovalState.APPROVED : ApprovalState.PENDING);
  }

  // ---- currencies ----

  @Test
  void mu_80_amounts_in_another_currency_than_the_limits_are_refused() {
    ApprovalDesk desk = rules.desk(PEOPLE, List.of(), DAY, TIME);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> desk.plan(request("split-over-day", "USD 1.00"), List.of(), List.of(), NOW))
        .withMessage(
            "ApprovalRequest.amount of R-1 must be in CNY, as the other amounts of action"
                + " 'split-over-day' are, but was USD 1.00");
  }

  @Test
  void mu_81_an_earlier_amount_in_another_currency_is_refused() {
    ApprovalDesk desk = rules.desk(PEOPLE, List.of(), DAY, TIME);
    ApprovalRequest dollars =
        request("split-over-day", "USD 1.00").withNumber(RequestNumber.of("R-0"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                desk.plan(request("split-over-day", "CNY 1.00"), List.of(dollars), List.of(), NOW))
        .withMessage(
            "ApprovalRequest.amount of R-0 must be in CNY, as the other amounts of action"
                + " 'split-over-day' are, but was USD 1.00");
  }

  // ---- limits split ----

  @ParameterizedTest(name = "{0} a limit split over an {1}")
  @CsvSource({
    "MU-85, order, 2026-02-01T09:00",
    "MU-86, day, 2026-03-02T00:00",
    "MU-87, month, 2026-03-01T00:00",
    "MU-88, customer, 2025-01-01T09:00"
  })
  void a_limit_that_is_split_is_added_up(String id, String over, String before) {
    ApprovalRequest second =
        request("split-over-" + over, "CNY 500.01")
            .withOrder("O-1")
            .withCustomer(CustomerNumber.of("C-1"));
    ApprovalRequest first =
        second
            .withNumber(RequestNumber.of("R-0"))
            .withAmount(Money.parse("CNY 500.00"))
            .withRequestedAt(at(before));
    ApprovalDesk desk = rules.desk(PEOPLE, List.of(), DAY, TIME);

    ApprovalPlan alone = desk.plan(second, List.of(), NOW);
    ApprovalPlan both = desk.plan(second, List.of(first), List.of(), NOW);

    assertThat(reasons(alone)).as(id).containsExactly("no-approval-needed");
    assertThat(reasons(both)).containsExactly("approval-open");
    assertThat(Stores.en(both, "approval-open")).contains("(CNY 1000.01 with 1 earlier one)");
    // on the limit, nobody is asked
    assertThat(
            reasons(
                desk.plan(
                    second, List.of(first.withAmount(Money.parse("CNY 499.99"))), List.of(), NOW)))
        .containsExactly("no-approval-needed");
  }

  @Test
  void mu_89_an_earlier_request_that_hides_its_amount_leaves_it_open() {
    ApprovalRequest second = request("split-over-day", "CNY 500.00");
    ApprovalRequest first = second.withNumber(RequestNumber.of("R-0")).withAmount(Optional.empty());

    ApprovalPlan plan =
        rules.desk(PEOPLE, List.of(), DAY, TIME).plan(second, List.of(first), List.of(), NOW);

    assertThat(plan.decision().outcome()).isEmpty();
    assertThat(plan.decision().missing()).extracting(MissingFact::name).containsExactly("amount");
  }

  // ---- what is let pass ----

  @Test
  void mu_90_a_reason_in_free_words_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ApprovalOverride("He was in a hurry.", who("F-1"), LocalDate.of(2026, 3, 3)))
        .withMessageContaining("ApprovalOverride.reason must be");
  }

  @Test
  void mu_91_a_review_that_is_owed_stays_owed_and_is_overdue_when_it_is_forgotten() {
    ApprovalRequest urgent = request("urgent").withRequestedAt(at("2026-02-24T09:00"));
    Approval override =
        override(
            Approval.given(urgent, who("M-1"), at("2026-02-24T10:00")),
            "customer-waits",
            "F-1",
            "2026-02-27");

    ApprovalPlan plan =
        rules.desk(PEOPLE, List.of(), DAY, TIME).plan(urgent, List.of(override), NOW);

    assertThat(plan.reviews()).hasSize(1);
    OwedReview owed = plan.reviews().get(0);
    assertThat(owed.isOverdueOn(LocalDate.of(2026, 2, 27))).isFalse();
    assertThat(owed.isOverdueOn(LocalDate.of(2026, 2, 28))).isTrue();
    assertThat(plan.decision().findings().get(0).nextStep().orElseThrow().text(Locale.ENGLISH))
        .isEqualTo("Review it by that day.");
  }

  // ---- what no approval heals ----

  private static List<Approval> everybody(ApprovalRequest request) {
    List<Approval> all = new ArrayList<>();
    Instant when = at("2026-03-02T10:00");
    for (String who : List.of("I-1", "G-1", "G-2", "M-1", "F-1")) {
      when = when.plusSeconds(60);
      all.add(Approval.given(request, who(who), when));
    }
    for (OutsideApprover outside :
        List.of(OutsideApprover.BOARD, OutsideApprover.MAKER, OutsideApprover.INSURER)) {
      all.add(Approval.given(request, outside, when));
    }
    return all;
  }

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource({
    "MU-95, insurance-concession, outside-insurance-contract,, R-506",
    "MU-96, vehicle-deal, tied-sale, above-displayed-price, cn-auto-sales-measures-2017",
    "MU-97, vehicle-deal, above-displayed-price, tied-sale, R-301"
  })
  void what_is_forbidden_stays_so_whoever_says_yes(
      String id, String action, String circumstance, String other, String citation) {
    Map<String, Boolean> known =
        other == null ? Map.of(circumstance, false) : Map.of(circumstance, false, other, false);
    ApprovalRequest allowed =
        request(action, "CNY 100.00").withPercent(BigDecimal.TEN).withCircumstances(known);
    Map<String, Boolean> so = new java.util.HashMap<>(known);
    so.put(circumstance, true);
    ApprovalRequest forbidden = allowed.withCircumstances(so);
    Map<String, Boolean> open = new java.util.HashMap<>(known);
    open.remove(circumstance);
    ApprovalRequest unknown = allowed.withCircumstances(open);
    ApprovalDesk desk = rules.desk(PEOPLE, List.of(), DAY, TIME);

    ApprovalPlan plan = desk.plan(forbidden, everybody(forbidden), NOW);

    assertThat(desk.plan(allowed, everybody(allowed), NOW).decision().outcome())
        .as(id)
        .contains(ApprovalState.APPROVED);
    assertThat(plan.decision().outcome()).contains(ApprovalState.FORBIDDEN);
    assertThat(reasons(plan).get(0)).isEqualTo("forbidden");
    assertThat(plan.decision().findings().get(0).citations().toString()).contains(citation);
    assertThat(plan.needed()).isEmpty();
    // and nobody says yes to what is not known
    ApprovalPlan notSaid = desk.plan(unknown, everybody(unknown), NOW);
    assertThat(notSaid.decision().outcome()).isEmpty();
    assertThat(notSaid.decision().missing())
        .extracting(MissingFact::name)
        .containsExactly(circumstance);
  }

  @Test
  void mu_98_all_that_is_forbidden_is_said_at_once() {
    ApprovalRequest request =
        request("vehicle-deal")
            .withPercent(BigDecimal.TEN)
            .withCircumstances(Map.of("tied-sale", true, "above-displayed-price", true));

    ApprovalPlan plan =
        rules.desk(PEOPLE, List.of(), DAY, TIME).plan(request, everybody(request), NOW);

    assertThat(plan.decision().outcome()).contains(ApprovalState.FORBIDDEN);
    assertThat(reasons(plan).subList(0, 2)).containsExactly("forbidden", "forbidden");
    assertThat(reasons(plan).subList(2, reasons(plan).size())).doesNotContain("forbidden");
  }
}
