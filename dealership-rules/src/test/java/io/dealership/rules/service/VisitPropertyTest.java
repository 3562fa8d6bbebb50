package io.dealership.rules.service;

import static io.dealership.rules.service.VisitSamples.INTAKE;
import static io.dealership.rules.service.VisitSamples.ON;
import static io.dealership.rules.service.VisitSamples.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.service.EstimateStage;
import io.dealership.core.service.IntakeField;
import io.dealership.core.workshop.JobPoint;
import io.dealership.core.workshop.WorkStage;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.gate.NeededCodes;
import io.dealership.rules.workshop.StartOfWorkQuestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every visit, whatever is known of it. */
class VisitPropertyTest {

  private static final List<JobPoint> POINTS =
      List.of(JobPoint.SCOPE, JobPoint.DUE_TIME, JobPoint.SPECIAL_DEMANDS);

  /** Each brings one piece of evidence that speaks for the work. */
  private static final List<UnaryOperator<StartOfWorkQuestion>> EVIDENCE =
      List.of(
          q -> q.withOrderExplained(true),
          q -> q.withOrderSigned(true),
          q -> q.withEstimate(EstimateStage.AUTHORIZED),
          q -> q.withPendingTold(true),
          q -> q.withTechnicianQualified(true),
          q -> q.withPartsThere(true),
          q -> q.withRecallStop(false),
          q -> q.withAccidentCar(false),
          q -> q.withInsurerAgreed(true),
          q -> q.withPointsUnclear(List.of()).withPointsClear(POINTS),
          q -> q.withDoubtsOpen(false));

  private static Optional<Boolean> maybe(Random random) {
    int which = random.nextInt(8);
    return which == 0 ? Optional.empty() : which == 1 ? Optional.of(false) : Optional.of(true);
  }

  private static Optional<Boolean> maybeNot(Random random) {
    return maybe(random).map(yes -> !yes);
  }

  private static <E> Optional<E> one(List<E> values, Random random) {
    int which = random.nextInt(values.size() + 1);
    return which == values.size() ? Optional.empty() : Optional.of(values.get(which));
  }

  private static StartOfWorkQuestion anyWork(Random random) {
    Set<JobPoint> clear = new LinkedHashSet<>();
    Set<JobPoint> unclear = new LinkedHashSet<>();
    for (JobPoint point : POINTS) {
      maybe(random).ifPresent(yes -> (yes ? clear : unclear).add(point));
    }
    return StartOfWorkQuestion.builder()
        .work(one(List.of(WorkStage.values()), random))
        .orderExplained(maybe(random))
        .orderSigned(maybe(random))
        .estimate(one(List.of(EstimateStage.values()), random))
        .pendingTold(maybe(random))
        .technicianQualified(maybe(random))
        .partsThere(maybe(random))
        .recallStop(maybeNot(random))
        .accidentCar(maybeNot(random))
        .insurerAgreed(maybe(random))
        .addAllPointsClear(clear)
        .addAllPointsUnclear(unclear)
        .doubtsOpen(maybeNot(random))
        .build();
  }

  private static Decision<Permit> decide(StartOfWorkQuestion question) {
    return WORKSHOP.start(question, ON);
  }

  private static List<String> causes(Decision<Permit> decision) {
    return decision.findings().stream()
        .filter(finding -> !finding.supports().equals(Optional.of("ALLOWED")))
        .map(finding -> finding.reason().code())
        .toList();
  }

  @Property(tries = 2000)
  void more_evidence_never_closes_the_start_of_work(@ForAll long seed) {
    StartOfWorkQuestion question = anyWork(new Random(seed));
    Decision<Permit> before = decide(question);
    for (UnaryOperator<StartOfWorkQuestion> evidence : EVIDENCE) {
      Decision<Permit> after = decide(evidence.apply(question));

      assertThat(causes(before)).containsAll(causes(after));
      if (before.outcome().equals(Optional.of(Permit.ALLOWED))) {
        assertThat(after.outcome()).contains(Permit.ALLOWED);
      }
    }
  }

  @Property(tries = 1000)
  void all_evidence_together_opens_it_in_whatever_order_it_comes(@ForAll long seed) {
    Random random = new Random(seed);
    StartOfWorkQuestion question = anyWork(random);
    List<UnaryOperator<StartOfWorkQuestion>> rest = new ArrayList<>(EVIDENCE);
    while (!rest.isEmpty()) {
      question = rest.remove(random.nextInt(rest.size())).apply(question);
    }

    assertThat(decide(question).outcome()).contains(Permit.ALLOWED);
  }

  @Property(tries = 1000)
  void what_is_decided_stays_decided_when_more_becomes_known(@ForAll long seed) {
    Random random = new Random(seed);
    StartOfWorkQuestion whole = anyWork(random);
    StartOfWorkQuestion part =
        whole
            .withOrderSigned(random.nextBoolean() ? whole.orderSigned() : Optional.empty())
            .withPendingTold(random.nextBoolean() ? whole.pendingTold() : Optional.empty())
            .withPartsThere(random.nextBoolean() ? whole.partsThere() : Optional.empty())
            .withAccidentCar(random.nextBoolean() ? whole.accidentCar() : Optional.empty())
            .withWork(random.nextBoolean() ? whole.work() : Optional.empty());
    Decision<Permit> known = decide(part);

    known.outcome().ifPresent(outcome -> assertThat(decide(whole).outcome()).contains(outcome));
    assertThat(causes(decide(whole))).containsAll(causes(known));
  }

  @Property(tries = 500)
  void a_field_more_that_is_filled_in_never_closes_the_reception(@ForAll long seed) {
    Random random = new Random(seed);
    Set<IntakeField> filled = new LinkedHashSet<>();
    Set<IntakeField> missing = new LinkedHashSet<>();
    for (IntakeField field : VisitSamples.FIELDS) {
      int which = random.nextInt(20);
      if (which > 0) {
        (which == 1 ? missing : filled).add(field);
      }
    }
    CarReceptionQuestion question =
        VisitSamples.aReception().withFieldsFilled(filled).withFieldsMissing(missing);
    Decision<Permit> before = INTAKE.reception(question, ON);
    for (IntakeField field : VisitSamples.FIELDS) {
      Decision<Permit> after =
          INTAKE.reception(
              question
                  .withFieldsMissing(missing.stream().filter(each -> !each.equals(field)).toList())
                  .withFieldsFilled(NeededCodes.either(filled, List.of(field))),
              ON);

      assertThat(causes(before)).containsAll(causes(after));
      before
          .outcome()
          .filter(Permit::isAllowed)
          .ifPresent(open -> assertThat(after.outcome()).contains(open));
    }
  }
}
