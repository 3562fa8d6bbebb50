package io.dealership.rules.storeroom;

import io.dealership.rules.measure.Measured;

/**
 * How a supplier did in a period, by the lines that were due in it and by what came in it.
 *
 * <p>Where nothing was due, or nothing came, the share is undetermined and says so.
 *
 * @param onTime the share of the lines due that were there in full by the promised day
 * @param complete the share of the lines due that were there in full by the end of the period
 * @param sound the share of the arrivals of which nothing had to go back
 */
public record SupplierPerformance(Measured onTime, Measured complete, Measured sound) {}
