/**
 * What a store keeps on paper or in a system: of which kinds a record is, and the days from which
 * the time to keep it is counted.
 */
@NullMarked
package io.dealership.core.retention;

import org.jspecify.annotations.NullMarked;
