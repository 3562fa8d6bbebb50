package io.dealership.rules.authority;

import static io.dealership.rules.authority.Stores.NOW;
import static io.dealership.rules.authority.Stores.action;
import static io.dealership.rules.authority.Stores.at;
import static io.dealership.rules.authority.Stores.desk;
import static io.dealership.rules.authority.Stores.en;
import static io.dealership.rules.authority.Stores.holds;
import static io.dealership.rules.authority.Stores.reasons;
import static io.dealership.rules.authority.Stores.request;
import static io.dealership.rules.authority.Stores.staff;
import static io.dealership.rules.authority.Stores.who;
import static io.dealership.rules.authority.Stores.with;
import static io.dealership.rules.authority.Stores.yes;
import static io.dealership.rules.authority.Stores.zh;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalOverride;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.organization.Staff;
import io.dealership.core.text.LocalText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Approvals that count, and those that do not: each with its own reason. */
class ApprovalCountTest {

  @TempDir static Path folder;

  private static AuthorityRules rules;
  private static ApprovalDesk desk;

  private static final String STAGES =
      "\"bands\": [{\"inOrder\": true, \"stages\": [{\"oneOf\": [\"sales-manager\"]}, {\"oneOf\":"
          + " [\"general-manager\"]}]}]";

  private static final String OVERRIDE =
      "\"override\": {\"by\": [\"general-manager\", \"store-manager\"], \"reviewedBy\":"
          + " [\"finance-manager\"], \"within\": \"3 working days\", \"reasons\": [{\"code\":"
          + " \"customer-waits\", \"text\": {\"zh\": \"客户在店等候\", \"en\": \"the customer waits\"}}]}";

  @BeforeAll
  static void write() {
    rules =
        with(
            folder.resolve("own-store"),
            action("discount", "\"signed\": true, \"validFor\": \"2 working days\", " + STAGES),
            action("hourly", "\"validFor\": \"90 minutes\", " + STAGES),
            action("urgent", OVERRIDE + ", \"signed\": true, " + STAGES),
            action(
                "urgent-outside",
                OVERRIDE
                    + ", \"bands\": [{\"stages\": [{\"oneOf\": [\"sales-manager\"]}, {\"outside\":"
                    + " \"maker\"}]}]"),
            action(
                "urgent-within-hours",
                OVERRIDE.replace("3 working days", "48 hours") + ", " + STAGES));
    desk = desk(rules, people());
  }

  private static Staff people() {
    return staff(
        holds("E-1", "sales-consultant"),
        holds("M-1", "sales-manager"),
        holds("G-1", "general-manager"),
        holds("S-1", "store-manager"),
        holds("F-1", "finance-manager"));
  }

  private static ApprovalPlan plan(ApprovalRequest request, Approval... given) {
    return desk.plan(request, List.of(given), NOW);
  }

  private static void assertDoesNotCount(
      ApprovalRequest request, Approval given, String reason, String en, String zh) {
    ApprovalPlan plan = plan(request, given);

    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(plan.given()).isEmpty();
    assertThat(plan.needed()).hasSize(2);
    assertThat(reasons(plan)).containsExactly("approval-open", "approval-later", reason);
    assertThat(en(plan, reason)).isEqualTo(en);
    assertThat(zh(plan, reason)).isEqualTo(zh);
    assertThat(plan.decision().findings().get(2).nextStep()).isPresent();
  }

  @Test
  void an_approval_is_not_replayed_on_another_request() {
    ApprovalRequest request = request("discount");
    ApprovalRequest other = request.withNumber(RequestNumber.of("R-9"));

    assertDoesNotCount(
        request,
        yes(other, "M-1", "10:00"),
        "of-other-request",
        "The approval by M-1 of 2026-03-02 10:00 is of request R-9 and does not count for R-1.",
        "M-1于2026-03-02 10:00的批准针对的是申请R-9，不能用于R-1。");
  }

