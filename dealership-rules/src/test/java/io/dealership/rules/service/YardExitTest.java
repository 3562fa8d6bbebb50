package io.dealership.rules.service;

import static io.dealership.rules.workshop.QualitySamples.HAND_OVER;
import static io.dealership.rules.workshop.QualitySamples.ON;
import static io.dealership.rules.workshop.QualitySamples.anExit;
import static io.dealership.rules.workshop.QualitySamples.at;
import static io.dealership.rules.workshop.QualitySamples.confirmed;
import static io.dealership.rules.workshop.QualitySamples.gatePass;
import static io.dealership.rules.workshop.QualitySamples.inspection;
import static io.dealership.rules.workshop.QualitySamples.messages;
import static io.dealership.rules.workshop.QualitySamples.missing;
import static io.dealership.rules.workshop.QualitySamples.payment;
import static io.dealership.rules.workshop.QualitySamples.reasons;
import static io.dealership.rules.workshop.QualitySamples.store;
import static io.dealership.rules.workshop.QualitySamples.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.service.ExitConfirmation;
import io.dealership.core.service.ExitConfirmationKind;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YardExitTest {

  @TempDir Path folder;

  private static Decision<Permit> decide(YardExitQuestion question) {
    return HAND_OVER.yardExit(question, ON);
  }

  private static void assertClosed(YardExitQuestion question, String message) {
    assertThat(messages(decide(question), Locale.ENGLISH)).containsExactly(message);
    assertThat(decide(question).outcome()).contains(Permit.NOT_YET);
  }

  @Test
  void SEG_06_three_people_in_three_posts_let_a_car_leave() {
    Decision<Permit> decision = decide(anExit(payment(), inspection(), gatePass()));

    assertThat(decision.outcome()).contains(Permit.ALLOWED);
    assertThat(messages(decision, Locale.CHINESE)).containsExactly("收款、检验、出门证由不同人员和岗位确认，可以放行。");
  }

  @Test
  void SETTLE_05_each_confirmation_is_needed() {
    YardExitQuestion noPass = anExit(payment(), inspection());

    assertClosed(
        noPass.withMissing(ExitConfirmationKind.GATE_PASS),
        "Confirmations are missing: gate pass.");
    assertClosed(
        anExit()
            .withMissing(
                ExitConfirmationKind.GATE_PASS,
                ExitConfirmationKind.PAYMENT,
                ExitConfirmationKind.INSPECTION),
        "Confirmations are missing: payment, inspection, gate pass.");
    assertThat(missing(decide(noPass))).containsExactly("confirmationsThere");
  }

  @Test
  void SEG_06_one_person_gives_one_of_them_only() {
    assertClosed(
        anExit(payment(), inspection(), gatePass().withBy(payment().by())),
        "One person gave more than one confirmation: E-5.");
    // in another post it is the same person still
    assertThat(
            reasons(
                decide(
                    anExit(
                        payment(),
                        inspection().withBy(payment().by()),
                        gatePass().withBy(payment().by())))))
        .containsExactly("same-person");
  }

  @Test
  void SEG_06_one_post_gives_one_of_them_only() {
    assertClosed(
        anExit(payment(), inspection(), gatePass().withRole(RoleId.of("cashier"))),
        "One post gave more than one confirmation: cashier.");
    assertThat(
            missing(decide(anExit(payment(), inspection(), gatePass().withRole(Optional.empty())))))
        .containsExactly("postsApart");
  }

  @Test
  void SETTLE_02_the_gate_pass_is_handed_over_at_the_payment() {
    assertClosed(
        anExit(payment(), inspection(), gatePass().withAt(at(39))),
        "The gate pass was handed over before the payment.");
    assertThat(
            missing(decide(anExit(payment(), inspection(), gatePass().withAt(Optional.empty())))))
        .containsExactly("passAfterPayment");
    // when the inspection was confirmed does not matter here
    assertThat(decide(anExit(payment(), inspection().withAt(at(90)), gatePass())).outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_gate_pass_of_another_order_does_not_count() {
    assertClosed(
        anExit(payment(), inspection(), gatePass().withOrder(RepairOrderNumber.of("RO-2"))),
        "A confirmation is of another order: gate pass.");
    assertThat(
            decide(
                    anExit(
                        payment(),
                        inspection(),
                        gatePass(),
                        gatePass().withOrder(RepairOrderNumber.of("RO-2"))))
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void another_confirmation_heals_what_is_wrong_with_the_first() {
    ExitConfirmation early = gatePass().withAt(at(1));
    ExitConfirmation own = gatePass().withBy(payment().by());

    assertThat(decide(anExit(payment(), inspection(), early, gatePass())).outcome())
        .contains(Permit.ALLOWED);
    assertThat(decide(anExit(own, payment(), inspection(), gatePass())).outcome())
        .contains(Permit.ALLOWED);
    // each is right in something, none in all
    assertThat(reasons(decide(anExit(payment(), inspection(), early, own))))
        .containsExactly("pass-before-payment");
  }

  @Test
  void all_causes_are_told_at_once() {
    assertThat(
            reasons(
                decide(
                    anExit(
                            payment(),
                            gatePass()
                                .withBy(payment().by())
                                .withRole(RoleId.of("cashier"))
                                .withAt(at(1)))
                        .withMissing(ExitConfirmationKind.INSPECTION))))
        .containsExactly(
            "confirmations-missing", "same-person", "same-post", "pass-before-payment");
  }

  @Test
  void a_store_asks_for_a_confirmation_of_its_own() throws IOException {
    HandOverRules rules =
        store(
                folder,
                texts(HandOverRules.CONFIRMATIONS, "payment", "inspection", "gate-pass", "guard"))
            .handOver();
    YardExitQuestion three = anExit(payment(), inspection(), gatePass());
    ExitConfirmation guard =
        confirmed(ExitConfirmationKind.of("guard"), "E-7", "security-guard", 41);

    assertThat(missing(rules.yardExit(three, ON))).containsExactly("confirmationsThere");
    assertThat(
            rules
                .yardExit(three.withConfirmations(payment(), inspection(), gatePass(), guard), ON)
                .outcome())
        .contains(Permit.ALLOWED);
    assertThat(
            reasons(
                rules.yardExit(
                    three.withConfirmations(
                        payment(), inspection(), gatePass(), guard.withBy(payment().by())),
                    ON)))
        .containsExactly("same-person");
  }

  // ---- a second program ----

  private static YardExitQuestion random(Random random) {
    List<ExitConfirmation> all = new ArrayList<>(List.of(payment(), inspection(), gatePass()));
    for (int more = random.nextInt(4); more > 0; more--) {
      all.add(all.get(random.nextInt(3)));
    }
    List<ExitConfirmation> shaken = new ArrayList<>();
    for (ExitConfirmation each : all) {
      ExitConfirmation next = each;
      if (random.nextInt(4) == 0) {
        next = next.withBy(EmployeeNumber.of("E-" + (4 + random.nextInt(3))));
      }
      if (random.nextInt(5) == 0) {
        next =
            next.withRole(RoleId.of(List.of("cashier", "settlement-clerk").get(random.nextInt(2))));
      }
      if (random.nextInt(3) == 0) {
        next = next.withAt(at(39 + random.nextInt(3)));
      }
      if (random.nextInt(8) == 0) {
        next = next.withOrder(RepairOrderNumber.of("RO-2"));
      }
      if (random.nextInt(12) > 0) {
        shaken.add(next);
      }
    }
    YardExitQuestion question = anExit(shaken.toArray(new ExitConfirmation[0]));
    return question.withMissing(
        List.of(
                ExitConfirmationKind.PAYMENT,
                ExitConfirmationKind.INSPECTION,
                ExitConfirmationKind.GATE_PASS)
            .stream()
            .filter(kind -> shaken.stream().noneMatch(each -> each.kind().equals(kind)))
            .toList());
  }

  /** Whether a payment, an inspection and a gate pass can be chosen that fit; for plain loops. */
  private static boolean opens(YardExitQuestion question) {
    for (ExitConfirmation paid : question.confirmations()) {
      for (ExitConfirmation checked : question.confirmations()) {
        for (ExitConfirmation pass : question.confirmations()) {
          boolean kinds =
              paid.kind().code().equals("payment")
                  && checked.kind().code().equals("inspection")
                  && pass.kind().code().equals("gate-pass");
          Set<Object> people = Set.copyOf(List.of(paid.by(), checked.by(), pass.by()));
          Set<Object> posts = Set.copyOf(List.of(paid.role(), checked.role(), pass.role()));
          Set<Object> orders =
              new TreeSet<>(
                  List.of(
                      paid.order().value(),
                      checked.order().value(),
                      pass.order().value(),
                      question.order().value()));
          if (kinds
              && people.size() == 3
              && posts.size() == 3
              && orders.size() == 1
              && !pass.at().orElseThrow().isBefore(paid.at().orElseThrow())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Test
  void five_thousand_exits_come_out_as_plain_loops_say() {
    Random random = new Random(6);
    int open = 0;
    for (int i = 0; i < 5000; i++) {
      YardExitQuestion question = random(random);
      boolean opens = opens(question);

      assertThat(decide(question).outcome())
          .as("%s", question)
          .contains(opens ? Permit.ALLOWED : Permit.NOT_YET);
      open += opens ? 1 : 0;
    }
    assertThat(open).isBetween(500, 4500);
  }

  @Property(tries = 1000)
  boolean another_good_confirmation_never_closes_the_gate(@ForAll long seed) {
    Random random = new Random(seed);
    YardExitQuestion question = random(random);
    ExitConfirmation more =
        List.of(payment(), inspection(), gatePass())
            .get(random.nextInt(3))
            .withBy(EmployeeNumber.of("E-9"));
    List<ExitConfirmation> all = new ArrayList<>(question.confirmations());
    all.add(more);
    Collections.shuffle(all, random);
    YardExitQuestion richer =
        question
            .withMissing(question.missing().stream().filter(k -> !k.equals(more.kind())).toList())
            .withConfirmations(all);

    return decide(question).outcome().equals(Optional.of(Permit.NOT_YET))
        || decide(richer).outcome().equals(Optional.of(Permit.ALLOWED));
  }
}
