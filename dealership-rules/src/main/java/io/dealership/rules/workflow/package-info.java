/** The workflows of a dealership: their definitions in packs, and the desks that run them. */
@NullMarked
package io.dealership.rules.workflow;

import org.jspecify.annotations.NullMarked;
