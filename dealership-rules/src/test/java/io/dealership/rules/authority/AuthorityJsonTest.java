package io.dealership.rules.authority;

import static io.dealership.rules.authority.Stores.NOW;
import static io.dealership.rules.authority.Stores.STANDARD;
import static io.dealership.rules.authority.Stores.desk;
import static io.dealership.rules.authority.Stores.holds;
import static io.dealership.rules.authority.Stores.request;
import static io.dealership.rules.authority.Stores.role;
import static io.dealership.rules.authority.Stores.staff;
import static io.dealership.rules.authority.Stores.who;
import static io.dealership.rules.authority.Stores.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalOverride;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.text.LocalText;
import io.dealership.rules.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The parts of a plan as JSON. */
class AuthorityJsonTest {

  private static final ApprovalRequest REQUEST = request("investment", "CNY 8000.00");

  @Test
  void an_approver_is_its_own_json() {
    JsonRoundTrip.assertJson(
        new Approver(who("D-1"), role("general-manager"), List.of(who("G-1"))),
        Approver.class,
        "{\"employee\":\"D-1\",\"role\":\"general-manager\",\"via\":[\"G-1\"]}");
  }

  @Test
  void who_cannot_survives_json_with_all_reasons() {
    NeededApproval needed =
        desk(STANDARD, staff(holds("G-1", "general-manager")))
            .plan(REQUEST.withRequestedBy(who("G-1")), List.of(), NOW)
            .needed()
            .get(0);

    assertThat(needed.cannotApprove()).hasSize(1);
    JsonRoundTrip.assertSurvives(needed.cannotApprove().get(0), NonApprover.class);
  }

  @Test
  void given_approvals_and_reviews_survive_json() {
    Approval yes = yes(REQUEST, "G-1", "10:00");
    Approval override =
        yes.withOverride(new ApprovalOverride("urgent", who("F-1"), LocalDate.of(2026, 3, 5)));

    JsonRoundTrip.assertSurvives(
        new GivenApproval(1, Optional.of(role("general-manager")), yes), GivenApproval.class);
    JsonRoundTrip.assertSurvives(
        new OwedReview(
            override, new LocalText("急", "urgent"), who("F-1"), LocalDate.of(2026, 3, 5)),
        OwedReview.class);
  }

  @Test
  void the_decision_survives_json() {
    ApprovalPlan plan =
        desk(STANDARD, staff(holds("G-1", "general-manager")))
            .plan(REQUEST, List.of(yes(REQUEST, "M-1", "10:00")), NOW);

    assertThat(plan.decision().findings()).hasSize(2);
    String json = JsonRoundTrip.write2(plan.decision());
    assertThat(JsonRoundTrip.read3(JsonRoundTrip.write3(plan.decision()), Object.class))
        .isEqualTo(JsonRoundTrip.read3(json, Object.class));
  }
}
