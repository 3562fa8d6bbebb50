package io.dealership.rules.authority;

import static io.dealership.rules.authority.Stores.DAY;
import static io.dealership.rules.authority.Stores.NOW;
import static io.dealership.rules.authority.Stores.action;
import static io.dealership.rules.authority.Stores.approvers;
import static io.dealership.rules.authority.Stores.at;
import static io.dealership.rules.authority.Stores.delegates;
import static io.dealership.rules.authority.Stores.desk;
import static io.dealership.rules.authority.Stores.holds;
import static io.dealership.rules.authority.Stores.no;
import static io.dealership.rules.authority.Stores.reasons;
import static io.dealership.rules.authority.Stores.request;
import static io.dealership.rules.authority.Stores.staff;
import static io.dealership.rules.authority.Stores.who;
import static io.dealership.rules.authority.Stores.with;
import static io.dealership.rules.authority.Stores.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalOverride;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Staff;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where approvals can be counted in several ways: which one is taken. */
class ApprovalChoiceTest {

  @TempDir static Path folder;

  private static AuthorityRules rules;

  private static final String SALES = "{\"oneOf\": [\"sales-manager\"]}";
  private static final String GENERAL = "{\"oneOf\": [\"general-manager\"]}";
  private static final String FINANCE = "{\"oneOf\": [\"finance-manager\"]}";
  private static final String MAKER = "{\"outside\": \"maker\"}";

  private static final String OVERRIDE =
      "\"override\": {\"by\": [\"store-manager\"], \"reviewedBy\": [\"finance-manager\"],"
          + " \"within\": \"3 days\", \"reasons\": [{\"code\": \"customer-waits\", \"text\":"
          + " {\"zh\": \"客户在店等候\", \"en\": \"the customer waits\"}}]}, ";

  @BeforeAll
  static void write() {
    String four =
        "\"general-manager\", \"sales-manager\", \"finance-manager\", \"service-manager\"";
    rules =
        with(
            folder.resolve("own-store"),
            action("pair", bands(SALES, GENERAL)),
            action("triple", bands(SALES, GENERAL, FINANCE)),
            action("twice", bands(SALES, SALES)),
            action("maker-twice", bands(MAKER, MAKER)),
            action("two-outside", bands(MAKER, "{\"outside\": \"insurer\"}")),
            action("either", bands("{\"oneOf\": [\"general-manager\", \"sales-manager\"]}")),
            action("urgent", OVERRIDE + bands(SALES, GENERAL)),
            action("urgent-outside", OVERRIDE + bands(SALES, MAKER)),
            action(
                "sixteen",
                "\"bands\": [{\"stages\": ["
                    + String.join(
                        ", ",
                        IntStream.range(0, 4).mapToObj(i -> "{\"allOf\": [" + four + "]}").toList())
                    + "]}]"));
  }

  private static String bands(String... stages) {
    return "\"bands\": [{\"stages\": [" + String.join(", ", stages) + "]}]";
  }

  private static Approval letPass(ApprovalRequest request, String time) {
    return yes(request, "S-1", time)
        .withOverride(new ApprovalOverride("customer-waits", who("F-1"), LocalDate.of(2026, 3, 4)));
  }

  private static Staff people(Assignment... more) {
    return Staff.builder()
        .store(Stores.CODE)
        .addAssignments(more)
        .addAssignments(
            holds("M-1", "sales-manager"),
            holds("S-1", "store-manager"),
            holds("F-1", "finance-manager"))
        .build();
  }

  // ---- what lets pass ----

  @Test
  void a_usual_approval_goes_before_one_that_lets_it_pass() {
    ApprovalRequest request = request("urgent-outside");
    Approval usual = yes(request, "M-1", "11:00");

    ApprovalPlan plan =
        desk(rules, people()).plan(request, List.of(letPass(request, "10:00"), usual), NOW);

    assertThat(plan.decision().outcome()).contains(ApprovalState.PENDING);
    assertThat(plan.reviews()).isEmpty();
    assertThat(plan.given()).extracting(GivenApproval::approval).containsExactly(usual);
  }

  @Test
  void what_was_given_before_it_was_let_pass_counts_whoever_gave_it() {
    ApprovalRequest request = request("urgent");
    Approval usual = yes(request, "M-1", "09:30");
    List<Approval> said = List.of(usual, letPass(request, "10:00"));

    for (ApprovalDesk desk :
        List.of(
            desk(rules, people()),
            desk(rules, people(), delegates("M-1", "D-1"), delegates("D-2", "M-1")),
            desk(rules, people(holds("M-1", "general-manager"))),
            desk(rules, people(holds("M-2", "sales-manager"))))) {
      ApprovalPlan plan = desk.plan(request, said, NOW);

      assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
      assertThat(plan.reviews()).hasSize(1);
      assertThat(plan.given()).extracting(GivenApproval::approval).containsExactly(usual);
    }
  }

