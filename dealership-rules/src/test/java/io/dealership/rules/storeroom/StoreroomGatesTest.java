package io.dealership.rules.storeroom;

import static io.dealership.rules.storeroom.StoreroomSamples.PACKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.gate.GateCheck;
import io.dealership.rules.stocktake.StocktakeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The gates of the storeroom and of stocktakes over all combinations of their facts, beside plain
 * programs that know nothing of tables.
 */
class StoreroomGatesTest {

  /** What a plain program objects to. */
  private static final class Objections {
    private final Map<String, Object> facts;
    private final List<String> causes = new ArrayList<>();

    Objections(Map<String, Object> facts) {
      this.facts = facts;
    }

    boolean is(String fact, Object... values) {
      return List.of(values).contains(facts.get(fact));
    }

    Objections unless(String fact, String cause) {
      return when(is(fact, false), cause);
    }

    Objections when(boolean bad, String cause) {
      if (bad) {
        causes.add(cause);
      }
      return this;
    }
  }

  private static Function<Map<String, Object>, List<String>> program(
      Function<Objections, Objections> program) {
    return facts -> program.apply(new Objections(facts)).causes;
  }

  private static GateCheck gate(String table, Map<String, List<Object>> choices) {
    return GateCheck.of(PACKS.pack(StoreroomRules.PACK), table, choices);
  }

  private static GateCheck stocktake(String table) {
    return GateCheck.of(PACKS.pack(StocktakeRules.PACK), table, Map.of());
  }

  @Test
  void receipt() {
    gate(
            StoreroomRules.RECEIPT,
            Map.of("conditionCheck", List.of("FORBIDDEN", "NOT_YET", "ALLOWED")))
        .cure("condition-forbidden", "conditionCheck", "ALLOWED")
        .cure("condition-not-yet", "conditionCheck", "ALLOWED")
        .cure("not-inspected", "inspected", true)
        .cure("orderer-inspected", "otherHandsInspected", true)
        .cure("damaged-among", "damagedSetAside", true)
        .cure("shortage-not-recorded", "shortageRecorded", true)
        .cure("not-in-ledger", "ledgerEntered", true)
        .cure("not-on-card", "cardEntered", true)
        .assertExact(
            program(
                o ->
                    o.when(o.is("conditionCheck", "FORBIDDEN"), "condition-forbidden")
                        .when(o.is("conditionCheck", "NOT_YET"), "condition-not-yet")
                        .unless("inspected", "not-inspected")
                        .unless("otherHandsInspected", "orderer-inspected")
                        .unless("damagedSetAside", "damaged-among")
                        .unless("shortageRecorded", "shortage-not-recorded")
                        .unless("ledgerEntered", "not-in-ledger")
                        .unless("cardEntered", "not-on-card")));
  }

  @Test
  void entry() {
    gate(StoreroomRules.ENTRY, Map.of("visitors", List.of("NEVER", "ESCORTED")))
        .cure("outsider", "roleListed", true)
        .cure("visitor-alone", "escorted", true)
        .assertExact(
            program(
                o -> {
                  boolean outsider = o.is("roleListed", false);
                  return o.when(outsider && o.is("visitors", "NEVER"), "outsider")
                      .when(
                          outsider && o.is("visitors", "ESCORTED") && o.is("escorted", false),
                          "visitor-alone");
                }));
  }

  @Test
  void storage() {
    gate(
            StoreroomRules.STORAGE,
            Map.of("goods", List.of("ORDINARY", "OIL", "FLAMMABLE_STOCK", "FLAMMABLE_OTHER")))
        .cure("foreign-flammable", "goods", "ORDINARY")
        .cure("not-kept-safely", "safelyKept", true)
        .cure("standards-broken", "standardsKept", true)
        .assertExact(
            program(
                o ->
                    o.when(o.is("goods", "FLAMMABLE_OTHER"), "foreign-flammable")
                        .unless("safelyKept", "not-kept-safely")
                        .unless("standardsKept", "standards-broken")));
  }

  @Test
  void order_release() {
    gate(StoreroomRules.ORDER_RELEASE, Map.of("funds", List.of("COVERED", "SHORT")))
        .cure("not-reviewed", "reviewed", true)
        .cure("own-review", "otherHandsReviewed", true)
        .cure("reviewed-twice", "reviewersApart", true)
        .cure("not-planned", "planned", true)
        .cure("urgent-not-flagged", "urgentFlagged", true)
        .cure("no-urgent-channel", "urgentChannel", true)
        .cure("funds-short", "funds", "COVERED")
        .assertExact(
            program(
                o ->
                    o.unless("reviewed", "not-reviewed")
                        .unless("otherHandsReviewed", "own-review")
                        .unless("reviewersApart", "reviewed-twice")
                        .unless("planned", "not-planned")
                        .unless("urgentFlagged", "urgent-not-flagged")
                        .unless("urgentChannel", "no-urgent-channel")
                        .when(o.is("funds", "SHORT"), "funds-short")));
  }

