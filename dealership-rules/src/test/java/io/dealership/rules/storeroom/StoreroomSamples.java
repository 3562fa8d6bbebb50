package io.dealership.rules.storeroom;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.parts.Quantity;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.authority.AuthorityRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.stocktake.StocktakeRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/** Questions in which nothing is wrong, and the rules to ask. */
public final class StoreroomSamples {

  public static final LocalDate ON = LocalDate.of(2026, 3, 2);

  public static final KnowledgePacks PACKS =
      DealershipRules.loader()
          .load(StoreroomRules.pack(), StocktakeRules.pack(), AuthorityRules.pack());

  public static final StoreroomRules STOREROOM = StoreroomRules.of(PACKS);
  public static final StocktakeRules STOCKTAKE = StocktakeRules.of(PACKS);

  public static final EmployeeNumber KEEPER = EmployeeNumber.of("E-1");
  public static final EmployeeNumber COUNTER = EmployeeNumber.of("E-2");
  public static final EmployeeNumber SECOND = EmployeeNumber.of("E-3");
  public static final EmployeeNumber REVIEWER = EmployeeNumber.of("E-4");

  private StoreroomSamples() {}

  /** The packs with a store that sets parameters, each as JSON without source. */
  public static KnowledgePacks withStore(Path folder, String... parameters) {
    StringBuilder all = new StringBuilder();
    for (String parameter : parameters) {
      all.append(all.isEmpty() ? "" : ", ")
          .append(
              "{%s, \"source\": \"store-rules 1\", \"verification\": \"N\"}".formatted(parameter));
    }
    try {
      Files.writeString(
          folder.resolve("pack.json"),
          """
          {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
           "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
          """);
      Files.writeString(folder.resolve("parameters.json"), "{\"parameters\": [" + all + "]}");
      PackSealer.seal(folder, DealershipRules.loader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return DealershipRules.loader()
        .load(
            StoreroomRules.pack(),
            StocktakeRules.pack(),
            AuthorityRules.pack(),
            PackSource.folder(folder));
  }

  public static String text(String name, String value) {
    return "\"name\": \"%s\", \"type\": \"string\", \"value\": \"%s\"".formatted(name, value);
  }

  public static String number(String name, String value) {
    return "\"name\": \"%s\", \"type\": \"integer\", \"value\": %s".formatted(name, value);
  }

  public static String list(String name, String value) {
    return "\"name\": \"%s\", \"type\": \"string-list\", \"value\": %s".formatted(name, value);
  }

  public static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  public static List<String> missing(Decision<?> decision) {
    return decision.missing().stream().map(MissingFact::name).toList();
  }

  public static Quantity units(long units) {
    return Quantity.of(units);
  }

  /** To be closed, with damage and shortage that are seen to. */
  public static StockReceiptQuestion aReceipt() {
    return StockReceiptQuestion.builder()
        .step(ReceiptStep.CLOSE)
        .inspected(true)
        .conditionCheck(Permit.ALLOWED)
        .orderedBy(COUNTER)
        .inspectedBy(KEEPER)
        .damageFound(true)
        .damagedSetAside(true)
        .shortageFound(true)
        .shortageRecorded(true)
        .ledgerEntered(true)
        .cardEntered(true)
        .build();
  }

  public static StoreroomEntryQuestion anEntry(String... roles) {
    return StoreroomEntryQuestion.builder()
        .addAllRoles(Set.of(roles).stream().map(RoleId::of).toList())
        .allRolesGiven(true)
        .build();
  }

  public static PartsStorageQuestion aStorage(StoredGoods goods) {
    return PartsStorageQuestion.builder()
        .goods(goods)
        .addPointsKept(
            StoragePoint.DISPLAYED,
            StoragePoint.PROTECTED,
            StoragePoint.LABELED,
            StoragePoint.HANDLED_BY_STANDARD,
            StoragePoint.CLOSED_CONTAINERS,
            StoragePoint.AWAY_FROM_FIRE,
            StoragePoint.LEAK_CAUGHT)
        .build();
  }

  /** Urgent, for just the money that is left. */
  public static OrderReleaseQuestion anOrder() {
    return OrderReleaseQuestion.builder()
        .plannedBy(COUNTER)
        .putReviews(OrderReviewer.PARTS_MANAGER, SECOND)
        .putReviews(OrderReviewer.SERVICE_MANAGER, REVIEWER)
        .inMonthPlan(false)
        .urgent(true)
        .urgentFlagged(true)
        .urgentChannel(true)
        .orderValue(Money.parse("CNY 8000.00"))
        .accountBalance(Money.parse("CNY 8000.00"))
        .build();
  }

  public static SupplierAssessmentQuestion anAssessment() {
    return SupplierAssessmentQuestion.builder()
        .addPointsAssessed(
            AssessmentPoint.PRICE, AssessmentPoint.QUALITY, AssessmentPoint.LEAD_TIME)
        .assessedOn(LocalDate.of(2025, 3, 2))
        .build();
  }

  public static FollowUpQuestion aLine() {
    return FollowUpQuestion.builder().ordered(units(10)).received(units(0)).promisedOn(ON).build();
  }

  public static DisposalQuestion aDisposal(DisposedThing thing) {
    return DisposalQuestion.builder()
        .thing(thing)
        .recorded(true)
        .approved(true)
        .customerDecided(true)
        .makerReleased(true)
        .inDesignatedPlace(true)
        .collectorDesignated(true)
        .takerEntitled(true)
        .build();
  }

  public static OldPartsQuestion someOldParts() {
    return OldPartsQuestion.builder()
        .step(OldPartStep.SHOW)
        .sorted(true)
        .tagged(true)
        .shown(true)
        .build();
  }
}
