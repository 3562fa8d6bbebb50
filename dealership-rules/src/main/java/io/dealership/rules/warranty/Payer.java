package io.dealership.rules.warranty;

/** Who bears the cost of a job line in the end. */
public enum Payer {
  /** The maker, by law or by his promise; whoever repairs may recover it from him. */
  MAKER,
  /** The supplier of a replacement part, by his warranty for it. */
  PART_SUPPLIER,
  /** The store that repairs, by its guarantee for an earlier repair or as goodwill. */
  STORE,
  /** The dealer that sold the vehicle used. */
  SELLER,
  /** The provider of an extended warranty. */
  CONTRACT_PROVIDER,
  /** The customer. */
  CUSTOMER,
  /** Not settled yet. */
  OPEN
}
