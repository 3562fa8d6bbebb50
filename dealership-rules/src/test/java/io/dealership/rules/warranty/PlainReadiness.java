package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimDocument;
import io.dealership.core.warranty.ClaimDocumentKind;
import io.dealership.core.warranty.ClaimLine;
import io.dealership.core.warranty.ClaimedLabor;
import io.dealership.core.warranty.ClaimedPart;
import io.dealership.core.warranty.OldPart;
import io.dealership.core.warranty.WarrantyClaim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * What the sample maker of 2026 would reject a claim for, written down a second time: plain
 * statements over the claim, without tables, facts or packs.
 */
final class PlainReadiness {

  private static final Map<String, String> HOURS =
      Map.of("24-1-10", "1.5", "24-1-20", "4", "27-4-01", "0.8");
  private static final Map<String, String> PRICES =
      Map.of("06H 905 110", "120.00", "0AM 325 066", "2680.00", "N 908 132", "3.50");
  private static final Map<String, Integer> PIECES = Map.of("06H 905 110", 4, "0AM 325 066", 1);

  private PlainReadiness() {}

  /** The codes of all reasons against it; empty when he would take it. */
  static Set<String> against(ClaimCheck check, LocalDate on) {
    WarrantyClaim claim = check.claim();
    Set<String> reasons = new TreeSet<>();
    Money sum = Money.parse("CNY 0.00");
    List<ClaimedLabor> labor = new ArrayList<>();
    List<ClaimedPart> parts = new ArrayList<>();
    List<OldPart> oldParts = new ArrayList<>();
    for (ClaimLine line : claim.lines()) {
      sum = sum.plus(line.claimed());
      labor.addAll(line.labor());
      parts.addAll(line.parts());
      oldParts.addAll(line.oldParts());
      if (line.faultCode().isEmpty() || line.causeCode().isEmpty()) {
        reasons.add("codes-missing");
      }
      if (line.causalPart().isEmpty()) {
        reasons.add("causal-part-not-named");
      }
      line.faultCode()
          .filter(code -> !Set.of("F-201", "F-305").contains(code.value()))
          .ifPresent(code -> reasons.add("codes-not-accepted"));
      line.causeCode()
          .filter(code -> !Set.of("C-11", "C-12").contains(code.value()))
          .ifPresent(code -> reasons.add("codes-not-accepted"));
      for (ClaimedPart part : line.parts()) {
        boolean there = false;
        for (OldPart old : line.oldParts()) {
          there |= old.number().equals(part.number());
        }
        if (!there) {
          reasons.add("old-part-not-recorded");
        }
      }
    }
    deadlines(claim, oldParts, on, reasons);
    amounts(labor, parts, reasons);
    papers(claim, reasons);
    for (OldPart old : oldParts) {
      long same = oldParts.stream().filter(other -> other.tag().equals(old.tag())).count();
      if (old.tag().isEmpty() || same > 1) {
        reasons.add("old-part-not-tagged");
      }
      if (old.labeledOn().isEmpty()) {
        reasons.add("old-part-not-labeled");
      }
      if (old.returnedOn().isEmpty()
          && (old.storagePlace().isEmpty() || old.storedOn().isEmpty())) {
        reasons.add("old-part-not-stored");
      }
    }
    if (sum.isZero()) {
      reasons.add("nothing-claimed");
    }
    who(check, sum, reasons);
    return reasons;
  }

  private static void deadlines(
      WarrantyClaim claim, List<OldPart> oldParts, LocalDate on, Set<String> reasons) {
    for (OldPart old : oldParts) {
      // a day of its own holds even while the repair goes on
      LocalDate due =
          old.returnDueOn()
              .orElse(claim.repairedOn().map(day -> day.plusDays(60)).orElse(LocalDate.MAX));
      if (old.returnedOn().isEmpty() && on.isAfter(due)) {
        reasons.add("return-date-passed");
      }
    }
    if (claim.repairedOn().isEmpty()) {
      reasons.add("repair-not-finished");
    } else if (on.isAfter(claim.repairedOn().get().plusDays(30))) {
      reasons.add("sent-too-late");
    }
  }

