/** Charts as SVG, which look the same on every machine. */
@NullMarked
package io.dealership.examples.chart;

import org.jspecify.annotations.NullMarked;
