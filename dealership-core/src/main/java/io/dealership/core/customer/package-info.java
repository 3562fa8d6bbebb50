/**
 * Customers: how and for what they may be contacted, and to whom their data may be given.
 *
 * <p>{@link io.dealership.core.customer.ContactPermissions} holds what a customer has said: each
 * {@link io.dealership.core.customer.Consent} with its term and its withdrawal, and each wish not
 * to be contacted, a {@link io.dealership.core.customer.DoNotContact}. What a customer complains
 * about is a {@link io.dealership.core.customer.Complaint}. No value names a person.
 *
 * <pre>{@code
 * ContactPermissions said = ContactPermissions.builder()
 *     .addConsents(Consent.toContact(ContactPurpose.MARKETING, signedOn, ContactChannel.SMS))
 *     .addDoNotContacts(DoNotContact.untilRevoked(toldOn, ContactChannel.PHONE))
 *     .build();
 * }</pre>
 *
 * <p>Every type is immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.core.customer;

import org.jspecify.annotations.NullMarked;
