package io.dealership.examples;

import io.dealership.core.warranty.ClaimDocument;
import io.dealership.core.warranty.ClaimDocumentKind;
import io.dealership.core.warranty.ClaimEvent;
import io.dealership.core.warranty.ClaimEventType;
import io.dealership.core.warranty.MakerCode;
import io.dealership.core.warranty.PartTag;
import io.dealership.examples.claims.ClaimFiles;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.warranty.ClaimCheck;
import io.dealership.rules.warranty.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks what a maker would reject a claim for, mends it, sends it, and reconciles his answer. */
public final class WarrantyClaimExample {

  private WarrantyClaimExample() {}

  public static void main(String[] args) {
    // the standard knowledge, and the terms of a maker: deadlines, limits, codes, prices
    var folder = "sample-brand-claims/";
    var maker = PackSource.of(n -> WarrantyClaimExample.class.getResourceAsStream(folder + n));
    var claims = DealershipRules.using(maker).warranty().claims();

    // as it was typed in: a fault code, a tag and a document are missing
    var claim = ClaimFiles.claim(ClaimFiles.resource("claim.json"));
    var covered = Map.of(1, Coverage.STATUTORY_WARRANTY, 2, Coverage.STATUTORY_WARRANTY);
    var check =
        ClaimCheck.builder().claim(claim).putAllCoverage(covered).operatorTrained(true).build();
    var on = LocalDate.of(2026, 3, 10);
    System.out.println(claims.readiness(check, on).explain(Locale.ENGLISH));

    var line = claim.lines().get(0).withFaultCode(MakerCode.of("F-201"));
    var tagged = line.oldParts().get(0).withTag(PartTag.of("T-0301"));
    var record = new ClaimDocument(ClaimDocumentKind.DIAGNOSIS_RECORD, "DR-0301.pdf");
    var papers = List.of(claim.documents().get(0), claim.documents().get(1), record);
    var mended =
        claim.withLines(line.withOldParts(tagged), claim.lines().get(1)).withDocuments(papers);
    System.out.println(claims.readiness(check.withClaim(mended), on).explain(Locale.ENGLISH));

    // sent, and answered with a file
    var sent = ClaimEvent.builder().id("sent").type(ClaimEventType.SUBMIT).at(on.atTime(9, 30));
    var answers = ClaimFiles.answers("answers.csv", ClaimFiles.resource("answers.csv"));
    var claimsSent = List.of(mended.withEvents(sent.build()));
    var report = claims.reconcile(claimsSent, answers.drafts(), LocalDate.of(2026, 4, 8));
    report.lines().forEach(one -> System.out.println(one.decision().explain(Locale.ENGLISH)));
    report.totals().forEach((code, total) -> System.out.println(total.after()));
    System.out.println(claims.ledger(report.claims().get(0)).state());
  }
}
