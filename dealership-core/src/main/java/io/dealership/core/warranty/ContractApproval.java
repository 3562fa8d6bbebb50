package io.dealership.core.warranty;

/**
 * How far the approval of a repair by the provider of an extended warranty is.
 *
 * @since 0.1
 */
public enum ContractApproval {

  /** The contract asks for none. */
  NOT_NEEDED,

  /** The contract asks for one, and the provider has not been asked. */
  NOT_ASKED,

  /** The provider has been asked and has not answered. */
  PENDING,

  /** The provider has agreed to pay. */
  APPROVED,

  /** The provider has refused to pay. */
  REFUSED
}
