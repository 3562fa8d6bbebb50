/**
 * What turns, what dies, what to order and to give back; receipt, issue and counts of parts.
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.rules.parts;

import org.jspecify.annotations.NullMarked;
