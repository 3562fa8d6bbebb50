package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimDocument;
import io.dealership.core.warranty.ClaimDocumentKind;
import io.dealership.core.warranty.ClaimLine;
import io.dealership.core.warranty.ClaimState;
import io.dealership.core.warranty.ClaimedLabor;
import io.dealership.core.warranty.ClaimedPart;
import io.dealership.core.warranty.MakerCode;
import io.dealership.core.warranty.OldPart;
import io.dealership.core.warranty.PartNumber;
import io.dealership.core.warranty.PartTag;
import io.dealership.core.warranty.WarrantyClaim;
import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The facts of the readiness table: what is on a claim, held against the terms of its maker. */
final class ClaimReadinessFacts {

  static final FactType<ClaimReadinessFacts> TYPE =
      FactType.builder(ClaimReadinessFacts.class)
          .choice("state", ClaimState.class, f -> f.state)
          .flag("campaign", f -> f.claim.campaign().isPresent())
          .optionalChoice("payer", Payer.class, ClaimReadinessFacts::payer)
          .optionalDecimal("unapproved", f -> Optional.of(f.unapproved()))
          .flag("approved", f -> f.claim.priorApproval().isPresent())
          .flag("assistanceAsked", f -> f.claim.assistance().isPresent())
          .optionalDecimal("overPermission", ClaimReadinessFacts::overPermission)
          .flag("duplicate", f -> !f.duplicates.isEmpty())
          .optionalInteger("daysToSend", f -> f.sendBy.daysLeft(f.on))
          .flag("policyRecorded", f -> f.claim.policyVersion().isPresent())
          .optionalFlag("policyCurrent", ClaimReadinessFacts::policyCurrent)
          .flag("repaired", f -> f.claim.repairedOn().isPresent())
          .flag("amountClaimed", f -> f.claimed().signum() > 0)
          .flag("codesComplete", f -> f.withoutCodes.isEmpty())
          .flag("causalPartNamed", f -> f.withoutCausalPart.isEmpty())
          .optionalFlag("codesAccepted", ClaimReadinessFacts::codesAccepted)
          .flag("oldPartsRecorded", f -> f.unrecorded.isEmpty())
          .flag("oldPartsTagged", f -> f.untagged.isEmpty())
          .flag("oldPartsLabeled", f -> f.unlabeled.isEmpty())
          .flag("oldPartsStored", f -> f.unstored.isEmpty())
          .optionalInteger("daysToReturn", f -> f.returnBy.daysLeft(f.on))
          .flag("documentsComplete", f -> f.missingDocuments.isEmpty())
          .flag("makerDocumentsKnown", f -> f.terms.flatMap(MakerTerms::documents).isPresent())
          .optionalDecimal("overRate", ClaimReadinessFacts::overRate)
          .optionalDecimal("overHours", f -> f.hours.most())
          .optionalDecimal("overParts", f -> f.parts.most())
          .integer("overPieces", f -> f.overPieces)
          .optionalFlag("operatorTrained", f -> f.check.operatorTrained())
          .flag("campaignReported", ClaimReadinessFacts::campaignReported)
          // for messages only
          .optionalText("stateBefore", f -> Optional.of(f.state.name()))
          .optionalText("claimedAmount", f -> f.claim.claimed().map(Object::toString))
          .optionalText(
              "approvalAmount", f -> f.claim.priorApproval().map(a -> a.amount().toString()))
          .optionalText("permission", f -> f.permission().map(Object::toString))
          .optionalDate("sendDueOn", f -> f.sendBy.lastDay())
          .optionalDate("returnDueOn", f -> f.returnBy.lastDay())
          .optionalText(
              "makerPolicy", f -> f.terms.flatMap(MakerTerms::policyVersion).map(MakerCode::value))
          .optionalText("claimPolicy", f -> f.claim.policyVersion().map(MakerCode::value))
          .optionalText("linesWithoutCodes", f -> list(f.withoutCodes))
          .optionalText("linesWithoutCausalPart", f -> list(f.withoutCausalPart))
          .optionalText("refusedCodes", f -> list(f.refusedCodes))
          .optionalText("unrecordedParts", f -> list(f.unrecorded))
          .optionalText("untaggedParts", f -> list(f.untagged))
          .optionalText("unlabeledParts", f -> list(f.unlabeled))
          .optionalText("unstoredParts", f -> list(f.unstored))
          .optionalText("missingDocuments", f -> list(f.missingDocuments))
          .optionalText("makerRate", f -> f.laborRate().map(Object::toString))
          .optionalText("overRateAmount", f -> f.overRate().map(f::money))
          .optionalText("operationsOver", f -> list(f.hours.over()))
          .optionalText("partsOver", f -> list(f.parts.over()))
          .optionalText("piecesOver", f -> list(f.piecesOver))
          .optionalText("duplicateOf", f -> list(f.duplicates))
          .build();

