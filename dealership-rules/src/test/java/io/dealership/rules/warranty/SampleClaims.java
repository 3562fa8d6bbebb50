package io.dealership.rules.warranty;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.ClaimAnswerDraft;
import io.dealership.core.warranty.ClaimDocument;
import io.dealership.core.warranty.ClaimDocumentKind;
import io.dealership.core.warranty.ClaimEvent;
import io.dealership.core.warranty.ClaimEventLine;
import io.dealership.core.warranty.ClaimEventType;
import io.dealership.core.warranty.ClaimLine;
import io.dealership.core.warranty.ClaimNumber;
import io.dealership.core.warranty.ClaimedLabor;
import io.dealership.core.warranty.ClaimedPart;
import io.dealership.core.warranty.MakerCode;
import io.dealership.core.warranty.OldPart;
import io.dealership.core.warranty.PartNumber;
import io.dealership.core.warranty.PartTag;
import io.dealership.core.warranty.WarrantyClaim;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackSource;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Claims of a sample maker, for the tests. */
final class SampleClaims {

  static final Path FOLDER = Path.of("src/test/resources/packs/sample-claims");

  static final ClaimRules RULES =
      DealershipRules.using(PackSource.folder(FOLDER)).warranty().claims();

  /** The end of the repair of every sample. */
  static final LocalDate REPAIRED = LocalDate.of(2026, 3, 4);

  private SampleClaims() {}

  static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }

  static OldPart oldPart(String number, String tag) {
    return OldPart.builder()
        .number(PartNumber.of(number))
        .tag(PartTag.of(tag))
        .labeledOn(REPAIRED)
        .storagePlace("W-3-12")
        .storedOn(REPAIRED)
        .build();
  }

  /** A mechatronic unit: labor CNY 720.00, parts CNY 2680.00. */
  static ClaimLine gearboxLine() {
    return ClaimLine.builder()
        .lineNumber(1)
        .jobLineNumber(1)
        .causalPart(PartNumber.of("0AM 325 066"))
        .faultCode(MakerCode.of("F-201"))
        .causeCode(MakerCode.of("C-11"))
        .addLabor(labor("24-1-20", "4", "180.00"))
        .addParts(new ClaimedPart(PartNumber.of("0AM 325 066"), 1, cny("2680.00")))
        .addOldParts(oldPart("0AM 325 066", "T-0301"))
        .build();
  }

  /** Two ignition coils: labor CNY 144.00, parts CNY 240.00. */
  static ClaimLine coilLine() {
    return ClaimLine.builder()
        .lineNumber(2)
        .jobLineNumber(2)
        .causalPart(PartNumber.of("06H 905 110"))
        .faultCode(MakerCode.of("F-305"))
        .causeCode(MakerCode.of("C-12"))
        .addLabor(labor("27-4-01", "0.8", "180.00"))
        .addParts(new ClaimedPart(PartNumber.of("06H 905 110"), 2, cny("120.00")))
        .addOldParts(oldPart("06H 905 110", "T-0302"))
        .build();
  }

  static ClaimedLabor labor(@Nullable String operation, String hours, String rate) {
    return new ClaimedLabor(
        Optional.ofNullable(operation).map(MakerCode::of), new BigDecimal(hours), cny(rate));
  }

  /** CNY 3784.00 in two lines, with all that the sample maker wants. */
  static WarrantyClaim aCompleteClaim() {
    return aClaim("WC-1", "sample");
  }

  static WarrantyClaim aClaim(String number, String brand) {
    return WarrantyClaim.builder()
        .number(ClaimNumber.of(number))
        .brand(Brand.of(brand))
        .repairOrder(RepairOrderNumber.of("RO-2026-0301"))
        .vin(Vin.parse("LFV2A21K2G4123456"))
        .odometer(Odometer.of(42_180))
        .requestedOn(LocalDate.of(2026, 3, 2))
        .repairedOn(REPAIRED)
        .policyVersion(MakerCode.of(brand.equals("generous") ? "7" : "2026-1"))
        .addLines(gearboxLine(), coilLine())
        .addDocuments(
            document(ClaimDocumentKind.REPAIR_ORDER),
            document(ClaimDocumentKind.ASSESSMENT_SHEET),
            document(ClaimDocumentKind.DIAGNOSIS_RECORD),
            document(ClaimDocumentKind.PHOTO))
        .build();
  }

  static ClaimDocument document(ClaimDocumentKind kind) {
    return new ClaimDocument(kind, kind + ".pdf");
  }

  /** Covered on both lines, sent by someone who was trained. */
  static ClaimCheck check(WarrantyClaim claim) {
    return ClaimCheck.builder()
        .claim(claim)
        .putCoverage(1, Coverage.STATUTORY_WARRANTY)
        .putCoverage(2, Coverage.MAKER_PROMISE)
        .operatorTrained(true)
        .build();
  }

  // ---- events ----

  static ClaimEvent.Builder event(String id, ClaimEventType type, String at) {
    return ClaimEvent.builder().id(id).type(type).at(LocalDateTime.parse(at));
  }

  static ClaimEvent sent(String at) {
    return event("sent " + at, ClaimEventType.SUBMIT, at).build();
  }

  static ClaimEvent returned(String at) {
    return event("returned " + at, ClaimEventType.RETURN, at).reason(MakerCode.of("D01")).build();
  }

  static ClaimEvent answered(String at, ClaimEventLine... lines) {
    return event("answered " + at, ClaimEventType.ANSWER, at).addLines(lines).build();
  }

  static ClaimEvent paid(String at, ClaimEventLine... lines) {
    return event("paid " + at, ClaimEventType.PAY, at).addLines(lines).build();
  }

  static ClaimEvent appealed(String at) {
    return event("appealed " + at, ClaimEventType.APPEAL, at).build();
  }

  static ClaimEvent writtenOff(String at) {
    return event("written off " + at, ClaimEventType.WRITE_OFF, at).build();
  }

  static ClaimEventLine approve(int line, String amount) {
    return ClaimEventLine.builder().lineNumber(line).approved(cny(amount)).build();
  }

  static ClaimEventLine deny(int line, String amount) {
    return ClaimEventLine.builder()
        .lineNumber(line)
        .denied(cny(amount))
        .reason(MakerCode.of("D02"))
        .build();
  }

  static ClaimEventLine pay(int line, String amount) {
    return ClaimEventLine.builder().lineNumber(line).paid(cny(amount)).build();
  }

  // ---- answers ----

  static ClaimAnswerDraft answer(
      String claim, int line, String on, String approved, String denied, String paid) {
    return new ClaimAnswerDraft(
        claim,
        line,
        LocalDate.parse(on),
        "CNY " + approved,
        "CNY " + denied,
        "CNY " + paid,
        denied.equals("0.00") ? null : "D01",
        paid.equals("0.00") ? null : "CN-88");
  }
}
