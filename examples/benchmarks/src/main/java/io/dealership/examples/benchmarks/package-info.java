/**
 * Measures decisions: time and bytes of one decision next to code written by hand and to other rule
 * engines, time to audit a table, and time to start.
 *
 * <p>{@link io.dealership.examples.benchmarks.BenchmarksMain} runs all of it, after {@link
 * io.dealership.examples.benchmarks.AgreementCheck} has seen everyone give the same answers. What
 * the cases are is in {@link io.dealership.examples.benchmarks.CoverageTable}, {@link
 * io.dealership.examples.benchmarks.StockTable} and {@link
 * io.dealership.examples.benchmarks.GeneratedTable}.
 *
 * <pre>{@code
 * mvn -P benchmarks -DskipTests package
 * java -jar examples/benchmarks/target/dealership-benchmarks.jar
 * }</pre>
 */
@NullMarked
package io.dealership.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
