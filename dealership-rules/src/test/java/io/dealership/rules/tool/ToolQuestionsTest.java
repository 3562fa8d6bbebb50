package io.dealership.rules.tool;

import static io.dealership.rules.tool.Samples.ON;
import static io.dealership.rules.tool.Samples.RULES;
import static io.dealership.rules.tool.Samples.TIME;
import static io.dealership.rules.tool.Samples.aCare;
import static io.dealership.rules.tool.Samples.aCase;
import static io.dealership.rules.tool.Samples.aDevice;
import static io.dealership.rules.tool.Samples.aLoan;
import static io.dealership.rules.tool.Samples.aPurchase;
import static io.dealership.rules.tool.Samples.aReplacement;
import static io.dealership.rules.tool.Samples.aRequest;
import static io.dealership.rules.tool.Samples.aReturn;
import static io.dealership.rules.tool.Samples.aStand;
import static io.dealership.rules.tool.Samples.aUse;
import static io.dealership.rules.tool.Samples.at;
import static io.dealership.rules.tool.Samples.someBooks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.organization.RoleId;
import io.dealership.core.tool.MeasuringDevice;
import io.dealership.core.tool.ReplacementReason;
import io.dealership.core.tool.ToolCaseKind;
import io.dealership.core.tool.ToolCondition;
import io.dealership.core.tool.ToolRecord;
import io.dealership.core.tool.ToolStand;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Decision;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions and answers of the tool room as values. */
class ToolQuestionsTest {

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(ToolLoanQuestion.class, aRequest()),
        Arguments.of(ToolLoanQuestion.class, ToolLoanQuestion.builder().build()),
        Arguments.of(ToolReturnQuestion.class, aReturn(ToolCondition.DAMAGED)),
        Arguments.of(ToolCaseQuestion.class, aCase(ToolCaseKind.LOSS)),
        Arguments.of(ToolReplacementQuestion.class, aReplacement(ReplacementReason.LIFE_ENDED)),
        Arguments.of(ToolUseQuestion.class, aUse()),
        Arguments.of(EquipmentCareQuestion.class, aCare().withInterval(Period.ofDays(30))),
        Arguments.of(ToolBooksQuestion.class, someBooks()),
        Arguments.of(EquipmentPurchaseQuestion.class, aPurchase()),
        Arguments.of(OpenLoan.class, anOpenLoan()));
  }

  private static OpenLoan anOpenLoan() {
    return RULES
        .openLoans(List.of(aLoan("T-1", "2026-03-02T09:00")), at("2026-03-03T09:00"), TIME)
        .get(0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void values_come_back_from_json(Class<?> type, Object value) {
    JsonRoundTrip.assertSurvives(value, type);
  }

  @Test
  void questions_are_plain_in_json() {
    JsonRoundTrip.assertJson(
        aCase(ToolCaseKind.LOSS)
            .withTold(RoleId.of("workshop-supervisor"))
            .withNotTold(RoleId.of("finance-manager")),
        ToolCaseQuestion.class,
        """
        {"kind": "LOSS", "registered": true, "statementWritten": true,
         "told": ["workshop-supervisor"], "notTold": ["finance-manager"], "proposalRecorded": true}
        """);
    assertThat(JsonRoundTrip.read2("{}", ToolBooksQuestion.class))
        .isEqualTo(ToolBooksQuestion.builder().build());
    assertThat(JsonRoundTrip.read3("{\"told\": null}", ToolCaseQuestion.class))
        .isEqualTo(ToolCaseQuestion.builder().build());
  }

  @Test
  void values_are_equal_by_what_they_say() {
    new EqualsTester()
        .addEqualityGroup(aRequest(), aRequest().withSound(true))
        .addEqualityGroup(aRequest().withSound(false))
        .addEqualityGroup(aReturn(ToolCondition.LOST))
        .addEqualityGroup(aCase(ToolCaseKind.WEAR))
        .addEqualityGroup(aReplacement(ReplacementReason.LOST))
        .addEqualityGroup(aUse(), aUse().withMeasuring(true))
        .addEqualityGroup(aCare())
        .addEqualityGroup(someBooks(), someBooks().withCountRecorded(true))
        .addEqualityGroup(aPurchase())
        .addEqualityGroup(anOpenLoan(), anOpenLoan())
        .testEquals();
  }

  @Test
  void nothing_is_there_and_not_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> someBooks().withRecordsMissing(ToolRecord.TOOL_LEDGER))
        .withMessage(
            "ToolBooksQuestion.recordsMissing must not be in recordsThere, but was tool-ledger");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aCase(ToolCaseKind.LOSS).withNotTold(RoleId.of("finance-manager")))
        .withMessage("ToolCaseQuestion.notTold must not be in told, but was finance-manager");
  }

  @Test
  void an_interval_is_longer_than_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aCare().withInterval(Period.ZERO))
        .withMessage("EquipmentCareQuestion.interval must be longer than nothing, but was P0D");
    assertThatIllegalArgumentException().isThrownBy(() -> aCare().withInterval(Period.ofDays(-1)));
    assertThat(aCare().withInterval(Period.ofDays(1)).interval()).contains(Period.ofDays(1));
  }

  @Test
  void answers_refuse_null_and_copy_their_lists() {
    Decision<?> decision = RULES.purchase(aPurchase(), ON);
    NullPointerTester nulls =
        new NullPointerTester()
            .setDefault(Instant.class, at("2026-03-02T09:00"))
            .setDefault(MeasuringDevice.class, aDevice())
            .setDefault(ToolStand.class, aStand("T-1", 1, 1, 1))
            .setDefault(Decision.class, decision)
            .setDefault(Optional.class, Optional.empty());
    nulls.testAllPublicConstructors(ReturnDue.class);
    nulls.testAllPublicConstructors(DeviceStanding.class);
    nulls.testAllPublicConstructors(ToolCountLine.class);
    nulls.testAllPublicConstructors(ToolReconciliation.class);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ToolCountLine(aStand("T-1", 1, 1, 1), -1, RULES.purchase(aPurchase(), ON)))
        .withMessage("ToolCountLine.onLoan must be at least 0, but was -1");
  }
}
