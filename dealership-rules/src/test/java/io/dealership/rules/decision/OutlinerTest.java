package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.LoanerCar.Loaner;
import io.dealership.rules.decision.LoanerCar.Membership;
import io.dealership.rules.decision.LoanerCar.Visit;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.warranty.Coverage;
import io.dealership.rules.warranty.WarrantyRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is shared between explanations changes nothing of what they say. */
class OutlinerTest {

  private static final LocalDate MONDAY = LoanerCar.MONDAY;
  private static final LocalDate SHIPPED = LocalDate.of(2026, 3, 2);

  // ---- a table with personal facts, a fact that only grows, and rules on trial ----

  private static PlainExplanation<Visit, Loaner> plain(
      CompiledTable<Visit> effective, Map<String, Enforcement> softened) {
    return new PlainExplanation<>(
        compiled(LoanerCar.table()),
        effective,
        softened,
        LoanerCar.TYPE,
        LoanerCar.DECLARATIONS,
        Loaner.class,
        LoanerCar.PACK,
        key -> Optional.ofNullable(LoanerCar.TEXTS.get(key)),
        LoanerCar::citation);
  }

  private static CompiledTable<Visit> compiled(DecisionTable table) {
    return CompiledTable.compile("f", table, LoanerCar.TYPE, LoanerCar.DECLARATIONS, Loaner.class);
  }

