/** Measures the libraries against hand-written code and other engines. */
@NullMarked
package io.dealership.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
