package io.dealership.rules.warranty;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.warranty.WarrantyLayer;
import io.dealership.rules.decision.Decision;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Who pays for a job line: the decision over all layers of warranty, how each of them stands, and
 * how the amount splits.
 *
 * @param decision the layer that pays first, with all reasons for and against
 * @param layers how each layer stands, in the order in which they pay
 * @param shares who bears how much, in the order in which they pay; together exactly the amounts of
 *     the line; empty when the question had no amounts
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LinePayment(
    Decision<PaymentOutcome> decision, List<LayerStanding> layers, List<PaymentShare> shares) {

  /** Copies the lists. */
  public LinePayment {
    layers = List.copyOf(layers);
    shares = List.copyOf(shares);
  }

  /** How a layer stands; empty for a layer that the pack does not know. */
  public Optional<LayerStanding> standing(WarrantyLayer layer) {
    return layers.stream().filter(each -> each.layer() == layer).findFirst();
  }

  /** What a payer bears; empty when he bears nothing, or the question had no amounts. */
  public Optional<Money> shareOf(Payer payer) {
    return shares.stream()
        .filter(share -> share.payer() == payer)
        .map(PaymentShare::total)
        .reduce(Money::plus);
  }

  /** The decision and the shares. */
  @Override
  public String toString() {
    return decision + (shares.isEmpty() ? "" : ", " + shares);
  }
}