  /** What is over a list: the sum, as far as everything is on the list, and the names. */
  private record Excess(Optional<BigDecimal> most, List<String> over) {}

  private final ClaimCheck check;
  private final WarrantyClaim claim;
  private final ClaimState state;
  private final Optional<MakerTerms> terms;
  private final LocalDate on;
  private final ClaimDeadline sendBy;
  private final ClaimDeadline returnBy;
  private final List<String> withoutCodes;
  private final List<String> withoutCausalPart;
  private final List<String> refusedCodes;
  private final boolean uncheckedCodes;
  private final List<String> unrecorded;
  private final List<String> untagged;
  private final List<String> unlabeled;
  private final List<String> unstored;
  private final List<String> missingDocuments;
  private final List<String> duplicates;
  private final Excess hours;
  private final Excess parts;
  private final List<String> piecesOver;
  private final long overPieces;

  /**
   * Holds a claim against terms.
   *
   * @param documents the kinds of documents that every claim needs, whatever the maker wants
   * @param open other claims of the store that are not lost
   */
  ClaimReadinessFacts(
      ClaimCheck check,
      ClaimLedger ledger,
      Optional<MakerTerms> terms,
      List<ClaimDocumentKind> documents,
      List<WarrantyClaim> open,
      LocalDate on) {
    this.check = check;
    this.claim = check.claim();
    this.state = ledger.state();
    this.terms = terms;
    this.on = on;
    this.sendBy = sendBy(ledger);
    this.returnBy = returnBy();
    this.withoutCodes = lines(ClaimReadinessFacts::lacksCodes);
    this.withoutCausalPart = lines(line -> line.causalPart().isEmpty());
    this.refusedCodes = refusedCodes();
    this.uncheckedCodes = uncheckedCodes();
    this.unrecorded = unrecorded();
    this.untagged = untagged();
    this.unlabeled = oldParts(part -> part.labeledOn().isEmpty());
    this.unstored = oldParts(part -> !part.isStored() && part.returnedOn().isEmpty());
    this.missingDocuments = missing(claim, terms, documents);
    this.duplicates = duplicates(open);
    this.hours = hours();
    this.parts = parts();
    Map<PartNumber, Long> pieces = tooManyPieces();
    this.piecesOver =
        pieces.entrySet().stream().map(one -> one.getKey() + " (+" + one.getValue() + ")").toList();
    this.overPieces = pieces.values().stream().mapToLong(Long::longValue).sum();
  }

  // ---- time ----

  /** From the end of the repair, or from the day on which the maker sent the claim back. */
  private ClaimDeadline sendBy(ClaimLedger ledger) {
    if (state == ClaimState.RETURNED && ledger.returnedOn().isPresent()) {
      return MakerTerms.deadline(
          terms.flatMap(MakerTerms::correctWithin), ledger.returnedOn().get());
    }
    // before the end of the repair nothing runs
    return claim
        .repairedOn()
        .map(day -> MakerTerms.deadline(terms.flatMap(MakerTerms::sendWithin), day))
        .orElse(ClaimDeadline.NEVER);
  }

