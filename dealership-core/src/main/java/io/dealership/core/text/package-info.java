/**
 * Texts: in two languages, in the forms that the values of all packages share, and guesses at what
 * was meant by a misspelled one.
 */
@NullMarked
package io.dealership.core.text;

import org.jspecify.annotations.NullMarked;
