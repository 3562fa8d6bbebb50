package io.dealership.core.customer;

/**
 * What a customer is contacted for. Whether it needs consent is for a pack to say.
 *
 * <h2>Source</h2>
 *
 * <p>R-502, R-603.
 *
 * @since 0.1
 */
public enum ContactPurpose {
  /** The service of a car of the customer: its repair, its maintenance, its parts. */
  SERVICE,

  /** Rights from the warranty. */
  WARRANTY,

  /** A recall. */
  RECALL,

  /** A complaint of the customer. */
  COMPLAINT,

  /** What a contract with the customer needs: an order, a delivery, an appointment, a policy. */
  CONTRACT,

  /** The renewal of a policy. */
  RENEWAL,

  /** How satisfied the customer is. */
  SURVEY,

  /** Offers, events, prospects. */
  MARKETING
}
