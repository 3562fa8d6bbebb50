/** Customers: how and for what they may be contacted, and to whom their data may be given. */
@NullMarked
package io.dealership.core.customer;

import org.jspecify.annotations.NullMarked;
