/**
 * The vocabulary of a car dealership: immutable values, no judgement.
 *
 * <p>Every type is immutable and safe to share between threads.
 */
@DealershipStyle
@NullMarked
package io.dealership.core;

import org.jspecify.annotations.NullMarked;
