package io.dealership.core.organization;

import static io.dealership.core.organization.Handbook.ADVISOR;
import static io.dealership.core.organization.Handbook.CASHIER;
import static io.dealership.core.organization.Handbook.HEAD;
import static io.dealership.core.organization.Handbook.MANAGER;
import static io.dealership.core.organization.Handbook.RECEPTION;
import static io.dealership.core.organization.Handbook.SETTLEMENT;
import static io.dealership.core.organization.Handbook.catalog;
import static io.dealership.core.organization.Handbook.reception;
import static io.dealership.core.organization.Handbook.settlement;
import static io.dealership.core.organization.Handbook.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.identity.StepId;
import io.dealership.core.text.LocalText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaciMatrixTest {

  private static final LocalText NAME = new LocalText("步骤", "Step");

  private static RaciMatrix matrix() {
    return RaciMatrix.of(List.of(visit(), closing()), catalog());
  }

  private static ProcessRoles closing() {
    return new ProcessRoles(
        "day-end",
        new LocalText("日结", "Day end"),
        List.of(step("day-end.count", List.of(CASHIER), HEAD, List.of(), List.of())));
  }

  private static StepRoles step(
      String id,
      List<RoleId> responsible,
      RoleId accountable,
      List<RoleId> consulted,
      List<RoleId> informed) {
    return new StepRoles(StepId.parse(id), NAME, responsible, accountable, consulted, informed);
  }

  // ---- look-ups ----

  @Test
  void has_processes_and_steps_in_the_order_of_the_handbook() {
    assertThat(matrix().processes()).containsExactly(visit(), closing());
    assertThat(matrix().steps())
        .extracting(StepRoles::step)
        .containsExactly(RECEPTION, SETTLEMENT, StepId.parse("day-end.count"));
    assertThat(matrix()).hasToString("2 processes, 3 steps");
  }

  @Test
  void finds_processes_steps_and_the_steps_of_a_role() {
    assertThat(matrix().process("day-end")).contains(closing());
    assertThat(matrix().process("day-begin")).isEmpty();
    assertThat(matrix().find(RECEPTION)).contains(reception());
    assertThat(matrix().find(StepId.parse("day-end.sum"))).isEmpty();
    assertThat(matrix().step(SETTLEMENT)).isEqualTo(settlement());
    assertThat(matrix().stepsOf(CASHIER))
        .extracting(StepRoles::step)
        .containsExactly(RECEPTION, SETTLEMENT, StepId.parse("day-end.count"));
    assertThat(matrix().stepsOf(MANAGER)).containsExactly(reception());
    assertThat(matrix().stepsOf(RoleId.of("painter"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aftersales-visit.settlment | RaciMatrix.step must be one of the 3 steps, but was aftersales-visit.settlment; maybe aftersales-visit.settlement",
        "dayend.count | RaciMatrix.step must be one of the 3 steps, but was dayend.count; maybe day-end.count",
        "test-drive.sign | RaciMatrix.step must be one of the 3 steps, but was test-drive.sign"
      })
  void an_unknown_step_is_refused_with_the_one_that_was_perhaps_meant(String id, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix().step(StepId.parse(id)))
        .withMessage(message);
  }

  @Test
  void a_process_is_there_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RaciMatrix.of(List.of(visit(), closing(), visit()), catalog()))
        .withMessage(
            "RaciMatrix.processes must have each process once, but had aftersales-visit twice");
  }

  @Test
  void all_roles_are_those_of_the_catalog() {
    RoleId misspelled = RoleId.of("cashir");
    RoleId unknown = RoleId.of("painter");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(step("a.b", List.of(misspelled), HEAD, List.of(), List.of())))
        .withMessage(
            "RaciMatrix.processes must have roles of the catalog, but a.b has cashir; maybe"
                + " cashier");
    for (StepRoles step :
        List.of(
            step("a.b", List.of(unknown), HEAD, List.of(), List.of()),
            step("a.b", List.of(HEAD), unknown, List.of(), List.of()),
            step("a.b", List.of(HEAD), HEAD, List.of(unknown), List.of()),
            step("a.b", List.of(HEAD), HEAD, List.of(), List.of(unknown)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(step))
          .withMessage("RaciMatrix.processes must have roles of the catalog, but a.b has painter");
    }
  }

  private static RaciMatrix of(StepRoles step) {
    return RaciMatrix.of(List.of(new ProcessRoles("a", NAME, List.of(step))), catalog());
  }

  // ---- steps ----

  @Test
  void a_role_has_a_part_in_a_step_by_its_letter() {
    assertThat(reception().part(ADVISOR)).contains("R");
    assertThat(reception().part(MANAGER)).contains("A");
    assertThat(reception().part(HEAD)).contains("C");
    assertThat(reception().part(CASHIER)).contains("I");
    assertThat(settlement().part(CASHIER)).contains("R/A");
    assertThat(settlement().part(ADVISOR)).contains("R");
    assertThat(settlement().part(HEAD)).isEqualTo(Optional.empty());
  }

  @Test
  void all_roles_with_a_part_are_those_of_a_step() {
    assertThat(reception().roles()).isEqualTo(Set.of(ADVISOR, MANAGER, HEAD, CASHIER));
    assertThat(settlement().roles()).isEqualTo(Set.of(CASHIER, ADVISOR));
  }

  @Test
  void somebody_does_a_step() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step("a.b", List.of(), HEAD, List.of(), List.of()))
        .withMessage("StepRoles.responsible must not be empty, but was for a.b");
  }

  @Test
  void a_role_has_one_part_but_for_doing_and_answering() {
    String twice = "StepRoles of a.b must have each role once, but had cashier twice";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step("a.b", List.of(CASHIER, CASHIER), HEAD, List.of(), List.of()))
        .withMessage(twice);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step("a.b", List.of(CASHIER), HEAD, List.of(CASHIER), List.of()))
        .withMessage(twice);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step("a.b", List.of(CASHIER), HEAD, List.of(), List.of(CASHIER)))
        .withMessage(twice);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step("a.b", List.of(ADVISOR), HEAD, List.of(CASHIER), List.of(CASHIER)))
        .withMessage(twice);
    String answers =
        "StepRoles of a.b must not ask or tell who answers for it, but did with general-manager";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step("a.b", List.of(CASHIER), HEAD, List.of(HEAD), List.of()))
        .withMessage(answers);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step("a.b", List.of(CASHIER), HEAD, List.of(), List.of(HEAD)))
        .withMessage(answers);
  }

  // ---- processes ----

  @Test
  void a_process_has_steps_of_its_own_each_once() {
    StepRoles count = closing().steps().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProcessRoles("day-end", NAME, List.of()))
        .withMessage("ProcessRoles.steps must not be empty, but were for day-end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProcessRoles("day-end", NAME, List.of(count, count)))
        .withMessage(
            "ProcessRoles.steps must be those of day-end, each once, but had day-end.count");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProcessRoles("day-end", NAME, List.of(count, reception())))
        .withMessage(
            "ProcessRoles.steps must be those of day-end, each once, but had"
                + " aftersales-visit.reception");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProcessRoles("Day end", NAME, List.of(count)))
        .withMessageStartingWith("ProcessRoles.id must be lower-case words");
  }

  // ---- values ----

  @Test
  void nobody_changes_a_matrix() {
    List<RoleId> roles = new ArrayList<>(List.of(CASHIER));
    StepRoles step = step("a.b", roles, HEAD, new ArrayList<>(), new ArrayList<>());
    List<StepRoles> steps = new ArrayList<>(List.of(step));
    ProcessRoles process = new ProcessRoles("a", NAME, steps);
    roles.clear();
    steps.clear();

    assertThat(process.steps().get(0).responsible()).containsExactly(CASHIER);
    assertThatThrownBy(matrix().processes()::clear)
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(matrix().steps()::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(matrix().stepsOf(CASHIER)::clear)
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void matrices_are_equal_by_their_processes_in_order() {
    new EqualsTester()
        .addEqualityGroup(matrix(), matrix())
        .addEqualityGroup(RaciMatrix.of(List.of(closing(), visit()), catalog()))
        .addEqualityGroup(RaciMatrix.of(List.of(closing()), catalog()))
        .addEqualityGroup(reception(), reception())
        .addEqualityGroup(settlement())
        .addEqualityGroup(closing(), closing())
        .testEquals();
  }

  @Test
  void null_is_refused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(RoleId.class, CASHIER)
            .setDefault(StepId.class, RECEPTION)
            .setDefault(LocalText.class, NAME)
            .setDefault(Collection.class, List.of(visit()))
            .setDefault(RoleCatalog.class, catalog())
            .setDefault(String.class, "day-end");
    tester.testAllPublicInstanceMethods(matrix());
    tester.testAllPublicStaticMethods(RaciMatrix.class);
    assertThatThrownBy(() -> step("a.b", List.of(HEAD), null, List.of(), List.of()))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new StepRoles(null, NAME, List.of(HEAD), HEAD, List.of(), List.of()))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(
            () -> new StepRoles(RECEPTION, null, List.of(HEAD), HEAD, List.of(), List.of()))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new ProcessRoles("day-end", null, closing().steps()))
        .isInstanceOf(NullPointerException.class);
  }
}
