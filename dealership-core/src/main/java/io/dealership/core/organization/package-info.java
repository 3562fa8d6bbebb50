/** Roles, stores and people of a dealership. */
@NullMarked
package io.dealership.core.organization;

import org.jspecify.annotations.NullMarked;
