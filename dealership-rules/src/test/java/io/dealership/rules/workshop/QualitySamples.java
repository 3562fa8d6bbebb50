package io.dealership.rules.workshop;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.service.CustomerHandOverAct;
import io.dealership.core.service.ExitConfirmation;
import io.dealership.core.service.ExitConfirmationKind;
import io.dealership.core.service.IntakePaper;
import io.dealership.core.service.RecallState;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.workshop.CheckedItem;
import io.dealership.core.workshop.Inspection;
import io.dealership.core.workshop.InspectionItem;
import io.dealership.core.workshop.InspectionItemCode;
import io.dealership.core.workshop.InspectionLevel;
import io.dealership.core.workshop.WorkArea;
import io.dealership.core.workshop.WorkPaper;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.service.HandOverQuestion;
import io.dealership.rules.service.HandOverRules;
import io.dealership.rules.service.ReadyCarQuestion;
import io.dealership.rules.service.ServiceRules;
import io.dealership.rules.service.YardExitQuestion;
import io.dealership.rules.warranty.ReleaseCertificate;
import io.dealership.rules.warranty.WarrantyRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Questions in which nothing is wrong, and the rules to ask. */
public final class QualitySamples {

  public static final LocalDate ON = LocalDate.of(2026, 3, 2);

  public static final DealershipRules ALL = DealershipRules.standard();
  public static final QualityRules QUALITY = ALL.service().quality();
  public static final HandOverRules HAND_OVER = ALL.service().handOver();

  public static final EmployeeNumber WORKER = EmployeeNumber.of("E-1");
  public static final EmployeeNumber OTHER_WORKER = EmployeeNumber.of("E-2");
  public static final EmployeeNumber LEADER = EmployeeNumber.of("E-3");
  public static final EmployeeNumber INSPECTOR = EmployeeNumber.of("E-4");

  public static final RoleId INSPECTOR_POST = RoleId.of("quality-inspector");

  public static final InspectionItemCode BRAKES = InspectionItemCode.of("brakes");
  public static final InspectionItemCode OIL = InspectionItemCode.of("oil");

  private QualitySamples() {}

  /** Minutes after ten o'clock. */
  public static Instant at(int minute) {
    return Instant.parse("2026-03-02T02:00:00Z").plusSeconds(60L * minute);
  }

  public static Inspection check(
      InspectionLevel level, EmployeeNumber by, int minute, InspectionItemCode... items) {
    Inspection.Builder check = Inspection.builder();
    check.level(level).by(by).at(at(minute)).signed(true);
    if (level.equals(InspectionLevel.FINAL)) {
      check.role(INSPECTOR_POST);
    }
    for (InspectionItemCode item : items) {
      check.addItems(new CheckedItem(item, true));
    }
    return check.build();
  }

  /** With its first item failed. */
  public static Inspection failing(Inspection check) {
    List<CheckedItem> rest = check.items().subList(1, check.items().size());
    return check.withItems(
        Stream.concat(Stream.of(new CheckedItem(check.items().get(0).item(), false)), rest.stream())
            .toList());
  }

  public static InspectionItem brakes() {
    return InspectionItem.builder()
        .code(BRAKES)
        .addAreas(WorkArea.BRAKES)
        .safetyCritical(true)
        .addWorkers(WORKER)
        .build();
  }

  public static InspectionItem oil() {
    return InspectionItem.builder()
        .code(OIL)
        .addAreas(WorkArea.FLUIDS_AND_FILTERS)
        .safetyCritical(false)
        .addWorkers(OTHER_WORKER)
        .build();
  }

  /** Self-checks, the check of the leader and the final one, of brakes and oil. */
  public static List<Inspection> levels() {
    return List.of(
        check(InspectionLevel.SELF, WORKER, 10, BRAKES),
        check(InspectionLevel.SELF, OTHER_WORKER, 12, OIL),
        check(InspectionLevel.TEAM, LEADER, 20, BRAKES, OIL),
        check(InspectionLevel.FINAL, INSPECTOR, 30, BRAKES, OIL));
  }

  public static EndOfWorkQuestion finished() {
    return EndOfWorkQuestion.builder()
        .addKinds(RepairKind.MINOR_REPAIR)
        .addItems(brakes(), oil())
        .addAllInspections(levels())
        .orderedDone(true)
        .nothingExtra(true)
        .addedConsented(true)
        .roadTestRecorded(true)
        .periodicMaintenance(false)
        .addPapersThere(
            WorkPaper.CONCLUSION_ON_ORDER,
            WorkPaper.INSPECTION_SHEET,
            WorkPaper.REPAIR_RECORD,
            WorkPaper.ADVICE_SIGNED)
        .build();
  }

  public static StepHandOnQuestion aStep() {
    return StepHandOnQuestion.builder()
        .selfChecked(true)
        .previousStepAccepted(true)
        .methodAccepted(true)
        .wrongMethodFound(true)
        .methodCorrected(true)
        .inProcessChecked(true)
        .processSheetFilled(true)
        .bodyWork(true)
        .bodyCheckPassed(true)
        .keyBolts(true)
        .boltsAsPrescribed(true)
        .makerProcessKept(true)
        .specialToolsRequired(true)
        .specialToolsUsed(true)
        .build();
  }