  @Test
  void the_same_holds_where_somebody_says_yes_for_it_later() {
    ApprovalRequest request = request("urgent");
    Approval usual = yes(request, "M-1", "09:30");

    ApprovalPlan plan =
        desk(rules, people(holds("M-1", "general-manager"), holds("M-2", "sales-manager")))
            .plan(
                request,
                List.of(usual, letPass(request, "10:00"), yes(request, "M-2", "10:30")),
                NOW);

    // both managers together are enough, so that nothing has to pass
    assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(plan.reviews()).isEmpty();
    assertThat(plan.given()).hasSize(2);
  }

  // ---- equals ----

  @Test
  void of_equal_ways_that_of_the_first_stage_is_taken() {
    ApprovalRequest request = request("pair");

    ApprovalPlan plan =
        desk(
                rules,
                staff(
                    holds("G-1", "general-manager"),
                    holds("G-1", "sales-manager"),
                    holds("G-2", "general-manager"),
                    holds("M-1", "sales-manager")))
            .plan(request, List.of(yes(request, "G-1", "10:00")), NOW);

    assertThat(plan.given()).extracting(GivenApproval::stage).containsExactly(1);
    assertThat(approvers(plan.needed().get(0))).containsExactly("G-2");
  }

  @Test
  void of_equal_approvals_the_earliest_counts() {
    ApprovalRequest request = request("pair");
    Approval first = yes(request, "M-1", "10:00");

    ApprovalPlan plan =
        desk(rules, people(holds("M-2", "sales-manager"), holds("G-1", "general-manager")))
            .plan(request, List.of(yes(request, "M-2", "11:00"), first), NOW);

    assertThat(plan.given()).extracting(GivenApproval::approval).containsExactly(first);
    assertThat(reasons(plan)).contains("not-needed-any-more");
  }

  @Test
  void stages_alike_need_one_person_each() {
    ApprovalRequest request = request("twice");
    ApprovalDesk desk = desk(rules, people(holds("M-2", "sales-manager")));
    Approval one = yes(request, "M-1", "10:00");

    assertThat(desk.plan(request, List.of(one, yes(request, "M-1", "11:00")), NOW).given())
        .extracting(GivenApproval::stage)
        .containsExactly(1);
    ApprovalPlan plan = desk.plan(request, List.of(one, yes(request, "M-2", "11:00")), NOW);
    assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(plan.given()).extracting(GivenApproval::stage).containsExactly(1, 2);
  }

  @Test
  void one_outside_counts_once_as_well() {
    ApprovalRequest request = request("maker-twice");
    Approval maker = Approval.given(request, OutsideApprover.MAKER, at("2026-03-02T10:00"));
    Approval again = maker.withAt(at("2026-03-02T11:00"));

    ApprovalPlan plan = desk(rules, people()).plan(request, List.of(maker, again), NOW);

    assertThat(plan.given()).extracting(GivenApproval::approval).containsExactly(maker);
    assertThat(reasons(plan)).contains("counted-already");
  }

  // ---- better without ----

  @Test
  void an_approval_does_not_count_where_its_people_do_better_apart() {
    // by D-1 for G-1 it is one; each alone, it is two: and all of them are out of their posts today
    Assignment sales = holds("D-1", "sales-manager").withUntil(DAY);
    Assignment general = holds("G-1", "general-manager").withUntil(DAY);
    Assignment finance = holds("G-1", "finance-manager").withUntil(DAY);
    ApprovalRequest request = request("triple").withRequestedAt(at("2026-03-01T08:00"));
    Approval both =
        Approval.given(request, who("D-1"), at("2026-03-01T10:00")).withOnBehalfOf(who("G-1"));
    Approval alone = Approval.given(request, who("D-1"), at("2026-03-01T11:00"));
    Approval other = Approval.given(request, who("G-1"), at("2026-03-01T12:00"));
    ApprovalDesk desk = desk(rules, staff(sales, general, finance), delegates("G-1", "D-1"));

    assertThat(desk.plan(request, List.of(both), NOW).given()).hasSize(1);
    assertThat(desk.plan(request, List.of(both, alone), NOW).given())
        .extracting(GivenApproval::approval)
        .containsExactly(both);
    assertThat(desk.plan(request, List.of(both, alone, other), NOW).given())
        .extracting(GivenApproval::approval)
        .containsExactly(alone, other);
  }

