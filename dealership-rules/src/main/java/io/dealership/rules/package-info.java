/**
 * The questions of a car dealership and the standard knowledge to answer them.
 *
 * <p>Every type is immutable and safe to share between threads.
 */
@DealershipStyle
@NullMarked
package io.dealership.rules;

import org.jspecify.annotations.NullMarked;
