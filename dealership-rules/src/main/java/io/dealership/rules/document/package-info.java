/**
 * Documents from outside: reading them strictly and naming all that is wrong with them at once.
 *
 * <p>A {@link io.dealership.rules.document.Problem} says file, place, value and expectation; an
 * {@link io.dealership.rules.document.InvalidDocumentException} carries all problems of a document.
 */
@NullMarked
package io.dealership.rules.document;

import org.jspecify.annotations.NullMarked;
