package io.dealership.rules.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What of a part in stock is needed, and what is too much; both together are all of it.
 *
 * @param needed what is needed, as far as it is there: the need over the months of cover, what is
 *     reserved, and the safety stock, rounded up to whole units where only those can be moved
 * @param excess what is in stock beyond
 * @param value what the excess costs; empty where the cost is not known
 * @param months the months after which all that is in stock is used up, with one decimal; empty
 *     where there is no need, or it is not known per month
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StockExcess(
    Quantity needed, Quantity excess, Optional<Money> value, Optional<BigDecimal> months) {}
