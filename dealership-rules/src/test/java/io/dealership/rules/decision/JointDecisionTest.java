package io.dealership.rules.decision;

import static io.dealership.rules.decision.LoanerCar.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dealership.core.text.LocalText;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.LoanerCar.Loaner;
import io.dealership.rules.decision.LoanerCar.Membership;
import io.dealership.rules.decision.LoanerCar.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Loaner cars for several visits at once; refused is weightier than granted, that than not owed.
 */
class JointDecisionTest {

  private static final Visit TOO_YOUNG = Visit.of(9, true).withAge(19);
  private static final Visit GRANTED = Visit.of(9, true);
  private static final Visit NOT_OWED = Visit.of(3, true);
  private static final Visit UNDETERMINED = Visit.of(3, true).withoutDays();

  private static Decision<Loaner> decide(Visit visit) {
    return LoanerCar.question().decide(visit, MONDAY);
  }

  private static Decision<Loaner> whole(List<Decision<Loaner>> parts) {
    return JointDecision.weightiest(Loaner.class, parts);
  }

  private static Decision<Loaner> joint(Visit... visits) {
    return JointDecision.weightiest(
        Loaner.class, Arrays.stream(visits).map(JointDecisionTest::decide).toList());
  }

  private static List<String> rules(Decision<Loaner> decision) {
    return decision.findings().stream().map(finding -> finding.rule().rule()).toList();
  }

  private static Set<String> outcomes(Decision<Loaner> decision) {
    return Set.copyOf(decision.alternatives().stream().map(Alternative::outcome).toList());
  }

  // ---- outcome ----

  @Test
  void the_weightiest_outcome_wins_and_speaks() {
    Decision<Loaner> decision = joint(NOT_OWED, TOO_YOUNG, GRANTED);

    assertThat(decision.outcome()).contains(Loaner.REFUSED);
    assertThat(decision.possible()).containsExactly(Loaner.REFUSED);
    assertThat(decision.headline(Locale.ENGLISH)).isEqualTo("Refused");
    assertThat(decision.headline(Locale.CHINA)).isEqualTo("不提供备用车");
    assertThat(decision.question()).isEqualTo("loaner-car");
    assertThat(decision.on()).isEqualTo(MONDAY);
    assertThat(decision.pack()).isEqualTo(LoanerCar.PACK);
    assertThat(joint(NOT_OWED, GRANTED).outcome()).contains(Loaner.GRANTED);
    assertThat(joint(NOT_OWED, Visit.of(4, true)).outcome()).contains(Loaner.NOT_OWED);
  }