  @Test
  void an_approval_does_not_count_where_its_giver_is_of_more_use_for_another_one() {
    // M-1 was promoted this morning; M-2 said yes for the same stage
    Assignment before = holds("M-1", "sales-manager").withUntil(DAY);
    Assignment since = holds("M-1", "general-manager").withFrom(DAY);
    ApprovalRequest request = request("pair").withRequestedAt(at("2026-03-01T08:00"));
    Approval one = Approval.given(request, who("M-1"), at("2026-03-01T10:00"));
    Approval two = Approval.given(request, who("M-2"), at("2026-03-01T11:00"));
    ApprovalDesk desk = desk(rules, staff(before, since, holds("M-2", "sales-manager")));

    ApprovalPlan plan = desk.plan(request, List.of(one, two), NOW);

    assertThat(plan.given()).extracting(GivenApproval::approval).containsExactly(two);
    assertThat(approvers(plan.needed().get(0))).containsExactly("M-1");
    assertThat(reasons(plan)).contains("approval-open");
    // the same for somebody whose authority was used
    Approval used = one.withBy(who("D-1")).withOnBehalfOf(who("M-1"));
    ApprovalDesk delegated =
        desk(rules, staff(before, since, holds("M-2", "sales-manager")), delegates("M-1", "D-1"));
    assertThat(delegated.plan(request, List.of(used, two), NOW).given())
        .extracting(GivenApproval::approval)
        .containsExactly(two);
    // alone, it counts
    assertThat(desk.plan(request, List.of(one), NOW).given()).hasSize(1);
    assertThat(reasons(desk.plan(request, List.of(one), NOW))).contains("nobody-can");
  }

  // ---- refusals ----

  @Test
  void a_refusal_stands_whatever_the_same_person_says_without_authority() {
    ApprovalRequest request = request("urgent");
    ApprovalDesk desk =
        desk(rules, people(holds("G-1", "general-manager")), delegates("G-1", "S-1"));
    Approval refused = no(request, "S-1", "09:30").withOnBehalfOf(who("G-1"));

    assertThat(desk.plan(request, List.of(refused), NOW).decision().outcome())
        .contains(ApprovalState.REFUSED);
    // a second no, or a yes for nobody, takes nothing back
    assertThat(
            desk.plan(
                    request,
                    List.of(
                        refused,
                        refused.withAt(at("2026-03-02T09:40")),
                        yes(request, "S-1", "09:50")),
                    NOW)
                .decision()
                .outcome())
        .contains(ApprovalState.REFUSED);
    assertThat(
            reasons(
                desk.plan(request, List.of(refused, refused.withAt(at("2026-03-02T09:40"))), NOW)))
        .containsExactly("refused", "refused");
    // who lets it pass has changed his mind
    ApprovalPlan passed = desk.plan(request, List.of(refused, letPass(request, "10:00")), NOW);
    assertThat(passed.decision().outcome()).contains(ApprovalState.APPROVED);
    assertThat(reasons(passed)).contains("taken-back");
  }

  @Test
  void nobody_outside_takes_back_what_another_one_refused() {
    ApprovalRequest request = request("two-outside");
    Approval refused = Approval.refused(request, OutsideApprover.MAKER, at("2026-03-02T10:00"));
    Approval later = Approval.given(request, OutsideApprover.INSURER, at("2026-03-02T11:00"));
    ApprovalDesk desk = desk(rules, people());

    assertThat(desk.plan(request, List.of(refused, later), NOW).decision().outcome())
        .contains(ApprovalState.REFUSED);
    assertThat(
            desk.plan(request, List.of(later.withOutside(OutsideApprover.MAKER), later), NOW)
                .decision()
                .outcome())
        .contains(ApprovalState.APPROVED);
  }

  // ---- who is told ----

  @Test
  void what_counts_is_listed_by_stage_and_then_by_time() {
    ApprovalRequest request = request("pair");
    Approval general = yes(request, "G-1", "10:00");
    Approval sales = yes(request, "M-1", "11:00");

    ApprovalPlan plan =
        desk(rules, people(holds("G-1", "general-manager")))
            .plan(request, List.of(general, sales), NOW);

    assertThat(plan.given()).extracting(GivenApproval::approval).containsExactly(sales, general);
  }

