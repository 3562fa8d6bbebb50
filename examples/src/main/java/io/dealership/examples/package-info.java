/** Runnable programs, one question each. */
@NullMarked
package io.dealership.examples;

import org.jspecify.annotations.NullMarked;
