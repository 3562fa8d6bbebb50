package io.dealership.rules.warranty;

/**
 * The capacity that a power battery keeps at least for a time and a distance, as the voucher prints
 * it.
 *
 * @param term the term, such as {@code P8Y/160000 km}
 * @param minimumPercent the least capacity in percent of the rated one, from 1 to 100; less than it
 *     within the term is a defect
 */
public record CapacityEntry(String term, int minimumPercent) {}