  @Test
  void an_approval_does_not_survive_a_change_of_the_request() {
    ApprovalRequest request = request("discount");
    ApprovalRequest changed = request.withDoneBy(who("E-2"));

    assertDoesNotCount(
        changed,
        yes(request, "M-1", "10:00"),
        "request-changed",
        "R-1 was changed after the approval by M-1 of 2026-03-02 10:00, which does not count any"
            + " more.",
        "申请R-1在M-1于2026-03-02 10:00批准之后已修改，该批准失效。");
  }

  @Test
  void an_approval_is_given_after_it_was_asked_and_before_now() {
    ApprovalRequest request = request("discount");

    assertDoesNotCount(
        request,
        yes(request, "M-1", "08:59"),
        "before-request",
        "The approval by M-1 of 2026-03-02 08:59 is older than the request of 2026-03-02 09:00.",
        "M-1于2026-03-02 08:59的批准早于2026-03-02 09:00的申请。");
    assertDoesNotCount(
        request,
        yes(request, "M-1", "16:01"),
        "after-now",
        "The approval by M-1 of 2026-03-02 16:01 is dated after the moment asked about,"
            + " 2026-03-02 16:00.",
        "M-1于2026-03-02 16:01的批准晚于查询时点2026-03-02 16:00。");
    assertThat(plan(request, yes(request, "M-1", "09:00")).given()).hasSize(1);
    assertThat(plan(request, yes(request, "M-1", "16:00")).given()).hasSize(1);
  }

  @Test
  void an_approval_is_signed_where_that_is_needed() {
    ApprovalRequest request = request("discount");

    assertDoesNotCount(
        request,
        yes(request, "M-1", "10:00").withSigned(false),
        "not-signed",
        "The approval by M-1 of 2026-03-02 10:00 is not signed, and \"Discount\" needs a"
            + " signature.",
        "M-1于2026-03-02 10:00的批准未签字，而“打折”须签字批准。");
    ApprovalRequest hourly = request("hourly");
    assertThat(plan(hourly, yes(hourly, "M-1", "15:00").withSigned(false)).given()).hasSize(1);
    // a no is one without a signature, too
    assertThat(
            plan(request, Stores.no(request, "M-1", "10:00").withSigned(false))
                .decision()
                .outcome())
        .contains(ApprovalState.REFUSED);
  }

  @ParameterizedTest
  @CsvSource({
    // Friday 2026-02-27: Saturday 02-28 is worked for the Spring Festival, Monday is the second day
    "2026-02-27T10:00, true",
    "2026-02-26T23:59, false",
  })
  void an_approval_holds_for_some_working_days(String given, boolean counts) {
    ApprovalRequest request = request("discount").withRequestedAt(at("2026-02-20T09:00"));

    ApprovalPlan plan = plan(request, Approval.given(request, who("M-1"), at(given)));

    assertThat(plan.given()).hasSize(counts ? 1 : 0);
    if (!counts) {
      assertThat(en(plan, "expired"))
          .isEqualTo("The approval by M-1 of 2026-02-26 23:59 held until 2026-02-28.");
      assertThat(zh(plan, "expired")).isEqualTo("M-1于2026-02-26 23:59的批准有效期至2026-02-28，已失效。");
    }
  }

  @Test
  void an_approval_holds_for_some_minutes() {
    ApprovalRequest request = request("hourly");

    assertThat(plan(request, yes(request, "M-1", "14:30")).given()).hasSize(1);
    ApprovalPlan late = plan(request, yes(request, "M-1", "14:29"));
    assertThat(late.given()).isEmpty();
    assertThat(en(late, "expired"))
        .isEqualTo("The approval by M-1 of 2026-03-02 14:29 held until 2026-03-02 15:59.");
  }

