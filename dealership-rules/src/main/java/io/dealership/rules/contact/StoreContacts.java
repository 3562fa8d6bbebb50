package io.dealership.rules.contact;

import static java.util.Objects.requireNonNull;

import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.time.BusinessTime;
import java.util.function.Function;

/**
 * How a store contacts its customers.
 *
 * @param rules what is owed, with the variants that the store follows
 * @param permission who may be contacted
 * @param time the calendar and the hours of the store
 * @param customers what customers have said; {@link ContactPermissions#none()} for one who has said
 *     nothing
 */
public record StoreContacts(
    ContactRules rules,
    ContactPermissionRules permission,
    BusinessTime time,
    Function<CustomerNumber, ContactPermissions> customers) {

  public StoreContacts {
    requireNonNull(rules, "rules");
    requireNonNull(permission, "permission");
    requireNonNull(time, "time");
    requireNonNull(customers, "customers");
  }
}
