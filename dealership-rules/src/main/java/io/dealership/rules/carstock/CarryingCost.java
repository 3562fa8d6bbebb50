package io.dealership.rules.carstock;

import io.dealership.core.identity.Vin;
import org.joda.money.Money;

/**
 * What the loan for one car has cost up to a day.
 *
 * @param vin the car
 * @param days the days since the loan was drawn, or until it was paid back; the day on which it was
 *     drawn is not counted
 * @param interestDays those of them that bear interest
 * @param interest the interest of all these days, rounded half up to the smallest unit of the
 *     currency
 * @param nextDay what one more day would cost, rounded the same: interest, and what a car in stock
 *     costs besides; no interest after the loan was paid back, or while it bears none
 * @since 0.1
 */
public record CarryingCost(Vin vin, long days, long interestDays, Money interest, Money nextDay) {}
