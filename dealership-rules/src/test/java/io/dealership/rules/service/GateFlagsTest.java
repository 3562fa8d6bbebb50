package io.dealership.rules.service;

import static io.dealership.rules.workshop.QualitySamples.HAND_OVER;
import static io.dealership.rules.workshop.QualitySamples.ON;
import static io.dealership.rules.workshop.QualitySamples.QUALITY;
import static io.dealership.rules.workshop.QualitySamples.aHandOver;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.service.CustomerHandOverAct;
import io.dealership.core.service.IntakePaper;
import io.dealership.core.service.RecallState;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.warranty.ReleaseCertificate;
import io.dealership.rules.workshop.StepHandOnQuestion;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every combination of yes-or-no facts comes out as a plain program says, which knows nothing of
 * tables; and where facts are not known, the outcome is the one that all their values agree on.
 */
class GateFlagsTest {

  /** A gate with yes-or-no facts, and the program to compare with. */
  private static final class Gate<Q> {
    private final Q blank;
    private final Function<Q, Decision<Permit>> rules;
    private final Function<Map<String, Boolean>, Set<String>> program;
    private final Map<String, BiFunction<Q, Boolean, Q>> setters = new LinkedHashMap<>();

    Gate(
        Q blank,
        Function<Q, Decision<Permit>> rules,
        Function<Map<String, Boolean>, Set<String>> program) {
      this.blank = blank;
      this.rules = rules;
      this.program = program;
    }

    Gate<Q> fact(String name, BiFunction<Q, Boolean, Q> setter) {
      setters.put(name, setter);
      return this;
    }

    private Map<String, Boolean> facts(int bits) {
      Map<String, Boolean> values = new LinkedHashMap<>();
      for (String name : setters.keySet()) {
        values.put(name, (bits & 1 << values.size()) != 0);
      }
      return values;
    }

    private Q question(Map<String, Boolean> facts, Set<String> unknown) {
      Q question = blank;
      for (var setter : setters.entrySet()) {
        if (!unknown.contains(setter.getKey())) {
          question = setter.getValue().apply(question, facts.get(setter.getKey()));
        }
      }
      return question;
    }

    private static Permit outcome(Set<String> causes) {
      return causes.contains("certificate-missing")
          ? Permit.FORBIDDEN
          : causes.isEmpty() ? Permit.ALLOWED : Permit.NOT_YET;
    }

    void assertSameForAllKnownFacts() {
      for (int bits = 0; bits < 1 << setters.size(); bits++) {
        Map<String, Boolean> facts = facts(bits);
        Set<String> causes = program.apply(facts);

        Decision<Permit> decision = rules.apply(question(facts, Set.of()));

        assertThat(decision.outcome()).as("%s", facts).contains(outcome(causes));
        Set<String> told = new TreeSet<>();
        for (Finding finding : decision.findings()) {
          if (!finding.reason().code().startsWith("may-go") && finding.nextStep().isPresent()) {
            told.add(finding.reason().code());
          }
        }
        assertThat(told).as("%s", facts).isEqualTo(causes);
      }
    }

    void assertAgreedWhereFactsAreUnknown(int tries) {
      Random random = new Random(2026);
      List<String> names = List.copyOf(setters.keySet());
      int open = 0;
      for (int i = 0; i < tries; i++) {
        Map<String, Boolean> facts = facts(nearlyFine(random));
        Set<String> unknown = new TreeSet<>();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
          unknown.add(names.get(random.nextInt(names.size())));
        }
        Set<Permit> possible = new HashSet<>();
        for (int choice = 0; choice < 1 << unknown.size(); choice++) {
          Map<String, Boolean> values = new LinkedHashMap<>(facts);
          int at = 0;
          for (String name : unknown) {
            values.put(name, (choice & 1 << at++) != 0);
          }
          possible.add(outcome(program.apply(values)));
        }

        assertThat(rules.apply(question(facts, unknown)).outcome())
            .as("%s without %s", facts, unknown)
            .isEqualTo(
                possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty());
        open += possible.size() > 1 ? 1 : 0;
      }
      assertThat(open).as("combinations that are open").isBetween(tries / 50, tries - tries / 50);
    }