  @Test
  void a_refusal_does_not_expire() {
    ApprovalRequest request = request("hourly");

    assertThat(plan(request, Stores.no(request, "M-1", "09:00")).decision().outcome())
        .contains(ApprovalState.REFUSED);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    ApprovalRequest request = request("discount");

    ApprovalPlan plan =
        plan(
            request.withDoneBy(who("M-1")),
            Approval.given(request, who("M-1"), at("2026-02-10T10:00")).withSigned(false),
            yes(request.withDoneBy(who("M-1")), "E-1", "10:00"));

    assertThat(reasons(plan))
        .containsExactly(
            "nobody-can",
            "approval-later",
            "request-changed",
            "before-request",
            "not-signed",
            "expired",
            "did-the-work",
            "own-request",
            "no-post");
  }

  // ---- what is let pass ----

  private static Approval letPass(
      ApprovalRequest request, String by, String reason, String reviewer, String reviewBy) {
    return yes(request, by, "10:00")
        .withOverride(new ApprovalOverride(reason, who(reviewer), LocalDate.parse(reviewBy)));
  }

  @Test
  void somebody_may_let_it_pass_for_a_reason_and_it_is_reviewed_later() {
    ApprovalRequest request = request("urgent");
    Approval override = letPass(request, "S-1", "customer-waits", "F-1", "2026-03-05");

    ApprovalPlan plan = plan(request, override);

    assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(reasons(plan)).containsExactly("let-pass");
    assertThat(en(plan, "let-pass"))
        .isEqualTo(
            "S-1 let \"Discount\" (no amount) pass at 2026-03-02 10:00 without its usual"
                + " approvals: the customer waits. F-1 reviews it by 2026-03-05.");
    assertThat(zh(plan, "let-pass"))
        .isEqualTo("S-1于2026-03-02 10:00未经常规审批放行“打折”（无金额）：客户在店等候。由F-1在2026-03-05前复核。");
    assertThat(plan.reviews())
        .containsExactly(
            new OwedReview(
                override,
                new LocalText("客户在店等候", "the customer waits"),
                who("F-1"),
                LocalDate.of(2026, 3, 5)));
    assertThat(plan.decision().findings().get(0).nextStep().orElseThrow().text(Locale.ENGLISH))
        .isEqualTo("Review it by that day.");
  }

  @Test
  void with_the_usual_approvals_nothing_has_to_be_reviewed() {
    ApprovalRequest request = request("urgent");

    ApprovalPlan plan =
        plan(
            request,
            letPass(request, "S-1", "customer-waits", "F-1", "2026-03-05"),
            yes(request, "M-1", "11:00"),
            yes(request, "G-1", "12:00"));

    assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(plan.reviews()).isEmpty();
    assertThat(reasons(plan))
        .containsExactly(
            "approvals-complete", "not-needed-any-more", "approval-counts", "approval-counts");
  }

  @Test
  void an_override_completes_what_was_begun() {
    ApprovalRequest request = request("urgent");

    ApprovalPlan plan =
        plan(
            request,
            yes(request, "M-1", "09:30"),
            letPass(request, "S-1", "customer-waits", "F-1", "2026-03-05"));

    assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(plan.reviews()).hasSize(1);
    assertThat(plan.given()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S-1|lazy|F-1|2026-03-05|override-reason-unknown|S-1 let \"Discount\" pass at 2026-03-02"
            + " 10:00 for \"lazy\", which is none of the reasons allowed.",
        "M-1|customer-waits|F-1|2026-03-05|override-not-theirs|M-1 let \"Discount\" pass at"
            + " 2026-03-02 10:00 and may not.",
        "E-1|customer-waits|F-1|2026-03-05|override-not-theirs|E-1 let \"Discount\" pass at"
            + " 2026-03-02 10:00 and may not.",
        "S-1|customer-waits|G-1|2026-03-05|override-reviewer-unfit|G-1, who is to review what S-1"
            + " let pass at 2026-03-02 10:00, holds no post for it or has a part in it.",
        "S-1|customer-waits|S-1|2026-03-05|override-reviewer-unfit|S-1, who is to review what S-1"
            + " let pass at 2026-03-02 10:00, holds no post for it or has a part in it.",
        "S-1|customer-waits|F-1|2026-03-06|override-review-date|What S-1 let pass at 2026-03-02"
            + " 10:00 must be reviewed between then and 2026-03-05, and not by 2026-03-06.",
        "S-1|customer-waits|F-1|2026-03-01|override-review-date|What S-1 let pass at 2026-03-02"
            + " 10:00 must be reviewed between then and 2026-03-05, and not by 2026-03-01."
      })
  void an_override_that_does_not_fit_lets_nothing_pass(
      String by, String cause, String reviewer, String reviewBy, String reason, String message) {
    ApprovalRequest request = request("urgent");

    ApprovalPlan plan = plan(request, letPass(request, by, cause, reviewer, reviewBy));

    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(plan.reviews()).isEmpty();
    assertThat(reasons(plan)).containsExactly("approval-open", "approval-later", reason);
    assertThat(en(plan, reason)).isEqualTo(message);
  }