  @Test
  void supplier_assessment() {
    gate(StoreroomRules.SUPPLIER_ASSESSMENT, Map.of("assessmentOverdueDays", List.of(-1L, 0L, 1L)))
        .cure("not-assessed", "pointsAssessed", true)
        .cure("assessment-old", "assessmentOverdueDays", 0L)
        .assertExact(
            program(
                o ->
                    o.unless("pointsAssessed", "not-assessed")
                        .when(o.is("assessmentOverdueDays", 1L), "assessment-old")));
  }

  @Test
  void disposal() {
    gate(
            StoreroomRules.DISPOSAL,
            Map.of("thing", List.of("STOCK_PART", "OLD_PART", "WASTE", "VEHICLE")))
        .cure("not-recorded", "recorded", true)
        .cure("scrapping-not-approved", "approved", true)
        .cure("customer-undecided", "customerDecided", true)
        .cure("maker-not-released", "makerReleased", true)
        .cure("waste-not-in-place", "wasteInPlace", true)
        .cure("collector-not-designated", "collectorDesignated", true)
        .cure("taker-not-entitled", "takerEntitled", true)
        .assertExact(
            program(
                o -> {
                  boolean old = o.is("thing", "OLD_PART");
                  boolean waste = o.is("thing", "WASTE");
                  boolean own = o.is("thing", "STOCK_PART", "VEHICLE");
                  return o.when(!waste && o.is("recorded", false), "not-recorded")
                      .when(own && o.is("approved", false), "scrapping-not-approved")
                      .when(old && o.is("customerDecided", false), "customer-undecided")
                      .when(old && o.is("makerReleased", false), "maker-not-released")
                      .when(waste && o.is("wasteInPlace", false), "waste-not-in-place")
                      .when(waste && o.is("collectorDesignated", false), "collector-not-designated")
                      .when(
                          o.is("thing", "VEHICLE") && o.is("takerEntitled", false),
                          "taker-not-entitled");
                }));
  }

  @Test
  void old_parts() {
    gate(StoreroomRules.OLD_PARTS, Map.of())
        .cure("not-sorted", "sorted", true)
        .cure("not-tagged", "tagged", true)
        .cure("not-shown", "shown", true)
        .assertExact(
            program(
                o ->
                    o.unless("sorted", "not-sorted")
                        .unless("tagged", "not-tagged")
                        .unless("shown", "not-shown")));
  }

  @Test
  void month_statement() {
    gate(StoreroomRules.MONTH_STATEMENT, Map.of())
        .cure("does-not-add-up", "addsUp", true)
        .cure("does-not-continue", "continues", true)
        .assertExact(
            program(
                o ->
                    o.unless("addsUp", "does-not-add-up")
                        .unless("continues", "does-not-continue")));
  }

  @Test
  void stocktake_closing() {
    stocktake(StocktakeRules.CLOSING)
        .cure("not-counted", "counted", true)
        .cure("not-recounted", "recounted", true)
        .cure("keeper-counted", "keeperApart", true)
        .cure("reviewer-not-apart", "reviewerApart", true)
        .cure("differences-not-listed", "differencesListed", true)
        .cure("not-handed-up", "handedUp", true)
        .assertExact(
            program(
                o ->
                    o.unless("counted", "not-counted")
                        .unless("recounted", "not-recounted")
                        .unless("keeperApart", "keeper-counted")
                        .unless("reviewerApart", "reviewer-not-apart")
                        .unless("differencesListed", "differences-not-listed")
                        .unless("handedUp", "not-handed-up")));
  }

  @Test
  void stock_adjustment() {
    stocktake(StocktakeRules.ADJUSTMENT)
        .cure("count-open", "countFinished", true)
        .cure("not-closed", "closed", true)
        .cure("causes-open", "causesNamed", true)
        .cure("not-approved", "approved", true)
        .assertExact(
            program(
                o ->
                    o.unless("countFinished", "count-open")
                        .unless("closed", "not-closed")
                        .unless("causesNamed", "causes-open")
                        .unless("approved", "not-approved")));
  }

  @Test
  void the_cases_of_the_packs_come_out_as_they_say() {
    assertThat(StoreroomSamples.STOREROOM.runCases()).isEmpty();
    assertThat(StoreroomSamples.STOCKTAKE.runCases()).isEmpty();
  }
}
