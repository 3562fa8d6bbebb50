/**
 * The words of the tool room: tools, measuring devices, loans, ledgers and cards.
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.core.tool;

import org.jspecify.annotations.NullMarked;
