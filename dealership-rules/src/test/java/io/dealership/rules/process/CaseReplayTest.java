package io.dealership.rules.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.AmountRule;
import io.dealership.core.process.AmountRuleKind;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.EventId;
import io.dealership.core.process.GuardCode;
import io.dealership.core.process.SignerCode;
import io.dealership.core.process.Workflow;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases followed in place against cases that are values. */
class CaseReplayTest {

  private static final StoreTimes TIME =
      new StoreTimes(
          DealershipRules.standard()
              .businessTime(OpeningHours.roundTheClock(ZoneId.of("Asia/Shanghai"))),
          Map.of(
              "bank",
              DealershipRules.standard()
                  .businessTime(OpeningHours.roundTheClock(ZoneId.of("UTC")))));

  private static final Instant BEGIN = Instant.parse("2026-02-09T00:00:00Z");
  private static final List<String> CODES = List.of("x", "y");

  /** Somebody holds a post if his number ends like it; only the first has certificates. */
  private static final class Holders implements RoleHolders {
    @Override
    public boolean mayActAs(EmployeeNumber employee, RoleId role, Instant at) {
      return employee.value().endsWith(role.code());
    }

    @Override
    public boolean hasCertificate(EmployeeNumber employee, String certificate, Instant at) {
      return employee.value().startsWith("first");
    }
  }

  @ParameterizedTest(name = "{2} graphs, limits {0}, {1} levels")
  @CsvSource({"false, 1, 40000", "true, 1, 30000", "false, 3, 20000", "true, 3, 10000"})
  void cases_by_chance_are_judged_as_those_that_are_values(boolean timed, int deepest, int graphs) {
    Random random = new Random(77);
    Map<UnmetKind, Integer> found = new EnumMap<>(UnmetKind.class);
    int allowed = 0;
    for (int i = 0; i < graphs; i++) {
      Workflow bare = new RandomWorkflows(random, timed, deepest).next();
      Workflow workflow =
          new Workflow(
              bare.id(), bare.version(), bare.name(), dressed(bare.graph(), bare.graph(), random));
      // a decision that allows every other time of day
      Guards guards =
          (guard, history, event) ->
              new GuardAnswer(
                  Optional.of((history.events().size() + event.at().getEpochSecond()) % 2 == 0),
                  List.of());
      ProcessDesk desk = new ProcessDesk(WorkflowEngine.of(workflow), TIME, new Holders(), guards);
      ReplayDesk replays = ReplayDesk.of(desk, ReplayScope.everything());
      ProcessCase value = desk.begin(CaseNumber.of("c"));
      CaseReplay replay = replays.begin(CaseNumber.of("c"));
      Instant at = BEGIN;
      for (int step = random.nextInt(10); step >= 0; step--) {
        at = at.plusSeconds(1 + random.nextInt(3) * 1800L * (1 + random.nextInt(40)));
        ReplayEvent event = event(replays, value, at, random);
        CaseEvent same = event.asCaseEvent(EventId.of("e" + (100 - step)));
        Set<Unmet> expected = new LinkedHashSet<>(value.unmet(same));
        List<Unmet> unmet = replay.unmet(event);
        assertThat(unmet).as("%s of %s", same, workflow).containsExactlyElementsOf(expected);
        assertThat(replay.mayHappen(event)).isEqualTo(expected.isEmpty());
        unmet.forEach(one -> found.merge(one.kind(), 1, Integer::sum));
        allowed += unmet.isEmpty() ? 1 : 0;
        boolean begun = unmet.stream().noneMatch(one -> one.kind() == UnmetKind.NO_SUCH_INSTANCE);
        assertThat(replay.exists(event)).isEqualTo(begun);
        if (begun && (unmet.isEmpty() || random.nextInt(2) == 0)) {
          assertThat(replay.due(event)).isEqualTo(desk.engine().due(value.marking(), event.path()));
          value = value.record(same);
          replay.record(event);
        }
        assertThat(replay.owed()).as("%s", workflow).isEqualTo(value.owed());
        assertThat(replay.mayClose()).isEqualTo(value.mayClose());
      }
    }
    assertThat(allowed).isGreaterThan(graphs / 4);
    Set<UnmetKind> possible = new LinkedHashSet<>(List.of(UnmetKind.values()));
    possible.removeAll(
        List.of(
            UnmetKind.PART_WENT_ON,
            UnmetKind.GUARD_UNDECIDED,
            UnmetKind.NO_SUCH_INSTANCE,
            UnmetKind.TOO_MANY_INSTANCES,
            UnmetKind.TOO_EARLY));
    assertThat(found.keySet()).containsAll(possible);
  }

  /** The same graph with people, papers, amounts and decisions by chance. */
  private static ActivityGraph dressed(
      ActivityGraph graph, ActivityGraph outermost, Random random) {
    List<Activity> activities = new ArrayList<>();
    for (Activity bare : graph.activities()) {
      Activity.Builder activity =
          Activity.builder()
              .code(bare.code())
              .name(bare.name())
              .initiallyOwed(bare.initiallyOwed())
              .initiallyLocked(bare.initiallyLocked())
              .part(bare.part().map(part -> dressed(part, outermost, random)))
              .mostInstances(bare.mostInstances());
      sometimes(random, () -> activity.addRoles(RoleId.of(any(CODES, random))));
      sometimes(random, () -> activity.addNeeds(DocumentCode.of(any(CODES, random))));
      sometimes(random, () -> activity.addProduces(DocumentCode.of(any(CODES, random))));
      sometimes(random, () -> activity.addSigners(SignerCode.of(any(CODES, random))));
      sometimes(random, () -> activity.addCertificates("license"));
      sometimes(random, () -> activity.addGuards(GuardCode.of("guard")));
      sometimes(random, () -> activity.addOtherHandsThan(other(graph, outermost, random)));
      AmountRuleKind kind = random.nextBoolean() ? AmountRuleKind.EQUALS : AmountRuleKind.AT_MOST;
      sometimes(
          random,
          () ->
              activity.addAmounts(new AmountRule(kind, List.of(other(graph, outermost, random)))));
      activities.add(activity.build());
    }
    return new ActivityGraph(activities, graph.relations());
  }

