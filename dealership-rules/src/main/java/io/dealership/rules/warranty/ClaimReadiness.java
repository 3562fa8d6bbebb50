package io.dealership.rules.warranty;

/**
 * Whether a claim may be sent to the maker: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements WARRANTY-08, WARRANTY-13; the limits are those of the maker's pack.
 */
public enum ClaimReadiness {
  /** It was sent already, asks for the same twice, or for what the maker does not bear. */
  NOT_CLAIMABLE,
  /** The maker's deadline is over. */
  EXPIRED,
  /** Something is missing or wrong for which the maker would reject it. */
  INCOMPLETE,
  /** The maker has to approve before. */
  NEEDS_PRIOR_APPROVAL,
  /** All that is known is in order, but a deadline, limit or list of the maker is not known. */
  MAKER_TERMS_UNKNOWN,
  /** Nothing is left for which the maker's known terms would reject it. */
  READY
}
