package io.dealership.core.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.service.CustomerHandOverAct;
import io.dealership.core.service.ExitConfirmation;
import io.dealership.core.service.ExitConfirmationKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks, reworks and confirmations, and the codes that they are written in. */
class InspectionValuesTest {

  private static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");
  private static final InspectionItemCode BRAKES = InspectionItemCode.of("front-brakes");
  private static final InspectionItemCode OIL = InspectionItemCode.of("2");

  private static Inspection aFinalCheck() {
    return Inspection.builder()
        .level(InspectionLevel.FINAL)
        .by(EmployeeNumber.of("E-9"))
        .role(RoleId.of("quality-inspector"))
        .at(TEN)
        .addItems(new CheckedItem(BRAKES, true), new CheckedItem(OIL, false))
        .signed(true)
        .build();
  }

  private static InspectionItem brakes() {
    return InspectionItem.builder()
        .code(BRAKES)
        .addAreas(WorkArea.BRAKES, WorkArea.NOISE)
        .safetyCritical(true)
        .addWorkers(EmployeeNumber.of("E-3"))
        .build();
  }

  private static ExitConfirmation aPayment() {
    return ExitConfirmation.builder()
        .kind(ExitConfirmationKind.PAYMENT)
        .order(RepairOrderNumber.of("RO-1"))
        .by(EmployeeNumber.of("E-5"))
        .role(RoleId.of("cashier"))
        .at(TEN)
        .build();
  }

  // ---- inspections ----

  @Test
  void a_check_is_passed_when_each_of_its_items_is() {
    Inspection check = aFinalCheck();

    assertThat(check.hasPassed()).isFalse();
    assertThat(check.passes(BRAKES)).isTrue();
    assertThat(check.fails(BRAKES)).isFalse();
    assertThat(check.fails(OIL)).isTrue();
    assertThat(check.passes(OIL)).isFalse();
    assertThat(check.passes(InspectionItemCode.of("3"))).isFalse();
    assertThat(check.fails(InspectionItemCode.of("3"))).isFalse();
    assertThat(check.withItems(new CheckedItem(OIL, true)).hasPassed()).isTrue();
    assertThat(check.items().get(1)).hasToString("2 failed");
    assertThat(check.items().get(0)).hasToString("front-brakes passed");
  }

