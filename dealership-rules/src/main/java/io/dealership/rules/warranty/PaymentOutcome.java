package io.dealership.rules.warranty;

import io.dealership.core.warranty.WarrantyLayer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a job line, over all layers of warranty: the outcomes, of which the weightiest
 * stands first. A pack may have another order.
 */
public enum PaymentOutcome {
  /** The maker, for it cures what a recall is about. */
  RECALL(WarrantyLayer.RECALL),
  /** The shop, for it guarantees an earlier repair. */
  REPAIR_GUARANTEE(WarrantyLayer.REPAIR_GUARANTEE),
  /** The maker, by law. */
  STATUTORY_WARRANTY(WarrantyLayer.STATUTORY_WARRANTY),
  /** The maker, for he promised more than the law. */
  MAKER_PROMISE(WarrantyLayer.MAKER_PROMISE),
  /** Whoever warrants a replacement part. */
  PART_WARRANTY(WarrantyLayer.PART_WARRANTY),
  /** The dealer that sold the vehicle used. */
  USED_CAR_GUARANTEE(WarrantyLayer.USED_CAR_GUARANTEE),
  /** The provider of an extended warranty, as far as the contract goes. */
  EXTENDED_CONTRACT(WarrantyLayer.EXTENDED_CONTRACT),
  /** Nothing is decided before a proof, a diagnosis or an approval. */
  HELD(null),
  /** The term ended on a rest day; store or maker must choose. */
  BORDERLINE(null),
  /** Maker or store take over a part without owing it. */
  GOODWILL(WarrantyLayer.GOODWILL),
  /** No layer pays. */
  CUSTOMER_PAYS(null);

  private final @Nullable WarrantyLayer layer;

  PaymentOutcome(@Nullable WarrantyLayer layer) {
    this.layer = layer;
  }

  /** The layer that pays; empty where none does, or nothing is decided. */
  public Optional<WarrantyLayer> layer() {
    return Optional.ofNullable(layer);
  }
}
