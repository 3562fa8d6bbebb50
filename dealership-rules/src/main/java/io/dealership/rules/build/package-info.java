/**
 * What the build of this library does with its own resources; not exported, and nothing that its
 * users need.
 *
 * <p>{@link io.dealership.rules.build.StandardImages} is safe to run again and again.
 */
@NullMarked
package io.dealership.rules.build;

import org.jspecify.annotations.NullMarked;
