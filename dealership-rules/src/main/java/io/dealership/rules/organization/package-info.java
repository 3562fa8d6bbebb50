/**
 * The organization of a store: roles and duties, who may hold a post, who may do a step, how the
 * posts are held, and what is due when.
 *
 * <pre>{@code
 * var rules = DealershipRules.standard().organization();
 * var day = LocalDate.of(2026, 3, 2);
 * Role advisor = rules.catalog(day).role("服务顾问");
 * var held = rules.combination(List.of(advisor.id(), RoleId.of("cashier")), day);
 * System.out.println(held.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The standard roles are the files {@code roles/*.json}, {@code organization.json} and {@code
 * processes.json} of the pack {@code dealership-roles}; what is kept apart is {@code
 * conflicts.json} of the pack {@code post-rules}. A pack of a maker, a group or a store has files
 * of the same names, with what it changes. All types are immutable and safe to share between
 * threads.
 */
@NullMarked
package io.dealership.rules.organization;

import org.jspecify.annotations.NullMarked;
