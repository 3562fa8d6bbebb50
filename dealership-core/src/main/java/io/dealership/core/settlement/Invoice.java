package io.dealership.core.settlement;

import static java.util.Objects.requireNonNull;

import io.dealership.core.text.VisibleText;
import java.util.List;
import org.joda.money.Money;

/**
 * An invoice as it was written. Whether its lines and its total are right is not decided here.
 *
 * @param number its number, 1 to 40 visible characters
 * @param payer to whom it is made out
 * @param lines its lines
 * @param total what it says is to be paid, with tax
 * @since 0.1
 */
public record Invoice(String number, BillPayer payer, List<InvoiceLine> lines, Money total) {

  /**
   * Checks the number and copies the lines.
   *
   * @throws IllegalArgumentException if the number is not of 1 to 40 visible characters
   */
  public Invoice {
    VisibleText.check("Invoice.number", number, 40);
    requireNonNull(payer, "payer");
    lines = List.copyOf(lines);
    requireNonNull(total, "total");
  }
}
