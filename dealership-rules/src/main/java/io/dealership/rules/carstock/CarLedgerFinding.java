package io.dealership.rules.carstock;

import io.dealership.core.sales.CarMovement;

/**
 * One thing that is wrong in the ledger of cars.
 *
 * @param movement the entry
 * @param issue what is wrong with it
 * @since 0.1
 */
public record CarLedgerFinding(CarMovement movement, CarLedgerIssue issue) {}
