/**
 * How weighty a complaint is, and who decides on it.
 *
 * <p>{@link io.dealership.rules.complaint.ComplaintRules} answers; it is reached by {@link
 * io.dealership.rules.DealershipRules#service()}.
 */
@NullMarked
package io.dealership.rules.complaint;

import org.jspecify.annotations.NullMarked;
