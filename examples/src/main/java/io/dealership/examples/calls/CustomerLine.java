package io.dealership.examples.calls;

import static java.util.Objects.requireNonNull;

import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.CustomerNumber;

/**
 * What a customer has said of being contacted, as a line of a file.
 *
 * @param customer the number of the customer
 * @param permissions what was said
 */
public record CustomerLine(CustomerNumber customer, ContactPermissions permissions) {

  /** Checks that nothing is null. */
  public CustomerLine {
    requireNonNull(customer, "customer");
    requireNonNull(permissions, "permissions");
  }
}
