/** Contacts with customers: what happened, and what was tried. */
@NullMarked
package io.dealership.core.contact;

import org.jspecify.annotations.NullMarked;