  @Test
  void there_is_at_least_one_part() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JointDecision.weightiest(Loaner.class, List.of()))
        .withMessage("JointDecision.parts must be at least one, but were []");
  }

  @Test
  void a_single_part_is_the_whole() {
    Decision<Loaner> part = decide(NOT_OWED);

    assertThat(whole(List.of(part))).isSameAs(part);
  }

  @Test
  void parts_are_asked_why_only_when_somebody_asks() {
    AtomicInteger asked = new AtomicInteger();
    Decision<Loaner> part = decide(NOT_OWED);
    Decision<Loaner> lazy =
        Decision.composed(
            "loaner-car",
            MONDAY,
            LoanerCar.PACK,
            part.outcome(),
            () -> {
              asked.incrementAndGet();
              return part;
            });

    Decision<Loaner> decision = whole(List.of(lazy, decide(GRANTED)));
    assertThat(decision.outcome()).contains(Loaner.GRANTED);
    assertThat(decision).hasToString("loaner-car on 2026-03-02: GRANTED");
    assertThat(asked).hasValue(0);
    assertThat(rules(decision)).containsExactly("long-repair", "short-repair");
    assertThat(decision.possible()).containsExactly(Loaner.GRANTED);
    assertThat(asked).hasValue(1);
  }

  // ---- what is not known ----

  @Test
  void what_is_not_known_matters_only_where_it_could_make_the_whole_weightier() {
    // it may be granted, or not owed
    assertThat(decide(UNDETERMINED).possible())
        .containsExactlyInAnyOrder(Loaner.GRANTED, Loaner.NOT_OWED);

    assertThat(joint(UNDETERMINED, TOO_YOUNG).outcome()).contains(Loaner.REFUSED);
    assertThat(joint(UNDETERMINED, GRANTED).outcome()).contains(Loaner.GRANTED);
    Decision<Loaner> open = joint(NOT_OWED, UNDETERMINED);
    assertThat(open.outcome()).isEmpty();
    assertThat(open.possible()).containsExactly(Loaner.GRANTED, Loaner.NOT_OWED);
    assertThat(open.outcomeIfEnforced()).isEmpty();
    assertThat(open.headline(Locale.ENGLISH)).isEqualTo("Undetermined");
    assertThat(open.alternatives()).isEmpty();
  }

  @Test
  void what_stays_possible_is_what_the_whole_may_become() {
    Decision<Loaner> refusedOrNot = part(Set.of(Loaner.REFUSED, Loaner.NOT_OWED), "a");
    Decision<Loaner> grantedOrNot = part(Set.of(Loaner.GRANTED, Loaner.NOT_OWED), "b");

    assertThat(whole(List.of(grantedOrNot, refusedOrNot)).possible())
        .containsExactly(Loaner.REFUSED, Loaner.GRANTED, Loaner.NOT_OWED);
    assertThat(whole(List.of(refusedOrNot, decide(GRANTED))).possible())
        .containsExactly(Loaner.REFUSED, Loaner.GRANTED);
    assertThat(whole(List.of(refusedOrNot, refusedOrNot, decide(NOT_OWED))).possible())
        .containsExactly(Loaner.REFUSED, Loaner.NOT_OWED);
  }

  @Test
  void all_that_is_missing_is_told_once_the_weightiest_first() {
    Visit noTerm = GRANTED.withoutTerm().with(Membership.NONE);
    Decision<Loaner> decision =
        joint(NOT_OWED, UNDETERMINED, TOO_YOUNG.withAge(18).withoutAge(), UNDETERMINED, noTerm);

    assertThat(decision.missing())
        .extracting(MissingFact::name)
        .containsExactly("age", "days", "inTerm");
    assertThat(joint(NOT_OWED.withoutMembership(), NOT_OWED.withoutMembership()).missing())
        .containsExactly(
            new MissingFact(
                "membership", new LocalText("会员等级", "membership"), Optional.of("\"NONE\"")));
  }

  // ---- reasons ----

  @Test
  void findings_are_told_once_and_in_the_order_of_weight() {
    Decision<Loaner> decision = joint(NOT_OWED, GRANTED, TOO_YOUNG, NOT_OWED, Visit.of(4, true));

    assertThat(rules(decision))
        .containsExactly("too-young", "long-repair", "short-repair", "short-repair");
    assertThat(decision.findings()).doesNotHaveDuplicates();
    assertThat(decision.findings().get(2).values()).containsEntry("days", "3");
    assertThat(decision.findings().get(3).values()).containsEntry("days", "4");
  }

  @Test
  void presumptions_stand_behind_all_reasons() {
    Decision<Loaner> decision =
        joint(NOT_OWED.withoutMembership(), Visit.of(4, true).withoutMembership(), GRANTED);

    assertThat(rules(decision))
        .containsExactly("long-repair", "short-repair", "short-repair", "membership");
    assertThat(decision.findings()).extracting(Finding::isPresumption).endsWith(false, true);
  }

  @Test
  void what_is_undetermined_stands_as_what_it_may_become() {
    Decision<Loaner> maybeRefused = part(List.of(Loaner.NOT_OWED, Loaner.REFUSED), "maybe-refused");
    Decision<Loaner> maybeGranted = part(List.of(Loaner.NOT_OWED, Loaner.GRANTED), "maybe-granted");

    assertThat(
            rules(
                whole(
                    List.of(
                        part(Set.of(Loaner.NOT_OWED), "not-owed"),
                        maybeGranted,
                        part(Set.of(Loaner.GRANTED), "granted"),
                        maybeRefused))))
        .containsExactly("maybe-refused", "maybe-granted", "granted", "not-owed");
  }

  // ---- if every rule counted ----

  private static Decision<Loaner> onTrial(Visit visit) {
    return LoanerCar.builder(LoanerCar.table())
        .soften("gold-member", Enforcement.WARN, MONDAY, MONDAY.plusDays(1))
        .build()
        .decide(visit, MONDAY);
  }

  @Test
  void what_would_be_decided_if_every_rule_counted_is_the_weightiest_of_that() {
    Decision<Loaner> gold = onTrial(NOT_OWED.with(Membership.GOLD));
    assertThat(gold.outcome()).contains(Loaner.NOT_OWED);
    assertThat(gold.outcomeIfEnforced()).contains(Loaner.GRANTED);

    Decision<Loaner> decision = whole(List.of(onTrial(NOT_OWED), gold));
    assertThat(decision.outcome()).contains(Loaner.NOT_OWED);
    assertThat(decision.outcomeIfEnforced()).contains(Loaner.GRANTED);
    assertThat(whole(List.of(gold, decide(TOO_YOUNG))).outcomeIfEnforced())
        .contains(Loaner.REFUSED);
    assertThat(joint(NOT_OWED, GRANTED).outcomeIfEnforced()).contains(Loaner.GRANTED);
  }

  @Test
  void what_is_settled_is_settled_if_every_rule_counted() {
    assertThat(joint(UNDETERMINED, TOO_YOUNG).outcomeIfEnforced()).contains(Loaner.REFUSED);
    assertThat(joint(GRANTED, UNDETERMINED).outcomeIfEnforced()).contains(Loaner.GRANTED);
    assertThat(joint(GRANTED, UNDETERMINED).explain(Locale.ENGLISH))
        .doesNotContain("If every rule counted");
  }

  @Test
  void a_rule_that_would_leave_a_part_open_leaves_the_whole_open() {
    Decision<Loaner> open =
        Decision.of(
            "loaner-car",
            MONDAY,
            LoanerCar.PACK,
            Optional.of(Loaner.NOT_OWED),
            Optional.empty(),
            List.of(Loaner.NOT_OWED),
            LocalText.same("not owed"),
            List.of(),
            List.of(),
            List.of());

    assertThat(whole(List.of(open, decide(GRANTED))).outcome()).contains(Loaner.GRANTED);
    assertThat(whole(List.of(open, decide(GRANTED))).outcomeIfEnforced()).isEmpty();
    assertThat(whole(List.of(open, decide(TOO_YOUNG))).outcomeIfEnforced())
        .contains(Loaner.REFUSED);
    assertThat(whole(List.of(open, decide(NOT_OWED))).outcomeIfEnforced()).isEmpty();
  }

  // ---- what would change it ----

  @Test
  void a_way_to_another_outcome_is_one_of_the_whole() {
    assertThat(outcomes(decide(NOT_OWED))).contains("GRANTED");
    Decision<Loaner> silent = part(Set.of(Loaner.NOT_OWED), "silent");

    assertThat(whole(List.of(decide(NOT_OWED), silent)).alternatives())
        .isEqualTo(decide(NOT_OWED).alternatives());
  }

  @Test
  void a_way_that_another_part_bars_is_none() {
    Decision<Loaner> way = part(Set.of(Loaner.NOT_OWED), "way", Loaner.GRANTED, Loaner.REFUSED);

    assertThat(outcomes(whole(List.of(way, part(Set.of(Loaner.NOT_OWED), "other")))))
        .containsExactlyInAnyOrder("GRANTED", "REFUSED");
    assertThat(outcomes(whole(List.of(way, part(Set.of(Loaner.GRANTED), "other")))))
        .containsExactly("REFUSED");
    assertThat(outcomes(whole(List.of(way, part(Set.of(Loaner.REFUSED), "other"))))).isEmpty();
    // the other part may still turn out to be weightier than what the way leads to
    Decision<Loaner> refused = part(Set.of(Loaner.REFUSED), "way", Loaner.GRANTED, Loaner.NOT_OWED);
    assertThat(
            outcomes(
                whole(List.of(refused, part(Set.of(Loaner.GRANTED, Loaner.NOT_OWED), "other")))))
        .containsExactly("GRANTED");
  }

  @Test
  void ways_of_several_parts_are_none_for_nobody_could_tell_of_which() {
    assertThat(joint(NOT_OWED, NOT_OWED.with(Membership.NONE), Visit.of(4, true)).alternatives())
        .isEmpty();
  }

  @Test
  void a_whole_goes_through_json_and_explains_itself() {
    Decision<Loaner> decision = joint(NOT_OWED, TOO_YOUNG, UNDETERMINED);

    JsonRoundTrip.assertSurvives(decision, new TypeReference<Decision<Loaner>>() {}.getType());
    assertThat(decision.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            Refused
              - *** (***) is not 21 yet; the insurance refuses. [store rules, no. 3; store rules, no. 7]
                  Next: Offer a taxi.
              - The repair takes 3 days, no more than 5. [Order 43, art. 21]
                  Next: Offer the shuttle to ***.
              ? Missing: days of repair
            """);
  }

  // ---- properties ----

  /** A part that is known by its outcomes alone; undetermined where there are several. */
  private static Decision<Loaner> part(Set<Loaner> possible, String rule, Loaner... ways) {
    return part(possible.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(possible)), rule, ways);
  }

  private static Decision<Loaner> part(List<Loaner> possible, String rule, Loaner... ways) {
    Optional<Loaner> outcome =
        possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    List<Alternative> alternatives = new ArrayList<>();
    for (Loaner way : ways) {
      alternatives.add(
          new Alternative(way.name(), Map.of("days", "9"), LocalText.same("If: " + way)));
    }
    return Decision.of(
        "loaner-car",
        MONDAY,
        LoanerCar.PACK,
        outcome,
        outcome,
        possible,
        LocalText.same(outcome.map(Loaner::name).orElse("undetermined")),
        List.of(
            Finding.builder()
                .rule(new RuleId("loaner-car", rule))
                .reason(new Reason("store-loaners", rule))
                .addCitations(new Citation("store-rules", "1", LocalText.same("rules")))
                .text(LocalText.same(rule))
                .build()),
        List.of(new MissingFact(rule, LocalText.same(rule), Optional.empty())),
        alternatives);
  }

  @Provide
  Arbitrary<List<Set<Loaner>>> possibilities() {
    return Arbitraries.of(Loaner.class).set().ofMinSize(1).list().ofMinSize(1).ofMaxSize(5);
  }

  /** Every combination of what the parts may be, and the weightiest of each. */
  private static Set<Loaner> wholes(List<Set<Loaner>> parts) {
    if (parts.isEmpty()) {
      return EnumSet.of(Loaner.NOT_OWED); // nothing is lighter
    }
    Set<Loaner> wholes = EnumSet.noneOf(Loaner.class);
    for (Loaner rest : wholes(parts.subList(1, parts.size()))) {
      for (Loaner one : parts.get(0)) {
        wholes.add(Collections.min(List.of(one, rest)));
      }
    }
    return wholes;
  }

  private static Decision<Loaner> of(List<Set<Loaner>> possibilities) {
    List<Decision<Loaner>> parts = new ArrayList<>();
    for (Set<Loaner> possible : possibilities) {
      parts.add(part(possible, "part-" + parts.size()));
    }
    return JointDecision.weightiest(Loaner.class, parts);
  }

  @Property(tries = 2_000)
  void is_what_all_combinations_have_in_common(
      @ForAll("possibilities") List<Set<Loaner>> possibilities) {
    Set<Loaner> wholes = wholes(possibilities);
    Optional<Loaner> expected =
        wholes.size() == 1 ? Optional.of(wholes.iterator().next()) : Optional.empty();
    Decision<Loaner> decision = of(possibilities);

    assertThat(decision.outcome()).isEqualTo(expected);
    assertThat(decision.outcomeIfEnforced()).isEqualTo(expected);
    assertThat(decision.possible()).containsExactlyElementsOf(wholes);
    assertThat(decision.headline(Locale.ENGLISH))
        .isEqualTo(expected.map(Loaner::name).orElse("undetermined"));
  }

  @Property
  void reasons_stand_in_the_order_of_what_their_parts_may_become(
      @ForAll("possibilities") List<Set<Loaner>> possibilities) {
    Decision<Loaner> decision = of(possibilities);
    List<Integer> order = new ArrayList<>();
    for (Loaner weight : Loaner.values()) {
      for (int i = 0; i < possibilities.size(); i++) {
        if (Collections.min(possibilities.get(i)) == weight) {
          order.add(i);
        }
      }
    }

    List<String> expected = order.stream().map(i -> "part-" + i).toList();
    assertThat(rules(decision)).isEqualTo(expected);
    assertThat(decision.missing()).extracting(MissingFact::name).isEqualTo(expected);
  }

  @Property
  void parts_make_the_same_whole_in_any_order(
      @ForAll("possibilities") List<Set<Loaner>> possibilities) {
    List<Set<Loaner>> backwards = new ArrayList<>(possibilities);
    Collections.reverse(backwards);

    assertThat(of(backwards).outcome()).isEqualTo(of(possibilities).outcome());
    assertThat(of(backwards).possible()).isEqualTo(of(possibilities).possible());
  }

  record Ways(int at, Set<Loaner> ways) {}

  @Provide
  Arbitrary<Ways> ways() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4), Arbitraries.of(Loaner.class).set().ofMinSize(1))
        .as(Ways::new);
  }

  /** A way is told just where the whole becomes what it leads to, and is something else now. */
  @Property(tries = 2_000)
  void a_way_leads_where_it_says(
      @ForAll("possibilities") List<Set<Loaner>> possibilities, @ForAll("ways") Ways ways) {
    int at = ways.at() % possibilities.size();
    if (possibilities.size() == 1 || possibilities.get(at).size() > 1) {
      return; // the whole is its only part, or what is undetermined has no ways
    }
    List<Decision<Loaner>> parts = new ArrayList<>();
    for (int i = 0; i < possibilities.size(); i++) {
      Loaner[] own = i == at ? ways.ways().toArray(new Loaner[0]) : new Loaner[0];
      parts.add(part(possibilities.get(i), "part-" + i, own));
    }
    Decision<Loaner> decision = JointDecision.weightiest(Loaner.class, parts);
    Set<String> expected = new TreeSet<>();
    for (Loaner way : ways.ways()) {
      List<Set<Loaner>> changed = new ArrayList<>(possibilities);
      changed.set(at, Set.of(way));
      if (wholes(possibilities).size() == 1
          && !wholes(possibilities).contains(way)
          && wholes(changed).equals(Set.of(way))) {
        expected.add(way.name());
      }
    }

    assertThat(outcomes(decision)).isEqualTo(expected);
  }
}
