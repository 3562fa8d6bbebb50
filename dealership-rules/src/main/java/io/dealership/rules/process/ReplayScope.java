package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.SignerCode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How much of the conditions of steps is looked at when cases are replayed. Order and time always
 * are; a log that does not say who did something, for example, says nothing of roles.
 *
 * @param aspects what else is looked at
 * @param documents the documents that are looked at; empty for all
 * @param signers whose signatures are looked at; empty for those of everybody
 * @since 0.1
 */
public record ReplayScope(
    Set<CaseAspect> aspects,
    Optional<Set<DocumentCode>> documents,
    Optional<Set<SignerCode>> signers) {

  /** Copies the sets. */
  public ReplayScope {
    requireNonNull(documents, "documents");
    requireNonNull(signers, "signers");
    aspects = Set.copyOf(aspects);
    documents = documents.map(Set::copyOf);
    signers = signers.map(Set::copyOf);
  }

  /** Everything is looked at, as when a step is to happen. */
  public static ReplayScope everything() {
    return new ReplayScope(EnumSet.allOf(CaseAspect.class), Optional.empty(), Optional.empty());
  }

  boolean has(CaseAspect aspect) {
    return aspects.contains(aspect);
  }

  boolean sees(DocumentCode document) {
    return documents.isEmpty() || documents.get().contains(document);
  }

  boolean sees(SignerCode signer) {
    return signers.isEmpty() || signers.get().contains(signer);
  }
}
