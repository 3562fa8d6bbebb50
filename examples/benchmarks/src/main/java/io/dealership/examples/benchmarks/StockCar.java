package io.dealership.examples.benchmarks;

/**
 * The facts of one car in stock, all of them numbers.
 *
 * @param daysInStock the days since it came
 * @param marginPermille the margin left, in thousandths of the price
 * @param leads how many customers asked for it
 * @param priceCuts how often its price was cut
 * @param cheaperOffers how many like it are offered cheaper in the region
 * @param odometer the distance in kilometers
 */
public record StockCar(
    int daysInStock,
    int marginPermille,
    int leads,
    int priceCuts,
    int cheaperOffers,
    int odometer) {

  /** What to do with it. */
  public enum Action {
    WHOLESALE,
    AUCTION,
    CUT_PRICE,
    ADVERTISE,
    HOLD
  }
}
