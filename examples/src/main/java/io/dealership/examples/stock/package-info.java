/**
 * Reads the stock of a store from files: positions with their demand, as fast as a disk gives them,
 * and movements.
 *
 * <pre>{@code
 * PositionFile file = PositionFile.csv("positions.csv", StandardCharsets.UTF_8, Locale.ENGLISH);
 * file.read(in, line -> total[0] += line.onHand(), System.err::println);
 * }</pre>
 */
@NullMarked
package io.dealership.examples.stock;

import org.jspecify.annotations.NullMarked;
