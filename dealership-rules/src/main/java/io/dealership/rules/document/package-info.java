/**
 * Documents from outside: reading them strictly and naming all that is wrong with them at once.
 *
 * <p>A {@link io.dealership.rules.document.Problem} says file, place, value and expectation; an
 * {@link io.dealership.rules.document.InvalidDocumentException} carries all problems of a document.
 * {@link io.dealership.rules.document.JsonReader} reads JSON and JSON Lines into a small immutable
 * tree that knows its places, {@link io.dealership.rules.document.JsonBinder} turns trees into
 * records, {@link io.dealership.rules.document.PropertiesReader} reads texts. Hostile input is
 * bound by {@link io.dealership.rules.document.DocumentLimits}.
 *
 * <pre>{@code
 * record Stock(String part, int pieces, Optional<LocalDate> countedOn) {}
 *
 * var problems = new Problems();
 * var tree = new JsonReader(DocumentLimits.standard()).read("stock.json", bytes, problems);
 * var stock = tree.flatMap(t -> new JsonBinder().bind("stock.json", t, Stock.class, problems));
 * problems.throwIfAny();
 * }</pre>
 *
 * <p>Values are immutable and safe to share. {@link io.dealership.rules.document.Problems} and
 * {@link io.dealership.rules.document.JsonBinder} belong to one thread.
 */
@NullMarked
package io.dealership.rules.document;

import org.jspecify.annotations.NullMarked;