  /**
   * The earliest deadline of the parts that are still here; one that has passed goes before all.
   */
  private ClaimDeadline returnBy() {
    ClaimDeadline earliest = ClaimDeadline.NEVER;
    boolean unknown = false;
    for (ClaimLine line : claim.lines()) {
      for (OldPart part : line.oldParts()) {
        if (part.returnedOn().isEmpty()) {
          ClaimDeadline deadline = returnBy(part);
          unknown |= !deadline.known();
          if (deadline.lastDay().isPresent()
              && (earliest.lastDay().isEmpty()
                  || deadline.lastDay().get().isBefore(earliest.lastDay().get()))) {
            earliest = deadline;
          }
        }
      }
    }
    boolean passed = earliest.lastDay().filter(on::isAfter).isPresent();
    return unknown && !passed ? ClaimDeadline.UNKNOWN : earliest;
  }

  private ClaimDeadline returnBy(OldPart part) {
    if (part.returnDueOn().isPresent()) {
      return ClaimDeadline.on(part.returnDueOn().get());
    }
    return claim
        .repairedOn()
        .map(day -> MakerTerms.deadline(terms.flatMap(MakerTerms::returnPartsWithin), day))
        .orElse(ClaimDeadline.NEVER);
  }

  // ---- who pays ----

  /** One line that the customer pays is enough to say so, whatever is known of the others. */
  private Optional<Payer> payer() {
    Set<Payer> payers = new HashSet<>();
    boolean unknown = false;
    for (ClaimLine line : claim.lines()) {
      Coverage coverage = check.coverage().get(line.lineNumber());
      if (coverage == null) {
        unknown = true;
      } else {
        payers.add(coverage.payer());
      }
    }
    if (payers.contains(Payer.CUSTOMER)) {
      return Optional.of(Payer.CUSTOMER);
    }
    if (unknown) {
      return Optional.empty();
    }
    return Optional.of(payers.contains(Payer.OPEN) ? Payer.OPEN : Payer.MAKER);
  }

  // ---- money ----

  private BigDecimal claimed() {
    return claim.claimed().map(Money::getAmount).orElse(BigDecimal.ZERO);
  }

  private BigDecimal unapproved() {
    return claim
        .priorApproval()
        .map(approval -> claimed().subtract(approval.amount().getAmount()))
        .orElse(claimed());
  }

  private Optional<Money> permission() {
    return terms.flatMap(MakerTerms::permission).flatMap(MakerTerms.Limit::value);
  }

  /** Zero where there is no limit; empty where it is not known in the currency of the claim. */
  private Optional<BigDecimal> overPermission() {
    Optional<MakerTerms.Limit<Money>> limit = terms.flatMap(MakerTerms::permission);
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    if (limit.get().value().isEmpty()) {
      return Optional.of(BigDecimal.ZERO);
    }
    return permission()
        .filter(this::isOurs)
        .map(permitted -> claimed().subtract(permitted.getAmount()));
  }

  private boolean isOurs(Money amount) {
    return currency().map(unit -> unit.equals(amount.getCurrencyUnit())).orElse(true);
  }

  private Optional<CurrencyUnit> currency() {
    return claim.claimed().map(Money::getCurrencyUnit);
  }

  private String money(BigDecimal amount) {
    return currency().map(unit -> unit + " ").orElse("") + amount.toPlainString();
  }

  private Optional<Money> laborRate() {
    return terms.flatMap(MakerTerms::laborRate).filter(this::isOurs);
  }

  /** How much the highest rate is over that of the maker; zero where no labor is claimed. */
  private Optional<BigDecimal> overRate() {
    Optional<BigDecimal> highest =
        labor().map(work -> work.rate().getAmount()).max(BigDecimal::compareTo);
    return highest.isEmpty()
        ? Optional.of(BigDecimal.ZERO)
        : laborRate().map(rate -> highest.get().subtract(rate.getAmount()));
  }

  private Stream<ClaimedLabor> labor() {
    return claim.lines().stream().flatMap(line -> line.labor().stream());
  }