  @Test
  void who_did_it_or_acts_for_somebody_lets_nothing_pass() {
    ApprovalRequest request = request("urgent").withDoneBy(who("S-1"));

    assertThat(
            reasons(plan(request, letPass(request, "S-1", "customer-waits", "F-1", "2026-03-05"))))
        .contains("override-not-theirs");
    ApprovalDesk delegated = desk(rules, people(), Stores.delegates("G-1", "D-1"));
    ApprovalRequest other = request("urgent");
    assertThat(
            reasons(
                delegated.plan(
                    other,
                    List.of(
                        letPass(other, "D-1", "customer-waits", "F-1", "2026-03-05")
                            .withOnBehalfOf(who("G-1"))),
                    NOW)))
        .contains("override-not-theirs");
  }

  @Test
  void the_reviewer_has_no_part_in_it() {
    ApprovalRequest request = request("urgent").withDoneBy(Set.of(who("F-1")));

    assertThat(
            reasons(plan(request, letPass(request, "S-1", "customer-waits", "F-1", "2026-03-05"))))
        .contains("override-reviewer-unfit");
  }

  @Test
  void an_unsigned_override_counts_for_nothing_where_a_signature_is_needed() {
    ApprovalRequest request = request("urgent");

    assertThat(
            reasons(
                plan(
                    request,
                    letPass(request, "S-1", "customer-waits", "F-1", "2026-03-05")
                        .withSigned(false))))
        .containsExactly("approval-open", "approval-later", "not-signed");
  }

  @Test
  void where_none_is_foreseen_nothing_passes() {
    ApprovalRequest request = request("discount");

    assertDoesNotCount(
        request,
        letPass(request, "S-1", "customer-waits", "F-1", "2026-03-05"),
        "override-not-foreseen",
        "S-1 let \"Discount\" pass at 2026-03-02 10:00, which the rules do not foresee.",
        "S-1于2026-03-02 10:00放行“打折”，但规则未允许越级放行。");
  }

  @Test
  void the_review_may_be_due_within_hours() {
    ApprovalRequest request = request("urgent-within-hours");

    assertThat(
            plan(request, letPass(request, "S-1", "customer-waits", "F-1", "2026-03-04"))
                .decision()
                .outcome())
        .contains(ApprovalState.APPROVED);
    assertThat(
            reasons(plan(request, letPass(request, "S-1", "customer-waits", "F-1", "2026-03-05"))))
        .contains("override-review-date");
  }

  @Test
  void nobody_of_the_store_stands_in_for_the_maker() {
    ApprovalRequest request = request("urgent-outside");
    Approval override = letPass(request, "S-1", "customer-waits", "F-1", "2026-03-05");

    ApprovalPlan plan = plan(request, override);

    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(plan.needed()).hasSize(1);
    assertThat(plan.needed().get(0).outside()).contains(OutsideApprover.MAKER);
    assertThat(plan.reviews()).hasSize(1);
    Instant later = at("2026-03-02T11:00");
    assertThat(
            plan(request, override, Approval.given(request, OutsideApprover.MAKER, later))
                .decision()
                .outcome())
        .contains(ApprovalState.APPROVED);
  }
}
