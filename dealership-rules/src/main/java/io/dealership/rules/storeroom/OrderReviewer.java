package io.dealership.rules.storeroom;

/**
 * Who reviews an order plan of parts.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, AUTH-03, AUTH-04; {@code policy:parts-order-review}.
 */
public enum OrderReviewer {
  /** The parts manager, for kind and quantity. */
  PARTS_MANAGER,
  /** The service manager. */
  SERVICE_MANAGER
}
