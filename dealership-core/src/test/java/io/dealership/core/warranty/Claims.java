package io.dealership.core.warranty;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Odometer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** Claims for the tests. */
final class Claims {

  private Claims() {}

  static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }

  static OldPart aStoredPart() {
    return OldPart.builder()
        .number(PartNumber.of("0AM 325 066"))
        .tag(PartTag.of("T-0301"))
        .labeledOn(LocalDate.of(2026, 3, 4))
        .storagePlace("W-3-12")
        .storedOn(LocalDate.of(2026, 3, 4))
        .returnDueOn(LocalDate.of(2026, 5, 3))
        .build();
  }

  /** Labor CNY 720.00, parts CNY 2694.00, sublet CNY 150.00. */
  static ClaimLine aGearboxLine() {
    return ClaimLine.builder()
        .lineNumber(1)
        .jobLineNumber(2)
        .causalPart(PartNumber.of("0AM 325 066"))
        .faultCode(MakerCode.of("F-201"))
        .causeCode(MakerCode.of("C-11"))
        .addLabor(
            new ClaimedLabor(
                Optional.of(MakerCode.of("24-1-20")), new BigDecimal("4"), cny("180.00")))
        .addParts(
            new ClaimedPart(PartNumber.of("0AM 325 066"), 1, cny("2680.00")),
            new ClaimedPart(PartNumber.of("N 908 132"), 4, cny("3.50")))
        .sublet(cny("150.00"))
        .addOldParts(aStoredPart())
        .build();
  }

  static WarrantyClaim aFullyKnownClaim() {
    return WarrantyClaim.builder()
        .number(ClaimNumber.of("WC-2026-031"))
        .brand(Brand.of("sample"))
        .repairOrder(RepairOrderNumber.of("RO-2026-0301"))
        .vin(Vin.parse("LFV2A21K2G4123456"))
        .odometer(Odometer.of(42_180))
        .requestedOn(LocalDate.of(2026, 3, 2))
        .repairedOn(LocalDate.of(2026, 3, 4))
        .policyVersion(MakerCode.of("2026-1"))
        .campaign(MakerCode.of("RC-2026-07"))
        .priorApproval(
            new PriorApproval(MakerCode.of("PA-7"), cny("8000.00"), LocalDate.of(2026, 3, 3)))
        .assistance(
            new AssistanceRequest(LocalDate.of(2026, 3, 2), Optional.of(LocalDate.of(2026, 3, 3))))
        .addLines(aGearboxLine())
        .addDocuments(
            new ClaimDocument(ClaimDocumentKind.REPAIR_ORDER, "RO-2026-0301.pdf"),
            new ClaimDocument(ClaimDocumentKind.PHOTO, "P-17"))
        .build();
  }

  static ClaimAnswer anAnswer() {
    return ClaimAnswer.builder()
        .claim(ClaimNumber.of("WC-2026-031"))
        .lineNumber(1)
        .answeredOn(LocalDate.of(2026, 4, 2))
        .approved(cny("3000.00"))
        .denied(cny("564.00"))
        .paid(cny("3000.00"))
        .reason(MakerCode.of("D01"))
        .creditNote(MakerCode.of("CN-88"))
        .build();
  }
}
