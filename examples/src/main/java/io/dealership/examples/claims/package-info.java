/** Claims and the answers of makers, read from files with a library. */
@NullMarked
package io.dealership.examples.claims;

import org.jspecify.annotations.NullMarked;