  private static void amounts(
      List<ClaimedLabor> labor, List<ClaimedPart> parts, Set<String> reasons) {
    for (ClaimedLabor work : labor) {
      if (work.rate().isGreaterThan(Money.parse("CNY 180.00"))) {
        reasons.add("rate-over-maker");
      }
      if (work.operation().isEmpty()) {
        reasons.add("codes-missing");
        continue;
      }
      BigDecimal all = BigDecimal.ZERO;
      int times = 0;
      for (ClaimedLabor other : labor) {
        if (other.operation().equals(work.operation())) {
          all = all.add(other.hours());
          times++;
        }
      }
      if (times > 1) {
        reasons.add("claimed-twice");
      }
      String most = HOURS.get(work.operation().get().value());
      if (most != null && all.compareTo(new BigDecimal(most)) > 0) {
        reasons.add("hours-over-maker");
      }
    }
    for (ClaimedPart part : parts) {
      String price = PRICES.get(part.number().value());
      int pieces = 0;
      for (ClaimedPart other : parts) {
        pieces += other.number().equals(part.number()) ? other.quantity() : 0;
      }
      if (price != null && part.unitPrice().isGreaterThan(Money.parse("CNY " + price))) {
        reasons.add("parts-over-maker");
      }
      if (pieces > PIECES.getOrDefault(part.number().value(), Integer.MAX_VALUE)) {
        reasons.add("pieces-over-maker");
      }
    }
  }

  private static void papers(WarrantyClaim claim, Set<String> reasons) {
    Set<String> there = new TreeSet<>();
    for (ClaimDocument document : claim.documents()) {
      there.add(document.kind().code());
    }
    Set<String> wanted =
        new TreeSet<>(Set.of("repair-order", "assessment-sheet", "diagnosis-record", "photo"));
    for (ClaimLine line : claim.lines()) {
      if (line.sublet().isPresent()) {
        wanted.add("sublet-invoice");
      }
    }
    if (!there.containsAll(wanted)) {
      reasons.add("documents-missing");
    }
    if (claim.policyVersion().isEmpty()) {
      reasons.add("policy-not-recorded");
    } else if (!claim.policyVersion().get().value().equals("2026-1")) {
      reasons.add("policy-not-current");
    }
    if (claim.campaign().isPresent()) {
      if (!there.contains(ClaimDocumentKind.CAMPAIGN_REPORT.code())) {
        reasons.add("campaign-not-reported");
      }
      if (!claim.campaign().get().value().equals("RC-2026-07")) {
        reasons.add("codes-not-accepted");
      }
    }
  }

  private static void who(ClaimCheck check, Money sum, Set<String> reasons) {
    WarrantyClaim claim = check.claim();
    if (!check.operatorTrained().orElseThrow()) {
      reasons.add("operator-not-trained");
    }
    boolean within =
        claim.priorApproval().filter(approval -> !sum.isGreaterThan(approval.amount())).isPresent();
    if (within || sum.isZero()) {
      return;
    }
    Set<Payer> payers = new TreeSet<>();
    check.coverage().values().forEach(coverage -> payers.add(coverage.payer()));
    if (claim.campaign().isEmpty()) {
      if (payers.contains(Payer.CUSTOMER)) {
        reasons.add("not-covered");
      } else if (payers.contains(Payer.OPEN)) {
        reasons.add("coverage-not-decided");
        if (claim.assistance().isEmpty()) {
          reasons.add("help-not-asked");
        }
      }
    }
    if (sum.isGreaterThan(Money.parse("CNY 5000.00"))) {
      reasons.add(claim.priorApproval().isPresent() ? "approval-too-small" : "over-permission");
    }
  }
}
