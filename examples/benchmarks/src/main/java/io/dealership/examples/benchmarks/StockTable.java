package io.dealership.examples.benchmarks;

import io.dealership.examples.benchmarks.StockCar.Action;
import io.dealership.rules.decision.Cell;
import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.FeelType;
import io.dealership.rules.decision.HitPolicy;
import io.dealership.rules.decision.InputColumn;
import io.dealership.rules.decision.OutputColumn;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The small table: 12 rows, 6 columns of numbers, the first match counts. */
public final class StockTable {

  private static final List<String> FACTS =
      List.of("daysInStock", "marginPermille", "leads", "priceCuts", "cheaperOffers", "odometer");

  private static final String ROWS =
      """
      > 180 | <= 0 | - | - | - | - | WHOLESALE
      > 180 | - | - | >= 3 | - | - | WHOLESALE
      > 120 | - | 0 | - | - | > 150000 | AUCTION
      > 120 | - | < 3 | >= 2 | > 5 | - | AUCTION
      > 90 | > 50 | - | - | >= 1 | - | CUT_PRICE
      > 90 | - | < 5 | < 2 | - | - | CUT_PRICE
      > 60 | > 80 | < 5 | - | > 3 | - | CUT_PRICE
      > 60 | - | 0 | - | - | - | ADVERTISE
      [31..60] | - | < 2 | - | - | <= 60000 | ADVERTISE
      [31..60] | > 100 | - | 0 | > 10 | - | CUT_PRICE
      <= 30 | - | 0 | - | - | <= 20000 | ADVERTISE
      - | - | - | - | - | - | HOLD
      """;

  private StockTable() {}

  /** The table. */
  public static DecisionTable table() {
    DecisionTable.Builder table =
        DecisionTable.builder()
            .id("stock-action")
            .name("Stock action")
            .hitPolicy(HitPolicy.FIRST)
            .addOutputs(
                OutputColumn.builder()
                    .id("out-action")
                    .name("action")
                    .type(FeelType.STRING)
                    .build());
    for (String fact : FACTS) {
      table.addInputs(
          InputColumn.builder().id("in-" + fact).fact(fact).type(FeelType.NUMBER).build());
    }
    int count = 0;
    for (String row : ROWS.strip().lines().toList()) {
      String[] texts = row.split("\\|", -1);
      DecisionRule.Builder rule = DecisionRule.builder().id("s" + ++count);
      for (int i = 0; i < FACTS.size(); i++) {
        rule.addCells(Cell.parse(texts[i].strip(), FeelType.NUMBER));
      }
      table.addRules(rule.addOutputs(Optional.of(texts[FACTS.size()].strip())).build());
    }
    return table.build();
  }

  /** The table, ready to match. */
  public static CompiledTable<StockCar> compiled() {
    FactType<StockCar> facts =
        FactType.builder(StockCar.class)
            .integer("daysInStock", StockCar::daysInStock)
            .integer("marginPermille", StockCar::marginPermille)
            .integer("leads", StockCar::leads)
            .integer("priceCuts", StockCar::priceCuts)
            .integer("cheaperOffers", StockCar::cheaperOffers)
            .integer("odometer", StockCar::odometer)
            .build();
    return CompiledTable.compile(
        "stock-action.dmn", table(), facts, Declarations.none(), Action.class);
  }

  /** Different cars at random. */
  public static StockCar[] cases(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StockCar[] cases = new StockCar[count];
    for (int i = 0; i < count; i++) {
      cases[i] =
          new StockCar(
              random.nextInt(240),
              random.nextInt(-50, 200),
              random.nextInt(8),
              random.nextInt(5),
              random.nextInt(14),
              random.nextInt(200_000));
    }
    return cases;
  }

  /** The same table as code written by hand. */
  public static Action byHand(StockCar car) {
    int days = car.daysInStock();
    if (days > 180 && (car.marginPermille() <= 0 || car.priceCuts() >= 3)) {
      return Action.WHOLESALE;
    }
    if (days > 120
        && (car.leads() == 0 && car.odometer() > 150_000
            || car.leads() < 3 && car.priceCuts() >= 2 && car.cheaperOffers() > 5)) {
      return Action.AUCTION;
    }
    if (days > 90
        && (car.marginPermille() > 50 && car.cheaperOffers() >= 1
            || car.leads() < 5 && car.priceCuts() < 2)) {
      return Action.CUT_PRICE;
    }
    if (days > 60) {
      if (car.marginPermille() > 80 && car.leads() < 5 && car.cheaperOffers() > 3) {
        return Action.CUT_PRICE;
      }
      return car.leads() == 0 ? Action.ADVERTISE : Action.HOLD;
    }
    if (days > 30) {
      if (car.leads() < 2 && car.odometer() <= 60_000) {
        return Action.ADVERTISE;
      }
      return car.marginPermille() > 100 && car.priceCuts() == 0 && car.cheaperOffers() > 10
          ? Action.CUT_PRICE
          : Action.HOLD;
    }
    return car.leads() == 0 && car.odometer() <= 20_000 ? Action.ADVERTISE : Action.HOLD;
  }
}
