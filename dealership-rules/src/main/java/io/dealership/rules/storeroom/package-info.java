/**
 * What may come into the storeroom, who may enter, how parts are kept, ordered, disposed of.
 *
 * <p>All types are immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.rules.storeroom;

import org.jspecify.annotations.NullMarked;
