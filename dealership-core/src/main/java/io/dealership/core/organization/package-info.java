/**
 * Roles, duties and people of a dealership.
 *
 * <p>A {@link io.dealership.core.organization.RoleCatalog} has the {@link
 * io.dealership.core.organization.Role}s with their {@link io.dealership.core.organization.Duty}s,
 * a {@link io.dealership.core.organization.RaciMatrix} who has what part in each step of each
 * process, and a {@link io.dealership.core.organization.Staff} who holds which post of a store
 * when. The standard catalog comes with the rules.
 */
@NullMarked
package io.dealership.core.organization;

import org.jspecify.annotations.NullMarked;
