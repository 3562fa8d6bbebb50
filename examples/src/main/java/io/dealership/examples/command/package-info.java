/**
 * What the commands share: options, lines of files, strict JSON, and the words for what is wrong.
 *
 * <pre>{@code
 * LineSource lines = new LineSource(in, 1 << 20);
 * LineChunk chunk = new LineChunk();
 * while (lines.next(chunk, 100, 1 << 16)) {
 *   chunk.count();
 * }
 * }</pre>
 */
@NullMarked
package io.dealership.examples.command;

import org.jspecify.annotations.NullMarked;
