package io.dealership.rules.organization;

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
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StepRoles;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.pack.Verification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostRulesTest {

  private static final StepId REPAIR = StepId.parse("aftersales-visit.repair");
  private static final StepId INSPECTION = StepId.parse("aftersales-visit.final-inspection");

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  @Test
  void the_cases_of_the_pack_come_out() {
    assertThat(RULES.runCases()).isEmpty();
  }

  // ---- steps that are kept apart ----

  static Stream<Arguments> pairs() {
    return RULES.conflicts(DAY).stream()
        .filter(conflict -> conflict.scope() == ConflictScope.STEPS)
        .flatMap(
            conflict ->
                conflict.oneSteps().stream()
                    .flatMap(
                        one ->
                            conflict.otherSteps().stream()
                                .map(
                                    other ->
                                        Arguments.of(
                                            conflict.citations().get(0).clause(),
                                            one,
                                            other,
                                            conflict))));
  }

  @ParameterizedTest(name = "{0} {1} and {2} are two hands")
  @MethodSource("pairs")
  void steps_that_are_kept_apart_are_not_done_by_one_person(
      String clause, StepId one, StepId other, Conflict conflict) {
    RoleId doesOne = RULES.raci(DAY).step(one).responsible().get(0);
    RoleId doesOther = RULES.raci(DAY).step(other).responsible().get(0);
    Staff staff =
        staff(
            holds("E-1", doesOne.code()),
            holds("E-1", doesOther.code()),
            holds("E-2", doesOther.code()),
            holds("E-2", doesOne.code()));
    List<StepDone> done = List.of(new StepDone(one, who("E-1")));

    Decision<StepHands> same = RULES.hands(other, who("E-1"), done, staff, DAY);
    assertThat(same.outcome()).contains(StepHands.REFUSED);
    assertThat(reasons(same)).contains("same-hands");
    assertThat(same.findings().get(0).citations()).containsAll(conflict.citations());
    assertThat(same.findings().get(0).message(Locale.ENGLISH)).contains(conflict.text().en());
    assertThat(same.findings().get(0).message(Locale.CHINESE)).contains(conflict.text().zh());
    assertThat(RULES.hands(other, who("E-2"), done, staff, DAY).outcome())
        .contains(StepHands.ALLOWED);
    assertThat(
            RULES
                .hands(one, who("E-1"), List.of(new StepDone(other, who("E-1"))), staff, DAY)
                .outcome())
        .as("it works both ways")
        .contains(StepHands.REFUSED);
    assertThat(RULES.hands(other, who("E-1"), List.of(), staff, DAY).outcome())
        .as("in another case")
        .contains(StepHands.ALLOWED);
  }

  @Test
  void the_clauses_of_separate_hands_are_all_there() {
    Set<String> clauses = new TreeSet<>();
    RULES
        .conflicts(DAY)
        .forEach(
            conflict -> conflict.citations().forEach(citation -> clauses.add(citation.clause())));
    assertThat(clauses)
        .contains("SEG-01", "SEG-02", "SEG-03", "SEG-04", "SEG-05", "SEG-06")
        .contains("AUTH-02", "PRICE-04", "MARKET-04", "REPORT-10", "RECORD-03");
    assertThat(RULES.conflicts(DAY))
        .allMatch(conflict -> conflict.verification() == Verification.INTERPRETATION)
        .hasSize(28);
  }

  @Test
  void nobody_does_both_sides_by_the_usual_post_alone() {
    for (Conflict conflict : RULES.conflicts(DAY)) {
      for (StepId one : conflict.oneSteps()) {
        for (StepId other : conflict.otherSteps()) {
          assertThat(RULES.raci(DAY).step(one).responsible())
              .as("%s and %s by %s", one, other, conflict.id())
              .doesNotContain(RULES.raci(DAY).step(other).responsible().get(0));
        }
      }
    }
  }

  @Test
  void misuse_a_person_approves_own_work_through_a_second_post() {
    Staff staff = staff(holds("E-7", "repair-technician"), holds("E-7", "quality-inspector"));

    Decision<StepHands> decision =
        RULES.hands(INSPECTION, who("E-7"), List.of(new StepDone(REPAIR, who("E-7"))), staff, DAY);

    assertThat(decision.outcome()).contains(StepHands.REFUSED);
    assertThat(decision.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            May not do this step
              - E-7 did "Carry out the ordered work" in this case and must not do "Inspect every car before release": whoever did the work does not inspect it. [requirements SEG-01]
                  Next: Let somebody else do it who holds one of its posts: Repair quality inspector, Technical director.
            """);
    assertThat(decision.explain(Locale.CHINESE))
        .isEqualTo(
            """
            不得办理该步骤
              - E-7在本业务中已办“按委托内容维修诊断”，不得再办“质检人员逐车终检”：修车的人不检验自己的活。【需求目录 SEG-01】
                  下一步：由其他在岗人员办理：质检员、技术总监。
            """);
  }

  @ParameterizedTest(name = "{0} in aftersales-visit.final-inspection: {1}, {2}")
  @CsvSource({
    "quality-inspector, ALLOWED, does-it",
    "service-manager, ALLOWED, steps-in",
    "painter, REFUSED, no-part"
  })
  void a_step_is_done_by_who_has_a_part_in_it(String role, StepHands expected, String reason) {
    Decision<StepHands> decision =
        RULES.hands(INSPECTION, who("E-1"), List.of(), staff(holds("E-1", role)), DAY);

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision)).containsExactly(reason);
  }

  @Test
  void who_is_asked_or_told_looks_on() {
    StepRoles step =
        RULES.raci(DAY).steps().stream()
            .filter(each -> !each.informed().isEmpty() && !each.consulted().isEmpty())
            .findFirst()
            .orElseThrow();
    for (RoleId role : List.of(step.informed().get(0), step.consulted().get(0))) {
      assertThat(
              reasons(
                  RULES.hands(
                      step.step(), who("E-1"), List.of(), staff(holds("E-1", role.code())), DAY)))
          .containsExactly("part-not-hands-on");
    }
  }

  @Test
  void a_post_counts_from_its_first_day_until_the_day_before_its_end() {
    Assignment post =
        holds("E-1", "quality-inspector")
            .withFrom(LocalDate.of(2026, 3, 2))
            .withUntil(LocalDate.of(2026, 3, 4));
    for (int day = 1; day <= 4; day++) {
      assertThat(
              RULES
                  .hands(INSPECTION, who("E-1"), List.of(), staff(post), LocalDate.of(2026, 3, day))
                  .outcome())
          .contains(day == 2 || day == 3 ? StepHands.ALLOWED : StepHands.REFUSED);
    }
  }

  @Test
  void all_causes_are_named_at_once() {
    Decision<StepHands> decision =
        RULES.hands(
            INSPECTION,
            who("E-7"),
            List.of(new StepDone(REPAIR, who("E-7"))),
            staff(holds("E-7", "repair-technician")),
            DAY);

    assertThat(reasons(decision)).containsExactlyInAnyOrder("no-part", "same-hands");
  }

  @Test
  void an_unknown_step_is_refused_with_a_guess() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RULES.hands(
                    StepId.parse("aftersales-visit.final-inspektion"),
                    who("E-1"),
                    List.of(),
                    staff(),
                    DAY))
        .withMessage(
            "RaciMatrix.step must be one of the 342 steps, but was"
                + " aftersales-visit.final-inspektion; maybe aftersales-visit.final-inspection");
  }

  @Property(tries = 300)
  void hands_agree_with_a_second_reading(
      @ForAll @IntRange(max = 341) int asked,
      @ForAll @IntRange(max = 341) int before,
      @ForAll @IntRange(max = 81) int held,
      @ForAll boolean bySame) {
    List<StepRoles> steps = new ArrayList<>(RULES.raci(DAY).steps());
    StepRoles step = steps.get(asked);
    StepId earlier = steps.get(before).step();
    RoleId role = new ArrayList<>(RULES.catalog(DAY).roles()).get(held).id();

    Optional<StepHands> outcome =
        RULES
            .hands(
                step.step(),
                who("E-1"),
                List.of(new StepDone(earlier, who(bySame ? "E-1" : "E-2"))),
                staff(holds("E-1", role.code())),
                DAY)
            .outcome();

    boolean part = step.responsible().contains(role) || step.accountable().equals(role);
    boolean apart =
        RULES.conflicts(DAY).stream()
            .anyMatch(
                conflict ->
                    on(step.step(), conflict.oneSteps(), earlier, conflict.otherSteps())
                        || on(earlier, conflict.oneSteps(), step.step(), conflict.otherSteps()));
    assertThat(outcome)
        .contains(part && !(apart && bySame) ? StepHands.ALLOWED : StepHands.REFUSED);
  }

  private static boolean on(StepId a, Collection<StepId> one, StepId b, Collection<StepId> other) {
    return one.contains(a) && other.contains(b);
  }

  // ---- posts that are held together ----

  @ParameterizedTest(name = "{0}: {1} and {2}: {3}")
  @CsvSource({
    "SEG-05, service-advisor, cashier, NOT_TOGETHER",
    "SEG-05, cashier, service-reception-manager, NOT_TOGETHER",
    "SEG-01, quality-inspector, repair-technician, APART_IN_EACH_CASE",
    "SEG-02, parts-planner, parts-manager, APART_IN_EACH_CASE",
    "SEG-04, parts-storekeeper, parts-manager, APART_IN_EACH_CASE",
    "-, internal-trainer, technical-director, TOGETHER",
    "-, cleaner, cleaner, TOGETHER"
  })
  void posts_are_held_together_or_not(
      String clause, String one, String other, PostCombination expected) {
    Decision<PostCombination> decision = RULES.combination(List.of(role(one), role(other)), DAY);

    assertThat(decision.outcome()).contains(expected);
    assertThat(decision).isEqualTo(RULES.combination(List.of(role(other), role(one)), DAY));
    if (!clause.equals("-")) {
      assertThat(decision.findings())
          .anyMatch(finding -> finding.citations().get(0).clause().equals(clause));
    }
  }

  @Test
  void several_posts_name_every_pair() {
    Decision<PostCombination> decision =
        RULES.combination(
            Set.of(
                StandardRoles.SERVICE_ADVISOR,
                StandardRoles.CASHIER,
                StandardRoles.QUALITY_INSPECTOR),
            DAY);

    assertThat(decision.outcome()).contains(PostCombination.NOT_TOGETHER);
    assertThat(reasons(decision)).startsWith("posts-kept-apart").contains("steps-kept-apart");
    assertThat(decision.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("收银员与服务顾问不得由同一人担任：接待客户、开列费用的人不收款。");
  }

  @Test
  void no_posts_at_all_are_no_question() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.combination(List.of(), DAY))
        .withMessage("OrganizationRules.roles must not be empty, but was []");
  }

  @Test
  void every_pair_of_posts_agrees_with_a_second_reading() {
    List<RoleId> roles = RULES.catalog(DAY).roles().stream().map(each -> each.id()).toList();
    for (int i = 0; i < roles.size(); i += 5) {
      for (int k = i + 1; k < roles.size(); k++) {
        PostCombination expected = PostCombination.TOGETHER;
        for (Conflict conflict : RULES.conflicts(DAY)) {
          if (sides(roles.get(i), conflict).contains("one")
                  && sides(roles.get(k), conflict).contains("other")
              || sides(roles.get(i), conflict).contains("other")
                  && sides(roles.get(k), conflict).contains("one")) {
            PostCombination found =
                conflict.scope() == ConflictScope.POSTS
                    ? PostCombination.NOT_TOGETHER
                    : PostCombination.APART_IN_EACH_CASE;
            expected = found.compareTo(expected) < 0 ? found : expected;
          }
        }
        assertThat(RULES.combination(List.of(roles.get(i), roles.get(k)), DAY).outcome())
            .as("%s and %s", roles.get(i), roles.get(k))
            .contains(expected);
      }
    }
  }

  private static Set<String> sides(RoleId role, Conflict conflict) {
    Set<String> sides = new TreeSet<>();
    if (conflict.oneRoles().contains(role)
        || conflict.oneSteps().stream().anyMatch(step -> does(role, step))) {
      sides.add("one");
    }
    if (conflict.otherRoles().contains(role)
        || conflict.otherSteps().stream().anyMatch(step -> does(role, step))) {
      sides.add("other");
    }
    return sides;
  }

  private static boolean does(RoleId role, StepId step) {
    return RULES.raci(DAY).step(step).responsible().contains(role);
  }

  @Test
  void a_conflict_survives_JSON() {
    RULES
        .conflicts(DAY)
        .forEach(conflict -> JsonRoundTrip.assertSurvives(conflict, Conflict.class));
  }
}
