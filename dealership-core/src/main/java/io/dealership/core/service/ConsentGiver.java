package io.dealership.core.service;

/** Who said it. */
public enum ConsentGiver {
  /** The customer. */
  CUSTOMER,
  /** Somebody whom the customer named as entitled, or who claims to be. */
  AUTHORIZED_PERSON
}