  @Test
  void a_check_is_of_something_and_of_nothing_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aFinalCheck().withItems())
        .withMessage("Inspection.items must not be empty, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> aFinalCheck().withItems(new CheckedItem(OIL, true), new CheckedItem(OIL, false)))
        .withMessage("Inspection.items must name no item twice, but were [2 passed, 2 failed]");
    assertThatIllegalStateException()
        .isThrownBy(() -> Inspection.builder().build())
        .withMessage(
            "Cannot build Inspection, some of required attributes are not set [level, by, at,"
                + " signed]");
  }

  @Test
  void checks_items_reworks_and_confirmations_are_plain_in_json() {
    JsonRoundTrip.assertJson(
        aFinalCheck(),
        Inspection.class,
        """
        {"level": "final", "by": "E-9", "role": "quality-inspector", "at": "2026-03-02T02:00:00Z",
         "items": [{"item": "front-brakes", "passed": true}, {"item": "2", "passed": false}],
         "signed": true}
        """);
    JsonRoundTrip.assertJson(
        brakes(),
        InspectionItem.class,
        """
        {"code": "front-brakes", "areas": ["brakes", "noise"], "safetyCritical": true,
         "workers": ["E-3"]}
        """);
    JsonRoundTrip.assertJson(
        new Rework(OIL, EmployeeNumber.of("E-3"), TEN),
        Rework.class,
        """
        {"item": "2", "by": "E-3", "doneAt": "2026-03-02T02:00:00Z"}
        """);
    JsonRoundTrip.assertJson(
        aPayment(),
        ExitConfirmation.class,
        """
        {"kind": "payment", "order": "RO-1", "by": "E-5", "role": "cashier",
         "at": "2026-03-02T02:00:00Z"}
        """);
  }

  @Test
  void what_is_left_out_is_not_known() {
    InspectionItem item = JsonRoundTrip.read2("{\"code\": \"1\"}", InspectionItem.class);

    assertThat(item).isEqualTo(InspectionItem.builder().code(InspectionItemCode.of("1")).build());
    assertThat(item.safetyCritical()).isEmpty();
    assertThat(item.areas()).isEmpty();
    assertThat(item.workers()).isEmpty();
    assertThat(aFinalCheck().withRole(Optional.empty()).role()).isEmpty();
    assertThat(aPayment().withAt(Optional.empty()).at()).isEmpty();
  }

  @Test
  void values_are_equal_by_what_they_say() {
    new EqualsTester()
        .addEqualityGroup(aFinalCheck(), aFinalCheck().withSigned(true))
        .addEqualityGroup(aFinalCheck().withSigned(false))
        .addEqualityGroup(brakes(), brakes().withSafetyCritical(true))
        .addEqualityGroup(brakes().withSafetyCritical(false))
        .addEqualityGroup(aPayment(), aPayment().withAt(TEN))
        .addEqualityGroup(aPayment().withKind(ExitConfirmationKind.GATE_PASS))
        .addEqualityGroup(
            new Rework(OIL, EmployeeNumber.of("E-3"), TEN),
            new Rework(InspectionItemCode.of("2"), EmployeeNumber.of("E-3"), TEN))
        .addEqualityGroup(new CheckedItem(OIL, true))
        .addEqualityGroup(new CheckedItem(OIL, false))
        .testEquals();
    NullPointerTester nulls =
        new NullPointerTester()
            .setDefault(InspectionItemCode.class, OIL)
            .setDefault(EmployeeNumber.class, EmployeeNumber.of("E-3"))
            .setDefault(Instant.class, TEN);
    nulls.testAllPublicConstructors(Rework.class);
    nulls.testAllPublicConstructors(CheckedItem.class);
    nulls.testAllPublicStaticMethods(InspectionItemCode.class);
  }

  // ---- codes ----

  @Test
  void an_item_is_called_as_the_store_calls_it() {
    assertThat(InspectionItemCode.of("front brakes 2")).hasToString("front brakes 2");
    assertThat(InspectionItemCode.of("10")).isLessThan(InspectionItemCode.of("2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InspectionItemCode.of(" 2"))
        .withMessage(
            "InspectionItemCode.value must be visible characters, with blanks only between them,"
                + " but was ' 2'");
    assertThat(InspectionItemCode.of("a".repeat(40)).value()).hasSize(40);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InspectionItemCode.of("a".repeat(41)))
        .withMessage("InspectionItemCode.value must have at most 40 characters, but had 41");
  }

  static Stream<Function<String, ? extends Comparable<?>>> codes() {
    return Stream.of(
        InspectionLevel::of,
        WorkArea::of,
        PaintDefect::of,
        WorkPaper::of,
        CustomerHandOverAct::of,
        ExitConfirmationKind::of);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void codes_are_in_kebab_case_and_equal_by_it(Function<String, ? extends Comparable<?>> type) {
    assertThat(type.apply("one-two")).hasToString("one-two").isEqualTo(type.apply("one-two"));
    assertThat(type.apply("one-two")).isNotEqualTo(type.apply("one"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> type.apply("One two"))
        .withMessageEndingWith(
            ".code must be lower-case words of letters and digits, joined by hyphens, but was 'One"
                + " two'");
  }

  @Test
  void codes_are_in_the_order_of_the_alphabet() {
    assertThat(InspectionLevel.BEFORE_WORK).isLessThan(InspectionLevel.FINAL);
    assertThat(WorkArea.BRAKES).isLessThan(WorkArea.CHASSIS);
    assertThat(PaintDefect.BLISTERS).isLessThan(PaintDefect.SAND_HOLES);
    assertThat(WorkPaper.ADVICE_SIGNED).isLessThan(WorkPaper.REPAIR_RECORD);
    assertThat(CustomerHandOverAct.CAR_SHOWN).isLessThan(CustomerHandOverAct.CONTACT_GIVEN);
    assertThat(ExitConfirmationKind.GATE_PASS).isLessThan(ExitConfirmationKind.PAYMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"before-work", "in-process", "self", "mutual", "team", "final"})
  void levels_have_constants(String code) {
    assertThat(
            List.of(
                InspectionLevel.BEFORE_WORK,
                InspectionLevel.IN_PROCESS,
                InspectionLevel.SELF,
                InspectionLevel.MUTUAL,
                InspectionLevel.TEAM,
                InspectionLevel.FINAL))
        .contains(InspectionLevel.of(code));
  }
}
