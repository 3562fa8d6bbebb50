/**
 * The handbook of a store, written from its packs: one page for each role, the index, the
 * organization chart, who has what part in each step, and where each duty of the source papers
 * lives; as HTML, Markdown, SVG and CSV.
 *
 * <p>{@link io.dealership.examples.handbook.HandbookCommand} is the command, {@link
 * io.dealership.examples.handbook.Handbook} is what the packs say, and {@link
 * io.dealership.examples.handbook.HandbookFiles} makes the files of one language, without writing
 * any.
 *
 * <pre>{@code
 * HandbookCommand.run(List.of("--out", "handbook", "--lang", "zh"), out, err);
 * }</pre>
 */
@NullMarked
package io.dealership.examples.handbook;

import org.jspecify.annotations.NullMarked;
