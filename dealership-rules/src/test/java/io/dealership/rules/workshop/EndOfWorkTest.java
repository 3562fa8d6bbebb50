package io.dealership.rules.workshop;

import static io.dealership.rules.workshop.QualitySamples.BRAKES;
import static io.dealership.rules.workshop.QualitySamples.INSPECTOR;
import static io.dealership.rules.workshop.QualitySamples.LEADER;
import static io.dealership.rules.workshop.QualitySamples.OIL;
import static io.dealership.rules.workshop.QualitySamples.ON;
import static io.dealership.rules.workshop.QualitySamples.OTHER_WORKER;
import static io.dealership.rules.workshop.QualitySamples.QUALITY;
import static io.dealership.rules.workshop.QualitySamples.WORKER;
import static io.dealership.rules.workshop.QualitySamples.at;
import static io.dealership.rules.workshop.QualitySamples.brakes;
import static io.dealership.rules.workshop.QualitySamples.check;
import static io.dealership.rules.workshop.QualitySamples.failing;
import static io.dealership.rules.workshop.QualitySamples.finished;
import static io.dealership.rules.workshop.QualitySamples.flag;
import static io.dealership.rules.workshop.QualitySamples.levels;
import static io.dealership.rules.workshop.QualitySamples.messages;
import static io.dealership.rules.workshop.QualitySamples.missing;
import static io.dealership.rules.workshop.QualitySamples.oil;
import static io.dealership.rules.workshop.QualitySamples.reasons;
import static io.dealership.rules.workshop.QualitySamples.store;
import static io.dealership.rules.workshop.QualitySamples.text;
import static io.dealership.rules.workshop.QualitySamples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.workshop.Inspection;
import io.dealership.core.workshop.InspectionItem;
import io.dealership.core.workshop.InspectionItemCode;
import io.dealership.core.workshop.InspectionLevel;
import io.dealership.core.workshop.PaintDefect;
import io.dealership.core.workshop.Rework;
import io.dealership.core.workshop.WorkArea;
import io.dealership.core.workshop.WorkPaper;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EndOfWorkTest {

  @TempDir Path folder;

  private static Decision<Permit> decide(EndOfWorkQuestion question) {
    return QUALITY.endOfWork(question, ON);
  }

  private static EndOfWorkQuestion with(Inspection... more) {
    return finished().withInspections(Stream.concat(levels().stream(), Stream.of(more)).toList());
  }

  /** One of the checks of the sample, changed. */
  private static EndOfWorkQuestion with(int index, Inspection other) {
    List<Inspection> all = new ArrayList<>(levels());
    all.set(index, other);
    return finished().withInspections(all);
  }

  private static EndOfWorkQuestion without(int index) {
    List<Inspection> all = new ArrayList<>(levels());
    all.remove(index);
    return finished().withInspections(all);
  }

  /** With the notes that a failed check leaves behind. */
  private static EndOfWorkQuestion noted(EndOfWorkQuestion question) {
    return question.withPapersThere(
        Stream.concat(
                finished().papersThere().stream(),
                Stream.of(WorkPaper.FAILURE_NOTED, WorkPaper.RESPONSIBLE_NAMED))
            .toList());
  }

  private static EndOfWorkQuestion reworked(
      EndOfWorkQuestion question, InspectionItemCode item, int minute) {
    return noted(question).withReworks(new Rework(item, WORKER, at(minute)));
  }

  private static void assertOpen(EndOfWorkQuestion question) {
    assertThat(reasons(decide(question))).containsExactly("finished");
    assertThat(decide(question).outcome()).contains(Permit.ALLOWED);
  }

  private static void assertClosed(EndOfWorkQuestion question, String message) {
    Decision<Permit> decision = decide(question);
    assertThat(messages(decision, Locale.ENGLISH)).containsExactly(message);
    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(decision.findings().get(0).nextStep()).isPresent();
  }

  @Test
  void work_that_passed_every_level_is_finished() {
    assertOpen(finished());
  }

  // ---- levels ----

  static Stream<Arguments> levelsLeftOut() {
    return Stream.of(
        Arguments.of("QUALITY-04", 0, "self-check (brakes)"),
        Arguments.of("QUALITY-04", 1, "self-check (oil)"),
        Arguments.of("QUALITY-01", 2, "check by the team leader (brakes, oil)"),
        Arguments.of("QUALITY-02", 3, "final check (brakes, oil)"));
  }

  @ParameterizedTest(name = "{0} without {2}")
  @MethodSource("levelsLeftOut")
  void each_level_is_needed_of_each_item(String clause, int index, String open) {
    assertClosed(without(index), "Checks that are needed have not been passed: " + open + ".");
    assertThat(decide(without(index)).findings().get(0).citations().toString()).contains(clause);
  }

  @Test
  void work_that_nobody_checked_lacks_every_level() {
    EndOfWorkQuestion nothing = finished().withInspections().withItems();

    Decision<Permit> decision = decide(nothing);

    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(messages(decision, Locale.ENGLISH))
        .containsExactly(
            "Checks that are needed have not been passed: self-check, check by the team leader,"
                + " final check.");
    assertThat(messages(decision, Locale.CHINESE)).containsExactly("尚未通过的检验：自检、班组长复检、终检。");
    assertThat(messages(decide(finished().withInspections()), Locale.CHINESE))
        .containsExactly("尚未通过的检验：自检（brakes、oil）、班组长复检（brakes、oil）、终检（brakes、oil）。");
  }

  @Test
  void a_level_that_is_not_needed_changes_nothing() {
    assertOpen(with(check(InspectionLevel.MUTUAL, OTHER_WORKER, 15, BRAKES)));
  }

  @Test
  void QUALITY_01_a_later_level_before_an_earlier_one_is_out_of_order() {
    assertClosed(
        with(2, check(InspectionLevel.TEAM, LEADER, 31, BRAKES, OIL)),
        "A later level was passed before an earlier one: final check (brakes, oil).");
    assertClosed(
        with(1, check(InspectionLevel.SELF, OTHER_WORKER, 21, OIL)),
        "A later level was passed before an earlier one: check by the team leader (oil).");
    // at the same minute is no disorder
    assertOpen(with(2, check(InspectionLevel.TEAM, LEADER, 30, BRAKES, OIL)));
    assertOpen(with(1, check(InspectionLevel.SELF, OTHER_WORKER, 20, OIL)));
  }

  @Test
  void a_level_that_is_passed_again_in_order_cures_the_disorder() {
    EndOfWorkQuestion disorder = with(2, check(InspectionLevel.TEAM, LEADER, 31, BRAKES, OIL));

    assertOpen(
        disorder.withInspections(
            Stream.concat(
                    disorder.inspections().stream(),
                    Stream.of(check(InspectionLevel.FINAL, INSPECTOR, 31, BRAKES, OIL)))
                .toList()));
  }

  // ---- hands ----

  @Test
  void SEG_01_nobody_who_worked_on_the_order_does_the_final_check() {
    assertClosed(
        with(3, check(InspectionLevel.FINAL, OTHER_WORKER, 30, BRAKES, OIL)),
        "These people worked on it and checked it themselves: E-2.");
    // also of an item on which only somebody else worked
    assertClosed(
        with(3, check(InspectionLevel.FINAL, INSPECTOR, 30, BRAKES))
            .withInspections(
                Stream.concat(
                        without(3).inspections().stream(),
                        Stream.of(
                            check(InspectionLevel.FINAL, INSPECTOR, 30, BRAKES),
                            check(InspectionLevel.FINAL, WORKER, 30, OIL)))
                    .toList()),
        "These people worked on it and checked it themselves: E-1.");
  }

  @Test
  void SEG_01_who_did_it_again_does_not_check_it_either() {
    EndOfWorkQuestion question =
        noted(with(3, failing(check(InspectionLevel.FINAL, INSPECTOR, 30, OIL, BRAKES))))
            .withReworks(new Rework(OIL, INSPECTOR, at(40)));

    assertThat(
            reasons(
                decide(
                    question.withInspections(
                        Stream.concat(
                                question.inspections().stream(),
                                Stream.of(
                                    check(InspectionLevel.SELF, INSPECTOR, 41, OIL),
                                    check(InspectionLevel.TEAM, LEADER, 42, OIL),
                                    check(InspectionLevel.FINAL, INSPECTOR, 43, OIL)))
                            .toList()))))
        .containsExactly("same-hands");
  }

  @Test
  void another_worker_may_stand_in_for_the_leader_but_not_for_the_own_work() {
    EndOfWorkQuestion crosswise =
        finished()
            .withInspections(
                Stream.concat(
                        without(2).inspections().stream(),
                        Stream.of(
                            check(InspectionLevel.TEAM, WORKER, 20, OIL),
                            check(InspectionLevel.TEAM, OTHER_WORKER, 20, BRAKES)))
                    .toList());

    assertOpen(crosswise);
    assertClosed(
        with(2, check(InspectionLevel.TEAM, WORKER, 20, BRAKES, OIL)),
        "These people worked on it and checked it themselves: E-1.");
  }

  @Test
  void who_worked_has_to_be_known() {
    EndOfWorkQuestion unknown = finished().withItems(brakes().withWorkers(), oil());

    assertThat(decide(unknown).outcome()).isEmpty();
    assertThat(missing(decide(unknown))).containsExactly("handsApart");
    assertThat(decide(unknown.withInspections()).outcome()).contains(Permit.NOT_YET);
  }

  // ---- signature and post ----

  @Test
  void QUALITY_20_a_check_without_signature_does_not_count() {
    assertClosed(
        with(2, check(InspectionLevel.TEAM, LEADER, 20, BRAKES, OIL).withSigned(false)),
        "Checks are not signed: check by the team leader (brakes, oil).");
  }

  @Test
  void QUALITY_03_the_final_check_is_done_by_an_inspector_or_the_technical_director() {
    Inspection last = check(InspectionLevel.FINAL, INSPECTOR, 30, BRAKES, OIL);

    assertOpen(with(3, last.withRole(RoleId.of("technical-director"))));
    assertClosed(
        with(3, last.withRole(RoleId.of("team-leader"))),
        "The final check was done by a post that may not do it: E-4.");
    assertThat(missing(decide(with(3, last.withRole(Optional.empty())))))
        .containsExactly("inspectorEntitled");
  }

  @Test
  void the_posts_of_the_final_check_are_posts_of_the_catalogue() {
    for (String parameter : List.of(QualityRules.FINAL_ROLES, QualityRules.SIGNERS)) {
      for (String role :
          QualitySamples.ALL.packs().pack(QualityRules.PACK).parameter(parameter, ON).texts()) {
        assertThat(QualitySamples.ALL.organization().catalog(ON).find(RoleId.of(role)))
            .as(role)
            .isPresent();
      }
    }
  }

  // ---- rework ----

  private static final Inspection OIL_FAILS =
      failing(check(InspectionLevel.FINAL, INSPECTOR, 30, OIL, BRAKES));
  private static final Inspection BRAKES_FAIL =
      failing(check(InspectionLevel.FINAL, INSPECTOR, 30, BRAKES, OIL));

  private static EndOfWorkQuestion and(EndOfWorkQuestion question, Inspection... more) {
    return question.withInspections(
        Stream.concat(question.inspections().stream(), Stream.of(more)).toList());
  }

  @Test
  void QUALITY_07_a_failed_item_is_done_again_and_noted() {
    assertThat(messages(decide(with(3, OIL_FAILS)), Locale.ENGLISH))
        .containsExactly(
            "Failed and not done again: oil.",
            "Done again, or failed, and not passed since: self-check (oil), check by the team leader"
                + " (oil), final check (oil). Only these are checked again.");
    assertThat(missing(decide(with(3, OIL_FAILS)))).doesNotContain("reworkDone");
    assertThat(
            messages(
                decide(
                    with(3, OIL_FAILS)
                        .withPapersMissing(WorkPaper.FAILURE_NOTED, WorkPaper.RESPONSIBLE_NAMED)),
                Locale.ENGLISH))
        .contains(
            "Papers or entries are missing: note of the failed check on the order, who answers for"
                + " it.");
  }

  @Test
  void QUALITY_07_only_the_items_that_were_done_again_are_checked_again() {
    EndOfWorkQuestion redone = reworked(with(3, OIL_FAILS), OIL, 40);

    assertThat(reasons(decide(redone))).containsExactly("recheck-open");
    assertOpen(
        and(
            redone,
            check(InspectionLevel.SELF, WORKER, 40, OIL),
            check(InspectionLevel.TEAM, LEADER, 41, OIL),
            check(InspectionLevel.FINAL, INSPECTOR, 42, OIL)));
    assertClosed(
        and(
            redone,
            check(InspectionLevel.SELF, WORKER, 40, OIL),
            check(InspectionLevel.FINAL, INSPECTOR, 42, OIL)),
        "Done again, or failed, and not passed since: check by the team leader (oil). Only these"
            + " are checked again.");
  }

  @Test
  void a_check_before_the_rework_was_done_does_not_count() {
    EndOfWorkQuestion redone = reworked(with(3, OIL_FAILS), OIL, 40);

    assertThat(
            reasons(
                decide(
                    and(
                        redone,
                        check(InspectionLevel.SELF, WORKER, 39, OIL),
                        check(InspectionLevel.TEAM, LEADER, 41, OIL),
                        check(InspectionLevel.FINAL, INSPECTOR, 42, OIL)))))
        .containsExactly("recheck-open");
  }

  @Test
  void a_check_that_passes_it_without_rework_does_not_cure_a_failed_item() {
    EndOfWorkQuestion waved =
        and(noted(with(3, OIL_FAILS)), check(InspectionLevel.FINAL, INSPECTOR, 35, OIL));

    assertThat(reasons(decide(waved))).containsExactly("rework-open", "recheck-open");
  }

  @Test
  void a_rework_that_fails_again_has_to_be_done_again() {
    EndOfWorkQuestion redone = reworked(with(3, OIL_FAILS), OIL, 40);
    EndOfWorkQuestion again = and(redone, failing(check(InspectionLevel.TEAM, LEADER, 50, OIL)));

    assertThat(reasons(decide(again))).containsExactly("rework-open", "recheck-open");
    assertThat(
            reasons(
                decide(
                    again.withReworks(
                        new Rework(OIL, WORKER, at(40)), new Rework(OIL, WORKER, at(50))))))
        .containsExactly("recheck-open");
  }

  @Test
  void a_rework_of_safety_brings_the_final_check_in_full() {
    EndOfWorkQuestion redone = reworked(with(3, BRAKES_FAIL), BRAKES, 40);
    EndOfWorkQuestion onlyBrakes =
        and(
            redone,
            check(InspectionLevel.SELF, WORKER, 41, BRAKES),
            check(InspectionLevel.TEAM, LEADER, 42, BRAKES),
            check(InspectionLevel.FINAL, INSPECTOR, 43, BRAKES));

    assertClosed(
        onlyBrakes,
        "A safety item failed or was done again, and the final check is due in full; open: final"
            + " check (oil).");
    assertOpen(and(onlyBrakes, check(InspectionLevel.FINAL, INSPECTOR, 43, OIL)));
    assertThat(
            missing(
                decide(onlyBrakes.withItems(brakes().withSafetyCritical(Optional.empty()), oil()))))
        .containsExactly("fullScopeRechecked");
  }

  @Test
  void what_is_wrong_before_the_work_is_no_failure_of_the_work() {
    assertOpen(with(failing(check(InspectionLevel.BEFORE_WORK, INSPECTOR, 0, BRAKES))));
  }

  // ---- policies ----

  @Test
  void a_store_has_self_mutual_and_final_check() throws IOException {
    QualityRules rules =
        store(folder, texts(QualityRules.LEVELS, "self", "mutual", "final")).quality();
    EndOfWorkQuestion mutual =
        with(
            check(InspectionLevel.MUTUAL, OTHER_WORKER, 15, BRAKES),
            check(InspectionLevel.MUTUAL, WORKER, 15, OIL));

    assertThat(reasons(rules.endOfWork(finished(), ON))).containsExactly("levels-open");
    assertThat(rules.endOfWork(mutual, ON).outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void a_store_with_the_self_check_only_needs_nothing_else() throws IOException {
    QualityRules rules = store(folder, texts(QualityRules.LEVELS, "self")).quality();

    assertThat(rules.endOfWork(finished().withInspections(levels().subList(0, 2)), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_store_lets_the_technical_manager_do_the_final_check() throws IOException {
    QualityRules rules =
        store(folder, texts(QualityRules.FINAL_ROLES, "quality-inspector", "technical-manager"))
            .quality();

    assertThat(
            rules
                .endOfWork(
                    with(
                        3,
                        check(InspectionLevel.FINAL, INSPECTOR, 30, BRAKES, OIL)
                            .withRole(RoleId.of("technical-manager"))),
                    ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_store_lets_the_team_leader_check_the_own_work() throws IOException {
    QualityRules rules = store(folder, texts(QualityRules.OTHER_HANDS, "final")).quality();

    assertThat(
            rules
                .endOfWork(with(2, check(InspectionLevel.TEAM, WORKER, 20, BRAKES, OIL)), ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void where_samples_are_taken_a_car_that_was_not_chosen_needs_no_final_check() throws IOException {
    QualityRules rules = store(folder, flag(QualityRules.EVERY_CAR, false)).quality();
    EndOfWorkQuestion spared = without(3).withChosenForSample(false);

    assertThat(reasons(rules.endOfWork(spared, ON))).containsExactly("finished-unsampled");
    assertThat(rules.endOfWork(spared, ON).outcome()).contains(Permit.ALLOWED);
    assertThat(reasons(rules.endOfWork(spared.withChosenForSample(true), ON)))
        .containsExactly("levels-open");
    assertThat(missing(rules.endOfWork(spared.withChosenForSample(Optional.empty()), ON)))
        .contains("levelsPassed");
    // the standard does not know samples
    assertThat(reasons(decide(spared))).containsExactly("levels-open");
  }

  @ParameterizedTest
  @EnumSource(RepairKind.class)
  void where_samples_are_taken_a_kind_that_needs_a_certificate_keeps_the_final_check(
      RepairKind kind) throws IOException {
    QualityRules rules = store(folder, flag(QualityRules.EVERY_CAR, false)).quality();
    boolean heavy =
        List.of(
                RepairKind.ASSEMBLY_OVERHAUL,
                RepairKind.COMPLETE_OVERHAUL,
                RepairKind.SECONDARY_MAINTENANCE)
            .contains(kind);
    EndOfWorkQuestion spared =
        without(3)
            .withChosenForSample(false)
            .withKinds(kind)
            .withPapersThere(
                Stream.concat(
                        finished().papersThere().stream(), Stream.of(WorkPaper.MAINTENANCE_CARD))
                    .toList());

    assertThat(rules.endOfWork(spared, ON).outcome())
        .contains(heavy ? Permit.NOT_YET : Permit.ALLOWED);
    assertThat(rules.endOfWork(spared.withKinds(), ON).outcome()).isEmpty();
  }

  @Test
  void where_samples_are_taken_a_rework_of_safety_brings_the_final_check() throws IOException {
    QualityRules rules = store(folder, flag(QualityRules.EVERY_CAR, false)).quality();
    EndOfWorkQuestion redone =
        and(
            reworked(without(3), BRAKES, 25).withChosenForSample(false),
            check(InspectionLevel.SELF, WORKER, 26, BRAKES),
            check(InspectionLevel.TEAM, LEADER, 27, BRAKES));

    assertThat(reasons(rules.endOfWork(redone, ON))).containsExactly("levels-open", "recheck-open");
    assertThat(
            rules
                .endOfWork(
                    and(redone, check(InspectionLevel.FINAL, INSPECTOR, 28, BRAKES, OIL)), ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_store_checks_all_again_after_any_rework_or_after_none() throws IOException {
    QualityRules all = store(folder.resolve("all"), text(QualityRules.FULL_SCOPE, "all")).quality();
    QualityRules none =
        store(folder.resolve("none"), text(QualityRules.FULL_SCOPE, "none")).quality();
    EndOfWorkQuestion oilRedone =
        and(
            reworked(with(3, OIL_FAILS), OIL, 40),
            check(InspectionLevel.SELF, WORKER, 40, OIL),
            check(InspectionLevel.TEAM, LEADER, 41, OIL),
            check(InspectionLevel.FINAL, INSPECTOR, 42, OIL));
    EndOfWorkQuestion brakesRedone =
        and(
            reworked(with(3, BRAKES_FAIL), BRAKES, 40),
            check(InspectionLevel.SELF, WORKER, 40, BRAKES),
            check(InspectionLevel.TEAM, LEADER, 41, BRAKES),
            check(InspectionLevel.FINAL, INSPECTOR, 42, BRAKES));

    assertThat(reasons(all.endOfWork(oilRedone, ON))).containsExactly("full-recheck-open");
    assertThat(none.endOfWork(brakesRedone, ON).outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void a_scope_that_there_is_not_is_refused() throws IOException {
    QualityRules rules = store(folder, text(QualityRules.FULL_SCOPE, "some")).quality();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.endOfWork(finished(), ON))
        .withMessage("Parameter rework.fullScope must be none, safety or all, but was 'some'");
  }

  // ---- what goes with it ----

  static Stream<Arguments> flaws() {
    return Stream.of(
        Arguments.of("QUALITY-05", finished().withOrderedDone(false), "ordered-not-done"),
        Arguments.of("QUALITY-05", finished().withNothingExtra(false), "extra-work"),
        Arguments.of("SURCHARGE-04", finished().withAddedConsented(false), "consent-not-evidenced"),
        Arguments.of("QUALITY-08", finished().withRoadTestRecorded(false), "road-test-missing"),
        Arguments.of(
            "QUALITY-15",
            noted(finished()).withPaintDefects(PaintDefect.BLISTERS),
            "paint-defects"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("flaws")
  void each_flaw_is_told_with_its_clause(String clause, EndOfWorkQuestion question, String reason) {
    Decision<Permit> decision = decide(question);

    assertThat(reasons(decision)).containsExactly(reason);
    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(decision.findings().get(0).citations().toString()).contains(clause);
  }

  static Stream<WorkArea> testedAreas() {
    return Stream.of(
        WorkArea.BRAKES, WorkArea.STEERING, WorkArea.CHASSIS, WorkArea.POWER_TRAIN, WorkArea.NOISE);
  }

  @ParameterizedTest
  @MethodSource("testedAreas")
  void QUALITY_08_these_areas_need_a_road_test(WorkArea area) {
    EndOfWorkQuestion question =
        finished().withRoadTestRecorded(false).withItems(brakes().withAreas(area), oil());

    assertThat(reasons(decide(question))).containsExactly("road-test-missing");
    assertOpen(question.withRoadTestRecorded(true));
  }

  @Test
  void QUALITY_08_other_areas_need_none() {
    EndOfWorkQuestion lamps =
        finished()
            .withRoadTestRecorded(false)
            .withItems(brakes().withAreas(WorkArea.ELECTRICAL), oil());

    assertOpen(lamps);
    assertThat(missing(decide(lamps.withItems(brakes().withAreas(), oil()))))
        .containsExactly("roadTestRecorded", "paintClean");
    assertThat(messages(decide(finished().withRoadTestRecorded(false)), Locale.CHINESE))
        .containsExactly("作业涉及制动，没有路试记录。");
  }

  private static InspectionItem paint() {
    return brakes().withAreas(WorkArea.PAINT).withSafetyCritical(false);
  }

  @Test
  void QUALITY_15_new_paint_has_to_be_looked_at() {
    EndOfWorkQuestion painted = finished().withItems(paint(), oil());

    assertThat(missing(decide(painted))).containsExactly("paintClean");
    assertThat(missing(decide(painted.withPaintSeen(false)))).containsExactly("paintClean");
    assertOpen(painted.withPaintSeen(true));
    assertThat(
            messages(
                decide(
                    noted(painted)
                        .withPaintDefects(PaintDefect.SAND_HOLES, PaintDefect.COLOR_DIFFERENCE)),
                Locale.ENGLISH))
        .containsExactly("The paint shows: sand holes, difference of color. The car stays.");
  }

  static Stream<PaintDefect> defects() {
    return Stream.of(
        PaintDefect.SAND_HOLES,
        PaintDefect.BLISTERS,
        PaintDefect.WRINKLES,
        PaintDefect.COLOR_DIFFERENCE);
  }

  @ParameterizedTest
  @MethodSource("defects")
  void QUALITY_15_each_of_four_defects_keeps_the_car(PaintDefect defect) {
    EndOfWorkQuestion question =
        finished().withItems(paint(), oil()).withPaintSeen(true).withPaintDefects(defect);

    assertThat(reasons(decide(noted(question)))).containsExactly("paint-defects");
    assertThat(reasons(decide(question.withPapersMissing(WorkPaper.RESPONSIBLE_NAMED))))
        .containsExactly("paint-defects", "papers-missing");
  }

  @Test
  void a_store_adds_a_defect_of_its_own() throws IOException {
    QualityRules rules = store(folder, texts(QualityRules.PAINT_DEFECTS, "dust")).quality();
    EndOfWorkQuestion dusty =
        finished().withPaintSeen(true).withPaintDefects(PaintDefect.of("dust"));

    assertThat(messages(rules.endOfWork(dusty, ON), Locale.ENGLISH))
        .containsExactly("The paint shows: dust. The car stays.");
    assertOpen(dusty);
  }

  @Test
  void a_store_tests_other_areas_on_the_road() throws IOException {
    QualityRules rules = store(folder, texts(QualityRules.ROAD_TEST_AREAS, "electrical")).quality();

    assertThat(rules.endOfWork(finished().withRoadTestRecorded(false), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  static Stream<Arguments> papers() {
    return Stream.of(
        Arguments.of("QUALITY-10", WorkPaper.CONCLUSION_ON_ORDER),
        Arguments.of("QUALITY-10", WorkPaper.INSPECTION_SHEET),
        Arguments.of("QUALITY-21", WorkPaper.REPAIR_RECORD),
        Arguments.of("QUALITY-20", WorkPaper.ADVICE_SIGNED));
  }

  private static EndOfWorkQuestion without(WorkPaper paper) {
    return finished()
        .withPapersThere(finished().papersThere().stream().filter(p -> !p.equals(paper)).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("papers")
  void each_paper_is_needed(String clause, WorkPaper paper) {
    Decision<Permit> decision = decide(without(paper).withPapersMissing(paper));

    assertThat(reasons(decision)).containsExactly("papers-missing");
    assertThat(decision.findings().get(0).citations().toString()).contains(clause);
    assertThat(missing(decide(without(paper)))).containsExactly("papersComplete");
  }

  @Test
  void QUALITY_06_maintenance_needs_its_card() {
    EndOfWorkQuestion card = finished().withPapersMissing(WorkPaper.MAINTENANCE_CARD);

    assertOpen(card);
    assertThat(messages(decide(card.withPeriodicMaintenance(true)), Locale.ENGLISH))
        .containsExactly("Papers or entries are missing: maintenance card, all ticked.");
    assertThat(reasons(decide(card.withKinds(RepairKind.PRIMARY_MAINTENANCE))))
        .containsExactly("papers-missing");
    assertThat(reasons(decide(card.withKinds(RepairKind.SECONDARY_MAINTENANCE))))
        .containsExactly("papers-missing");
    assertThat(missing(decide(finished().withPeriodicMaintenance(Optional.empty()))))
        .containsExactly("papersComplete");
  }

  @Test
  void QUALITY_16_who_answers_is_noted_for_body_paint_and_the_final_check_only() {
    EndOfWorkQuestion failedAtTeam =
        reworked(with(failing(check(InspectionLevel.TEAM, LEADER, 5, OIL))), OIL, 6)
            .withPapersThere(
                Stream.concat(finished().papersThere().stream(), Stream.of(WorkPaper.FAILURE_NOTED))
                    .toList())
            .withPapersMissing(WorkPaper.RESPONSIBLE_NAMED);

    assertOpen(failedAtTeam);
    assertThat(reasons(decide(failedAtTeam.withItems(brakes(), oil().withAreas(WorkArea.BODY)))))
        .containsExactly("papers-missing");
    assertThat(reasons(decide(failedAtTeam.withItems(paint(), oil().withAreas(WorkArea.PAINT)))))
        .contains("papers-missing");
    assertThat(missing(decide(failedAtTeam.withItems(brakes(), oil().withAreas()))))
        .contains("papersComplete");
    assertThat(
            reasons(
                decide(
                    reworked(with(failing(check(InspectionLevel.FINAL, LEADER, 5, OIL))), OIL, 6)
                        .withPapersThere(failedAtTeam.papersThere())
                        .withPapersMissing(WorkPaper.RESPONSIBLE_NAMED))))
        .containsExactly("papers-missing");
  }

  // ---- everything at once ----

  @Test
  void all_causes_are_told_at_once_each_with_who_takes_it_away() {
    EmployeeNumber stranger = EmployeeNumber.of("E-8");
    EndOfWorkQuestion question =
        with(3, OIL_FAILS)
            .withOrderedDone(false)
            .withNothingExtra(false)
            .withAddedConsented(false)
            .withRoadTestRecorded(false)
            .withPaintDefects(PaintDefect.WRINKLES)
            .withPapersThere()
            .withPapersMissing(WorkPaper.REPAIR_RECORD)
            .withInspections(
                check(InspectionLevel.SELF, WORKER, 10, BRAKES),
                check(InspectionLevel.TEAM, WORKER, 20, BRAKES),
                check(InspectionLevel.FINAL, stranger, 30, BRAKES).withSigned(false),
                failing(check(InspectionLevel.SELF, OTHER_WORKER, 12, OIL)));

    Decision<Permit> decision = decide(question);

    assertThat(reasons(decision))
        .containsExactly(
            "rework-open",
            "recheck-open",
            "same-hands",
            "checks-unsigned",
            "ordered-not-done",
            "extra-work",
            "consent-not-evidenced",
            "road-test-missing",
            "paint-defects",
            "papers-missing");
    assertThat(decision.findings())
        .allSatisfy(
            finding ->
                assertThat(finding.nextStep().orElseThrow().text().en())
                    .matches(
                        ".*([Ww]orker|[Ll]eader|[Ii]nspector|[Aa]dvisor|[Tt]eam|[Ll]evels|[Pp]ainter"
                            + "|Somebody|Whoever).*"));
  }
}
