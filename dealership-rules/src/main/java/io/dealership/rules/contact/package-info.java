/**
 * Whether a customer may be contacted, whether data of a customer may be given away, and which data
 * a list of customers may carry.
 *
 * <p>A {@link io.dealership.rules.contact.ContactPermissionQuestion} holds the planned contact and
 * what the customer has said; {@link io.dealership.rules.contact.ContactPermissionRules} answers
 * with a {@link io.dealership.rules.contact.ContactPermission}. What is blocked comes back with all
 * reasons, so that no contact is dropped in silence:
 *
 * <pre>{@code
 * var rules = ContactPermissionRules.of(DealershipRules.loader().load(ContactPermissionRules.pack()));
 * var offer = ContactPermissionQuestion.of(ContactPurpose.MARKETING, ContactChannel.SMS);
 * var decision = rules.mayContact(offer.withPermissions(said), now, ZoneId.of("Asia/Shanghai"));
 * System.out.println(decision.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>A {@link io.dealership.rules.contact.DataSharingQuestion} is answered with a {@link
 * io.dealership.rules.contact.DataSharing}.
 *
 * <p>The knowledge is that of the pack {@code contact-permission}. All types are immutable and safe
 * to share between threads.
 */
@NullMarked
package io.dealership.rules.contact;

import org.jspecify.annotations.NullMarked;