  /** The hours of each operation, all lines together, against the maker's list. */
  private Excess hours() {
    Map<MakerCode, BigDecimal> claimedHours = new TreeMap<>();
    boolean unlisted = false;
    for (ClaimedLabor work : labor().toList()) {
      if (work.operation().isPresent()) {
        claimedHours.merge(work.operation().get(), work.hours(), BigDecimal::add);
      } else {
        unlisted = true;
      }
    }
    Map<MakerCode, BigDecimal> listed = terms.map(MakerTerms::operations).orElse(Map.of());
    BigDecimal excess = BigDecimal.ZERO;
    List<String> over = new ArrayList<>();
    for (Map.Entry<MakerCode, BigDecimal> one : claimedHours.entrySet()) {
      BigDecimal most = listed.get(one.getKey());
      if (most == null) {
        unlisted = true;
      } else if (one.getValue().compareTo(most) > 0) {
        excess = excess.add(one.getValue().subtract(most));
        over.add(
            one.getKey()
                + " ("
                + one.getValue().toPlainString()
                + " > "
                + most.toPlainString()
                + " h)");
      }
    }
    return excess(excess, over, unlisted);
  }

  /** The prices of all pieces against the maker's list. */
  private Excess parts() {
    BigDecimal excess = BigDecimal.ZERO;
    Set<String> over = new LinkedHashSet<>();
    boolean unlisted = false;
    for (ClaimedPart part : fitted().toList()) {
      Optional<Money> most =
          listed(part.number()).flatMap(MakerTerms.PartTerms::price).filter(this::isOurs);
      unlisted |= most.isEmpty();
      BigDecimal tooMuch =
          most.map(price -> part.unitPrice().minus(price).getAmount()).orElse(BigDecimal.ZERO);
      if (tooMuch.signum() > 0) {
        excess = excess.add(tooMuch.multiply(BigDecimal.valueOf(part.quantity())));
        over.add(part.number() + " (+" + money(tooMuch) + ")");
      }
    }
    return excess(excess, List.copyOf(over), unlisted);
  }

  /** The pieces of each part, all lines together, beyond those of the maker's list. */
  private Map<PartNumber, Long> tooManyPieces() {
    Map<PartNumber, Long> pieces = new TreeMap<>();
    fitted().forEach(part -> pieces.merge(part.number(), (long) part.quantity(), Long::sum));
    Map<PartNumber, Long> tooMany = new TreeMap<>();
    pieces.forEach(
        (number, quantity) ->
            listed(number)
                .flatMap(MakerTerms.PartTerms::most)
                .filter(most -> quantity > most)
                .ifPresent(most -> tooMany.put(number, quantity - most)));
    return tooMany;
  }

  private Stream<ClaimedPart> fitted() {
    return claim.lines().stream().flatMap(line -> line.parts().stream());
  }

  private Optional<MakerTerms.PartTerms> listed(PartNumber number) {
    return terms.map(MakerTerms::parts).map(all -> all.get(number));
  }

  /** Nothing is over only where everything is on the list. */
  private static Excess excess(BigDecimal sum, List<String> over, boolean unlisted) {
    return new Excess(
        unlisted && sum.signum() == 0 ? Optional.empty() : Optional.of(sum), List.copyOf(over));
  }

  // ---- codes ----

  private Optional<Boolean> policyCurrent() {
    return terms
        .flatMap(MakerTerms::policyVersion)
        .flatMap(version -> claim.policyVersion().map(version::equals));
  }

  private static boolean lacksCodes(ClaimLine line) {
    return line.faultCode().isEmpty()
        || line.causeCode().isEmpty()
        || line.labor().stream().anyMatch(work -> work.operation().isEmpty());
  }

  private Optional<Boolean> codesAccepted() {
    if (!refusedCodes.isEmpty()) {
      return Optional.of(false);
    }
    return uncheckedCodes ? Optional.empty() : Optional.of(true);
  }

  private List<String> refusedCodes() {
    Set<String> refused = new LinkedHashSet<>();
    for (ClaimLine line : claim.lines()) {
      refused(line.faultCode(), terms.flatMap(MakerTerms::faultCodes)).ifPresent(refused::add);
      refused(line.causeCode(), terms.flatMap(MakerTerms::causeCodes)).ifPresent(refused::add);
    }
    refused(claim.campaign(), terms.flatMap(MakerTerms::campaigns)).ifPresent(refused::add);
    return List.copyOf(refused);
  }