  private static void sometimes(Random random, Supplier<Object> action) {
    if (random.nextInt(6) == 0) {
      action.get();
    }
  }

  private static ActivityPath other(ActivityGraph own, ActivityGraph outermost, Random random) {
    ActivityGraph graph = random.nextBoolean() ? own : outermost;
    Activity activity = any(graph.activities(), random);
    if (activity.part().isPresent() && random.nextBoolean()) {
      return ActivityPath.parse(
          activity.code() + "/" + any(activity.part().get().activities(), random).code());
    }
    return ActivityPath.of(activity.code());
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static ReplayEvent event(ReplayDesk desk, ProcessCase value, Instant at, Random random) {
    ActivityPath path = any(desk.processDesk().engine().all(value.marking()), random);
    List<Integer> instances =
        path.parts().stream()
            .map(ActivityPath.Part::instance)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .collect(Collectors.toCollection(ArrayList::new));
    if (!instances.isEmpty() && random.nextInt(20) == 0) {
      instances.set(0, 9);
    }
    List<EmployeeNumber> people =
        List.of("firstx", "firsty", "x", "y").stream().map(EmployeeNumber::of).toList();
    ActivityPath plain = ActivityPath.parse(path.toString().replaceAll("#\\d+", ""));
    return new ReplayEvent(
        desk.step(plain),
        instances,
        at,
        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(any(people, random)),
        random.nextInt(4) == 0 ? Optional.of(RoleId.of(any(CODES, random))) : Optional.empty(),
        random.nextBoolean() ? Set.of(DocumentCode.of(any(CODES, random))) : Set.of(),
        random.nextBoolean() ? Set.of(SignerCode.of(any(CODES, random))) : Set.of(),
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(
                Money.of(
                    random.nextInt(9) == 0 ? CurrencyUnit.EUR : CurrencyUnit.of("CNY"),
                    BigDecimal.valueOf(random.nextInt(3)))));
  }

  @Test
  void what_is_not_looked_at_is_not_missed() {
    ReplayDesk desk =
        ReplayDesk.of(
            ServiceVisit.DESK, new ReplayScope(Set.of(), Optional.empty(), Optional.empty()));
    CaseReplay replay = desk.begin();
    ReplayEvent order = plain(desk, "order", 0);
    assertThat(replay.unmet(order)).isEmpty();
    replay.record(order);
    assertThat(replay.unmet(plain(desk, "hand-over", 1)))
        .extracting(Unmet::kind)
        .containsExactly(UnmetKind.NOT_DONE_BEFORE);
    assertThat(replay.wasDone(ActivityPath.of("order"))).isTrue();
    assertThat(replay.wasDone(ActivityPath.of("repair"))).isFalse();
  }

  @Test
  void documents_and_signers_that_are_not_seen_are_not_missed() {
    ReplayDesk desk =
        ReplayDesk.of(
            ServiceVisit.DESK,
            new ReplayScope(
                Set.of(CaseAspect.DOCUMENTS, CaseAspect.SIGNATURES),
                Optional.of(Set.of()),
                Optional.of(Set.of())));
    assertThat(desk.begin().unmet(plain(desk, "order", 0))).isEmpty();
    ReplayDesk all =
        ReplayDesk.of(
            ServiceVisit.DESK,
            new ReplayScope(
                Set.of(CaseAspect.DOCUMENTS, CaseAspect.SIGNATURES),
                Optional.empty(),
                Optional.empty()));
    assertThat(all.begin().unmet(plain(all, "order", 0)))
        .extracting(Unmet::kind)
        .containsExactly(UnmetKind.DOCUMENT_NOT_PRODUCED, UnmetKind.SIGNATURE_MISSING);
  }

  @Test
  void a_deadline_is_traced_to_what_demanded_it() {
    ReplayDesk desk =
        ReplayDesk.of(
            ServiceVisit.DESK, new ReplayScope(Set.of(), Optional.empty(), Optional.empty()));
    CaseReplay replay = desk.begin();
    replay.record(plain(desk, "hand-over", 0));
    OwedActivity followUp =
        replay.owed().stream()
            .filter(owed -> owed.activity().equals(ActivityPath.of("follow-up")))
            .findFirst()
            .orElseThrow();
    assertThat(replay.demandedBy(followUp.activity(), followUp.due().orElseThrow()))
        .contains(ActivityPath.of("hand-over"));
    assertThat(replay.demandedBy(ActivityPath.of("repair"), ServiceVisit.NINE)).isEmpty();
  }

  @Test
  void an_instance_that_has_not_begun_takes_nothing_down() {
    ReplayDesk desk = ReplayDesk.of(ServiceVisit.DESK, ReplayScope.everything());
    CaseReplay replay = desk.begin();
    ReplayEvent consent = plain(desk, "additional-item/consent", 0).in(List.of(1));
    assertThat(replay.exists(consent)).isFalse();
    assertThatThrownBy(() -> replay.record(consent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "CaseReplay.record must be told of an instance that has begun, but was of"
                + " additional-item#1/consent");
  }

  private static ReplayEvent plain(ReplayDesk desk, String path, int minute) {
    return new ReplayEvent(
        desk.step(ActivityPath.parse(path)),
        List.of(),
        ServiceVisit.NINE.plusSeconds(60L * minute),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }
}