  private static Visit any(Random random) {
    return new Visit(
        random.nextInt(4) == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextInt(12)),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextBoolean()),
        switch (random.nextInt(3)) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of(Membership.GOLD);
          default -> Optional.of(Membership.NONE);
        },
        random.nextInt(4) == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextInt(121)),
        random.nextBoolean() ? Optional.empty() : Optional.of("Zhang Wei"));
  }

  @Test
  void explains_as_the_plain_way_does_and_does_so_again() {
    Question<Visit, Loaner> question = LoanerCar.question();
    var plain = plain(compiled(LoanerCar.table()), Map.of());
    var random = new Random(1);
    Set<Optional<Loaner>> outcomes = new HashSet<>();

    for (int i = 0; i < 20_000; i++) {
      Visit visit = any(random);
      Decision<Loaner> decision = question.decide(visit, MONDAY);

      assertSays(decision, plain.of(visit), visit);
      outcomes.add(decision.outcome());
    }
    assertThat(outcomes).hasSize(4);
  }

  @Test
  void explains_a_trial_as_the_plain_way_does() {
    Question<Visit, Loaner> question =
        LoanerCar.builder(LoanerCar.table())
            .soften("gold-member", Enforcement.OBSERVE, MONDAY, MONDAY.plusDays(7))
            .soften("gold-member", Enforcement.WARN, MONDAY.plusDays(7), MONDAY.plusDays(14))
            .build();
    CompiledTable<Visit> rest =
        compiled(
            LoanerCar.table(
                LoanerCar.TOO_YOUNG,
                LoanerCar.LONG_REPAIR,
                LoanerCar.SHORT_REPAIR,
                LoanerCar.OUT_OF_TERM));
    var first = plain(rest, Map.of("gold-member", Enforcement.OBSERVE));
    var second = plain(rest, Map.of("gold-member", Enforcement.WARN));
    var random = new Random(2);

    for (int i = 0; i < 10_000; i++) {
      Visit visit = any(random);

      assertSays(question.decide(visit, MONDAY), first.of(visit), visit);
      assertSays(question.decide(visit, MONDAY.plusDays(7)), second.of(visit), visit);
    }
  }

  private static <T> void assertSays(Decision<T> decision, Explanation<T> expected, Object facts) {
    Decision<T> plain =
        Decision.of(
            decision.question(),
            decision.on(),
            decision.pack(),
            decision.outcome(),
            expected.outcomeIfEnforced(),
            expected.possible(),
            expected.headline(),
            expected.findings(),
            expected.missing(),
            expected.alternatives());
    if (!decision.equals(plain)) { // a message for each of them would take most of the time
      assertThat(decision.findings()).as("findings of %s", facts).isEqualTo(expected.findings());
      assertThat(decision.missing()).as("missing of %s", facts).isEqualTo(expected.missing());
      assertThat(decision.alternatives())
          .as("alternatives of %s", facts)
          .isEqualTo(expected.alternatives());
      assertThat(decision).as("all of %s", facts).isEqualTo(plain);
    }
  }

  // ---- a table that is shipped ----

  private static KnowledgePack pack() {
    return PackLoader.create()
        .with(WarrantyRules.sections().toArray(new SectionReader<?>[0]))
        .load(WarrantyRules.pack())
        .pack(WarrantyRules.PACK);
  }

  /** Facts about every region of every axis, many of them not given, and none as another. */
  private static Map<String, Object> any(Space space, Random random) {
    Map<String, Object> facts = new HashMap<>();
    for (Axis axis : space.axes) {
      if (random.nextInt(4) > 0) {
        List<Axis.Region> allowed = axis.regions.stream().filter(Axis.Region::allowed).toList();
        Axis.Region region = allowed.get(random.nextInt(allowed.size()));
        Object value = region.witness();
        if (value instanceof BigDecimal number && axis.regions.indexOf(region) > 0) {
          // within the region, if it is wide enough
          Object near = Values.canonical(number.add(BigDecimal.valueOf(random.nextInt(300))));
          value = axis.regionOf(near) == axis.regions.indexOf(region) ? near : value;
        }
        facts.put(axis.fact, value);
      }
    }
    if (random.nextBoolean()) {
      facts.remove("component");
    }
    return facts;
  }

  @Test
  void explains_the_shipped_table_as_the_plain_way_does() {
    KnowledgePack pack = pack();
    DecisionTable table = pack.table(WarrantyRules.TABLE, SHIPPED);
    FactType<Map<String, Object>> type = FactType.ofMap(table);
    var question =
        pack.questions(WarrantyRules.TABLE, type, Coverage.class).on(SHIPPED).orElseThrow();
    CompiledTable<Map<String, Object>> compiled =
        CompiledTable.compile("f", table, type, pack.declarations(), Coverage.class);
    var plain =
        new PlainExplanation<>(
            compiled,
            compiled,
            Map.of(),
            type,
            pack.declarations(),
            Coverage.class,
            new PackVersion(pack.id(), pack.version()),
            pack.texts(),
            source -> pack.citations(source).stream().findFirst());
    var random = new Random(3);
    List<Map<String, Object>> seen = new ArrayList<>();

    for (int i = 0; i < 1_200; i++) {
      // every other one lies where one before it lay, or close to it
      Map<String, Object> facts =
          i % 2 == 0 || seen.isEmpty()
              ? any(compiled.space(), random)
              : changed(seen.get(random.nextInt(seen.size())), compiled.space(), random);
      seen.add(facts);

      assertSays(question.decide(facts, SHIPPED), plain.of(facts), facts);
    }
  }

  private static Map<String, Object> changed(
      Map<String, Object> facts, Space space, Random random) {
    Map<String, Object> changed = new HashMap<>(facts);
    Axis axis = space.axes.get(random.nextInt(space.axes.size()));
    Map<String, Object> other = any(space, random);
    if (other.containsKey(axis.fact)) {
      changed.put(axis.fact, other.get(axis.fact));
    } else {
      changed.remove(axis.fact);
    }
    return changed;
  }

  // ---- what is shared ----

  @Test
  void what_does_not_depend_on_values_is_one_object_for_all_cases() {
    Question<Visit, Loaner> question = LoanerCar.question();

    Decision<Loaner> first = question.decide(Visit.of(3, true).withoutMembership(), MONDAY);
    Decision<Loaner> second = question.decide(Visit.of(4, true).withoutMembership(), MONDAY);

    assertThat(second.findings().get(0)).isNotEqualTo(first.findings().get(0));
    assertThat(second.findings().get(1)).isSameAs(first.findings().get(1));
    assertThat(second.missing()).isSameAs(first.missing());
    assertThat(second.alternatives()).isSameAs(first.alternatives());
    assertThat(second.headline()).isSameAs(first.headline());
  }

  @Test
  void threads_that_share_a_question_say_the_same() throws Exception {
    Question<Visit, Loaner> question = LoanerCar.question();
    List<Visit> visits = new ArrayList<>();
    var random = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      visits.add(any(random));
    }
    Callable<List<Decision<Loaner>>> decide =
        () -> {
          List<Decision<Loaner>> decisions = new ArrayList<>();
          for (Visit visit : visits) {
            decisions.add(question.decide(visit, MONDAY));
            decisions.get(decisions.size() - 1).findings();
          }
          return decisions;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Decision<Loaner>>>> all =
          threads.invokeAll(List.of(decide, decide, decide, decide));

      for (Future<List<Decision<Loaner>>> one : all) {
        assertThat(one.get()).isEqualTo(all.get(0).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
