package io.dealership.rules.authority;

import static io.dealership.rules.authority.Stores.CODE;
import static io.dealership.rules.authority.Stores.DAY;
import static io.dealership.rules.authority.Stores.NOW;
import static io.dealership.rules.authority.Stores.TIME;
import static io.dealership.rules.authority.Stores.action;
import static io.dealership.rules.authority.Stores.at;
import static io.dealership.rules.authority.Stores.who;
import static io.dealership.rules.authority.Stores.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalAnswer;
import io.dealership.core.authority.ApprovalOverride;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.rules.decision.Finding;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Laws that hold for every matrix, staff and set of delegations, and a second reading of plans that
 * tries every way to count the approvals; on small random stores.
 */
class AuthorityPropertyTest {

  private static final String[] ROLES = {
    "sales-manager", "general-manager", "finance-manager", "service-manager"
  };

  private static final int MATRICES = 12;
  private static final int STORES = 400;

  @TempDir static Path folder;

  private static final List<AuthorityRules> RULES = new ArrayList<>();

  @BeforeAll
  static void write() {
    for (int i = 0; i < MATRICES; i++) {
      Random random = new Random(100 + i);
      List<String> actions = new ArrayList<>();
      for (int k = 0; k < 4; k++) {
        actions.add(randomAction("action-" + k, random));
      }
      RULES.add(
          with(
              folder.resolve("matrix-" + (char) ('a' + i)),
              actions.get(0),
              actions.subList(1, 4).toArray(new String[0])));
    }
  }

  private static String randomAction(String id, Random random) {
    StringBuilder bands = new StringBuilder();
    int slots = random.nextInt(2);
    int limits = random.nextInt(3);
    for (int i = 0; i < limits; i++) {
      bands
          .append("{\"amountUpTo\": \"CNY ")
          .append((i + 1) * 1000)
          .append(".00\", ")
          .append(stages(slots, random))
          .append("}, ");
      slots += random.nextInt(2);
    }
    bands.append("{").append(stages(Math.max(1, slots), random)).append("}");
    String more =
        (random.nextBoolean() ? "\"signed\": true, " : "")
            + (random.nextBoolean() ? "\"validFor\": \"2 days\", " : "")
            + (random.nextInt(3) == 0
                ? "\"override\": {\"by\": [\"general-manager\"], \"reviewedBy\":"
                    + " [\"finance-manager\"], \"within\": \"2 days\", \"reasons\": [{\"code\":"
                    + " \"urgent\", \"text\": {\"zh\": \"急\", \"en\": \"urgent\"}}]}, "
                : "");
    return action(id, more + "\"counts\": [\"amount\"], \"bands\": [" + bands + "]");
  }

  private static String stages(int slots, Random random) {
    StringBuilder stages =
        new StringBuilder("\"inOrder\": " + random.nextBoolean() + ", \"stages\": [");
    int left = slots;
    while (left > 0) {
      stages.append(stages.charAt(stages.length() - 1) == '[' ? "" : ", ");
      int kind = random.nextInt(5);
      int first = random.nextInt(ROLES.length);
      int second = (first + 1 + random.nextInt(ROLES.length - 1)) % ROLES.length;
      if (kind == 0) {
        stages.append("{\"outside\": \"maker\"}");
        left--;
      } else if (kind == 1 && left > 1) {
        stages.append("{\"allOf\": [\"" + ROLES[first] + "\", \"" + ROLES[second] + "\"]}");
        left -= 2;
      } else if (kind == 2) {
        stages.append("{\"oneOf\": [\"" + ROLES[first] + "\", \"" + ROLES[second] + "\"]}");
        left--;
      } else {
        stages.append("{\"oneOf\": [\"" + ROLES[first] + "\"]}");
        left--;
      }
    }
    return stages.append("]").toString();
  }

  /** A random store, what was asked of it, and what was said. */
  private record Sample(
      AuthorityRules rules,
      Staff staff,
      List<Delegation> delegations,
      ApprovalRequest request,
      List<Approval> approvals) {

    ApprovalPlan plan() {
      return plan(request, approvals);
    }

    ApprovalPlan plan(ApprovalRequest asked, List<Approval> given) {
      return rules.desk(staff, delegations, DAY, TIME).plan(asked, given, NOW);
    }
  }

