package io.dealership.rules.workshop;

import static io.dealership.rules.workshop.QualitySamples.ON;
import static io.dealership.rules.workshop.QualitySamples.QUALITY;
import static io.dealership.rules.workshop.QualitySamples.at;
import static io.dealership.rules.workshop.QualitySamples.flag;
import static io.dealership.rules.workshop.QualitySamples.reasons;
import static io.dealership.rules.workshop.QualitySamples.store;
import static io.dealership.rules.workshop.QualitySamples.text;
import static io.dealership.rules.workshop.QualitySamples.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.workshop.CheckedItem;
import io.dealership.core.workshop.Inspection;
import io.dealership.core.workshop.InspectionItem;
import io.dealership.core.workshop.InspectionLevel;
import io.dealership.core.workshop.Rework;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random records of checks come out as a second program says, which tries every choice of checks;
 * and laws that hold for every record.
 */
class CheckRecordTest {

  private static final int HISTORIES = 20_000;

  @TempDir Path folder;

  private static Set<String> causes(Decision<Permit> decision) {
    Set<String> causes = new TreeSet<>();
    for (String reason : reasons(decision)) {
      if (!reason.startsWith("finished")) {
        causes.add(reason);
      }
    }
    return causes;
  }

  private void compare(
      QualityRules rules, int tries, List<String> levels, boolean everyCar, String scope) {
    RandomHistories histories = new RandomHistories(2026, true);
    Set<String> seen = new TreeSet<>();
    int open = 0;
    for (int i = 0; i < tries; i++) {
      EndOfWorkQuestion question = histories.next();
      PlainChecks plain = new PlainChecks(question, levels, everyCar, scope);

      Decision<Permit> decision = rules.endOfWork(question, ON);

      Set<String> causes = plain.causes();
      assertThat(causes(decision)).as("%s", question).isEqualTo(causes);
      assertThat(decision.outcome())
          .as("%s", question)
          .contains(causes.isEmpty() ? Permit.ALLOWED : Permit.NOT_YET);
      if (causes.isEmpty()) {
        assertThat(reasons(decision))
            .containsExactly(plain.needsFinal() ? "finished" : "finished-unsampled");
      }
      seen.addAll(causes);
      open += causes.isEmpty() ? 1 : 0;
    }
    assertThat(open).as("open ones").isBetween(tries / 50, tries / 2);
    assertThat(seen).hasSize(scope.equals("none") ? 7 : 8);
  }

  @Test
  void twenty_thousand_records_come_out_as_a_plain_program_says() {
    compare(QUALITY, HISTORIES, List.of("self", "team", "final"), true, "safety");
  }

  @Test
  void so_they_do_where_samples_are_taken_and_any_rework_brings_the_full_scope()
      throws IOException {
    QualityRules rules =
        store(folder, flag(QualityRules.EVERY_CAR, false), text(QualityRules.FULL_SCOPE, "all"))
            .quality();

    compare(rules, HISTORIES / 4, List.of("self", "team", "final"), false, "all");
  }

  @Test
  void so_they_do_with_two_levels_and_no_full_scope() throws IOException {
    QualityRules rules =
        store(
                folder,
                texts(QualityRules.LEVELS, "self", "final"),
                text(QualityRules.FULL_SCOPE, "none"))
            .quality();

    compare(rules, HISTORIES / 4, List.of("self", "final"), true, "none");
  }

  @Test
  void what_is_not_known_of_a_record_leaves_open_what_its_possibilities_do_not_agree_on()
      throws IOException {
    QualityRules rules = store(folder, flag(QualityRules.EVERY_CAR, false)).quality();
    RandomHistories histories = new RandomHistories(43, false);
    List<String> levels = List.of("self", "team", "final");
    int undetermined = 0;
    for (int i = 0; i < HISTORIES / 4; i++) {
      EndOfWorkQuestion question = histories.next();
      boolean best =
          new PlainChecks(
                  PlainChecks.complete(question, true, RandomHistories.EVERYBODY),
                  levels,
                  false,
                  "safety")
              .causes()
              .isEmpty();
      boolean worst =
          new PlainChecks(
                  PlainChecks.complete(question, false, RandomHistories.EVERYBODY),
                  levels,
                  false,
                  "safety")
              .causes()
              .isEmpty();

      Decision<Permit> decision = rules.endOfWork(question, ON);

      assertThat(decision.outcome())
          .as("%s", question)
          .isEqualTo(
              worst
                  ? Optional.of(Permit.ALLOWED)
                  : best ? Optional.empty() : Optional.of(Permit.NOT_YET));
      undetermined += best && !worst ? 1 : 0;
    }
    assertThat(undetermined).isBetween(HISTORIES / 200, HISTORIES / 8);
  }

