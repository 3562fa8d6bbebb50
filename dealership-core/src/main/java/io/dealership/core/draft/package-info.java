/**
 * How drafts become values; not exported, for what a draft says to its users are its own messages.
 *
 * <p>A conversion belongs to one thread.
 */
@NullMarked
package io.dealership.core.draft;

import org.jspecify.annotations.NullMarked;
