package io.dealership.core.organization;

import io.dealership.core.identity.StepId;
import io.dealership.core.text.LocalText;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** A small handbook of a store: the values that the tests of this package share. */
final class Handbook {

  static final RoleId HEAD = RoleId.of("general-manager");
  static final RoleId MANAGER = RoleId.of("service-manager");
  static final RoleId ADVISOR = RoleId.of("service-advisor");
  static final RoleId CASHIER = RoleId.of("cashier");
  static final StepId RECEPTION = StepId.parse("aftersales-visit.reception");
  static final StepId SETTLEMENT = StepId.parse("aftersales-visit.settlement");
  static final Department AFTER_SALES =
      new Department("after-sales", new LocalText("售后部", "After-sales"));
  static final Department FINANCE = new Department("finance", new LocalText("财务部", "Finance"));
  static final DutyEvidence NOTE = DutyEvidence.of("note");
  static final LocalText NOTE_NAME = new LocalText("记录", "Note");
  static final DutyEvent RECALL =
      new DutyEvent("recall", new LocalText("厂家召回", "The maker recalls"));

  private Handbook() {}

  static Duty.Builder aDuty(String id, RoleId role) {
    return Duty.builder()
        .id(DutyId.of(id))
        .role(role)
        .text(new LocalText("接待客户", "Receive customers"))
        .kind(DutyKind.TASK)
        .addEvidence(NOTE);
  }

  static Duty.Builder aDailyDuty(String id, RoleId role) {
    return aDuty(id, role).rhythm(DutyRhythm.parse("daily"));
  }

  static Role.Builder aRole(RoleId id, RoleNames names, ReportingLine line) {
    return Role.builder()
        .id(id)
        .names(names)
        .department(AFTER_SALES)
        .line(line)
        .purpose(new LocalText("做好服务", "Serves well"));
  }

  static RoleNames names(String zh, String en) {
    return new RoleNames(List.of(zh), List.of(en));
  }

  static Role head() {
    return aRole(HEAD, names("总经理", "General manager"), ReportingLine.ofHead()).build();
  }

  static Role manager() {
    return aRole(MANAGER, names("服务经理", "Service manager"), ReportingLine.stated(HEAD)).build();
  }

  static Role advisor() {
    return aRole(
            ADVISOR,
            new RoleNames(
                List.of("服务顾问", "前台接待"), List.of("Service advisor", "Service writer (SA/SW)")),
            ReportingLine.inferred(MANAGER))
        .addDuties(
            aDailyDuty("receive-customers", ADVISOR).step(RECEPTION).build(),
            aDuty("tell-of-recall", ADVISOR)
                .rhythm(DutyRhythm.parse("event within 2 working days"))
                .event(RECALL)
                .build())
        .build();
  }

  static Role cashier() {
    return Role.builder()
        .id(CASHIER)
        .names(names("收银员", "Cashier"))
        .department(FINANCE)
        .line(ReportingLine.unknown())
        .purpose(new LocalText("收款", "Takes payments"))
        .addDuties(
            aDuty("settle", CASHIER)
                .rhythm(DutyRhythm.parse("event"))
                .step(SETTLEMENT)
                .event(RECALL)
                .build(),
            aDailyDuty("greet", CASHIER).step(RECEPTION).build())
        .build();
  }

  static RoleCatalog catalog() {
    return RoleCatalog.of(
        List.of(head(), manager(), advisor(), cashier()), Map.of(NOTE, NOTE_NAME));
  }

  static StepRoles reception() {
    return new StepRoles(
        RECEPTION,
        new LocalText("接待", "Reception"),
        List.of(ADVISOR),
        MANAGER,
        List.of(HEAD),
        List.of(CASHIER));
  }

  static StepRoles settlement() {
    return new StepRoles(
        SETTLEMENT,
        new LocalText("结算", "Settlement"),
        List.of(CASHIER, ADVISOR),
        CASHIER,
        List.of(),
        List.of());
  }

  static ProcessRoles visit() {
    return new ProcessRoles(
        "aftersales-visit",
        new LocalText("售后到店", "After-sales visit"),
        List.of(reception(), settlement()));
  }

  static Qualification.Builder aQualification(String code, QualificationKind kind) {
    return Qualification.builder().code(code).kind(kind).text(new LocalText("要求", "Asked for"));
  }

  static Qualification inspectorCertificate() {
    return aQualification("quality-inspector-certificate", QualificationKind.CERTIFICATE)
        .addAlsoMetBy("senior-inspector-certificate")
        .renewedWithin(Period.ofYears(1))
        .strength(QualificationStrength.MUST)
        .addClauses("QUAL-13")
        .addOrigins(DutyOrigin.parse("001:546"))
        .build();
  }
}