  @Test
  void who_holds_both_posts_is_named_once_and_so_are_those_who_act_for_that_person() {
    Assignment general = holds("G-1", "general-manager");
    Assignment sales = holds("G-1", "sales-manager");

    ApprovalPlan plan =
        desk(
                rules,
                staff(general, sales, holds("M-1", "sales-manager")),
                delegates("G-1", "D-1"),
                delegates("G-1", "D-1").withMayPassOn(true),
                delegates("M-1", "D-1"))
            .plan(request("either"), List.of(), NOW);

    assertThat(approvers(plan.needed().get(0)))
        .containsExactly("G-1", "M-1", "D-1 for G-1", "D-1 for M-1");
  }

  @Test
  void the_same_approval_twice_is_told_twice() {
    ApprovalRequest request = request("pair");
    Approval one = yes(request, "M-1", "10:00");
    Approval copy = one.withAt(at("2026-03-02T11:00")).withAt(at("2026-03-02T10:00"));

    ApprovalPlan plan =
        desk(rules, people(holds("G-1", "general-manager"))).plan(request, List.of(one, copy), NOW);

    assertThat(plan.given()).hasSize(1);
    assertThat(reasons(plan))
        .containsExactly("approval-open", "approval-counts", "not-needed-any-more");
  }

  @Test
  void of_an_approval_of_another_request_nothing_else_is_said() {
    ApprovalRequest request = request("pair");
    Approval other = yes(request, "X-1", "10:00").withRequest(RequestNumber.of("R-9"));

    assertThat(
            reasons(
                desk(rules, people(holds("G-1", "general-manager")))
                    .plan(request, List.of(other), NOW)))
        .containsExactly("approval-open", "approval-open", "of-other-request");
  }

  @Test
  void a_request_may_be_looked_at_in_the_moment_in_which_it_is_made() {
    ApprovalRequest request = request("pair").withRequestedAt(NOW);

    assertThat(desk(rules, people()).plan(request, List.of(), NOW).needed()).hasSize(2);
  }

  // ---- who lets it pass, and who reviews ----

  @Test
  void who_may_let_it_pass_does_so_for_nobody_else() {
    ApprovalRequest request = request("urgent");

    assertThat(
            reasons(
                desk(rules, people(holds("G-1", "general-manager")), delegates("G-1", "S-1"))
                    .plan(
                        request,
                        List.of(letPass(request, "10:00").withOnBehalfOf(who("G-1"))),
                        NOW)))
        .contains("override-not-theirs");
  }

  @Test
  void nobody_reviews_what_he_let_pass_though_he_holds_the_post_of_a_reviewer() {
    ApprovalRequest request = request("urgent");
    Approval own =
        letPass(request, "10:00")
            .withOverride(
                new ApprovalOverride("customer-waits", who("S-1"), LocalDate.of(2026, 3, 4)));

    assertThat(
            reasons(
                desk(rules, people(holds("S-1", "finance-manager")))
                    .plan(request, List.of(own), NOW)))
        .contains("override-reviewer-unfit");
  }

  @Test
  void a_review_may_be_due_on_the_same_day() {
    ApprovalRequest request = request("urgent");
    Approval today =
        letPass(request, "10:00")
            .withOverride(new ApprovalOverride("customer-waits", who("F-1"), DAY));

    assertThat(desk(rules, people()).plan(request, List.of(today), NOW).decision().outcome())
        .contains(ApprovalState.APPROVED);
  }

  // ---- many ----

  @Test
  @Timeout(20)
  void many_approvals_of_people_with_delegations_take_no_time() {
    ApprovalRequest request = request("sixteen");
    Assignment[] posts = new Assignment[16];
    Approval[] said = new Approval[16];
    String[] roles = {"general-manager", "sales-manager", "finance-manager", "service-manager"};
    for (int i = 0; i < 16; i++) {
      posts[i] = holds("P-" + i, roles[i % 4]);
      said[i] = yes(request, "P-" + i, "10:" + (10 + i));
    }
    ApprovalDesk desk =
        rules.desk(
            staff(posts),
            IntStream.range(0, 16).mapToObj(i -> delegates("P-" + i, "P-" + (i + 1) % 16)).toList(),
            DAY,
            Stores.TIME);

    for (int round = 0; round < 200; round++) {
      ApprovalPlan plan = desk.plan(request, List.of(said), NOW);
      assertThat(plan.decision().outcome()).contains(ApprovalState.APPROVED);
    }
    assertThat(desk.plan(request, List.of(said), NOW).given()).hasSize(16);
    assertThat(desk.plan(request, List.of(said).subList(0, 9), NOW).needed()).hasSize(7);
  }
}