  // ---- laws ----

  private static EndOfWorkQuestion plus(EndOfWorkQuestion question, Inspection more, int index) {
    List<Inspection> all = new ArrayList<>(question.inspections());
    all.add(Math.min(index, all.size()), more);
    return question.withInspections(all);
  }

  /** A passed and signed check by somebody who did none of the work, in a post that may. */
  private static Inspection goodCheck(EndOfWorkQuestion question, String level, int minute) {
    Inspection.Builder check = Inspection.builder();
    check
        .level(InspectionLevel.of(level))
        .by(EmployeeNumber.of("E-9"))
        .role(RoleId.of("technical-director"))
        .at(at(minute))
        .signed(true);
    for (InspectionItem item : question.items()) {
      check.addItems(new CheckedItem(item.code(), true));
    }
    return check.build();
  }

  @Property(tries = 2000)
  boolean a_passed_check_by_somebody_else_never_closes_the_gate(
      @ForAll long seed, @ForAll boolean known) {
    Random random = new Random(seed);
    EndOfWorkQuestion question = new RandomHistories(seed, known).next();
    String level = List.of("self", "team", "final", "mutual").get(random.nextInt(4));
    EndOfWorkQuestion more =
        plus(question, goodCheck(question, level, random.nextInt(14)), random.nextInt(5));

    Optional<Permit> before = QUALITY.endOfWork(question, ON).outcome();
    Optional<Permit> after = QUALITY.endOfWork(more, ON).outcome();

    return before.equals(Optional.of(Permit.NOT_YET))
        || (before.isEmpty()
            ? !after.equals(Optional.of(Permit.NOT_YET))
            : after.equals(Optional.of(Permit.ALLOWED)));
  }

  @Property(tries = 1000)
  void doing_what_the_causes_ask_for_opens_the_gate(@ForAll long seed, @ForAll boolean known) {
    EndOfWorkQuestion question = new RandomHistories(seed, known).next();
    List<Rework> reworks = new ArrayList<>(question.reworks());
    for (InspectionItem item : question.items()) {
      if (reasons(QUALITY.endOfWork(question, ON)).contains("rework-open")) {
        reworks.add(new Rework(item.code(), EmployeeNumber.of("E-1"), at(100)));
      }
    }
    EndOfWorkQuestion done =
        plus(
            plus(
                plus(question.withReworks(reworks), goodCheck(question, "self", 100), 0),
                goodCheck(question, "team", 101),
                0),
            goodCheck(question, "final", 102),
            0);
    EndOfWorkQuestion told = PlainChecks.complete(done, true, RandomHistories.EVERYBODY);

    assertThat(QUALITY.endOfWork(told, ON).outcome()).contains(Permit.ALLOWED);
  }

  @Property(tries = 1000)
  void the_order_in_which_a_record_is_written_changes_nothing(@ForAll long seed) {
    EndOfWorkQuestion question = new RandomHistories(seed, false).next();
    List<Inspection> checks = new ArrayList<>(question.inspections());
    List<Rework> reworks = new ArrayList<>(question.reworks());
    List<InspectionItem> items = new ArrayList<>(question.items());
    Random random = new Random(seed);
    Collections.shuffle(checks, random);
    Collections.shuffle(reworks, random);
    Collections.shuffle(items, random);

    Decision<Permit> one = QUALITY.endOfWork(question, ON);
    Decision<Permit> other =
        QUALITY.endOfWork(
            question.withInspections(checks).withReworks(reworks).withItems(items), ON);

    assertThat(other.outcome()).isEqualTo(one.outcome());
    assertThat(reasons(other)).isEqualTo(reasons(one));
  }

  @Property(tries = 1000)
  boolean a_rework_never_opens_the_gate_without_a_check_after_it(@ForAll long seed) {
    EndOfWorkQuestion question = new RandomHistories(seed, true).next();
    List<Rework> reworks = new ArrayList<>(question.reworks());
    reworks.add(new Rework(question.items().get(0).code(), EmployeeNumber.of("E-1"), at(200)));

    return QUALITY
        .endOfWork(question.withReworks(reworks), ON)
        .outcome()
        .equals(Optional.of(Permit.NOT_YET));
  }
}