    /** Mostly what is in order, else nearly everything would be closed anyway. */
    private int nearlyFine(Random random) {
      int bits = (1 << setters.size()) - 1;
      for (int flips = random.nextInt(3); flips > 0; flips--) {
        bits ^= 1 << random.nextInt(setters.size());
      }
      return bits;
    }
  }

  private static Set<String> causes(Object... pairs) {
    Set<String> causes = new TreeSet<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if ((Boolean) pairs[i]) {
        causes.add((String) pairs[i + 1]);
      }
    }
    return causes;
  }

  private static Gate<StepHandOnQuestion> steps() {
    return new Gate<>(
            StepHandOnQuestion.builder().build(),
            question -> QUALITY.stepHandOn(question, ON),
            f ->
                causes(
                    !f.get("self"),
                    "not-self-checked",
                    !f.get("previous"),
                    "previous-step-not-accepted",
                    f.get("wrong") && !f.get("corrected"),
                    "method-not-corrected",
                    f.get("watched") && !f.get("sheet"),
                    "process-sheet-missing",
                    f.get("body") && !f.get("bodyPassed"),
                    "body-work-not-passed",
                    f.get("bolts") && !f.get("torque"),
                    "bolts-not-as-prescribed",
                    !f.get("process"),
                    "maker-process-not-kept",
                    f.get("special") && !f.get("used"),
                    "special-tools-not-used"))
        .fact("self", StepHandOnQuestion::withSelfChecked)
        .fact("previous", StepHandOnQuestion::withPreviousStepAccepted)
        .fact("wrong", StepHandOnQuestion::withWrongMethodFound)
        .fact("corrected", StepHandOnQuestion::withMethodCorrected)
        .fact("watched", StepHandOnQuestion::withInProcessChecked)
        .fact("sheet", StepHandOnQuestion::withProcessSheetFilled)
        .fact("body", StepHandOnQuestion::withBodyWork)
        .fact("bodyPassed", StepHandOnQuestion::withBodyCheckPassed)
        .fact("bolts", StepHandOnQuestion::withKeyBolts)
        .fact("torque", StepHandOnQuestion::withBoltsAsPrescribed)
        .fact("process", StepHandOnQuestion::withMakerProcessKept)
        .fact("special", StepHandOnQuestion::withSpecialToolsRequired)
        .fact("used", StepHandOnQuestion::withSpecialToolsUsed);
  }

  @Test
  void every_step_comes_out_as_a_plain_program_says() {
    steps().assertSameForAllKnownFacts();
    steps().assertAgreedWhereFactsAreUnknown(2000);
  }

  private static Gate<ReadyCarQuestion> readyCars() {
    return new Gate<>(
            ReadyCarQuestion.builder().build(),
            question -> HAND_OVER.readyCar(question, ON),
            f ->
                causes(
                    !f.get("finished"),
                    "work-not-finished",
                    !f.get("signed"),
                    "inspector-not-signed",
                    !f.get("papers"),
                    "papers-not-checked",
                    !f.get("car"),
                    "car-not-checked",
                    !f.get("gone"),
                    "fault-not-gone",
                    f.get("parts") && !f.get("oldParts"),
                    "old-parts-not-ready",
                    !f.get("empty"),
                    "things-left-behind",
                    !f.get("inside"),
                    "not-clean-inside",
                    f.get("washed") && !f.get("outside"),
                    "not-clean-outside"))
        .fact("finished", (q, yes) -> q.withEndOfWork(yes ? Permit.ALLOWED : Permit.NOT_YET))
        .fact("signed", ReadyCarQuestion::withInspectorSigned)
        .fact("papers", ReadyCarQuestion::withPapersChecked)
        .fact("car", ReadyCarQuestion::withCarChecked)
        .fact("gone", ReadyCarQuestion::withFaultGone)
        .fact("parts", ReadyCarQuestion::withPartsReplaced)
        .fact("oldParts", ReadyCarQuestion::withOldPartsReady)
        .fact("empty", ReadyCarQuestion::withNothingLeftBehind)
        .fact("inside", ReadyCarQuestion::withCleanInside)
        .fact("washed", (q, yes) -> q.withWashDeclined(!yes))
        .fact("outside", ReadyCarQuestion::withCleanOutside);
  }

  @Test
  void every_ready_car_comes_out_as_a_plain_program_says() {
    readyCars().assertSameForAllKnownFacts();
    readyCars().assertAgreedWhereFactsAreUnknown(2000);
  }

  private static HandOverQuestion act(
      HandOverQuestion question, CustomerHandOverAct act, boolean y) {
    return y
        ? question.withActsDone(
            Stream.concat(question.actsDone().stream(), Stream.of(act)).toList())
        : question.withActsOpen(
            Stream.concat(question.actsOpen().stream(), Stream.of(act)).toList());
  }

  private static Gate<HandOverQuestion> handOvers() {
    HandOverQuestion blank =
        HandOverQuestion.builder()
            .addPapersReturned(IntakePaper.MAINTENANCE_BOOKLET)
            .repairsAdvised(false)
            .firstService(false)
            .coversUsed(false)
            .addAllActsDone(
                aHandOver().actsDone().stream()
                    .filter(
                        act ->
                            !act.equals(CustomerHandOverAct.CAR_SHOWN)
                                && !act.equals(CustomerHandOverAct.OLD_PARTS_SHOWN))
                    .toList())
            .build();
    return new Gate<>(
            blank,
            question -> HAND_OVER.handOver(question, ON),
            f ->
                causes(
                    !f.get("finished"),
                    "work-not-released",
                    !f.get("certificate"),
                    "certificate-missing",
                    !f.get("agreed"),
                    "consent-open",
                    !f.get("paid"),
                    "not-paid",
                    !f.get("pass"),
                    "no-gate-pass",
                    f.get("recall") && !f.get("told"),
                    "recall-not-told",
                    !f.get("paper"),
                    "papers-held",
                    !f.get("shown") || f.get("parts") && !f.get("oldParts"),
                    "acts-open",
                    !f.get("customer"),
                    "not-to-customer"))
        .fact("finished", (q, yes) -> q.withEndOfWork(yes ? Permit.ALLOWED : Permit.NOT_YET))
        .fact(
            "certificate",
            (q, yes) ->
                q.withCertificate(
                    yes ? ReleaseCertificate.MAY_HAND_OVER : ReleaseCertificate.BLOCKED))
        .fact("agreed", (q, yes) -> q.withConsentOpen(!yes))
        .fact("paid", HandOverQuestion::withAccountSettled)
        .fact("pass", HandOverQuestion::withGatePassReady)
        .fact("refused", HandOverQuestion::withSafetyWorkRefused)
        .fact("evidenced", HandOverQuestion::withRefusalEvidenced)
        .fact("recall", (q, yes) -> q.withRecall(yes ? RecallState.OPEN : RecallState.NONE))
        .fact("told", HandOverQuestion::withRecallTold)
        .fact(
            "paper",
            (q, yes) ->
                yes
                    ? q.withPapersReturned(
                        IntakePaper.MAINTENANCE_BOOKLET, IntakePaper.REGISTRATION_CERTIFICATE)
                    : q.withPapersHeld(IntakePaper.REGISTRATION_CERTIFICATE))
        .fact("shown", (q, yes) -> act(q, CustomerHandOverAct.CAR_SHOWN, yes))
        .fact("parts", HandOverQuestion::withPartsReplaced)
        .fact("oldParts", (q, yes) -> act(q, CustomerHandOverAct.OLD_PARTS_SHOWN, yes))
        .fact("customer", HandOverQuestion::withToCustomer);
  }

  @Test
  void every_hand_over_comes_out_as_a_plain_program_says() {
    handOvers().assertSameForAllKnownFacts();
  }

  @Test
  void a_hand_over_of_which_not_all_is_known_comes_out_as_all_its_possibilities_agree() {
    handOvers().assertAgreedWhereFactsAreUnknown(3000);
  }
}
