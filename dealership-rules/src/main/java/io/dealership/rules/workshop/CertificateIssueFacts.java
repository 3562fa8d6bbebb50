package io.dealership.rules.workshop;

import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import io.dealership.core.workshop.Inspection;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.gate.Implied;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.gate.NeededCodes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of the table of certificates.
 *
 * @param certificateKinds the kinds of repair that need a certificate
 * @param lawInspections the inspections that these kinds need, in their order
 * @param signers the posts that may sign
 */
record CertificateIssueFacts(
    CertificateIssueQuestion question,
    Set<String> certificateKinds,
    List<String> lawInspections,
    Set<String> signers,
    LayeredPack pack) {

  static final FactType<CertificateIssueFacts> TYPE =
      FactType.builder(CertificateIssueFacts.class)
          .optionalFlag("standardsMet", f -> f.question.standardsMet())
          .optionalFlag("workFinished", f -> f.question.endOfWork().map(Permit::isAllowed))
          .optionalFlag(
              "lawInspectionsDone",
              f -> Implied.by(f.heavy(), Optional.of(f.openInspections().isEmpty())))
          .optionalFlag("completionSheetFilled", f -> f.question.completionSheetFilled())
          .optionalFlag(
              "signerEntitled", f -> f.question.signer().map(RoleId::code).map(f.signers::contains))
          // for messages only
          .optionalWords("openInspections", f -> f.names())
          .optionalText("signer", f -> f.question.signer().map(RoleId::code))
          .build();

  private Optional<Boolean> heavy() {
    return question.kinds().isEmpty()
        ? Optional.empty()
        : Optional.of(
            question.kinds().stream().anyMatch(kind -> certificateKinds.contains(kind.name())));
  }

  /**
   * The inspections of the law that are not there, signed, at or after the one before.
   *
   * <p>What the inspection before the work finds wrong is what is repaired, so that it need not be
   * passed.
   */
  private List<String> openInspections() {
    List<String> open = new ArrayList<>();
    Instant reached = Instant.MIN;
    for (String level : lawInspections) {
      Instant earliest = null;
      for (Inspection inspection : question.inspections()) {
        if (inspection.level().code().equals(level)
            && inspection.signed()
            && !inspection.at().isBefore(reached)
            && (earliest == null || inspection.at().isBefore(earliest))) {
          earliest = inspection.at();
        }
      }
      if (earliest == null) {
        open.add(level);
      } else {
        reached = earliest;
      }
    }
    return open;
  }

  private Optional<LocalText> names() {
    List<LocalText> names =
        openInspections().stream().map(level -> pack.name("level", level)).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(NeededCodes.joined(names));
  }
}