  public static CertificateIssueQuestion aCertificate() {
    return CertificateIssueQuestion.builder()
        .addKinds(RepairKind.ASSEMBLY_OVERHAUL)
        .addInspections(
            failing(check(InspectionLevel.BEFORE_WORK, INSPECTOR, 0, BRAKES)),
            check(InspectionLevel.IN_PROCESS, INSPECTOR, 5, BRAKES),
            check(InspectionLevel.FINAL, INSPECTOR, 30, BRAKES))
        .standardsMet(true)
        .endOfWork(Permit.ALLOWED)
        .completionSheetFilled(true)
        .signer(INSPECTOR_POST)
        .build();
  }

  public static ReadyCarQuestion aReadyCar() {
    return ReadyCarQuestion.builder()
        .endOfWork(Permit.ALLOWED)
        .inspectorSigned(true)
        .papersChecked(true)
        .carChecked(true)
        .faultGone(true)
        .partsReplaced(true)
        .oldPartsReady(true)
        .nothingLeftBehind(true)
        .washDeclined(false)
        .cleanInside(true)
        .cleanOutside(true)
        .build();
  }

  /** With parts, advice, covers, an open recall that was told, and a refusal that is signed. */
  public static HandOverQuestion aHandOver() {
    return HandOverQuestion.builder()
        .endOfWork(Permit.ALLOWED)
        .certificate(ReleaseCertificate.MAY_HAND_OVER)
        .consentOpen(false)
        .accountSettled(true)
        .gatePassReady(true)
        .safetyWorkRefused(true)
        .refusalEvidenced(true)
        .recall(RecallState.OPEN)
        .recallTold(true)
        .addPapersReturned(IntakePaper.REGISTRATION_CERTIFICATE)
        .addPapersNotTaken(IntakePaper.MAINTENANCE_BOOKLET)
        .partsReplaced(true)
        .repairsAdvised(true)
        .firstService(false)
        .coversUsed(true)
        .addActsDone(
            CustomerHandOverAct.CAR_SHOWN,
            CustomerHandOverAct.CLEANLINESS_SHOWN,
            CustomerHandOverAct.NEXT_SERVICE_TOLD,
            CustomerHandOverAct.NEXT_SERVICE_ON_SLIP,
            CustomerHandOverAct.CONTACT_GIVEN,
            CustomerHandOverAct.OLD_PARTS_SHOWN,
            CustomerHandOverAct.ADVICE_EXPLAINED,
            CustomerHandOverAct.ADVICE_ON_SLIP,
            CustomerHandOverAct.COVERS_REMOVED,
            CustomerHandOverAct.COVERS_RECYCLED)
        .toCustomer(true)
        .build();
  }

  public static ExitConfirmation confirmed(
      ExitConfirmationKind kind, String by, String role, int minute) {
    return ExitConfirmation.builder()
        .kind(kind)
        .order(RepairOrderNumber.of("RO-1"))
        .by(EmployeeNumber.of(by))
        .role(RoleId.of(role))
        .at(at(minute))
        .build();
  }

  public static ExitConfirmation payment() {
    return confirmed(ExitConfirmationKind.PAYMENT, "E-5", "cashier", 40);
  }

  public static ExitConfirmation inspection() {
    return confirmed(ExitConfirmationKind.INSPECTION, "E-4", "quality-inspector", 30);
  }

  public static ExitConfirmation gatePass() {
    return confirmed(ExitConfirmationKind.GATE_PASS, "E-6", "settlement-clerk", 40);
  }

  public static YardExitQuestion anExit(ExitConfirmation... confirmations) {
    return YardExitQuestion.builder()
        .order(RepairOrderNumber.of("RO-1"))
        .addConfirmations(confirmations)
        .build();
  }

  // ---- answers ----

  public static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  public static List<String> messages(Decision<?> decision, Locale locale) {
    return decision.findings().stream().map(finding -> finding.message(locale)).toList();
  }

  public static List<String> missing(Decision<?> decision) {
    return decision.missing().stream().map(MissingFact::name).toList();
  }

  // ---- stores ----

  /** The rules of these gates with a store that sets some parameters. */
  public static ServiceRules store(Path folder, String... parameters) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
         "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
        """);
    StringBuilder all = new StringBuilder();
    for (String parameter : parameters) {
      all.append(all.isEmpty() ? "" : ",\n")
          .append("{")
          .append(parameter)
          .append(", \"source\": \"store-rules 1\", \"verification\": \"N\"}");
    }
    Files.writeString(folder.resolve("parameters.json"), "{\"parameters\": [" + all + "]}\n");
    PackSealer.seal(folder, DealershipRules.loader());
    return ServiceRules.of(
        DealershipRules.loader()
            .load(
                WarrantyRules.layersPack(),
                QualityRules.pack(),
                HandOverRules.pack(),
                PackSource.folder(folder)));
  }

  public static String texts(String name, String... values) {
    return "\"name\": \"%s\", \"type\": \"string-list\", \"value\": [%s]"
        .formatted(name, String.join(", ", Stream.of(values).map(v -> '"' + v + '"').toList()));
  }

  public static String flag(String name, boolean value) {
    return "\"name\": \"%s\", \"type\": \"boolean\", \"value\": %s".formatted(name, value);
  }

  public static String text(String name, String value) {
    return "\"name\": \"%s\", \"type\": \"string\", \"value\": \"%s\"".formatted(name, value);
  }
}
