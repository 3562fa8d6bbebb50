package io.dealership.rules.conformance;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.SignerCode;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.eventlog.LogProof;
import io.dealership.rules.process.CaseAspect;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.ReplayDesk;
import io.dealership.rules.process.ReplayScope;
import io.dealership.rules.process.RoleHolders;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a workflow a log can be held to. */
final class CheckScope {

  private CheckScope() {}

  /** Where it is not known who holds which post, the roles that the log says are believed. */
  private static final class AsLogged implements RoleHolders {

    @Override
    public boolean mayActAs(EmployeeNumber employee, RoleId role, Instant at) {
      return true;
    }
  }

  static ReplayDesk desk(ProcessDesk desk, LogMapping mapping, LogCheckOptions options) {
    ProcessDesk used =
        options.holdersKnown()
            ? desk
            : new ProcessDesk(desk.engine(), desk.time(), new AsLogged(), desk.guards());
    return ReplayDesk.of(used, scope(mapping, options));
  }

  private static ReplayScope scope(LogMapping mapping, LogCheckOptions options) {
    Set<CaseAspect> aspects = options.aspects().orElseGet(() -> visible(mapping, options));
    Optional<Set<DocumentCode>> documents =
        options.unseenDocuments() == UnseenDocuments.PASSED_OVER
            ? Optional.of(
                mapping.documents().stream().map(LogProof::proves).collect(Collectors.toSet()))
            : Optional.empty();
    Optional<Set<SignerCode>> signers =
        options.aspects().isEmpty()
            ? Optional.of(
                mapping.signatures().stream().map(LogProof::proves).collect(Collectors.toSet()))
            : Optional.empty();
    return new ReplayScope(aspects, documents, signers);
  }

  private static Set<CaseAspect> visible(LogMapping mapping, LogCheckOptions options) {
    Set<CaseAspect> visible = EnumSet.noneOf(CaseAspect.class);
    if (mapping.layout().resource().isPresent()) {
      visible.add(CaseAspect.HANDS);
      if (options.holdersKnown()) {
        visible.add(CaseAspect.ROLES);
        visible.add(CaseAspect.CERTIFICATES);
      } else if (mapping.layout().role().isPresent()) {
        visible.add(CaseAspect.ROLES);
      }
    }
    if (!mapping.documents().isEmpty()
        || options.unseenDocuments() != UnseenDocuments.PASSED_OVER) {
      visible.add(CaseAspect.DOCUMENTS);
    }
    if (!mapping.signatures().isEmpty()) {
      visible.add(CaseAspect.SIGNATURES);
    }
    if (mapping.amount().isPresent()) {
      visible.add(CaseAspect.AMOUNTS);
    }
    return visible;
  }
}
