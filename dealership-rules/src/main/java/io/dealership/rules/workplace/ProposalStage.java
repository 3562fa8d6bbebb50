package io.dealership.rules.workplace;

/**
 * What is to be done with a proposal to a superior.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, MARKET-04.
 *
 * @since 0.1
 */
public enum ProposalStage {
  /** It is to be put before the superior. */
  PROPOSE,
  /** The decision of the superior is to be acted on. */
  ACT
}
