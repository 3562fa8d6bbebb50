package io.dealership.rules.warranty;

import io.dealership.core.warranty.WarrantyClock;

/**
 * The two terms by law of a household car: repair (包修期) and repair, exchange or return (三包有效期).
 *
 * @param edition the edition of the rules
 * @param repair the term of free repair
 * @param exchange the term in which an exchange or return may be due
 */
public record WarrantyPeriods(
    WarrantyEdition edition, WarrantyClock repair, WarrantyClock exchange) {}
