/**
 * What is counted when, whether ledger, cards and goods agree, and what was lost.
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.rules.stocktake;

import org.jspecify.annotations.NullMarked;
