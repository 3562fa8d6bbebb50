package io.dealership.core.settlement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * The prices that a charge is held against.
 *
 * @param marked the prices that are displayed to customers
 * @param permitted the highest prices of parts by the rule of the maker; empty where he has none
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PriceBook(PriceList marked, Optional<PriceList> permitted) {

  /**
   * Checks the lists.
   *
   * @throws IllegalArgumentException if their currencies differ
   */
  public PriceBook {
    requireNonNull(marked, "marked");
    for (ListPrice entry : permitted.map(PriceList::entries).orElse(List.of())) {
      checkArgument(
          marked.entries().isEmpty()
              || entry.price().isSameCurrency(marked.entries().get(0).price()),
          "PriceBook.permitted must be in the currency of marked %s, but was %s",
          marked.entries().isEmpty() ? "" : marked.entries().get(0).price().getCurrencyUnit(),
          entry.price());
    }
  }

  /** Returns the book of displayed prices, where the maker has no rule. */
  public static PriceBook of(PriceList marked) {
    return new PriceBook(marked, Optional.empty());
  }
}
