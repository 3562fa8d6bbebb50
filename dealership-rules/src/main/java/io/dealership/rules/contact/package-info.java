/**
 * Contacts with customers: what is owed, by whom and by when, whether it is allowed, and the list
 * of what is to be done today. {@link io.dealership.rules.contact.ContactRules} is the front door.
 */
@NullMarked
package io.dealership.rules.contact;

import org.jspecify.annotations.NullMarked;
