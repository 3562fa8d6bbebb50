/**
 * What the law of a market other than China says of a car that cannot be cured, of a car that is
 * not as it should be, and of warranties that are refused.
 *
 * <p>No such law ships with this library: a pack of one's own has the tables and the parameters,
 * and {@link io.dealership.rules.market.MarketRules} asks it. Distances carry their unit, and money
 * its currency; miles are never taken for kilometers.
 *
 * <pre>{@code
 * var packs = DealershipRules.loader().load(PackSource.folder(Path.of("us-ca-lemon-law")));
 * var rules = MarketRules.of(packs, "us-ca-lemon-law");
 * var owed = rules.usageOffset(on).orElseThrow().of(Money.parse("USD 40000.00"), Distance.miles(10_000));
 * }</pre>
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.rules.market;

import org.jspecify.annotations.NullMarked;
