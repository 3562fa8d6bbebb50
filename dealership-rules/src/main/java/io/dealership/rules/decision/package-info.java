/**
 * The decision kernel: standard decision tables (DMN with S-FEEL), read, written, compiled to bit
 * masks, and asked.
 *
 * <p>A {@link io.dealership.rules.decision.DecisionTable} is a table as it is written.
 *
 * <p>Every type is immutable and safe to share between threads. No type here knows what a
 * dealership is.
 */
@NullMarked
package io.dealership.rules.decision;

import org.jspecify.annotations.NullMarked;
