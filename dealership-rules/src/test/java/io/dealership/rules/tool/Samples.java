package io.dealership.rules.tool;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.tool.MeasuringDevice;
import io.dealership.core.tool.ReplacementReason;
import io.dealership.core.tool.Tool;
import io.dealership.core.tool.ToolCaseKind;
import io.dealership.core.tool.ToolCondition;
import io.dealership.core.tool.ToolDestination;
import io.dealership.core.tool.ToolLoan;
import io.dealership.core.tool.ToolNumber;
import io.dealership.core.tool.ToolRecord;
import io.dealership.core.tool.ToolStand;
import io.dealership.core.tool.VerificationResult;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.Calendars;
import io.dealership.rules.pack.PackLoader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;

/** Questions in which nothing is wrong, the rules to ask, and the store. */
final class Samples {

  static final LocalDate ON = LocalDate.of(2026, 3, 2);

  static final ToolRules RULES = ToolRules.of(PackLoader.create().load(ToolRules.pack()));

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** Open every day. */
  static final BusinessTime TIME =
      new BusinessTime(
          Calendars.of(
                  PackLoader.create()
                      .with(Calendars.section())
                      .load(DealershipRules.workingDaysPack()))
              .calendar(DealershipRules.CALENDAR),
          OpeningHours.builder(SHANGHAI)
              .on(DayHours.parse("08:30-18:00"), DayOfWeek.values())
              .build());

  private Samples() {}

  /** A moment by the clock of the store, such as {@code 2026-03-02T10:00}. */
  static Instant at(String text) {
    return LocalDateTime.parse(text).atZone(SHANGHAI).toInstant();
  }

  static ToolLoanQuestion aRequest() {
    return ToolLoanQuestion.builder()
        .destination(ToolDestination.STORE)
        .registered(true)
        .borrowerSigned(true)
        .handedOutByKeeper(true)
        .inPlace(true)
        .sound(true)
        .build();
  }

  static ToolLoan aLoan(String tool, String lentAt) {
    return ToolLoan.builder()
        .tool(ToolNumber.of(tool))
        .borrower(EmployeeNumber.of("E-3"))
        .lentAt(at(lentAt))
        .build();
  }

  static ToolReplacementQuestion aReplacement(ReplacementReason reason) {
    return ToolReplacementQuestion.builder()
        .reason(reason)
        .old(
            Tool.builder()
                .number(ToolNumber.of("T-12"))
                .issuedOn(ON.minusYears(2))
                .serviceLife(Period.ofYears(2))
                .build())
        .oldReturned(true)
        .caseDecided(true)
        .build();
  }

  static ToolReturnQuestion aReturn(ToolCondition condition) {
    return ToolReturnQuestion.builder()
        .condition(condition)
        .returned(true)
        .inspected(true)
        .defectRegistered(true)
        .defectReported(true)
        .build();
  }

  static ToolCaseQuestion aCase(ToolCaseKind kind) {
    return ToolCaseQuestion.builder()
        .kind(kind)
        .registered(true)
        .statementWritten(true)
        .addTold(RoleId.of("workshop-supervisor"), RoleId.of("finance-manager"))
        .proposalRecorded(true)
        .build();
  }

  static MeasuringDevice aDevice() {
    return MeasuringDevice.builder()
        .number(ToolNumber.of("G-1"))
        .result(VerificationResult.PASSED)
        .verifiedOn(ON.minusYears(1))
        .build();
  }

  static ToolUseQuestion aUse() {
    return ToolUseQuestion.builder()
        .sound(true)
        .checkedToday(true)
        .measuring(true)
        .device(aDevice())
        .build();
  }

  static EquipmentCareQuestion aCare() {
    return EquipmentCareQuestion.builder()
        .planned(true)
        .lastCareOn(ON.minusMonths(3))
        .recorded(true)
        .build();
  }

  static ToolBooksQuestion someBooks() {
    return ToolBooksQuestion.builder()
        .addRecordsThere(
            ToolRecord.EQUIPMENT_LEDGER,
            ToolRecord.TOOL_LEDGER,
            ToolRecord.GAUGE_LEDGER,
            ToolRecord.LOAN_CARD,
            ToolRecord.ISSUE_CARD)
        .lastCountOn(ON.minusMonths(1))
        .countRecorded(true)
        .differencesSettled(true)
        .build();
  }

  static ToolStand aStand(String tool, int ledger, int cards, int shelf) {
    return ToolStand.builder()
        .tool(ToolNumber.of(tool))
        .ledger(ledger)
        .cards(cards)
        .shelf(shelf)
        .build();
  }

  static EquipmentPurchaseQuestion aPurchase() {
    return EquipmentPurchaseQuestion.builder().applied(true).reviewed(true).approved(true).build();
  }
}
