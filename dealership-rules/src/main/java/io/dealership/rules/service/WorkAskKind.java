package io.dealership.rules.service;

/** What somebody has to be asked or told. */
public enum WorkAskKind {
  /** That something has to be added. */
  REPORT,
  /** The same, by whoever was told first. */
  PASS_ON,
  /** Condition and price. */
  QUOTE,
  /** Whether the customer consents. */
  CONSENT,
  /** A record of the refusal, signed. */
  REFUSAL,
  /** Whether the other payer agrees. */
  PAYER_APPROVAL,
  /** That it takes longer, and what is offered for it. */
  DELAY
}
