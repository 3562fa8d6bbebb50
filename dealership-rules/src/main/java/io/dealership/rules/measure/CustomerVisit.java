package io.dealership.rules.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.customer.CustomerNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A visit of a customer to the workshop, and what the store earned by it.
 *
 * @param customer the customer
 * @param day the day of the visit
 * @param grossProfit the gross profit on it, less than nothing for a loss; empty when not known
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CustomerVisit(CustomerNumber customer, LocalDate day, Optional<Money> grossProfit) {}
