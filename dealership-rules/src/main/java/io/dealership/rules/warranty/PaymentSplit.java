package io.dealership.rules.warranty;

import io.dealership.core.warranty.ExtendedContract;
import io.dealership.core.warranty.Goodwill;
import io.dealership.core.warranty.WarrantyLayer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The amounts of one job line while the layers take their shares of them, one after the other.
 *
 * <p>Each share is rounded half up to the smallest unit of the currency and taken from what is
 * left, so that all shares together are always exactly the amounts of the line.
 */
final class PaymentSplit {

  private static final int PERCENT = 2;

  private final List<PaymentShare> shares = new ArrayList<>();
  private Money labor;
  private Money material;

  PaymentSplit(Money labor, Money material) {
    this.labor = labor;
    this.material = material;
  }

  /** A payer who bears all that is left. */
  void all(Payer payer, WarrantyLayer layer) {
    take(payer, Optional.of(layer), labor, material);
  }

  /**
   * The provider of a contract: his percentage of what is over the deductible, which is taken from
   * material first, and no more than what is available, of which labor comes first.
   */
  void contract(ExtendedContract contract) {
    Money ownMaterial = least(contract.deductible(), material);
    Money ownLabor = least(contract.deductible().map(own -> own.minus(ownMaterial)), labor);
    Money ofLabor = percent(labor.minus(ownLabor), contract.laborPercent());
    Money ofMaterial = percent(material.minus(ownMaterial), contract.materialPercent());
    if (contract.available().isPresent()) {
      ofLabor = min(ofLabor, contract.available().get());
      ofMaterial = min(ofMaterial, contract.available().get().minus(ofLabor));
    }
    take(
        Payer.CONTRACT_PROVIDER, Optional.of(WarrantyLayer.EXTENDED_CONTRACT), ofLabor, ofMaterial);
  }

  /** Maker and store, each with his percentages of what is left now. */
  void goodwill(Goodwill goodwill) {
    Money ofLabor = labor;
    Money ofMaterial = material;
    Optional<WarrantyLayer> layer = Optional.of(WarrantyLayer.GOODWILL);
    take(
        Payer.MAKER,
        layer,
        percent(ofLabor, goodwill.makerLaborPercent()),
        percent(ofMaterial, goodwill.makerMaterialPercent()));
    // both halves of an odd fen round up: the second payer takes no more than is left
    take(
        Payer.STORE,
        layer,
        min(percent(ofLabor, goodwill.storeLaborPercent()), labor),
        min(percent(ofMaterial, goodwill.storeMaterialPercent()), material));
  }

  /** All shares, with what nobody took as the last one. */
  List<PaymentShare> withRestTo(Payer payer) {
    take(payer, Optional.empty(), labor, material);
    return List.copyOf(shares);
  }

  private void take(Payer payer, Optional<WarrantyLayer> layer, Money ofLabor, Money ofMaterial) {
    if (ofLabor.isZero() && ofMaterial.isZero() && (layer.isPresent() || !shares.isEmpty())) {
      return;
    }
    shares.add(new PaymentShare(payer, layer, ofLabor, ofMaterial));
    labor = labor.minus(ofLabor);
    material = material.minus(ofMaterial);
  }

  private static Money least(Optional<Money> wanted, Money there) {
    return wanted.map(amount -> min(amount, there)).orElse(Money.zero(there.getCurrencyUnit()));
  }

  private static Money min(Money one, Money other) {
    return one.isGreaterThan(other) ? other : one;
  }

  private static Money percent(Money of, int percent) {
    return of.multipliedBy(BigDecimal.valueOf(percent, PERCENT), RoundingMode.HALF_UP);
  }
}
