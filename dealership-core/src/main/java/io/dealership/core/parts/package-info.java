/**
 * The words of the parts department: parts, their movements and positions, their demand.
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.core.parts;

import org.jspecify.annotations.NullMarked;