  private static Optional<String> refused(
      Optional<MakerCode> code, Optional<Set<MakerCode>> accepted) {
    return code.filter(given -> accepted.isPresent() && !accepted.get().contains(given))
        .map(MakerCode::value);
  }

  private boolean uncheckedCodes() {
    boolean faults = claim.lines().stream().anyMatch(line -> line.faultCode().isPresent());
    boolean causes = claim.lines().stream().anyMatch(line -> line.causeCode().isPresent());
    return (faults && terms.flatMap(MakerTerms::faultCodes).isEmpty())
        || (causes && terms.flatMap(MakerTerms::causeCodes).isEmpty())
        || (claim.campaign().isPresent() && terms.flatMap(MakerTerms::campaigns).isEmpty());
  }

  /** Operations of this claim that stand in it twice, or in another one of the same order. */
  private List<String> duplicates(List<WarrantyClaim> open) {
    Set<String> found = new LinkedHashSet<>();
    Set<MakerCode> seen = new HashSet<>();
    for (MakerCode operation : operations(claim).toList()) {
      if (!seen.add(operation)) {
        found.add(operation + " (" + claim.number() + ")");
      }
    }
    for (WarrantyClaim other : open) {
      if (!other.number().equals(claim.number())
          && other.brand().equals(claim.brand())
          && other.repairOrder().equals(claim.repairOrder())
          && other.vin().equals(claim.vin())) {
        operations(other)
            .filter(seen::contains)
            .forEach(operation -> found.add(operation + " (" + other.number() + ")"));
      }
    }
    return List.copyOf(found);
  }

  private static Stream<MakerCode> operations(WarrantyClaim claim) {
    return claim.lines().stream()
        .flatMap(line -> line.labor().stream())
        .flatMap(work -> work.operation().stream());
  }

  // ---- parts and papers ----

  /** Numbers of fitted parts for which no part of that number was recorded as taken off. */
  private List<String> unrecorded() {
    Set<String> missing = new LinkedHashSet<>();
    for (ClaimLine line : claim.lines()) {
      for (ClaimedPart part : line.parts()) {
        if (line.oldParts().stream().noneMatch(old -> old.number().equals(part.number()))) {
          missing.add(part.number().value());
        }
      }
    }
    return List.copyOf(missing);
  }

  /** Parts without a tag, or with one that another part has too. */
  private List<String> untagged() {
    Set<PartTag> seen = new HashSet<>();
    return oldParts(part -> part.tag().isEmpty() || !seen.add(part.tag().get()));
  }

  private List<String> oldParts(Predicate<OldPart> condition) {
    return claim.lines().stream()
        .flatMap(line -> line.oldParts().stream())
        .filter(condition)
        .map(part -> part.number().value())
        .toList();
  }

  private boolean campaignReported() {
    return claim.campaign().isEmpty()
        || claim.documents().stream()
            .anyMatch(document -> document.kind().equals(ClaimDocumentKind.CAMPAIGN_REPORT));
  }

  /** The kinds of documents that a claim needs and does not have, in the order of the demands. */
  static List<String> missing(
      WarrantyClaim claim, Optional<MakerTerms> terms, List<ClaimDocumentKind> documents) {
    Set<ClaimDocumentKind> wanted = new LinkedHashSet<>(documents);
    wanted.addAll(terms.flatMap(MakerTerms::documents).orElse(List.of()));
    if (claim.lines().stream().anyMatch(line -> line.sublet().isPresent())) {
      wanted.addAll(terms.map(MakerTerms::subletDocuments).orElse(List.of()));
    }
    claim.documents().stream().map(ClaimDocument::kind).forEach(wanted::remove);
    return wanted.stream().map(ClaimDocumentKind::code).toList();
  }

  private List<String> lines(Predicate<ClaimLine> condition) {
    return claim.lines().stream()
        .filter(condition)
        .map(line -> Integer.toString(line.lineNumber()))
        .toList();
  }

  private static Optional<String> list(List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.stream().collect(Collectors.joining(", ")));
  }
}