  private static EmployeeNumber anybody(Random random) {
    return who("P-" + random.nextInt(6));
  }

  private static LocalDate aDay(Random random) {
    return DAY.minusDays(2).plusDays(random.nextInt(5));
  }

  private static Sample sample(int seed) {
    Random random = new Random(seed);
    AuthorityRules rules = RULES.get(random.nextInt(MATRICES));
    List<Assignment> assignments = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      LocalDate from = DAY.minusDays(random.nextInt(4) == 0 ? -1 : 5);
      Assignment held =
          Assignment.builder()
              .employee(anybody(random))
              .role(RoleId.of(ROLES[random.nextInt(ROLES.length)]))
              .store(CODE)
              .from(from)
              .until(random.nextInt(4) == 0 ? Optional.of(from.plusDays(4)) : Optional.empty())
              .build();
      if (assignments.stream().noneMatch(held::overlaps)) {
        assignments.add(held);
      }
    }
    List<Delegation> delegations = new ArrayList<>();
    int grants = random.nextInt(6);
    for (int i = 0; i < grants; i++) {
      EmployeeNumber giver = anybody(random);
      EmployeeNumber taker = anybody(random);
      if (!giver.equals(taker)) {
        LocalDate from = DAY.plusDays(1).minusDays(random.nextInt(6));
        delegations.add(
            Delegation.builder()
                .giver(giver)
                .taker(taker)
                .addAllActions(
                    random.nextInt(3) == 0
                        ? Set.of(ActionCode.of("action-" + random.nextInt(4)))
                        : Set.of())
                .limit(
                    random.nextInt(3) == 0
                        ? Optional.of(
                            Money.ofMajor(
                                random.nextInt(8) == 0 ? CurrencyUnit.USD : CurrencyUnit.of("CNY"),
                                500L * (1 + random.nextInt(6))))
                        : Optional.empty())
                .from(from)
                .until(from.plusDays(1 + random.nextInt(5)))
                .mayPassOn(random.nextBoolean())
                .build());
      }
    }
    ApprovalRequest.Builder built = ApprovalRequest.builder();
    built
        .number(RequestNumber.of("R-1"))
        .action(ActionCode.of("action-" + random.nextInt(4)))
        .store(CODE)
        .requestedBy(anybody(random))
        .requestedAt(at("2026-03-01T08:00"));
    if (random.nextInt(8) > 0) {
      built.amount(Money.of(CurrencyUnit.of("CNY"), BigDecimal.valueOf(random.nextInt(8) * 500L)));
    }
    if (random.nextInt(3) == 0) {
      built.addDoneBy(anybody(random));
    }
    ApprovalRequest request = built.build();
    List<Approval> approvals = new ArrayList<>();
    int said = random.nextInt(6);
    for (int i = 0; i < said; i++) {
      approvals.add(anApproval(request, random));
    }
    return new Sample(
        rules,
        Staff.builder().store(CODE).addAllAssignments(assignments).build(),
        delegations,
        request,
        approvals);
  }

  private static Approval anApproval(ApprovalRequest request, Random random) {
    Instant when =
        aDay(random).atTime(9 + random.nextInt(6), 0).atZone(Stores.SHANGHAI).toInstant();
    if (random.nextInt(5) == 0) {
      return Approval.given(request, OutsideApprover.MAKER, when)
          .withAnswer(random.nextInt(6) == 0 ? ApprovalAnswer.REFUSED : ApprovalAnswer.GIVEN);
    }
    EmployeeNumber by = anybody(random);
    Approval approval = Approval.given(request, by, when).withSigned(random.nextInt(6) > 0);
    EmployeeNumber whose = anybody(random);
    if (random.nextInt(3) == 0 && !whose.equals(by)) {
      approval = approval.withOnBehalfOf(whose);
    }
    if (random.nextInt(8) == 0) {
      return approval.withOverride(new ApprovalOverride("urgent", anybody(random), aDay(random)));
    }
    return random.nextInt(8) == 0 ? approval.withAnswer(ApprovalAnswer.REFUSED) : approval;
  }

  // ---- the second reading ----

  @Test
  void a_plan_is_that_of_a_reading_that_tries_everything() {
    Set<String> seen = new TreeSet<>();
    for (int seed = 0; seed < MATRICES * STORES; seed++) {
      Sample sample = sample(seed);
      PlainPlan plain = plain(sample);

      ApprovalPlan plan = sample.plan();

      assertThat(plan.decision().outcome()).as("state of %s", seed).isEqualTo(plain.state());
      plan.decision().outcome().ifPresent(state -> seen.add(state.name()));
      if (plan.needed().isEmpty()) {
        continue;
      }
      assertThat(plan.needed()).as("needed of %s", seed).hasSize(plain.open());
      seen.add("needed " + plan.needed().size());
      // whoever is named can, and brings it one step on; whoever is not, does not
      Set<EmployeeNumber> named = new HashSet<>();
      for (NeededApproval needed : plan.needed()) {
        if (needed.isNow()) {
          for (Approver each : needed.canApprove()) {
            assertThat(plain.with(each)).as("%s of %s", each, seed).isEqualTo(plain.open() - 1);
            named.add(each.employee());
            seen.add("via " + each.via().size());
          }
          for (NonApprover each : needed.cannotApprove()) {
            assertThat(each.reasons()).isNotEmpty();
            assertThat(needed.canApprove())
                .extracting(Approver::employee)
                .doesNotContain(each.employee());
            each.reasons().forEach(reason -> seen.add(reason.reason().code()));
          }
        }
      }
      if (plain.isOneWay()) {
        assertThat(named).as("who can of %s", seed).isEqualTo(plain.whoCan());
        seen.add("one way");
      }
    }
    assertThat(seen)
        .contains(
            "APPROVED",
            "PENDING",
            "REFUSED",
            "needed 1",
            "needed 2",
            "needed 3",
            "via 0",
            "via 1",
            "via 2",
            "one way",
            "own-request",
            "did-the-work",
            "not-on-duty",
            "counted-for-another",
            "giver-counted-already",
            "from-requester",
            "from-doer",
            "giver-without-post",
            "delegation-not-yet",
            "delegation-over",
            "delegation-other-action",
            "delegation-too-small",
            "delegation-other-currency",
            "delegation-not-passed-on",
            "chain-too-long",
            "chain-in-a-circle");
  }

  private static PlainPlan plain(Sample sample) {
    return new PlainPlan(
        sample.rules().action(sample.request().action(), DAY),
        sample.staff(),
        sample.delegations(),
        sample.request(),
        sample.approvals(),
        NOW,
        2);
  }

  // ---- laws ----

  @Test
  void more_money_never_needs_less_approval() {
    int more = 0;
    for (int seed = 0; seed < STORES; seed++) {
      Sample sample = sample(seed);
      int before = 0;
      for (long amount = 0; amount <= 4000; amount += 250) {
        ApprovalRequest request =
            sample.request().withAmount(Money.ofMajor(CurrencyUnit.of("CNY"), amount));
        int needed = sample.plan(request, List.of()).needed().size();
        assertThat(needed).as("%s of %s", amount, seed).isGreaterThanOrEqualTo(before);
        more += needed > before ? 1 : 0;
        before = needed;
      }
    }
    assertThat(more).isGreaterThan(100);
  }

  @Test
  void a_delegate_never_exceeds_the_delegator() {
    int seen = 0;
    for (int seed = 0; seed < MATRICES * STORES; seed++) {
      Sample sample = sample(seed);
      for (NeededApproval needed : sample.plan().needed()) {
        for (Approver each : needed.canApprove()) {
          if (!each.via().isEmpty()) {
            seen++;
            EmployeeNumber holder = each.via().get(0);
            assertThat(sample.staff().on(DAY))
                .as("%s of %s", each, seed)
                .anyMatch(
                    held -> held.employee().equals(holder) && needed.roles().contains(held.role()));
            assertThat(sample.request().requestedBy())
                .isNotIn(each.via())
                .isNotEqualTo(each.employee());
            for (int i = 0; i < each.via().size(); i++) {
              EmployeeNumber giver = each.via().get(i);
              EmployeeNumber taker =
                  i + 1 < each.via().size() ? each.via().get(i + 1) : each.employee();
              assertThat(sample.delegations())
                  .anyMatch(
                      grant ->
                          grant.giver().equals(giver)
                              && grant.taker().equals(taker)
                              && grant.holdsOn(DAY)
                              && grant.isFor(sample.request().action())
                              && grant
                                  .limit()
                                  .map(limit -> isWithin(sample.request(), limit))
                                  .orElse(true));
            }
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(200);
  }

  private static boolean isWithin(ApprovalRequest request, Money limit) {
    return request.amount().isPresent()
        && request.amount().get().isSameCurrency(limit)
        && !request.amount().get().isGreaterThan(limit);
  }

  @Test
  void an_expired_or_replayed_approval_never_counts() {
    int seen = 0;
    for (int seed = 0; seed < MATRICES * STORES; seed++) {
      Sample sample = sample(seed);
      boolean expires =
          sample.rules().action(sample.request().action(), DAY).validFor().isPresent();
      ApprovalRequest changed = sample.request().withDoneBy(who("X-1"));
      for (GivenApproval each : sample.plan().given()) {
        seen++;
        if (expires) { // two days: given on the day before yesterday at the earliest
          assertThat(each.approval().at()).isAfterOrEqualTo(at("2026-02-28T00:00"));
        }
        assertThat(each.approval().at()).isBetween(sample.request().requestedAt(), NOW);
      }
      // the same approvals for a request that was changed, or for another one
      assertThat(sample.plan(changed, sample.approvals()).given()).isEmpty();
      assertThat(
              sample
                  .plan(sample.request().withNumber(RequestNumber.of("R-2")), sample.approvals())
                  .given())
          .isEmpty();
    }
    assertThat(seen).isGreaterThan(300);
  }

  @Test
  void one_more_approval_never_makes_it_worse() {
    int better = 0;
    for (int seed = 0; seed < MATRICES * STORES; seed++) {
      Sample sample = sample(seed);
      Random random = new Random(seed);
      List<Approval> more = new ArrayList<>(sample.approvals());
      Approval added = anApproval(sample.request(), random).withAnswer(ApprovalAnswer.GIVEN);
      more.add(random.nextInt(more.size() + 1), added);
      Optional<ApprovalState> before = sample.plan().decision().outcome();
      Optional<ApprovalState> after = sample.plan(sample.request(), more).decision().outcome();
      if (before.isPresent()) {
        assertThat(after).as("with %s of %s", added, seed).isPresent();
        assertThat(after.get())
            .as("with %s of %s", added, seed)
            .isGreaterThanOrEqualTo(before.get());
        better += after.get() == before.get() ? 0 : 1;
      }
      assertThat(sample.plan(sample.request(), more).given().size())
          .isGreaterThanOrEqualTo(
              sample.plan().reviews().isEmpty()
                      && sample.plan(sample.request(), more).reviews().isEmpty()
                  ? sample.plan().given().size()
                  : 0);
    }
    assertThat(better).isGreaterThan(100);
  }

  @Test
  void the_order_in_which_approvals_are_handed_in_does_not_matter() {
    int counted = 0;
    for (int seed = 0; seed < MATRICES * STORES; seed++) {
      Sample sample = sample(seed);
      ApprovalPlan plan = sample.plan();
      List<Approval> mixed = new ArrayList<>(sample.approvals());
      Collections.shuffle(mixed, new Random(seed));

      ApprovalPlan other = sample.plan(sample.request(), mixed);

      assertThat(other.decision().outcome()).as("%s", seed).isEqualTo(plan.decision().outcome());
      assertThat(other.needed()).as("%s", seed).hasSameSizeAs(plan.needed());
      if (sample.approvals().stream().map(Approval::at).distinct().count() == mixed.size()) {
        assertThat(other.given()).as("%s", seed).isEqualTo(plan.given());
        counted += plan.given().size();
      }
    }
    assertThat(counted).isGreaterThan(100);
  }

  @Test
  void one_more_approval_never_leaves_more_to_do() {
    int less = 0;
    for (int seed = 0; seed < MATRICES * STORES; seed++) {
      Sample sample = sample(seed);
      ApprovalPlan plan = sample.plan();
      if (!plan.decision().outcome().equals(Optional.of(ApprovalState.PENDING))) {
        continue;
      }
      List<Approval> more = new ArrayList<>(sample.approvals());
      more.add(anApproval(sample.request(), new Random(seed)).withAnswer(ApprovalAnswer.GIVEN));
      int before = plan.needed().size();
      int after = sample.plan(sample.request(), more).needed().size();
      assertThat(after).as("with %s of %s", more.get(more.size() - 1), seed).isBetween(0, before);
      less += before - after;
    }
    assertThat(less).isGreaterThan(100);
  }

  @Test
  void who_may_act_for_somebody_for_more_may_for_less_and_never_without_that_person() {
    int seen = 0;
    for (int seed = 0; seed < MATRICES * STORES; seed++) {
      Sample sample = sample(seed);
      ApprovalRequest large = sample.request().withAmount(Money.parse("CNY 3500.00"));
      ApprovalRequest small = sample.request().withAmount(Money.parse("CNY 500.00"));
      Set<List<Object>> forLess = new HashSet<>();
      for (NeededApproval needed : sample.plan(small, List.of()).needed()) {
        needed.canApprove().forEach(each -> forLess.add(authority(each)));
      }
      for (NeededApproval needed : sample.plan(large, List.of()).needed()) {
        for (Approver each : needed.canApprove()) {
          if (!each.via().isEmpty()) {
            // the giver stands in the same list, by the same post
            assertThat(needed.canApprove())
                .as("%s of %s", each, seed)
                .contains(new Approver(each.via().get(0), each.role(), List.of()));
            boolean isAsked =
                forLess.contains(List.of(each.via().get(0), each.role(), Optional.empty()));
            if (isAsked) {
              assertThat(forLess).as("%s of %s", each, seed).contains(authority(each));
              seen++;
            }
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(100);
  }

  /** Who, by which post, for whom: there may be several chains. */
  private static List<Object> authority(Approver approver) {
    return List.of(approver.employee(), approver.role(), approver.via().stream().findFirst());
  }

  @Test
  void a_plan_says_the_same_twice() {
    for (int seed = 0; seed < STORES; seed++) {
      Sample sample = sample(seed);

      assertThat(sample.plan().decision()).isEqualTo(sample.plan().decision());
    }
  }

  @Test
  void every_approval_is_spoken_of() {
    for (int seed = 0; seed < MATRICES * STORES; seed++) {
      Sample sample = sample(seed);
      ApprovalPlan plan = sample.plan();
      for (Approval each : sample.approvals()) {
        ApprovalPlan alone = sample.plan(sample.request(), List.of(each));
        boolean counts = !alone.given().isEmpty() || !alone.reviews().isEmpty();
        boolean stops = alone.decision().outcome().equals(Optional.of(ApprovalState.REFUSED));
        int standings =
            (int)
                alone.decision().findings().stream()
                    .filter(AuthorityPropertyTest::isOfPlan)
                    .count();
        assertThat(counts || stops || alone.decision().findings().size() > standings)
            .as("%s of %s: %s", each, seed, alone.decision().findings())
            .isTrue();
      }
      assertThat(plan.decision().findings()).doesNotContainNull();
    }
  }

  private static boolean isOfPlan(Finding finding) {
    return finding.rule().table().equals(AuthorityRules.PLAN)
        && !Set.of("refused", "overridden").contains(finding.rule().rule());
  }

  @Test
  void requests_are_looked_at_by_many_threads_alike() {
    Sample sample = sample(7);
    ApprovalDesk desk = sample.rules().desk(sample.staff(), sample.delegations(), DAY, TIME);
    List<ApprovalState> all =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i ->
                    desk.plan(sample.request(), sample.approvals(), NOW)
                        .decision()
                        .outcome()
                        .orElse(ApprovalState.FORBIDDEN))
            .toList();

    assertThat(new HashSet<>(all)).hasSize(1);
  }
}
