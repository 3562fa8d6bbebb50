package io.dealership.rules.organization;

import static io.dealership.rules.organization.Store.CODE;
import static io.dealership.rules.organization.Store.DAY;
import static io.dealership.rules.organization.Store.RULES;
import static io.dealership.rules.organization.Store.holds;
import static io.dealership.rules.organization.Store.role;
import static io.dealership.rules.organization.Store.staff;
import static io.dealership.rules.organization.Store.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Post;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.Staff;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffReviewTest {

  @TempDir Path folder;

  private static List<String> reasons(StaffReview review) {
    return review.decision().findings().stream()
        .map(finding -> finding.reason().code())
        .distinct()
        .toList();
  }

  private static List<String> messages(StaffReview review, String reason) {
    return review.decision().findings().stream()
        .filter(finding -> finding.reason().code().equals(reason))
        .map(finding -> finding.message(Locale.ENGLISH))
        .toList();
  }

  /** One holder for each role of the catalog, by its id. */
  private static Staff everybody() {
    List<Assignment> all = new ArrayList<>();
    List<Post> posts = new ArrayList<>();
    for (Role role : RULES.catalog(DAY).roles()) {
      all.add(holds("N-" + role.id(), role.id().code()));
      posts.add(new Post(role.id(), 1));
    }
    return staff(posts, all.toArray(new Assignment[0]));
  }

  @Test
  void a_whole_staff_is_in_order() {
    StaffReview review = RULES.review(everybody(), DAY);

    assertThat(review.decision().outcome()).contains(StaffState.IN_ORDER);
    assertThat(reasons(review)).containsExactly("staff-in-order");
    assertThat(review.vacantPosts()).isEmpty();
    assertThat(review.uncoveredDuties()).isEmpty();
    assertThat(review.uncoveredSteps()).isEmpty();
    assertThat(review.reports().get(who("N-general-manager")))
        .contains(who("N-service-manager"), who("N-sales-manager"));
  }

  private OrganizationRules withSpan(int most) {
    return Store.with(
        Store.write(
            folder.resolve("span-" + most),
            Map.of(
                "parameters.json",
                """
                {"parameters": [{"name": "span.most", "type": "integer", "value": %d,
                  "source": "house-rules 1", "verification": "N"}]}
                """
                    .formatted(most))));
  }

  @Test
  void a_span_that_is_too_wide_is_found() {
    int widest =
        RULES.review(everybody(), DAY).reports().values().stream()
            .mapToInt(Set::size)
            .max()
            .orElseThrow();

    assertThat(reasons(withSpan(widest).review(everybody(), DAY)))
        .containsExactly("staff-in-order");
    StaffReview tight = withSpan(widest - 1).review(everybody(), DAY);
    assertThat(reasons(tight)).containsExactly("span-too-wide");
    assertThat(messages(tight, "span-too-wide"))
        .contains(widest + " people report to N-sales-manager, more than " + (widest - 1) + ".");
    assertThat(tight.decision().outcome()).contains(StaffState.INCOMPLETE);
  }

  @Test
  void a_vacant_post_leaves_its_duties_to_nobody() {
    Staff staff =
        staff(
            List.of(new Post(StandardRoles.SERVICE_MANAGER, 1), new Post(StandardRoles.CASHIER, 2)),
            holds("E-1", "service-manager").withUntil(DAY));

    StaffReview review = RULES.review(staff, DAY);

    assertThat(review.vacantPosts())
        .containsExactly(StandardRoles.SERVICE_MANAGER, StandardRoles.CASHIER);
    assertThat(review.uncoveredDuties())
        .hasSize(
            RULES.catalog(DAY).role(StandardRoles.SERVICE_MANAGER).duties().size()
                + RULES.catalog(DAY).role(StandardRoles.CASHIER).duties().size());
    assertThat(messages(review, "post-vacant"))
        .containsExactly(
            "Nobody holds After-sales service manager (planned: 1); 80 duties are without anyone.",
            "Nobody holds Cashier (planned: 2); 2 duties are without anyone.");
    assertThat(RULES.review(staff, DAY.minusDays(1)).vacantPosts())
        .as("the day before the end of the term")
        .containsExactly(StandardRoles.CASHIER);
  }

  @Test
  void a_post_with_too_few_holders_and_one_that_is_not_planned_are_found() {
    Staff staff =
        staff(
            List.of(
                new Post(StandardRoles.SERVICE_ADVISOR, 3),
                new Post(StandardRoles.FRONT_DESK_SUPERVISOR, 1),
                new Post(StandardRoles.SERVICE_MANAGER, 1),
                new Post(StandardRoles.GENERAL_MANAGER, 1)),
            holds("E-0", "general-manager"),
            holds("E-1", "service-manager"),
            holds("E-2", "front-desk-supervisor"),
            holds("E-3", "service-advisor"),
            holds("E-4", "service-advisor"),
            holds("E-5", "cleaner"));

    StaffReview review = RULES.review(staff, DAY);

    assertThat(messages(review, "post-short"))
        .containsExactly("Service advisor is held by 2 of 3 people.");
    assertThat(messages(review, "post-not-planned"))
        .containsExactly("E-5 holds Cleaner, which is not in the plan of the store.");
    assertThat(messages(review, "superior-missing"))
        .containsExactly("E-5 is to report as Cleaner to Showroom supervisor, which nobody holds.");
  }

  @Test
  void steps_of_living_processes_without_anybody_are_found() {
    StaffReview review = RULES.review(staff(holds("E-1", "painter")), DAY);

    assertThat(review.uncoveredSteps())
        .contains(StepId.parse("body-paint-repair.body"))
        .noneMatch(step -> step.process().equals("insurance-renewal"));
    assertThat(messages(review, "step-uncovered"))
        .contains(
            "Nobody is there for \"Straighten the body\", which is done by: Sheet-metal worker.");
  }

  @Test
  void SEG05_posts_that_are_kept_apart_are_found_in_one_hand() {
    StaffReview review =
        RULES.review(staff(holds("E-1", "service-advisor"), holds("E-1", "cashier")), DAY);

    assertThat(review.decision().outcome()).contains(StaffState.WRONG);
    assertThat(messages(review, "holds-kept-apart"))
        .containsExactly(
            "E-1 holds Cashier and Service advisor, which must not be in one hand: whoever sets up"
                + " the bill does not take the money.");
    assertThat(review.decision().findings().get(0).citations().get(0).clause()).isEqualTo("SEG-05");
  }

  @Test
  void misuse_people_report_in_a_circle() {
    StaffReview review =
        RULES.review(
            staff(
                holds("E-1", "service-manager").withReportsTo(who("E-2")),
                holds("E-2", "workshop-supervisor").withReportsTo(who("E-3")),
                holds("E-3", "team-leader").withReportsTo(who("E-1"))),
            DAY);

    assertThat(review.decision().outcome()).contains(StaffState.WRONG);
    assertThat(messages(review, "reporting-circle"))
        .containsExactly(
            "These people report to each other in a circle: E-1 -> E-3 -> E-2 -> E-1.");
    assertThat(review.decision().findings().get(0).message(Locale.CHINESE))
        .isEqualTo("以下人员的汇报关系成环：E-1 -> E-3 -> E-2 -> E-1。");
  }

  @Test
  void who_holds_a_post_and_the_one_above_reports_as_the_higher_one() {
    StaffReview review =
        RULES.review(staff(holds("E-1", "general-manager"), holds("E-1", "service-manager")), DAY);

    assertThat(review.reports()).isEmpty();
    assertThat(reasons(review)).doesNotContain("reporting-circle", "superior-missing");
  }

  @Test
  void misuse_an_unknown_role_is_refused_with_a_guess() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.review(staff(holds("E-1", "service-adviser")), DAY))
        .withMessage(
            "RoleCatalog.role must be one of the 82 roles, but was service-adviser; maybe"
                + " service-advisor");
  }

  @Property(tries = 300)
  void a_circle_is_found_where_taking_away_those_who_report_to_nobody_leaves_somebody(
      @ForAll @Size(8) List<@IntRange(max = 7) Integer> above) {
    List<Assignment> all = new ArrayList<>();
    Set<Integer> left = new HashSet<>();
    for (int i = 0; i < above.size(); i++) {
      Assignment post = holds("E-" + i, "general-manager");
      all.add(above.get(i) == i ? post : post.withReportsTo(who("E-" + above.get(i))));
      left.add(i);
    }
    boolean changed = true;
    while (changed) {
      changed = left.removeIf(i -> above.get(i).equals(i) || !left.contains(above.get(i)));
    }

    StaffReview review = RULES.review(staff(all.toArray(new Assignment[0])), DAY);

    assertThat(!messages(review, "reporting-circle").isEmpty()).isEqualTo(!left.isEmpty());
    Map<EmployeeNumber, Set<EmployeeNumber>> reports = review.reports();
    for (int i = 0; i < above.size(); i++) {
      if (above.get(i) != i) {
        assertThat(reports.get(who("E-" + above.get(i)))).contains(who("E-" + i));
      }
    }
  }

  @Test
  void nobody_at_all_is_in_order_where_nothing_is_planned() {
    assertThat(
            RULES
                .review(Staff.builder().store(CODE).build(), LocalDate.of(2026, 1, 1))
                .decision()
                .outcome())
        .contains(StaffState.IN_ORDER);
    assertThat(role("cleaner")).isEqualTo(StandardRoles.CLEANER);
  }
}
